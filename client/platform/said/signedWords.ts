import type * as Y from "yjs";
import type { Slot } from "../../../shared/base/ids.ts";
import { laterRecord } from "../../../shared/seal/record/laterRecord.ts";
import type { JsonValue, SignedRecord } from "../../../shared/seal/record/signedRecord.ts";
import type { RecordPen } from "../space/recordPen.ts";
import { HOUSEKEEPING } from "./housekeeping.ts";
import { readWordKey, wordKey } from "./wordKey.ts";
import { wordChecks } from "./wordChecks.ts";
import { type WordKind, writeWord } from "./wordRecord.ts";

/**
 * What each said about something (a point, a comment, a promise), signed, one word a person and thing; the newest
 * counts. A partner with developer tools can delete or replace what stands under my key, but not sign it: my device
 * remembers my newest word about each (in the private document, so that it does so after a reload and on my other
 * devices) and puts it back, once I have written something in the shared document myself: put back at once,
 * it would tell whoever took it away that I am reading.
 */
export interface SignedWords<Id extends string> {
  /** Null without a pen, when nobody's word can be checked, and while the check waits for a free moment (`later`). */
  recordOf(about: Id, slot: Slot): SignedRecord | null;
  /** What stands there, unchecked: only to find out whether checking it could change anything. */
  claimOf(about: Id, slot: Slot): SignedRecord | null;
  /** What stands there was there before, and only its check came later: no news to anybody. */
  cameLate(about: Id): boolean;
  say(about: Id, contentHash: string | null, value: JsonValue): void;
  /** From now on changes are told, and what was taken away is put back. */
  watch(changed: (things: ReadonlySet<Id>) => void): () => void;
}

export interface WordPlaces {
  readonly shared: Y.Doc;
  readonly stored: Y.Map<unknown>;
  /** In the private document, by what the word is about. */
  readonly kept: () => Y.Map<unknown> | null;
  readonly pen: () => RecordPen | null;
  /** Where many signatures may wait for a free moment; left out, each is checked when it is asked for. */
  readonly later?: (act: () => void) => void;
}

/** A partner's program that keeps deleting my word must not keep my device writing for ever. */
const MOST_PUT_BACK = 5;

export function signedWords<Id extends string>(kind: WordKind<Id>, places: WordPlaces): SignedWords<Id> {
  const { shared, stored } = places;
  const putBack = new Map<string, number>();
  const takenAway = new Set<Id>();
  const watchers = new Set<(things: ReadonlySet<Id>) => void>();
  const checks = wordChecks(kind, places.later ?? null, (things) => watchers.forEach((changed) => changed(things)));

  const inMine = (about: Id): SignedRecord | null => {
    const pen = places.pen();
    return pen === null ? null : checks.unchecked(places.kept()?.get(about), { about, slot: pen.slot, pen });
  };
  const inShared = (about: Id, slot: Slot): SignedRecord | null => {
    const pen = places.pen();
    const value = stored.get(wordKey(about, slot));
    if (pen === null || value === undefined) return null;
    // What lies in my private document as well is my own word: nobody else can write there.
    if (slot === pen.slot && places.kept()?.get(about) === value) return inMine(about);
    return slot === pen.slot ? checks.now(value, { about, slot, pen }) : checks.soon(value, { about, slot, pen });
  };

  const recordOf = (about: Id, slot: Slot): SignedRecord | null => {
    const there = inShared(about, slot);
    // My own newest word counts for me even before it is back in its place.
    const here = slot === places.pen()?.slot ? inMine(about) : null;
    return there === null || here === null ? (there ?? here) : laterRecord(there, here);
  };

  const restore = (about: Id): void => {
    const pen = places.pen();
    const here = inMine(about);
    if (pen === null || here === null) return;
    const there = inShared(about, pen.slot);
    if (there !== null && laterRecord(there, here) === there) return;
    const times = putBack.get(about) ?? 0;
    if (times >= MOST_PUT_BACK) return;
    putBack.set(about, times + 1);
    shared.transact(() => stored.set(wordKey(about, pen.slot), places.kept()?.get(about)), HOUSEKEEPING);
  };
  const restoreAll = (): void => {
    const things = [...takenAway];
    takenAway.clear();
    for (const about of things) restore(about);
  };
  const mayRestore = (): boolean => takenAway.size > 0 && places.pen()?.hasWritten() === true;

  return {
    recordOf,
    claimOf(about, slot) {
      const pen = places.pen();
      return pen === null ? null : checks.unchecked(stored.get(wordKey(about, slot)), { about, slot, pen });
    },
    cameLate: checks.cameLate,
    say(about, contentHash, value) {
      const pen = places.pen();
      if (pen === null) return;
      const counter = 1 + (recordOf(about, pen.slot)?.counter ?? 0);
      const record = writeWord(kind, { about, contentHash, counter, value }, pen);
      const kept = places.kept();
      kept?.doc?.transact(() => kept.set(about, record), HOUSEKEEPING);
      shared.transact(() => stored.set(wordKey(about, pen.slot), record), HOUSEKEEPING);
      restoreAll();
    },
    watch(changed) {
      const onWords = (event: Y.YMapEvent<unknown>): void => {
        const words = keysIn<Id>(event.keysChanged);
        if (!event.transaction.local)
          for (const { about, slot } of words) if (slot === places.pen()?.slot) takenAway.add(about);
        if (mayRestore()) restoreAll();
        const things = new Set(words.map(({ about }) => about));
        checks.arrived(things);
        changed(things);
      };
      const onWriting = (transaction: Y.Transaction): void => {
        if (transaction.local && mayRestore()) restoreAll();
      };
      watchers.add(changed);
      stored.observe(onWords);
      shared.on("afterTransaction", onWriting);
      return () => {
        watchers.delete(changed);
        stored.unobserve(onWords);
        shared.off("afterTransaction", onWriting);
      };
    },
  };
}

/** What some keys of a map of words are about, and whose they are. */
// reason: the type parameter is how the caller says which kind of id lies in that map.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function keysIn<Id extends string>(
  keys: Iterable<string>,
): readonly { readonly about: Id; readonly slot: Slot }[] {
  return (
    [...keys]
      .map(readWordKey)
      .filter((key) => key !== null)
      // reason: every id has the same shape; which kind it names follows from the map it was found in.
      .map(({ about, slot }) => ({ about: about as Id, slot }))
  );
}
