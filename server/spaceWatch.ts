import type { Clock } from "../shared/base/clock.ts";
import type { ConversationId, DeviceId, SpaceId } from "../shared/base/ids.ts";
import { LIMITS } from "../shared/base/limits.ts";
import type { Bus } from "./cluster/bus.ts";
import type { Announcements } from "./live/liveChannel.ts";
import { type Log, whereItBroke } from "./log.ts";
import type { StoredEvent } from "./store/conversationStore.ts";
import type { Store } from "./store/store.ts";
import type { SpaceMark } from "./store/watchStore.ts";

/**
 * What nodes that share a database miss of each other. A node asks how far the spaces are of which it has sockets, and
 * tells its own sockets what they were not told: each second while it cannot hear every other node, when something may
 * have been lost, and every twenty seconds in any case. It is correct without Redis; Redis is sooner. Whoever was told
 * already hears it again, which clients do not mind: an announcement is a reason to look.
 */
export interface SpaceWatch {
  /** From here on nothing of the space is missed: to be awaited before its first socket here is connected. */
  arriving(space: SpaceId): Promise<void>;
  /** Somebody says that it changed; null: any may have. */
  look(space: SpaceId | null): void;
  stop(): void;
}

export interface WatchParts {
  readonly store: Pick<Store, "spaceMarks" | "readEvents">;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn">;
  readonly bus: Pick<Bus, "isWhole" | "onUp">;
  /** Who is connected to this node in whatever way. */
  readonly here: () => ReadonlyMap<SpaceId, ReadonlySet<DeviceId>>;
  readonly tell: Announcements;
  readonly wireEvent: (event: StoredEvent) => Parameters<Announcements["conversationGrew"]>[1];
  readonly closeDevice: (space: SpaceId, device: DeviceId) => void;
  readonly accessChanged: (space: SpaceId) => Promise<void>;
  /** Rooms that others wrote into read what they missed. */
  readonly lookAgain: () => Promise<void>;
}

const TICK_MS = 1_000;
const EVERY_MS = 20_000;
/** In one question. */
const AT_ONCE = 500;

export function startSpaceWatch(parts: WatchParts): SpaceWatch {
  const { store, clock, log, bus, here } = parts;
  const seen = new Map<SpaceId, SpaceMark>();
  const arrivals = new Set<SpaceId>();
  let wanted = new Set<SpaceId>();
  let wantsAll = false;
  let running = false;
  let isFailing = false;
  let hasFailed = false;
  let lastAllMs = clock.monotonic();
  let isStopped = false;
  let cancel = (): void => undefined;

  /** A device that is gone is closed whatever was seen before; the rest is told when it is more than was seen. */
  async function compare(mark: SpaceMark, devices: ReadonlySet<DeviceId>): Promise<void> {
    const { space } = mark;
    for (const device of devices) if (!mark.devices.includes(device)) parts.closeDevice(space, device);
    const before = seen.get(space);
    if (before?.records !== mark.records) {
      await parts.accessChanged(space);
      if (mark.records > 0) parts.tell.logGrew(space, mark.records - 1);
    }
    await tellTalk(parts, before ?? null, mark);
    if (before?.signed !== mark.signed && mark.signed > 0) parts.tell.signingGrew(space, mark.signed - 1);
    const { by, state } = mark.invitation ?? { by: null, state: null };
    if (by !== null && (before?.invitation?.state !== state || before.invitation.by !== by)) {
      parts.tell.invitationChanged(space, by, state);
    }
    const isOther = before?.devices.toSorted().join() !== mark.devices.toSorted().join();
    for (const slot of ["a", "b"] as const) {
      if (isOther || before?.rings[slot] !== mark.rings[slot]) parts.tell.ownChanged(space, slot);
    }
    // Last: what could not be told is found again by the next look.
    seen.set(space, mark);
  }

  async function lookAt(spaces: readonly SpaceId[]): Promise<void> {
    for (let from = 0; from < spaces.length; from += AT_ONCE) {
      // Who is here is asked first: a device that was added since is not missing in what was read.
      const now = here();
      const marks = await store.spaceMarks(spaces.slice(from, from + AT_ONCE));
      for (const mark of marks) await compareOrFail(mark, now.get(mark.space) ?? new Set());
    }
  }

  /** A space that cannot be read, such as one with a newer version's records, takes nobody else's look away. */
  async function compareOrFail(mark: SpaceMark, devices: ReadonlySet<DeviceId>): Promise<void> {
    try {
      await compare(mark, devices);
    } catch (error) {
      failed(error);
    }
  }

  async function everything(): Promise<void> {
    const now = here();
    for (const space of seen.keys()) if (!now.has(space) && !arrivals.has(space)) seen.delete(space);
    lastAllMs = clock.monotonic();
    await Promise.all([parts.lookAgain(), lookAt([...now.keys()])]);
  }

  /** The next tick looks at everything again. */
  function failed(error: unknown): void {
    lastAllMs = -Infinity;
    hasFailed = true;
    if (!isFailing) log.warn("watch failed", whereItBroke(error));
    isFailing = true;
  }

  /** One look at a time; what is wanted meanwhile is looked at after it, once. */
  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while (wantsAll || wanted.size > 0) {
        const [all, some] = [wantsAll, [...wanted]];
        [wantsAll, wanted] = [false, new Set()];
        const now = here();
        hasFailed = false;
        await (all ? everything() : lookAt(some.filter((space) => now.has(space))));
        if (all) isFailing = hasFailed;
      }
    } catch (error) {
      failed(error);
    } finally {
      running = false;
    }
  }

  function look(space: SpaceId | null): void {
    if (isStopped) return;
    if (space === null) wantsAll = true;
    else wanted.add(space);
    void run();
  }

  function tick(): void {
    if (isStopped) return;
    if (!bus.isWhole() || clock.monotonic() - lastAllMs >= EVERY_MS) look(null);
    cancel = clock.after(TICK_MS, tick);
  }

  cancel = clock.after(TICK_MS, tick);
  const stopHearing = bus.onUp(() => look(null));
  return {
    look,
    async arriving(space) {
      if (seen.has(space)) return;
      arrivals.add(space);
      try {
        const [mark] = await store.spaceMarks([space]);
        if (mark !== undefined && !seen.has(space)) seen.set(space, mark);
      } finally {
        clock.after(TICK_MS, () => arrivals.delete(space));
      }
    },
    stop() {
      isStopped = true;
      [wantsAll, wanted] = [false, new Set()];
      cancel();
      stopHearing();
    },
  };
}

/** Also what came to the conversation that was the newest before: its end, when a new one has begun since. */
async function tellTalk(parts: WatchParts, before: SpaceMark | null, mark: SpaceMark): Promise<void> {
  const old = before?.conversation ?? null;
  const now = mark.conversation;
  if (now === null) return;
  if (old !== null && old.id !== now.id) await tellEvents(parts, mark.space, old.id, old.events);
  await tellEvents(parts, mark.space, now.id, old?.id === now.id ? old.events : before === null ? now.events - 1 : 0);
}

async function tellEvents(
  { store, tell, wireEvent }: WatchParts,
  space: SpaceId,
  conversation: ConversationId,
  from: number,
): Promise<void> {
  for (let next = from; ; next += LIMITS.eventsPerRead) {
    const events = await store.readEvents(space, conversation, next, LIMITS.eventsPerRead);
    for (const event of events) tell.conversationGrew(space, wireEvent(event));
    if (events.length < LIMITS.eventsPerRead) return;
  }
}
