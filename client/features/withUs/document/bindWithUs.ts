import type { Slot, SpaceId } from "../../../../shared/base/ids.ts";
import {
  readWithUs,
  WITH_US_LABEL,
  WITH_US_SUBJECT,
  withUsValue,
  type WithUsWord,
} from "../../../../shared/withUs/withUs.ts";
import { saidIn, type SaidPlaces } from "../../../platform/said/saidIn.ts";
import { type Watched, watchers } from "../../../platform/said/watchers.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";

/** What each of the two last said about somebody being with them: one signed word each, for the whole space. */
export interface WithUsWords extends Watched {
  /** The same object until something in it changes. */
  readonly view: () => Readonly<Record<Slot, WithUsWord | null>>;
  say(word: WithUsWord): void;
}

const KIND: WordKind<SpaceId> = { label: WITH_US_LABEL, subject: () => WITH_US_SUBJECT };

export function bindWithUs(places: SaidPlaces): WithUsWords {
  const { pen } = places;
  const said = saidIn(KIND, "withUs", places);
  let seen: ReturnType<WithUsWords["view"]> | null = null;
  const { watched, changed } = watchers([said], () => (seen = null));
  const wordOf = (slot: Slot): WithUsWord | null => readWithUs(said.recordOf(pen.space, slot)?.value);
  return {
    ...watched,
    view: () => (seen ??= { a: wordOf("a"), b: wordOf("b") }),
    say(word) {
      said.say(pen.space, null, withUsValue(word));
      changed();
    },
  };
}
