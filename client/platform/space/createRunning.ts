import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { askBehindLock } from "../lock/behindLock.ts";
import { createGate } from "../lock/gate.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { noteErased, wasErasedHere } from "../storage/erasedHere.ts";
import { createDesk } from "./createDesk.ts";
import { hasWrittenIn } from "./hasWrittenIn.ts";
import type { Held } from "./held.ts";
import { isFrozen } from "./isFrozen.ts";
import { lateSubjects } from "./lateSubjects.ts";
import { penMaker } from "./recordPen.ts";
import type { Running, RunningOptions } from "./running.ts";
import { openSeat, type Seat } from "./seat.ts";
import { shownHeld } from "./setAside.ts";
import { viewStore } from "./viewStore.ts";
import { viewWithout, type WithoutInputs } from "./viewWithout.ts";
import { askWhetherWiped } from "./wipedHere.ts";
import { withoutValue } from "./withoutValue.ts";

/**
 * One tab of one device, from its opening to its closing. Every change goes through `act`, one at a time over all
 * tabs, and reads the vault first: another tab may have gone further. What an act keeps, `follow` makes visible, so
 * that documents are never ahead of the disk. Locking wins against everything: `without` is asked again after every
 * wait, because an answer that comes late would bring keys back into memory that were let go.
 */
