import * as Y from "yjs";
import { type ClauseId, newId, type Slot } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { positionBetween } from "../../../../shared/agreement/place.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import type { Agreement } from "./bindAgreement.ts";
import { newDetails } from "./writeDetails.ts";
import { newFragment } from "./writeParagraphs.ts";

export interface NewPoint {
  readonly topic: TopicId;
  readonly by: Slot;
  /** An example that was taken, or a flipped request; empty for a blank line to type on. */
  readonly text?: string;
  /** The request that it answers. */
  readonly answers?: ClauseId;
}

/** Adds a point at the end of its topic. Only its text is ever asked for; everything else follows. */
export function addPoint(agreement: Agreement, point: NewPoint, random: Random): Result<ClauseId, "too-many-points"> {
  const view = agreement.view();
  if (view.clauses.size >= LIMITS.clausesPerSpace) return fail("too-many-points");
  const last = view.topics.find(({ id }) => id === point.topic)?.clauses.at(-1);
  const id = newId<ClauseId>(random);
  agreement.act(({ clauses }) => {
    const map = new Y.Map<unknown>();
    clauses.set(id, map);
    map.set("text", newFragment((point.text ?? "").split("\n")));
    map.set("details", newDetails());
    map.set("by", point.by);
    if (point.answers !== undefined) map.set("answers", point.answers);
    map.set("place", { topic: point.topic, position: positionBetween(last?.position ?? null, null, random) });
    map.set("made", true); // the one thing that undo takes back
  });
  return ok(id);
}
