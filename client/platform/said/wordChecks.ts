import type { Slot } from "../../../shared/base/ids.ts";
import type { SignedRecord } from "../../../shared/seal/record/signedRecord.ts";
import type { RecordPen } from "../space/recordPen.ts";
import { wordKey } from "./wordKey.ts";
import { readUnchecked, readWord, type WordKind } from "./wordRecord.ts";

/** Whose word is looked for, and about what. */
interface Place<Id extends string> {
  readonly about: Id;
  readonly slot: Slot;
  readonly pen: RecordPen;
}

/**
 * Checks signatures, each once. One costs a millisecond, so a page with hundreds of them would stand still while it
 * opens: the first few, which is all that most pages have, are checked at once, and the rest wait for a free moment
 * and are told together. Until then such a word counts as not said; nothing ever counts unchecked.
 */
export interface WordChecks<Id extends string> {
  now(value: unknown, place: Place<Id>): SignedRecord | null;
  /** Null while its turn has not come. */
  soon(value: unknown, place: Place<Id>): SignedRecord | null;
  unchecked(value: unknown, place: Place<Id>): SignedRecord | null;
  /** Something new about these is there: again a few are checked at once. */
  arrived(things: ReadonlySet<Id>): void;
  cameLate(about: Id): boolean;
}

const AT_ONCE = 24;
const IN_A_SLICE = 6;

interface Read {
  readonly value: unknown;
  readonly pen: RecordPen;
  readonly record: SignedRecord | null;
}

export function wordChecks<Id extends string>(
  kind: WordKind<Id>,
  later: ((act: () => void) => void) | null,
  told: (things: ReadonlySet<Id>) => void,
): WordChecks<Id> {
  const checked = new Map<string, Read>();
  const glanced = new Map<string, Read>();
  const waiting = new Map<string, { readonly value: unknown; readonly place: Place<Id> }>();
  const late = new Set<Id>();
  const sinceTold = new Set<Id>();
  let left = AT_ONCE;

  const knownIn = (reads: ReadonlyMap<string, Read>, value: unknown, { about, slot, pen }: Place<Id>): Read | null => {
    const known = reads.get(wordKey(about, slot));
    return known !== undefined && known.value === value && known.pen === pen ? known : null;
  };
  const now = (value: unknown, place: Place<Id>): SignedRecord | null => {
    const known = knownIn(checked, value, place);
    if (known !== null) return known.record;
    const { about, slot, pen } = place;
    const record = readWord(kind, value, about, slot, pen);
    checked.set(wordKey(about, slot), { value, pen, record });
    return record;
  };
  const slice = (): void => {
    for (const [key, { value, place }] of [...waiting].slice(0, IN_A_SLICE)) {
      waiting.delete(key);
      now(value, place);
      sinceTold.add(place.about);
    }
    if (waiting.size > 0) return later?.(slice);
    const things = new Set(sinceTold);
    sinceTold.clear();
    for (const about of things) late.add(about);
    told(things);
  };

  return {
    now,
    soon(value, place) {
      const known = knownIn(checked, value, place);
      if (known !== null) return known.record;
      if (later === null || left > 0) {
        left--;
        return now(value, place);
      }
      if (waiting.size === 0) later(slice);
      waiting.set(wordKey(place.about, place.slot), { value, place });
      return null;
    },
    unchecked(value, place) {
      const known = knownIn(glanced, value, place);
      if (known !== null) return known.record;
      const { about, slot, pen } = place;
      const record = readUnchecked(kind, value, about, slot, pen);
      glanced.set(wordKey(about, slot), { value, pen, record });
      return record;
    },
    arrived(things) {
      left = AT_ONCE;
      for (const about of things) late.delete(about);
    },
    cameLate: (about) => late.has(about),
  };
}
