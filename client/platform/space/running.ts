import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { type Api, jitter } from "../http/createApi.ts";
import type { Network } from "../http/network.ts";
import type { Tabs } from "../storage/tabs.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { Desk, Held } from "./held.ts";
import { createLine } from "./line.ts";
import { publishName } from "./people.ts";
import { ownName } from "./profile.ts";
import { penMaker, type RecordPen } from "./recordPen.ts";
import { reconcile } from "./reconcile.ts";
import { openSeat, type Seat } from "./seat.ts";
import { type SpaceDocuments, spaceDocuments } from "./spaceDocuments.ts";
import { OPENING_VIEW, type SpaceView } from "./spaceView.ts";
import { isSameView, viewOf, type ViewInputs } from "./viewOf.ts";

/**
 * What lives while a tab lives: the vault, the two documents, the line to the server, one timer, and the
 * view made of them. Acts run one after another, across all tabs of this device, each on what the vault
 * holds at that moment; after each the documents follow.
 */
export interface Running {
  readonly desk: Desk;
  readonly documents: SpaceDocuments;
  readonly view: () => SpaceView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly pen: () => RecordPen | null;
  act<T>(task: (held: Held | null) => Promise<Result<T, ProblemWord>>): Promise<Result<T, ProblemWord>>;
  /** Opens what the kept state asks for, at once and without the network. */
  follow(): Promise<void>;
  /** Brings a changed own name into the shared document. */
  publishName(): void;
  /** Asks the server what is new, soon and once. */
  sync(): void;
  isStorageRefused(): boolean;
  lock(): Promise<void>;
  unlock(): Promise<Result<void, ProblemWord>>;
  wipe(): Promise<void>;
  close(): Promise<void>;
}

const RETRY_MS = 20_000;
const NAMING_MS = 300;
const FIRST_PAGE_MS = 1_000;
const NO_ANSWER = { ok: false, problem: "offline" } as const;

