import { type FindingId, newId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import {
  type Finding,
  FINDING_LABEL,
  findingSubject,
  findingValue,
  readFinding,
} from "../../../../shared/promises/finding.ts";
import { saidIn, type SaidPlaces } from "../../../platform/said/saidIn.ts";
import { type Watched, watchers } from "../../../platform/said/watchers.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";

/** What the two found out on the way: each line is its author's word, and nobody else's to take back. */
export interface Findings extends Watched {
  /** Newest first; the same array until something in it changes. */
  readonly view: () => readonly Finding[];
  say(text: string, day: string): void;
  takeBack(finding: Finding): void;
}

const FINDINGS: WordKind<FindingId> = { label: FINDING_LABEL, subject: findingSubject };

export function bindFindings(places: SaidPlaces, random: Random): Findings {
  const { pen } = places;
  const said = saidIn(FINDINGS, "findings", places);
  let seen: readonly Finding[] | null = null;
  const { watched, changed } = watchers([said], () => (seen = null));
  const read = (): readonly Finding[] =>
    (["a", "b"] as const)
      .flatMap((slot) => said.about(slot).map((id) => readFinding(id, slot, said.recordOf(id, slot)?.value)))
      .filter((finding) => finding !== null)
      .toSorted((left, right) => right.day.localeCompare(left.day) || (left.id < right.id ? 1 : -1));
  return {
    ...watched,
    view: () => (seen ??= read()),
    say(text, day) {
      const value = findingValue(text, day);
      if (value === null) return;
      said.say(newId<FindingId>(random), null, value);
      changed();
    },
    takeBack({ id, author }) {
      // The button is not there for the other's either; this is for a picture that was drawn too late.
      if (author !== pen.slot) return;
      said.say(id, null, null);
      changed();
    },
  };
}
