import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { Conversations } from "../conversation/conversations.ts";
import type { Api } from "../http/createApi.ts";
import type { Network } from "../http/network.ts";
import type { Signing } from "../signing/signing.ts";
import type { Tabs } from "../storage/tabs.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { noteErased, wasErasedHere } from "../storage/erasedHere.ts";
import { createDesk } from "./createDesk.ts";
import { eraseCopies } from "./eraseCopies.ts";
import { hasJustAnswered } from "./hasJustAnswered.ts";
import { hasWrittenIn } from "./hasWrittenIn.ts";
import { type Desk, type Held, withDevice } from "./held.ts";
import { isFrozen } from "./isFrozen.ts";
import { createLine } from "./line.ts";
import { keepNaming } from "./naming.ts";
import { nextLookMs } from "./nextLook.ts";
import { reconcile } from "./reconcile.ts";
import { penMaker, type RecordPen } from "./recordPen.ts";
import { openSeat, type Seat } from "./seat.ts";
import { heldAside, shownHeld } from "./setAside.ts";
import { spaceConversations } from "./spaceConversations.ts";
import { type SpaceDocuments, spaceDocuments } from "./spaceDocuments.ts";
import { type ViewInputs, viewOf } from "./viewOf.ts";
import { type ViewStore, viewStore } from "./viewStore.ts";

/**
 * What lives while a tab lives: the vault, the two documents, the line to the server, one timer, and the
 * view made of them. Acts run one after another, across all tabs of this device, each on what the vault
 * holds at that moment; after each the documents follow.
 */
export interface Running extends Omit<ViewStore, "show"> {
  readonly desk: Desk;
  readonly documents: SpaceDocuments;
  readonly pen: () => RecordPen | null;
  readonly conversations: () => Conversations | null;
  readonly signing: () => Signing | null;
  act<T>(task: (held: Held | null) => Promise<Result<T, ProblemWord>>): Promise<Result<T, ProblemWord>>;
  /** Opens what the kept state asks for, at once and without the network. */
  follow(): Promise<void>;
  /** Brings the name that was chosen just now into the shared document. */
  publishName(): void;
  /** Asks the server what is new, soon and once. */
  sync(): void;
  isStorageRefused(): boolean;
  lock(): Promise<void>;
  unlock(): Promise<Result<void, ProblemWord>>;
  wipe(): Promise<void>;
  close(): Promise<void>;
}

const FIRST_PAGE_MS = 1_000;

