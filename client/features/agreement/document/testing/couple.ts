import type * as Y from "yjs";
import { type Clause, textOf } from "../../../../../shared/agreement/clause.ts";
import type { ClauseId } from "../../../../../shared/base/ids.ts";
import { addPoint } from "../addPoint.ts";
import { wordsOf } from "./pens.ts";
import { type Partner, twoPartners } from "./twoPartners.ts";

/** Ada and Bo with pens, so that whose a point is counts. */
export function couple(): ReturnType<typeof twoPartners> {
  return twoPartners(1, { a: wordsOf("a"), b: wordsOf("b") });
}

export function add(partner: Partner, text: string, answers?: ClauseId): ClauseId {
  const point = { topic: "money", by: partner.slot, text, ...(answers !== undefined && { answers }) } as const;
  const added = addPoint(partner.agreement, point, partner.random);
  if (!added.ok) throw new Error(added.problem);
  return added.value;
}

/** The words of all points that are shown. */
export function texts(partner: Partner): string[] {
  return [...partner.agreement.view().clauses.values()].map(({ paragraphs }) => textOf(paragraphs));
}

export function at(partner: Partner, id: ClauseId): Clause {
  const clause = partner.agreement.view().clauses.get(id);
  if (clause === undefined) throw new Error("the point is not shown");
  return clause;
}

/** A point's fields as a partner's own program could reach them. */
export function fieldsOf(partner: Partner, id: ClauseId): Y.Map<unknown> {
  // reason: every test asks for a point that it made itself.
  return partner.agreement.doc.getMap("clauses").get(id) as Y.Map<unknown>;
}
