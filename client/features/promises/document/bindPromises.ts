import { type LogEntryId, otherSlot, type PromiseId, type Slot } from "../../../../shared/base/ids.ts";
import { ok, type Result } from "../../../../shared/base/result.ts";
import {
  type KeptPromise,
  PROMISE_LABEL,
  type PromiseProblem,
  type PromiseSaid,
  promiseSubject,
  promiseValue,
  readPromise,
} from "../../../../shared/promises/promise.ts";
import {
  type LogEntry,
  logEntryId,
  logEntryValue,
  logSubject,
  PROMISE_LOG_LABEL,
  PROMISE_WORD_LABEL,
  type PromiseWord,
  promiseWordSubject,
  promiseWordValue,
  readLogEntry,
  readPromiseWord,
} from "../../../../shared/promises/promiseLog.ts";
import { saidIn, type SaidPlaces } from "../../../platform/said/saidIn.ts";
import { type Watched, watchers } from "../../../platform/said/watchers.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";

/** The promises of both, checked: each is its owner's word, each telling too, and what the other says is theirs. */
export interface Promises extends Watched {
  /** The same array until something in it changes; in the order of their ids, which says nothing. */
  ownedBy(slot: Slot): readonly KeptPromise[];
  entryAt(promise: KeptPromise, day: string, time: number): LogEntry | null;
  /** What the other of the two said to it; `day` null is about the promise as a whole. */
  wordOn(promise: KeptPromise, day: string | null): PromiseWord | null;
  say(id: PromiseId, said: PromiseSaid): Result<void, PromiseProblem>;
  tell(entry: Omit<LogEntry, "promise" | "toldFirst">, promise: KeptPromise): void;
  untell(promise: KeptPromise, day: string, time: number): void;
  /** Only to the other's; null takes it back. */
  answer(promise: KeptPromise, day: string | null, word: Pick<PromiseWord, "kind" | "text" | "on"> | null): void;
}

const PROMISES: WordKind<PromiseId> = { label: PROMISE_LABEL, subject: promiseSubject };
const TOLD: WordKind<LogEntryId> = { label: PROMISE_LOG_LABEL, subject: logSubject };
const WORDS: WordKind<LogEntryId> = { label: PROMISE_WORD_LABEL, subject: promiseWordSubject };
/** The place of a word about the whole of a promise; no day is called so. */
const WHOLE = "whole";

export function bindPromises(places: SaidPlaces): Promises {
  const { pen } = places;
  const promises = saidIn(PROMISES, "promises", places);
  const told = saidIn(TOLD, "promiseLog", places);
  const answered = saidIn(WORDS, "promiseWords", places);
  const owned = new Map<Slot, readonly KeptPromise[]>();
  const { watched, changed } = watchers([promises, told, answered], () => owned.clear());

  const read = (slot: Slot): readonly KeptPromise[] =>
    [...promises.about(slot)].toSorted().flatMap((id): readonly KeptPromise[] => {
      const promise = readPromise(id, slot, promises.recordOf(id, slot)?.value);
      return promise === null ? [] : [promise];
    });
  // One at a time and only where somebody looks: ten thousand signatures are not checked to draw three weeks.
  const entryAt: Promises["entryAt"] = ({ id, owner }, day, time) => {
    const place = logEntryId(id, day, time);
    return readLogEntry(place, told.recordOf(place, owner)?.value);
  };
  const wordOn: Promises["wordOn"] = ({ id, owner }, day) => {
    const word = readPromiseWord(answered.recordOf(logEntryId(id, day ?? WHOLE), otherSlot(owner))?.value);
    return word?.promise === id && word.day === day ? word : null;
  };

  return {
    ...watched,
    ownedBy(slot) {
      const known = owned.get(slot) ?? read(slot);
      owned.set(slot, known);
      return known;
    },
    entryAt,
    wordOn,
    say(id, said) {
      const value = promiseValue(said);
      if (!value.ok) return value;
      promises.say(id, null, value.value);
      changed();
      return ok(undefined);
    },
    tell(entry, promise) {
      if (promise.owner !== pen.slot) return;
      // Asked about the day or the whole before it was told: then it was not told first, and that stays so.
      const before = entryAt(promise, entry.day, entry.time);
      const wasAsked = [entry.day, null].some((day) => wordOn(promise, day)?.kind === "talk");
      const value = logEntryValue({ ...entry, promise: promise.id, toldFirst: before?.toldFirst ?? !wasAsked });
      told.say(logEntryId(promise.id, entry.day, entry.time), null, value);
      changed();
    },
    untell({ id, owner }, day, time) {
      if (owner !== pen.slot) return;
      told.say(logEntryId(id, day, time), null, null);
      changed();
    },
    answer({ id, owner }, day, word) {
      if (owner === pen.slot) return;
      const value = word === null ? null : promiseWordValue({ ...word, promise: id, day });
      answered.say(logEntryId(id, day ?? WHOLE), null, value);
      changed();
    },
  };
}