export function createRunning(options: {
  readonly network: Network;
  readonly clock: Clock;
  readonly random: Random;
  readonly name: string;
  readonly api: Api;
  readonly tabs: Tabs;
}): Running {
  const { network, clock, random, api, tabs, name } = options;
  const documentsName = `${name}/documents`;
  const shown = viewStore();
  const penOf = penMaker(() => documents.shared !== null && hasWrittenIn(documents.shared));
  let without: ViewInputs["without"] = "opening";
  let problem: ProblemWord | null = null;
  let isClosed = false;
  let isAsked = false;
  let lastAct: Promise<unknown> = Promise.resolve();
  let cancelTimer = (): void => undefined;

  const documents = spaceDocuments({
    clock,
    random,
    databaseName: documentsName,
    socket: { serverUrl: network.serverUrl.replace(/^http/, "ws"), WebSocket: network.WebSocket },
    onChange: () => refresh(),
    onPeople() {
      naming.soon();
      talks.onClaims();
    },
    conversationHeads: (which) => talks.heads(which),
    onMineSaved() {
      talks.onClaims();
      forgetAside();
      if (hasJustAnswered(documents.mine)) line.heard(true);
    },
  });
  const naming = keepNaming(clock, documents, () => seat?.held ?? null);
  const hearing = { onChange: () => refresh(), onNews: () => sync() };
  const line = createLine(network, { clock, random }, hearing, () => talks);
  const talks = spaceConversations({
    databaseName: documentsName,
    clock,
    random,
    ask: (question, request) => line.ask(question, request),
    refreshLog: () => sync(),
    claims: () => documents.conversationClaims(),
    onChange: () => refresh(),
  });
  let seat: Seat | null = null;
  const seatOpening = openSeat({ name, clock, onChange: () => refresh() }).then((opened) => {
    seat = opened;
    return opened;
  });
  const desk = createDesk({
    api,
    clock,
    random,
    seat: seatOpening,
    onKept() {
      tabs.tell("changed");
      noteErased(name, false);
    },
    onRefused: (refused) => {
      problem = refused;
    },
    onHeard: (isAnswered) => line.heard(isAnswered),
  });

  /** What a person sees; the vault may already hold a join that waits for its answer. */
  const heldShown = (): Held | null => (without === "locked" ? null : shownHeld(seat?.held ?? null));

  function refresh(): void {
    if (isClosed) return;
    const isStorageRefused = seat?.isStorageRefused === true;
    const { mine, shared } = documents;
    const { serverUrl } = network;
    shown.show(
      viewOf({
        without,
        held: heldShown(),
        isStorageRefused,
        mine,
        shared,
        serverUrl,
        online: line.isOnline(),
        problem,
      }),
    );
  }

  async function act<T>(task: (held: Held | null) => Promise<Result<T, ProblemWord>>): Promise<Result<T, ProblemWord>> {
    await started;
    if (isClosed) return fail("locked");
    const done = tabs.alone<Result<T, ProblemWord>>(async () => {
      if (isClosed || without === "locked") return fail("locked");
      const opened = await seatOpening;
      // Erased by another tab whose news is still on its way here: nothing of it may be written again.
      if (opened.held !== null && wasErasedHere(name)) {
        await lock();
        return fail("locked");
      }
      const loaded = await opened.load();
      if (!loaded.ok && loaded.problem === "locked") return fail("locked");
      const result = await task(loaded.ok ? loaded.value : null);
      await follow();
      return result;
    });
    lastAct = done.catch(() => undefined);
    return done;
  }

  async function follow(): Promise<void> {
    if (isClosed || without === "locked") return;
    const held = heldShown();
    if (held !== null) {
      without = "none";
      // Before the documents, whose openers say how far the conversations have come.
      talks.follow(held);
      await documents.follow(held, !isFrozen(problem));
      naming.soon();
      line.follow(held.device.standing === "registered" ? held.device.space : null);
    }
    schedule(seat?.held ?? null);
    refresh();
  }

  /** Words begun alone have arrived in the new private document, on the server too: the old space can go. */
  function forgetAside(): void {
    const held = seat?.held ?? null;
    const aside = held === null ? null : heldAside(held);
    const status = documents.mine?.status();
    if (aside === null || held?.device.standing !== "registered" || documents.mine?.room.space !== held.device.space)
      return;
    if (status?.saved !== "saved" || !status.keptOnDisk || !status.synced) return;
    void act(async (now) => {
      const kept = now === null ? ok(undefined) : await desk.keep(withDevice(now, { setAside: null }));
      const { space, partners } = aside.log.state;
      if (kept.ok) await eraseCopies([`${documentsName}/${space}/`, `${documentsName}/${partners.a.privateDocument}:`]);
      return kept;
    });
  }

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

  function schedule(held: Held | null): void {
    cancelTimer();
    const delayMs = nextLookMs(held, line.isOnline(), clock, random);
    if (delayMs !== null) cancelTimer = clock.after(delayMs, sync);
  }

  async function start(): Promise<void> {
    const loaded = await (await seatOpening).load();
    if (!loaded.ok) {
      if (loaded.problem === "keys-missing") without = "keys-missing";
    } else if (loaded.value === null) await askWhetherWiped();
    await follow();
  }

  /**
   * Storage was wiped while the login stayed: that must not look like a first visit. Only the server can
   * tell the two apart, and nobody waits long for it to see a first page.
   */
  async function askWhetherWiped(): Promise<void> {
    if (wasErasedHere(name)) {
      without = "none";
      return;
    }
    const asked = desk.api.call("me", {}).then((me) => {
      if (me.ok && seat?.held === null && without !== "locked") without = "keys-missing";
      refresh();
    });
    await Promise.race([asked, new Promise<void>((resolve) => clock.after(FIRST_PAGE_MS, resolve))]);
    if (without === "opening") without = "none";
  }

  async function letGo(): Promise<void> {
    cancelTimer();
    naming.stop();
    line.close();
    talks.close();
    desk.clear();
    const gone = documents.destroy();
    seat?.drop();
    penOf(null);
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
    desk.reopen();
    const loaded = await act(async () => ok(undefined));
    if (seat?.held === null) without = "none";
    refresh();
    sync();
    return loaded;
  }

  const started = start();
  void started.then(sync);
  tabs.onNews((news) => {
    if (news === "changed") void act(async () => ok(undefined));
    else void lock();
  });

  return {
    desk,
    documents,
    view: shown.view,
    subscribe: shown.subscribe,
    pen: () => penOf(heldShown()),
    conversations: () => (documents.shared === null ? null : talks.current()),
    signing: () => null,
    act,
    follow,
    publishName: naming.chosen,
    sync,
    isStorageRefused: () => seat?.isStorageRefused === true,
    async lock() {
      tabs.tell("locked");
      await lock();
    },
    unlock,
    async wipe() {
      tabs.tell("wiped");
      // What still waits for its turn finds this tab locked, and whatever another tab was writing is done before.
      without = "locked";
      await letGo();
      await tabs.alone(async () => {
        await (await seatOpening).clear();
        noteErased(name, true);
      });
      desk.reopen();
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
