import type * as Y from "yjs";
import { readWordKey, wordKey } from "../../../../shared/agreement/removal.ts";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import { laterRecord } from "../../../../shared/seal/record/laterRecord.ts";
import type { JsonValue, SignedRecord } from "../../../../shared/seal/record/signedRecord.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { HOUSEKEEPING } from "./layout.ts";
import { readWord, type WordKind, writeWord } from "./wordRecord.ts";

/**
 * What each said about points, signed, one word a person and point; the newest counts. A partner with
 * developer tools can delete or replace what stands under my key, but not sign it: my device remembers my
 * newest word about each point (in the private document, so that it does so after a reload and on my other
 * devices) and puts it back, once I have written something in the shared document myself: put back at once,
 * it would tell whoever took it away that I am reading.
 */
export interface SignedWords<Id extends string = ClauseId> {
  /** Null without a pen: then nobody's word can be checked. */
  recordOf(clause: Id, slot: Slot): SignedRecord | null;
  say(clause: Id, contentHash: string | null, value: JsonValue): void;
  /** From now on changes are told, and what was taken away is put back. */
  watch(changed: (clauses: ReadonlySet<Id>) => void): () => void;
}

export interface WordPlaces {
  readonly shared: Y.Doc;
  readonly stored: Y.Map<unknown>;
  /** In the private document, by clause. */
  readonly kept: () => Y.Map<unknown> | null;
  readonly pen: () => RecordPen | null;
}

/** A partner's program that keeps deleting my word must not keep my device writing for ever. */
const MOST_PUT_BACK = 5;

interface Checked {
  readonly stored: unknown;
  readonly pen: RecordPen;
  readonly record: SignedRecord | null;
}

export function signedWords<Id extends string>(kind: WordKind<Id>, places: WordPlaces): SignedWords<Id> {
  const { shared, stored } = places;
  const checked = new Map<string, Checked>();
  const putBack = new Map<string, number>();
  const takenAway = new Set<Id>();

  const read = (value: unknown, clause: Id, slot: Slot, cacheKey: string): SignedRecord | null => {
    const pen = places.pen();
    if (pen === null) return null;
    const known = checked.get(cacheKey);
    if (known !== undefined && known.stored === value && known.pen === pen) return known.record;
    const record = readWord(kind, value, clause, slot, pen);
    checked.set(cacheKey, { stored: value, pen, record });
    return record;
  };
  const inShared = (clause: Id, slot: Slot): SignedRecord | null =>
    read(stored.get(wordKey(clause, slot)), clause, slot, wordKey(clause, slot));
  const inMine = (clause: Id): SignedRecord | null => {
    const pen = places.pen();
    return pen === null ? null : read(places.kept()?.get(clause), clause, pen.slot, clause);
  };

  const recordOf = (clause: Id, slot: Slot): SignedRecord | null => {
    const there = inShared(clause, slot);
    // My own newest word counts for me even before it is back in its place.
    const here = slot === places.pen()?.slot ? inMine(clause) : null;
    return there === null || here === null ? (there ?? here) : laterRecord(there, here);
  };

  const restore = (clause: Id): void => {
    const pen = places.pen();
    const here = inMine(clause);
    if (pen === null || here === null) return;
    const there = inShared(clause, pen.slot);
    if (there !== null && laterRecord(there, here) === there) return;
    const times = putBack.get(clause) ?? 0;
    if (times >= MOST_PUT_BACK) return;
    putBack.set(clause, times + 1);
    shared.transact(() => stored.set(wordKey(clause, pen.slot), places.kept()?.get(clause)), HOUSEKEEPING);
  };
  const restoreAll = (): void => {
    const clauses = [...takenAway];
    takenAway.clear();
    for (const clause of clauses) restore(clause);
  };
  const mayRestore = (): boolean => takenAway.size > 0 && places.pen()?.hasWritten() === true;

  return {
    recordOf,
    say(clause, contentHash, value) {
      const pen = places.pen();
      if (pen === null) return;
      const counter = 1 + (recordOf(clause, pen.slot)?.counter ?? 0);
      const record = writeWord(kind, { clause, contentHash, counter, value }, pen);
      const kept = places.kept();
      kept?.doc?.transact(() => kept.set(clause, record), HOUSEKEEPING);
      shared.transact(() => stored.set(wordKey(clause, pen.slot), record), HOUSEKEEPING);
      restoreAll();
    },
    watch(changed) {
      const onWords = (event: Y.YMapEvent<unknown>): void => {
        const about = keysIn<Id>(event.keysChanged);
        if (!event.transaction.local)
          for (const { clause, slot } of about) if (slot === places.pen()?.slot) takenAway.add(clause);
        if (mayRestore()) restoreAll();
        changed(new Set(about.map(({ clause }) => clause)));
      };
      const onWriting = (transaction: Y.Transaction): void => {
        if (transaction.local && mayRestore()) restoreAll();
      };
      stored.observe(onWords);
      shared.on("afterTransaction", onWriting);
      return () => {
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
): readonly { readonly clause: Id; readonly slot: Slot }[] {
  return (
    [...keys]
      .map(readWordKey)
      .filter((key) => key !== null)
      // reason: every id has the same shape; which kind it names follows from the map it was found in.
      .map(({ clause, slot }) => ({ clause: clause as string as Id, slot }))
  );
}
