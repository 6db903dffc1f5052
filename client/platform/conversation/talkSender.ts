import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import type { ConversationId } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { Move } from "../../../shared/conversation/moves.ts";
import { readEventHeader } from "../../../shared/seal/conversation/eventHeader.ts";
import { jitter } from "../http/jitter.ts";
import type { Tabs } from "../storage/tabs.ts";
import type { TalkProblem } from "../words/talkProblem.ts";
import { refusalOf } from "./refusals.ts";
import { sealMove } from "./sealMove.ts";
import type { Moment, Sending, Talk } from "./talk.ts";
import type { TalkBook } from "./talkBook.ts";
import { onTheWire, type TalkLine } from "./talkLine.ts";
import type { TalkPlace } from "./talkPlace.ts";
import type { TalkStore } from "./talkStore.ts";

export interface SenderPorts {
  readonly book: TalkBook;
  readonly store: TalkStore;
  readonly line: TalkLine;
  readonly clock: Clock;
  readonly random: Random;
  readonly tabs: Tabs;
  readonly place: () => TalkPlace;
  readonly moment: () => Moment;
  readonly isUp: () => boolean;
  readonly read: (id: ConversationId) => Promise<void>;
  /** A newer key is in the space's log. */
  readonly refreshLog: () => void;
  readonly changed: () => void;
}

type Done = (result: Result<void, TalkProblem>) => void;

/** Somebody waits to hear what became of these bytes. */
interface Waiting {
  readonly done: Done;
  readonly seq: number;
  readonly event: Uint8Array;
}

const RETRY_MS = 4_000;

/**
 * What leaves this device: at most one move a conversation, and the wish to end one. Both lie on the disk
 * before anything leaves and stay there until the server has answered; any tab of this device may bring them
 * there, one at a time, and always as the very same bytes, so that nothing is ever said twice.
 */
export class TalkSender {
  readonly #ports: SenderPorts;
  readonly #waiting = new Map<ConversationId, Waiting>();
  /** Handed to the line in this page, so it can no longer be taken back. */
  readonly #left = new Set<ConversationId>();
  readonly #underOldKey = new Map<ConversationId, number>();
  readonly #asked = new Set<ConversationId>();
  #flushing: Promise<void> | null = null;
  #isAskedAgain = false;
  #isClosed = false;
  #cancel = (): void => undefined;

  constructor(ports: SenderPorts) {
    this.#ports = ports;
  }

  /** Seals, keeps, sends; the answer comes when the server has it. */
  begin(talk: Talk, move: Move): Promise<Result<void, TalkProblem>> {
    if (this.#isClosed) return Promise.resolve(fail("locked"));
    if (talk.sending !== null || talk.isBeginning) return Promise.resolve(fail("one-at-a-time"));
    if (talk.trouble !== null) return Promise.resolve(fail(talk.trouble));
    if (talk.leaving) return Promise.resolve(fail("conversation-over"));
    talk.isBeginning = true;
    return new Promise((resolve, reject) => {
      const begun = this.#ports.book.inOrder(() => this.#begin(talk, move, resolve));
      begun.then(() => {
        this.#ports.changed();
        this.flush();
      }, reject);
    });
  }

  takeBack(talk: Talk): boolean {
    const { sending } = talk;
    if (sending === null || sending.pending.sent || this.#left.has(talk.id)) return false;
    talk.sending = null;
    this.#answer(talk.id, fail("taken-back"));
    void this.#ports.store.withdraw(sending.pending).then(() => this.#ports.tabs.tell("changed"));
    this.#ports.changed();
    return true;
  }

  /** Over here at once. It goes to the disk before it goes anywhere, and is asked until the record is there. */
  async leave(talk: Talk): Promise<Result<void, TalkProblem>> {
    if (talk.isClosed) return ok(undefined);
    if (talk.events.length === 0 && this.takeBack(talk)) return ok(undefined);
    await this.#ports.book.inOrder(async () => {
      talk.leaving = true;
      this.#ports.changed();
      // A full disk keeps nobody in a conversation: then it is asked for without it.
      await this.#ports.store.leave(talk.id);
    });
    this.#ports.tabs.tell("changed");
    this.flush();
    return ok(undefined);
  }

