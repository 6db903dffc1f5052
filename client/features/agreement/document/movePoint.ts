import * as Y from "yjs";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { positionBetween } from "../../../../shared/agreement/place.ts";
import type { Agreement } from "./bindAgreement.ts";

export type Direction = "up" | "down";
/** Where a point stands after a move, counted from 1, for the sentence that announces it. */
export interface Standing {
  readonly place: number;
  readonly of: number;
}

/** Moves a point past its neighbour within its topic; null when there is nothing to move past. */
export function movePoint(agreement: Agreement, id: ClauseId, direction: Direction, random: Random): Standing | null {
  const clause = agreement.view().clauses.get(id);
  const siblings = agreement.view().topics.find((topic) => topic.id === clause?.topic)?.clauses ?? [];
  const from = siblings.findIndex((sibling) => sibling.id === id);
  const to = direction === "up" ? from - 1 : from + 1;
  if (clause === undefined || from === -1 || to < 0 || to >= siblings.length) return null;
  const [low, high] = direction === "up" ? [siblings[to - 1], siblings[to]] : [siblings[to], siblings[to + 1]];
  const position = positionBetween(low?.position ?? null, high?.position ?? null, random);
  agreement.act(({ clauses }) => {
    const map = clauses.get(id);
    if (map instanceof Y.Map) map.set("place", { topic: clause.topic, position });
  });
  return { place: to + 1, of: siblings.length };
}
