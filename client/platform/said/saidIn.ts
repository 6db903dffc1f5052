import type * as Y from "yjs";
import type { Slot } from "../../../shared/base/ids.ts";
import type { RecordPen } from "../space/recordPen.ts";
import { keysIn, type SignedWords, signedWords } from "./signedWords.ts";
import type { WordKind } from "./wordRecord.ts";

/** Where two people's words lie: the document of both, one's own, and the pen that signs. */
export interface SaidPlaces {
  readonly shared: Y.Doc;
  readonly mine: Y.Doc;
  readonly pen: RecordPen;
}

export interface SaidIn<Id extends string> extends SignedWords<Id> {
  /** What somebody said something about, in no order that means anything; reads and checks none of it. */
  about(slot: Slot): readonly Id[];
}

/**
 * One kind of signed words in its map of the shared document. A copy of my own newest ones lies under the same name
 * in the private document: what the other's program takes out of the map is still mine, and still listed.
 */
export function saidIn<Id extends string>(kind: WordKind<Id>, name: string, places: SaidPlaces): SaidIn<Id> {
  const { shared, mine, pen } = places;
  const [stored, kept] = [shared.getMap<unknown>(name), mine.getMap<unknown>(`kept:${name}`)];
  const words = signedWords(kind, { shared, stored, kept: () => kept, pen: () => pen });
  return {
    ...words,
    about(slot) {
      const there = keysIn<Id>(stored.keys()).filter((key) => key.slot === slot);
      const ids = new Set(there.map(({ about }) => about));
      // reason: only this file writes under that name, and by the same ids.
      if (slot === pen.slot) for (const id of kept.keys()) ids.add(id as Id);
      return [...ids];
    },
  };
}
