import { addDays } from "../../../../shared/base/day.ts";
import { otherSlot, type Slot, type WarmWordId } from "../../../../shared/base/ids.ts";
import {
  readWarmWord,
  WARM_WORD_LABEL,
  type WarmWord,
  warmWordId,
  warmWordSubject,
  warmWordValue,
} from "../../../../shared/warmWords/warmWord.ts";
import { saidIn, type SaidPlaces } from "../../../platform/said/saidIn.ts";
import { type Watched, watchers } from "../../../platform/said/watchers.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";

/** Warm words of both, checked: each is its author's, one a day, and there is nothing with which to answer one. */
export interface WarmWords extends Watched {
  /** Newest first; older ones have been read or not, and nobody goes looking for them. */
  theirs(today: string): readonly WarmWord[];
  mine(today: string): WarmWord | null;
  /** Once a day: a second of the same day changes nothing. */
  say(text: string, today: string): void;
  takeBack(today: string): void;
}

const WARM: WordKind<WarmWordId> = { label: WARM_WORD_LABEL, subject: warmWordSubject };
const SHOWN_DAYS = 14;

export function bindWarmWords(places: SaidPlaces): WarmWords {
  const { pen } = places;
  const said = saidIn(WARM, "warmWords", places);
  const { watched, changed } = watchers([said]);
  const wordOf = (slot: Slot, day: string, today: string): WarmWord | null => {
    const id = warmWordId(day);
    return readWarmWord(id, said.recordOf(id, slot)?.value, today);
  };
  const put = (day: string, word: WarmWord | null): void => {
    said.say(warmWordId(day), null, word === null ? null : warmWordValue(word));
    changed();
  };
  return {
    ...watched,
    theirs: (today) =>
      // From tomorrow on: the other may live where it is tomorrow already.
      Array.from({ length: SHOWN_DAYS }, (_, ago) => addDays(today, 1 - ago))
        .map((day) => wordOf(otherSlot(pen.slot), day, today))
        .filter((word) => word !== null),
    mine: (today) => wordOf(pen.slot, today, today),
    say(text, today) {
      // Once a day: a flood of them would be a demand.
      if (wordOf(pen.slot, today, today) === null && text.trim() !== "") put(today, { day: today, text });
    },
    takeBack(today) {
      if (wordOf(pen.slot, today, today) !== null) put(today, null);
    },
  };
}