  /** After anything was taken in: is what waits here among it, or something else in its place? */
  async review(talk: Talk): Promise<void> {
    const { sending } = talk;
    if (talk.isClosed && talk.leaving) {
      talk.leaving = false;
      await this.#ports.store.left(talk.id);
    }
    if (sending === null) {
      if (!talk.isBeginning) this.#answerUnknown(talk);
      return;
    }
    const agrees = talk.agrees({ seq: sending.seq, event: sending.pending.event });
    if (agrees === null) return;
    await this.#ports.store.settle(sending.pending, agrees);
    talk.sending = null;
    this.#left.delete(talk.id);
    if (agrees) {
      talk.spokeMs = this.#ports.clock.monotonic();
      if (sending.pending.thenEnd && !talk.isClosed) talk.leaving = true;
      this.#answer(talk.id, ok(undefined));
    } else if (talk.isClosed) this.#answer(talk.id, fail("conversation-over"));
    else if (isMeantAgain(talk, sending)) await this.#again(talk, sending.move);
    // The other was quicker with the very same wish: it is paused.
    else if (sending.move.kind === "pause") this.#answer(talk.id, ok(undefined));
    else this.#answer(talk.id, fail("somebody-was-quicker"));
    this.#ports.tabs.tell("changed");
    this.flush();
  }

  /** Everything that waits, as soon as no other tab is at it. */
  flush(): void {
    this.#isAskedAgain = true;
    if (this.#flushing !== null || this.#isClosed) return;
    this.#flushing = this.#ports.tabs
      .alone(() => this.#flushAll())
      .catch(() => undefined)
      .finally(() => {
        this.#flushing = null;
        this.#ports.changed();
        if (this.#isAskedAgain && this.#ports.isUp()) this.flush();
      });
  }

  lineWentDown(): void {
    this.#asked.clear();
  }

  close(): void {
    this.#isClosed = true;
    this.#cancel();
    for (const id of this.#waiting.keys()) this.#answer(id, fail("locked"));
  }

  async #begin(talk: Talk, move: Move, done: Done): Promise<void> {
    const { store, book, random, place, moment, tabs } = this.#ports;
    const at = { conversation: talk.id, reading: talk.reading, now: talk.timeFor(moment()) };
    const sealed = sealMove(at, move, place(), random);
    const begun = sealed.ok ? await store.begin(sealed.value) : sealed;
    talk.isBeginning = false;
    if (!begun.ok) return done(begun);
    if (!begun.value || !sealed.ok) return done(fail("one-at-a-time"));
    talk.sending = book.sendingFrom(sealed.value);
    this.#waiting.set(talk.id, { done, seq: talk.sending?.seq ?? 0, event: sealed.value.event });
    tabs.tell("changed");
  }

  /** A pause is not lost because somebody spoke in that moment. */
  async #again(talk: Talk, move: Move): Promise<void> {
    const done = this.#waiting.get(talk.id)?.done ?? (() => undefined);
    this.#waiting.delete(talk.id);
    await this.#begin(talk, move, done);
  }

  async #flushAll(): Promise<void> {
    const { book, isUp } = this.#ports;
    while (this.#isAskedAgain && isUp() && !this.#isClosed) {
      this.#isAskedAgain = false;
      // Another tab may have brought it there while this one waited for its turn.
      await book.reload();
      for (const talk of book.talks.values()) {
        // A proposal that nobody has and that its author left is not made any more.
        const isUnsaid = talk.leaving && talk.events.length === 0;
        if (talk.sending !== null && !isUnsaid) await this.#send(talk, talk.sending);
        if (talk.leaving) await this.#askEnd(talk);
      }
    }
  }

  async #send(talk: Talk, sending: Sending): Promise<void> {
    const { line, store, book, place } = this.#ports;
    const header = readEventHeader(sending.pending.event);
    const refusedEpoch = this.#underOldKey.get(talk.id);
    if (header.ok && refusedEpoch === header.value.epoch) {
      if (place().epoch > refusedEpoch) await book.inOrder(() => this.#sealAnew(talk, sending));
      return;
    }
    // What two stories are told of is gone on with by nobody; what is missing here may still come.
    if (talk.trouble === "forked" || talk.trouble === "newer-rules") return this.#giveUp(talk, sending, talk.trouble);
    if (talk.trouble !== null) return;
    this.#left.add(talk.id);
    if (!(await store.markSent(sending.pending))) {
      this.#left.delete(talk.id);
      return;
    }
    const answer = await line.call("conversation:append", { event: onTheWire(sending.pending.event) });
    if (answer === null) return this.#later();
    if (answer.ok) {
      const { at, seq } = answer;
      const stored = { conversation: talk.id, seq, at, event: sending.pending.event };
      if (seq === sending.seq) await book.takeIn([stored], "live");
      return;
    }
    const refusal = refusalOf(answer.problem);
    if (refusal === "later") this.#later();
    else if (refusal === "new-key") {
      if (header.ok) this.#underOldKey.set(talk.id, header.value.epoch);
      this.#ports.refreshLog();
    } else if (refusal === "look") {
      await book.takeIn(line.delivered(talk.id, answer.missed ?? []), "read");
      if (isStill(talk, sending)) await this.#ports.read(talk.id);
      if (isStill(talk, sending)) await this.#giveUp(talk, sending, talk.trouble ?? "server-troubled");
    } else {
      await this.#giveUp(talk, sending, refusal.problem);
      if (talk.events.length > 0) await this.#ports.read(talk.id);
    }
  }

  /** The server has refused the old bytes for good, so the same words under the new key are said once. */
  async #sealAnew(talk: Talk, { pending, move }: Sending): Promise<void> {
    this.#underOldKey.delete(talk.id);
    await this.#ports.store.settle(pending, false);
    talk.sending = null;
    this.#isAskedAgain = true;
    await this.#again(talk, move);
  }

