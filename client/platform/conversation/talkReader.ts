import type { ConversationId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { readEventHeader } from "../../../shared/seal/conversation/eventHeader.ts";
import type { ConversationRefusal, ListedConversation } from "../../../shared/wire/conversation.ts";
import type { ConversationClaim } from "../document/sealedDocument.ts";
import { refusalOf } from "./refusals.ts";
import type { Talk } from "./talk.ts";
import type { TalkBook } from "./talkBook.ts";
import { onTheWire, type TalkLine } from "./talkLine.ts";
import type { TalkPlace } from "./talkPlace.ts";

interface ReaderPorts {
  readonly book: TalkBook;
  readonly line: TalkLine;
  readonly claims: () => readonly (readonly ConversationClaim[])[];
  readonly place: () => TalkPlace;
}

/**
 * Brings what the server has to this device: once after each connection, and when something announced does
 * not follow what is known. Reading begins at the last event known here, so that one answer shows whether the
 * server still has that very event and what came after it. Afterwards it is compared with what the partner's
 * and one's own other devices say, in their openers, that they saw.
 */
export class TalkReader {
  readonly #book: TalkBook;
  readonly #line: TalkLine;
  readonly #place: () => TalkPlace;
  readonly #claims: () => readonly (readonly ConversationClaim[])[];
  /** How many of each document's were looked at. */
  readonly #judged = new WeakMap<readonly ConversationClaim[], number>();
  #unproven: readonly ConversationClaim[] = [];
  #running: Promise<boolean> | null = null;
  #isAskedAgain = false;

  constructor(ports: ReaderPorts) {
    this.#place = ports.place;
    this.#book = ports.book;
    this.#line = ports.line;
    this.#claims = ports.claims;
  }

  /** All that grew; false when no answer came. One at a time; whoever asks meanwhile gets one more. */
  sync(): Promise<boolean> {
    if (this.#running !== null) {
      this.#isAskedAgain = true;
      return this.#running;
    }
    this.#running = this.#syncs().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** From the last known event on, page by page; false when no answer came. */
  async read(id: ConversationId): Promise<boolean> {
    const talk = this.#book.talk(id);
    const known = talk.events.length;
    for (let from = Math.max(0, known - 1); ;) {
      const answer = await this.#line.call("conversation:read", { conversation: id, from });
      if (answer === null || !answer.ok) return isFinal(answer);
      const events = this.#line.delivered(id, answer.events);
      // It had what this device has, and does not have it any more.
      if (from < known) talk.isBehind = events.length === 0;
      const last = events.at(-1);
      if (last === undefined) return true;
      await this.#book.takeIn(events, "read");
      if (!answer.more || last.seq < from) return true;
      from = last.seq + 1;
    }
  }

  /** What was said since it was last looked at: nothing new, more than is known here, or something else. */
  hears(): "nothing" | "further" | "another-story" {
    const fresh = this.#claims().flatMap((said) => {
      const known = this.#judged.get(said) ?? 0;
      this.#judged.set(said, said.length);
      return said.slice(known);
    });
    const judged = fresh.map((claim) => [claim, this.#judge(claim)] as const);
    const open = judged.filter(([, verdict]) => verdict === "further" || verdict === "unknown");
    this.#unproven = [...this.#unproven, ...open.map(([claim]) => claim)];
    if (judged.some(([, verdict]) => verdict === "another")) return "another-story";
    return judged.some(([, verdict]) => verdict === "further") ? "further" : "nothing";
  }

  async #syncs(): Promise<boolean> {
    for (;;) {
      this.#isAskedAgain = false;
      const isDone = await this.#syncOnce();
      if (!this.#isAskedAgain) return isDone;
    }
  }

  async #syncOnce(): Promise<boolean> {
    this.hears();
    // Only what was said before the server was asked: what comes meanwhile may be on its way.
    const said = this.#unproven;
    const before = new Map([...this.#book.talks.values()].map((talk) => [talk, talk.events.length] as const));
    const answer = await this.#line.call("conversation:list", {});
    if (answer === null || !answer.ok) return isFinal(answer);
    const listed = new Map(answer.conversations.map((one) => [one.conversation, one] as const));
    for (const [talk, known] of before) {
      if (known > 0) talk.isBehind = isLess(answer.conversations, listed.get(talk.id), talk, known);
      if (talk.isBehind && !talk.isClosed) await this.#bringBack(talk, listed.get(talk.id)?.events ?? 0);
    }
    for (const { conversation, events } of answer.conversations) {
      if (this.#book.unread.has(conversation)) continue;
      const talk = this.#book.talk(conversation);
      const isAllHere = talk.isClosed && talk.events.length === events;
      if (!isAllHere && !talk.isBehind && !(await this.read(conversation))) return false;
    }
    this.#weigh(said);
    return true;
  }

  /**
   * A server that was restored from a backup gets back what this person said, in its order; what comes after a word of
   * the other waits until their device has brought that. A closed conversation cannot be brought back: its last record
   * is the server's own. Whether it helped, the reading shows.
   */
  async #bringBack(talk: Talk, there: number): Promise<void> {
    for (const { event } of talk.events.slice(there)) {
      const header = readEventHeader(event);
      if (!header.ok || header.value.author !== this.#place().slot) return;
      const answer = await this.#line.call("conversation:append", { event: onTheWire(event) });
      if (answer === null || !answer.ok) return;
    }
    await this.read(talk.id);
  }

  #weigh(said: readonly ConversationClaim[]): void {
    const judged = said.map((claim) => [claim, this.#judge(claim)] as const);
    for (const [{ conversation }, verdict] of judged) {
      const talk = this.#known(conversation);
      if (verdict === "further" && talk !== undefined) talk.isBehind = true;
    }
    const looked = new Set(said);
    const still = judged.filter(([, verdict]) => verdict === "further" || verdict === "unknown");
    this.#unproven = [...still.map(([claim]) => claim), ...this.#unproven.filter((claim) => !looked.has(claim))];
  }

  /** "unknown": of a conversation of which nothing was shown to this device, or not yet. */
  #judge(claim: ConversationClaim): "same" | "another" | "further" | "unknown" {
    const talk = this.#known(claim.conversation);
    if (talk === undefined) return "unknown";
    const holds = talk.bearsOut(claim);
    if (holds === false) talk.freeze();
    return holds === null ? "further" : holds ? "same" : "another";
  }

  #known(id: string): Talk | undefined {
    // reason: a lookup by whatever somebody wrote; it is compared, never used as an id.
    const talk = this.#book.talks.get(id as ConversationId);
    return talk === undefined || talk.events.length === 0 ? undefined : talk;
  }
}

/** A refusal that asking again in a while would not change. */
function isFinal(refusal: ConversationRefusal | null): boolean {
  return refusal !== null && refusalOf(refusal.problem) !== "later";
}

/** The list goes back so far and no further: what is older than its oldest is not missing from it. */
function isLess(
  list: readonly ListedConversation[],
  one: ListedConversation | undefined,
  talk: Talk,
  known: number,
): boolean {
  if (one !== undefined) return one.events < known;
  const oldest = list.length < LIMITS.conversationsListed ? undefined : list[0];
  return !talk.isClosed && (oldest === undefined || talk.openedAt >= oldest.openedAt);
}