export function createRunning(options: {
  readonly network: Network;
  readonly clock: Clock;
  readonly random: Random;
  readonly name: string;
  readonly api: Api;
  readonly tabs: Tabs;
}): Running {
  const { network, clock, random, api, tabs, name } = options;
  const listeners = new Set<() => void>();
  let view: SpaceView = OPENING_VIEW;
  let without: ViewInputs["without"] = "opening";
  let problem: ProblemWord | null = null;
  let nameCounter = 0;
  const penOf = penMaker();
  let isClosed = false;
  let letGoOf = Promise.withResolvers<typeof NO_ANSWER>();
  let lastAct: Promise<unknown> = Promise.resolve();
  let cancelTimer = (): void => undefined;
  let cancelNaming = (): void => undefined;

  const documents = spaceDocuments({
    clock,
    random,
    databaseName: `${name}/documents`,
    socket: { serverUrl: network.serverUrl.replace(/^http/, "ws"), WebSocket: network.WebSocket },
    onChange: () => refresh(),
    onPeople: () => {
      // Soon and once: a name that somebody takes away again and again is put back at our pace.
      cancelNaming();
      cancelNaming = clock.after(NAMING_MS, () => writeName());
    },
  });
  const line = createLine(network, { onChange: () => refresh(), onNews: () => sync() });
  let seat: Seat | null = null;
  const seatOpening = openSeat({ name, clock, onChange: () => refresh() }).then((opened) => {
    seat = opened;
    return opened;
  });

  function refresh(): void {
    if (isClosed) return;
    const next = viewOf({
      without,
      held: without === "locked" ? null : (seat?.held ?? null),
      isStorageRefused: seat?.isStorageRefused === true,
      mine: documents.mine,
      shared: documents.shared,
      serverUrl: network.serverUrl,
      online: line.isOnline(),
      problem,
    });
    if (isSameView(next, view)) return;
    view = next;
    for (const listener of listeners) listener();
  }

  const desk: Desk = {
    api: {
      async call(endpoint, request) {
        // Locking and closing wait for no server.
        const answer = await Promise.race([api.call(endpoint, request), letGoOf.promise]);
        line.heard(answer.ok || answer.problem !== "offline");
        return answer;
      },
    },
    clock,
    random,
    serverUrl: network.serverUrl,
    async keep(held) {
      const kept = await (await seatOpening).keep(held);
      if (kept.ok) tabs.tell("changed");
      else problem = kept.problem;
      return kept;
    },
    async forget() {
      await (await seatOpening).clear();
      tabs.tell("changed");
    },
  };

  async function act<T>(task: (held: Held | null) => Promise<Result<T, ProblemWord>>): Promise<Result<T, ProblemWord>> {
    await started;
    if (isClosed) return fail("locked");
    const done = tabs.alone<Result<T, ProblemWord>>(async () => {
      if (isClosed || without === "locked") return fail("locked");
      const loaded = await (await seatOpening).load();
      const result = await task(loaded.ok ? loaded.value : null);
      await follow();
      return result;
    });
    lastAct = done.catch(() => undefined);
    return done;
  }

  async function follow(): Promise<void> {
    const held = seat?.held ?? null;
    if (isClosed || without === "locked") return;
    if (held !== null && held.device.standing !== "joining") {
      without = "none";
      await documents.follow(held, !isFrozen(problem));
      writeName();
      line.follow(held.device.standing === "registered");
    }
    schedule(held);
    refresh();
  }

  /** My name as the shared document should have it; not before what stands there has arrived. */
  function writeName(): void {
    const held = seat?.held ?? null;
    const { mine, shared } = documents;
    const ownOne = mine === null ? null : ownName(mine.inner);
    if (held === null || shared === null || ownOne === null || !shared.status().synced) return;
    const me = { slot: held.device.slot, signing: held.identity.partner.signing, name: ownOne };
    nameCounter = publishName(shared.inner, held.log.state, me, nameCounter);
  }

  let isAsked = false;
  function sync(): void {
    if (isAsked || isClosed) return;
    isAsked = true;
    void act(async (held) => {
      isAsked = false;
      if (held === null) return ok(undefined);
      const done = await reconcile(held, desk);
      // Being offline is a state of the line, not a problem to read about.
      problem = done.ok || done.problem === "offline" ? null : done.problem;
      if (isFrozen(problem)) documents.disconnect();
      return ok(undefined);
    });
  }

  /** Once: when the invitation's time is up, or again soon while something waits for a connection. */
  function schedule(held: Held | null): void {
    cancelTimer();
    if (held === null) return;
    const { standing, wantsServer, invitation } = held.device;
    const waits = standing === "joining" || (standing === "local" && wantsServer) || (standing === "registered" && !line.isOnline());
    const untilEndMs = invitation?.state === "open" ? Math.max(0, invitation.expiresAt - clock.now()) + 1_000 : Infinity;
    const delayMs = Math.min(waits ? jitter(random, RETRY_MS) : Infinity, untilEndMs);
    if (delayMs !== Infinity) cancelTimer = clock.after(Math.min(delayMs, 2 ** 31 - 1), sync);
  }

  const started = start();
  async function start(): Promise<void> {
    const opened = await seatOpening;
    const loaded = await opened.load();
    if (!loaded.ok) without = "keys-missing";
    else if (loaded.value === null) await askWhetherWiped();
    await follow();
  }

  /**
   * Storage was wiped while the login stayed: that must not look like a first visit. Only the server can
   * tell the two apart, and nobody waits long for it to see a first page.
   */
  async function askWhetherWiped(): Promise<void> {
    const asked = desk.api.call("me", {}).then((me) => {
      if (me.ok && seat?.held === null && without !== "locked") without = "keys-missing";
      refresh();
    });
    await Promise.race([asked, new Promise<void>((resolve) => clock.after(FIRST_PAGE_MS, resolve))]);
    if (without === "opening") without = "none";
  }

  async function letGo(): Promise<void> {
    cancelTimer();
    cancelNaming();
    line.close();
    letGoOf.resolve(NO_ANSWER);
    const gone = documents.destroy();
    seat?.drop();
    refresh();
    await gone;
  }

  async function lock(): Promise<void> {
    if (without === "locked") return;
    without = "locked";
    problem = null;
    await letGo();
  }

  async function unlock(): Promise<Result<void, ProblemWord>> {
    if (without !== "locked") return ok(undefined);
    without = "opening";
    letGoOf = Promise.withResolvers();
    const loaded = await act(async () => ok(undefined));
    if (seat?.held === null) without = "none";
    refresh();
    sync();
    return loaded;
  }

  tabs.onNews((news) => {
    if (news === "changed") void act(async () => ok(undefined));
    else void lock();
  });
  void started.then(sync);

  return {
    desk,
    documents,
    view: () => view,
    pen: () => penOf(without === "locked" ? null : (seat?.held ?? null)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act,
    follow,
    publishName: writeName,
    sync,
    isStorageRefused: () => seat?.isStorageRefused === true,
    async lock() {
      tabs.tell("locked");
      await lock();
    },
    unlock,
    async wipe() {
      tabs.tell("wiped");
      await letGo();
      await lastAct;
      await seat?.clear();
      letGoOf = Promise.withResolvers();
      without = "none";
      refresh();
    },
    async close() {
      isClosed = true;
      await letGo();
      await lastAct;
      tabs.close();
      seat?.close();
    },
  };
}

function isFrozen(problem: ProblemWord | null): boolean {
  return problem?.startsWith("frozen-") === true || problem === "partner-not-proven" || problem === "key-not-matching";
}