export function createRunning(options: RunningOptions): Running {
  const { network, clock, random, api, tabs, name, print } = options;
  const documentsName = `${name}/documents`;
  const shown = viewStore();
  const penOf = penMaker(() => documents.shared !== null && hasWrittenIn(documents.shared));
  let without: WithoutInputs["without"] = "opening";
  let problem: ProblemWord | null = null;
  let isClosed = false;
  let asked: Promise<void> | null = null;
  let lastAct: Promise<unknown> = Promise.resolve();
  let cancelTimer = (): void => undefined;

  const subjects = lateSubjects({
    network,
    clock,
    random,
    documentsName,
    api: () => desk.api,
    print,
    publish: (key, steps) =>
      act(async (held) =>
        held === null ? fail("no-space-here") : withoutValue(await steps.publishPdfKey(held, desk, key)),
      ),
    held: () => seat?.held ?? null,
    problem: () => problem,
    wordsCompared: () => shown.view().wordsCompared,
    sync: () => sync(),
    onChange: () => refresh(),
    onLine() {
      schedule(seat?.held ?? null);
      refresh();
    },
    onShared: (steps) => steps.letGoOfBegun(seat?.held ?? null, { act, desk, documents }),
    onMineSaved: (steps) => steps.letGoOfAside(seat?.held ?? null, { act, desk, documents }, documentsName),
    onRoomOutgrown: (left, steps) =>
      void act(async (now) =>
        now === null ? ok(undefined) : withoutValue(await steps.beginGeneration(now, desk, left)),
      ),
  });
  const { documents, talks, signing, line } = subjects;
  let seat: Seat | null = null;
  const seatOpening = openSeat({ name, clock, onChange: () => refresh() }).then((opened) => {
    seat = opened;
    return opened;
  });
  const gate = createGate(seatOpening, () => refresh());
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
    const held = heldShown();
    const always = {
      isStorageRefused,
      online: line.isOnline(),
      problem: problem ?? subjects.headsTrouble(),
      lock: gate.view(),
    };
    // Null: the subjects are still on their way, and what is on the screen is better than a blank.
    const view =
      held === null
        ? viewWithout({ ...always, without })
        : subjects.viewOf({ ...always, held, mine, shared, serverUrl });
    if (view !== null) shown.show(view);
    signing.look();
  }

  async function act<T, P extends string = ProblemWord>(
    task: (held: Held | null) => Promise<Result<T, P>>,
  ): Promise<Result<T, P | ProblemWord>> {
    await started;
    if (isClosed) return fail("locked");
    const done = tabs.alone<Result<T, P | ProblemWord>>(async () => {
      if (isClosed || without === "locked") return fail("locked");
      const opened = await seatOpening;
      // Erased by another tab whose news is still on its way here: nothing of it may be written again.
      if (opened.held !== null && wasErasedHere(name)) {
        await lock();
        return fail("locked");
      }
      const loaded = await opened.load();
      if (!loaded.ok && loaded.problem === "locked") return fail("locked");
      // Another device or tab set a passphrase, or changed it: this one asks for it now.
      if (loaded.ok && gate.heard(loaded.value)) {
        await goBehind();
        return fail("locked");
      }
      const result = await task(loaded.ok ? loaded.value : null);
      await follow();
      return result;
    });
    lastAct = done.catch(() => undefined);
    return done;
  }

  async function follow(): Promise<void> {
    if (isClosed || without === "locked") return;
    if (gate.heard(seat?.held ?? null)) return goBehind();
    const held = heldShown();
    if (held !== null) {
      without = "none";
      await subjects.follow(held);
    }
    schedule(seat?.held ?? null);
    refresh();
  }

  /** Whoever asks while it waits for its turn waits for the same answer. */
  function sync(): Promise<void> {
    if (isClosed) return Promise.resolve();
    if (asked !== null) return asked;
    const asking = act(async (held) => {
      asked = null;
      if (held === null) return ok(undefined);
      const steps = await import("./reconcile.ts").catch(() => null);
      const done = steps === null ? fail("offline") : await steps.reconcile(held, desk);
      // Being offline is a state of the line, not a problem to read about.
      problem = done.ok || done.problem === "offline" ? null : done.problem;
      // Signed out, or a story that does not hold together: nothing more is told to this server.
      if (isFrozen(problem) || problem === "device-not-known") documents.disconnect();
      return ok(undefined);
    }).then(() => {
      // Locked before its turn came: the next one asks again.
      if (asked === asking) asked = null;
    });
    asked = asking;
    return asking;
  }

  function schedule(held: Held | null): void {
    cancelTimer();
    const delayMs = subjects.nextLookMs(held);
    if (delayMs !== null) cancelTimer = clock.after(delayMs, () => void sync());
  }

  /** Looks at the disk before the network: whoever has a space here sees it without a connection. */
  async function start(): Promise<void> {
    await gate.read();
    if (gate.asks() !== "nothing") return goBehind();
    const loaded = await (await seatOpening).load();
    if (!loaded.ok) {
      if (loaded.problem === "keys-missing") without = "keys-missing";
    } else if (loaded.value === null) {
      if (!wasErasedHere(name)) {
        await askWhetherWiped(desk.api, clock, (isWiped) => {
          if (isWiped && seat?.held === null && without !== "locked") without = "keys-missing";
          refresh();
        });
      }
      if (without === "opening") without = "none";
    }
    await follow();
  }

  /** Keys and words out of memory. The view goes first, so that nothing is on the screen while the rest closes. */
  async function letGo(): Promise<void> {
    cancelTimer();
    desk.clear();
    const gone = subjects.close();
    seat?.drop();
    penOf(null);
    refresh();
    await gone;
  }

  async function lock(): Promise<void> {
    gate.shut();
    await goBehind();
  }

  async function goBehind(): Promise<void> {
    if (without === "locked") return;
    without = "locked";
    problem = null;
    await letGo();
  }

  async function unlock(): Promise<Result<void, ProblemWord>> {
    if (without !== "locked") return ok(undefined);
    if (gate.asks() !== "nothing") return fail("locked");
    without = "opening";
    desk.reopen();
    const loaded = await act(async () => ok(undefined));
    if (seat?.held === null && without === "opening") without = "none";
    refresh();
    void sync();
    return loaded;
  }

  const started = start();
  // The network comes second, and nobody waits for it.
  void started.then(sync);
  // Locked or wiped in one tab is locked in all of them, at once.
  tabs.onNews((news) => {
    if (news === "changed") void gate.read().then(() => act(async () => ok(undefined)));
    else void lock();
  });

  return {
    desk,
    documents,
    view: shown.view,
    subscribe: shown.subscribe,
    pen: () => penOf(heldShown()),
    conversations: () => (documents.shared === null ? null : talks.current()),
    signing: () => (documents.shared === null ? null : signing.current()),
    act,
    gate,
    async behindLock(task) {
      await started;
      if (without !== "locked") return fail("locked");
      return askBehindLock({ seat: await seatOpening, desk, tabs, gate }, task);
    },
    async takeStretched(stretched) {
      (await seatOpening).takeStretched(stretched);
    },
    follow,
    publishName: subjects.publishName,
    sync,
    isStorageRefused: () => seat?.isStorageRefused === true,
    async lock() {
      tabs.tell("locked");
      await lock();
    },
    unlock,
    async wipe() {
      tabs.tell("wiped");
      gate.forget();
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
