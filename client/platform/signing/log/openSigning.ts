import type { Clock } from "../../../../shared/base/clock.ts";
import type { VersionId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { fail, type Result } from "../../../../shared/base/result.ts";
import { createServerClock } from "../../conversation/serverClock.ts";
import type { Api } from "../../http/createApi.ts";
import { jitter } from "../../http/jitter.ts";
import { openTabs, type Tabs } from "../../storage/tabs.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { Signing } from "../signing.ts";
import type { SigningTrouble, SigningView } from "../signingView.ts";
import { dayHere, dayToSay } from "./dayHere.ts";
import { exportedFile } from "./exportedFile.ts";
import { createNoteSender } from "./noteSender.ts";
import type { PageDesk } from "./pageDesk.ts";
import { proposePage } from "./proposePage.ts";
import { createSignatureJudge } from "./signatureJudge.ts";
import { makeSignature } from "./signatureMaker.ts";
import { SigningBook } from "./signingBook.ts";
import { createSigningLine } from "./signingLine.ts";
import type { SigningPlace } from "./signingPlace.ts";
import type { SigningStore } from "./signingStore.ts";
import { isSameView, maySignNow, nextChangeMs, viewOfSigning } from "./viewOfSigning.ts";

/** The signing log of one space while this device is unlocked; closing it forgets all that was opened. */
export interface OpenSigning extends Signing {
  /** The space's log has grown. */
  follow(place: SigningPlace): void;
  onLine(isUp: boolean): void;
  /** Somebody brought entry `n`, perhaps this very tab. */
  onNews(n: number): void;
  /** What lies outside of the log, the safety words among it, may have changed. */
  look(): void;
  close(): void;
}

export interface OpenSigningPorts {
  /** Carries identity and space. */
  readonly name: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly store: SigningStore;
  readonly api: Api;
  readonly desk: PageDesk;
  readonly refreshLog: () => Promise<void>;
  readonly wordsCompared: () => boolean;
  /** What the server shows of the space itself does not hold together: then nothing is signed in it. */
  readonly frozen: () => SigningTrouble | null;
}

const RETRY_MS = 4_000;
/** After a refusal, or after an answer that was none of ours: what is between here and the server may pass. */
const SLOW_RETRY_MS = 60_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * What lies in the log is drawn and judged on this device before any of it counts, and an act begins only once that is
 * done. Signing is one act at a time: a double press cannot sign twice.
 */
export function openSigning(first: SigningPlace, ports: OpenSigningPorts): OpenSigning {
  const { clock, random, store, desk, refreshLog } = ports;
  const otherTabs = openTabs(ports.name);
  // What still ends after the closing has nobody to tell any more.
  const tabs: Tabs = { ...otherTabs, tell: (news) => (isClosed ? undefined : otherTabs.tell(news)) };
  const listeners = new Set<() => void>();
  let place = first;
  let isLoaded = false;
  let isUp = false;
  let isClosed = false;
  let isSigning = false;
  let cancelTimer = (): void => undefined;
  let cancelRetry = (): void => undefined;

  const serverClock = createServerClock(clock, (aheadMs) => void store.noteAhead(aheadMs));
  const now = (): number => serverClock.now();
  const book = new SigningBook({ store, serverClock, place: () => place });
  const line = createSigningLine({ api: ports.api, clock, serverClock, book, place: () => place });
  const heardLog = async (): Promise<void> => {
    await refreshLog();
    await book.begunAgain();
    book.weighed();
  };
  const trouble = () => ports.frozen() ?? book.trouble();
  const shared = { book, line, desk, random, place: () => place, now, trouble, refreshLog, heardLog, changed: refresh };
  const notes = createNoteSender({ ...shared, store, tabs, isUp: () => isUp });
  const judge = createSignatureJudge(shared);
  const maySign = () =>
    maySignNow({ place, isUp, isCompared: ports.wordsCompared(), ownMs: clock.now(), serverMs: now() });
  let view: SigningView = seen();

  function seen(): SigningView {
    return viewOfSigning({
      isLoaded,
      isKept: store.kept,
      isUp,
      state: book.state(now()),
      place,
      maySign: maySign(),
      trouble: trouble(),
      waiting: notes.waiting(),
    });
  }

  /** Time alone changes what stands (a proposal ends, a rest is over), so the next such moment is waited for. */
  function refresh(): void {
    if (isClosed) return;
    cancelTimer();
    const next = seen();
    cancelTimer = clock.after(Math.min(nextChangeMs(next.state), LONGEST_TIMER_MS), refresh);
    if (isSameView(next, view)) return;
    view = next;
    for (const listener of listeners) listener();
  }

  async function sync(): Promise<void> {
    cancelRetry();
    const problem = await line.sync();
    if (isClosed) return;
    const isJudged = await judge.judgeAll();
    if (problem === null) await notes.flush();
    refresh();
    if ((problem === null && isJudged) || !isUp || isClosed) return;
    // The line is up and nobody answered: a server that is busy, or a page that slept.
    const retryMs = problem === "offline" ? RETRY_MS : SLOW_RETRY_MS;
    cancelRetry = clock.after(jitter(random, retryMs), () => void sync());
  }

  async function load(): Promise<void> {
    await book.load();
    await notes.load();
    // Nothing on this disk: what the server has is awaited, so that nobody is shown an empty page first.
    if (book.length === 0 && isUp) await line.sync();
    await judge.judgeAll();
    isLoaded = true;
    refresh();
  }
  const loaded = load();
  tabs.onNews(() => {
    void loaded.then(async () => {
      await book.load();
      await notes.load();
      await judge.judgeAll();
      refresh();
    });
  });

  /** An act begins with everything that lies here, and tells this person's other tabs when it is over. */
  async function acts(act: () => Promise<Result<void, SigningProblem>>): Promise<Result<void, SigningProblem>> {
    await loaded;
    if (isClosed) return fail("locked");
    const done = await act();
    refresh();
    tabs.tell("changed");
    return done;
  }

  async function sign(version: VersionId): Promise<Result<void, SigningProblem>> {
    if (isSigning) return fail("one-at-a-time");
    isSigning = true;
    try {
      return await makeSignature(version, { ...shared, judge, maySign, today: () => dayHere(clock.now()) });
    } finally {
      isSigning = false;
    }
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now,
    propose: (page) => acts(() => proposePage(page, shared)),
    takeBack: (version) => acts(() => notes.say(version, { kind: "take-back" })),
    stands: (version, round) => acts(() => notes.say(version, { kind: "stands", round })),
    withdraw: (version, points) =>
      acts(() => {
        const named = points === "all" ? points : [...points];
        return notes.say(version, { kind: "withdraw", points: named, on: dayToSay(clock.now(), now()) });
      }),
    seeNow: (version, round, text) => acts(() => notes.say(version, { kind: "see-now", round, line: text })),
    sign: (version) => acts(() => sign(version)),
    async file(version) {
      await loaded;
      if (isClosed) return fail("locked");
      const found = book.state(now()).versions.find(({ page }) => page.version === version);
      return found === undefined ? fail("not-possible-now") : exportedFile(found, book, desk, () => place);
    },
    follow(next) {
      const isSame = next.head.hash === place.head.hash && next.keys.keys.length === place.keys.keys.length;
      place = next;
      if (isSame) return;
      void loaded
        .then(() => book.begunAgain())
        .then(() => judge.judgeAll())
        .then(refresh);
    },
    onLine(next) {
      isUp = next;
      cancelRetry();
      refresh();
      if (isUp) void loaded.then(sync);
    },
    onNews: (n) => void loaded.then(() => (n < book.length && !book.isBehind ? undefined : sync())),
    look() {
      if (maySign() !== view.maySign || trouble() !== view.trouble) refresh();
    },
    close() {
      isClosed = true;
      cancelTimer();
      cancelRetry();
      listeners.clear();
      tabs.close();
      store.close();
    },
  };
}
