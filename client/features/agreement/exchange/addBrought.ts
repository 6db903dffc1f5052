import * as Y from "yjs";
import type { BroughtPoint } from "../../../../shared/agreement/exchange/broughtIn.ts";
import { positionBetween } from "../../../../shared/agreement/place.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import { type Who, whoFromOtherSeat, whoFromWords } from "../../../../shared/agreement/who.ts";
import { type ClauseId, newId, type Slot } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import type { ClauseMap } from "../document/layout.ts";
import { newDetails } from "../document/writeDetails.ts";
import { newFragment } from "../document/writeParagraphs.ts";

/** A point that was chosen, with its place in the list that it was chosen from. */
export interface ChosenPoint {
  readonly point: BroughtPoint;
  readonly place: number;
  /** The topic it goes to, which may be another than the text said. */
  readonly topic: TopicId;
}

/** Who does it, seen from the seat in which I sit here. */
export function whoHere(point: BroughtPoint, isOtherSeat: boolean): Who | null {
  return point.who !== null && isOtherSeat ? whoFromOtherSeat(point.who) : point.who;
}

/**
 * Adds all that was chosen in one step of undo, each at the end of its topic. Every point gets an id of its
 * own, and no mark: what both were comfortable with once is for both to say again.
 */
export function addBrought(
  agreement: Agreement,
  chosen: readonly ChosenPoint[],
  { me, isOtherSeat }: { readonly me: Slot; readonly isOtherSeat: boolean },
  random: Random,
): Result<number, "too-many-points"> {
  const view = agreement.view();
  if (view.clauses.size + chosen.length > LIMITS.clausesPerSpace) return fail("too-many-points");
  const ids = new Map(chosen.map(({ place }) => [place, newId<ClauseId>(random)]));
  const last = new Map(view.topics.map(({ id, clauses }) => [id, clauses.at(-1)?.position ?? null]));
  agreement.act(({ clauses }) => {
    for (const { point, place, topic } of chosen) {
      const id = ids.get(place);
      if (id === undefined) continue;
      const position = positionBetween(last.get(topic) ?? null, null, random);
      last.set(topic, position);
      const map: ClauseMap = new Y.Map();
      clauses.set(id, map);
      map.set("text", newFragment(point.paragraphs));
      map.set("details", newDetails(point.details));
      map.set("by", me);
      map.set("place", { topic, position });
      const who = whoHere(point, isOtherSeat);
      // As with the chip: only what the words do not say by themselves is kept.
      if (who !== null && who !== whoFromWords(point.paragraphs.join("\n"), me)) map.set("who", who);
      const answered = point.answers === null ? undefined : ids.get(point.answers);
      if (answered !== undefined) map.set("answers", answered);
      for (const day of ["start", "review", "end"] as const) if (point[day] !== null) map.set(day, point[day]);
      map.set("made", true);
    }
  });
  return ok(chosen.length);
}
