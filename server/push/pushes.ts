import type { Clock } from "../../shared/base/clock.ts";
import type { DeviceId, Slot, SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { fail, type Result } from "../../shared/base/result.ts";
import { type Log, whereItBroke } from "../log.ts";
import type { DuePush, PushAddress } from "../store/pushStore.ts";
import type { DeviceIdentity, Store } from "../store/store.ts";
import type { StoreProblem } from "../store/written.ts";
import type { PushReach } from "./pushReach.ts";
import { sendPush } from "./sendPush.ts";
import { keptVapidKeys } from "./vapidKeys.ts";

/**
 * Being told that something waits. What is told says nothing and comes late: at a full hour, twenty minutes after the
 * news at the earliest, once a day at most and not again before the device was here. So the time of a message
 * tells nobody when the other did something, and a busy evening looks like a single word.
 */
export interface Pushes {
  /** What a browser binds its subscription to. */
  readonly publicKey: string;
  subscribe(who: DeviceIdentity, address: PushAddress): Promise<Result<void, "push-refused" | StoreProblem>>;
  unsubscribe(device: DeviceId): Promise<Result<void, StoreProblem>>;
  /** There is something to see for this person. Nobody waits for it: how long it takes would tell of their devices. */
  news(space: SpaceId, forWhom: Slot): void;
  /** The device is here: it sees for itself. */
  seen(device: DeviceId): void;
  /** How many messages ended how. */
  readonly outcomes: ReadonlyMap<string, number>;
  stop(): void;
}

export interface PushParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly reach: PushReach;
  /** Whom a push service may write to about this server: its own address. */
  readonly contact: () => string;
  readonly isHere: (device: DeviceId) => Promise<boolean>;
}

const ROUND_MS = 60_000;
const AT_ONCE = 20;
const HARMLESS_CONTACT = "mailto:nobody@localhost.invalid";

export async function openPushes({ store, clock, log, reach, contact, isHere }: PushParts): Promise<Pushes> {
  const keys = await keptVapidKeys(store);
  const outcomes = new Map<string, number>();
  let stopped = false;
  let cancel: (() => void) | null = null;

  async function tell(due: DuePush): Promise<void> {
    const { device } = due;
    if (await isHere(device)) return void (await store.pushSeen(device));
    // Written first: a server that dies in between has told too little, never twice, and of two servers one may.
    const booked = await store.pushTold(device, clock.now());
    if (!booked.ok) return;
    const own = contact();
    const subject = own.startsWith("https:") ? own : HARMLESS_CONTACT;
    const sent = await sendPush(due, { keys, contact: subject, reach });
    if (sent === "gone") await store.dropPush(device);
    if (sent === "later") await store.pushLater(device, clock.now() + LIMITS.pushEveryMs);
    outcomes.set(sent, (outcomes.get(sent) ?? 0) + 1);
    log.debug("push", { sent });
  }

  async function round(): Promise<void> {
    const due = await store.duePushes(clock.now(), AT_ONCE);
    await Promise.all(due.map(tell));
  }

  function next(): void {
    if (stopped) return;
    cancel = clock.after(ROUND_MS, () => {
      round()
        .catch((error: unknown) => log.error("push failed", whereItBroke(error)))
        .finally(next);
    });
  }
  next();

  return {
    publicKey: keys.publicKey,
    outcomes,
    async subscribe(who, address) {
      if (!reach.mayGoTo(address.endpoint) || !(await isPoint(address.p256dh))) return fail("push-refused");
      return store.putPush(who.device, address);
    },
    unsubscribe: (device) => store.dropPush(device),
    news(space, forWhom) {
      const { pushDelayMs, pushEveryMs: everyMs, pushRestMs: restMs } = LIMITS;
      void store.bookPush(space, forWhom, { earliestMs: clock.now() + pushDelayMs, restMs, everyMs });
    },
    seen: (device) => void store.pushSeen(device),
    stop() {
      stopped = true;
      cancel?.();
    },
  };
}

async function isPoint(p256dh: string): Promise<boolean> {
  try {
    const algorithm = { name: "ECDH", namedCurve: "P-256" };
    await crypto.subtle.importKey("raw", Buffer.from(p256dh, "base64url"), algorithm, false, []);
    return true;
  } catch {
    return false;
  }
}