  async #giveUp(talk: Talk, { pending }: Sending, problem: TalkProblem): Promise<void> {
    await this.#ports.book.inOrder(async () => {
      await this.#ports.store.settle(pending, false);
      talk.sending = null;
      this.#left.delete(talk.id);
      if (talk.events.length === 0) this.#ports.book.talks.delete(talk.id);
      this.#answer(talk.id, fail(problem));
      this.#ports.tabs.tell("changed");
    });
  }

  async #askEnd(talk: Talk): Promise<void> {
    if (talk.isClosed || this.#asked.has(talk.id)) return;
    const answer = await this.#ports.line.call("conversation:end", { conversation: talk.id });
    if (answer?.ok === true) this.#asked.add(talk.id);
    else if (answer?.problem === "conversation-unknown" && talk.events.length === 0) {
      await this.#ports.store.left(talk.id);
      talk.leaving = false;
      if (talk.sending !== null) await this.#giveUp(talk, talk.sending, "taken-back");
      else this.#ports.book.talks.delete(talk.id);
    } else if (answer === null || refusalOf(answer.problem) === "later") this.#later();
  }

  /** Another tab settled what this one began: what stands in its place says how. */
  #answerUnknown(talk: Talk): void {
    const waiting = this.#waiting.get(talk.id);
    if (waiting === undefined) return;
    const agrees = talk.agrees(waiting);
    const refused = talk.isClosed ? "conversation-over" : agrees === null ? "server-troubled" : "somebody-was-quicker";
    this.#answer(talk.id, agrees === true ? ok(undefined) : fail(refused));
  }

  #answer(id: ConversationId, result: Result<void, TalkProblem>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.done(result);
  }

  #later(): void {
    const { clock, random } = this.#ports;
    this.#cancel();
    this.#cancel = clock.after(jitter(random, RETRY_MS), () => this.flush());
  }
}

function isStill(talk: Talk, { pending }: Sending): boolean {
  return talk.sending !== null && equalBytes(talk.sending.pending.event, pending.event);
}

/** Words are looked over by whoever wrote them. What has none is meant as before, unless a pause came between. */
function isMeantAgain(talk: Talk, { move, seq }: Sending): boolean {
  const isPausedSince = talk.lastPause !== null && talk.lastPause >= seq;
  return (move.kind === "pause" || move.kind === "ready") && !isPausedSince;
}
