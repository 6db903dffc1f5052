import type { ClauseId } from "../base/ids.ts";
import type { Clause } from "./clause.ts";
import { doerOf, isRequest } from "./who.ts";

/**
 * Requests that lie folded because the asked person wrote their own "I will" to them: a point that is theirs,
 * names the request and comes from their hand. When that point goes, the request is open again.
 */
export function answeredIn(clauses: ReadonlyMap<string, Clause>): ReadonlyMap<string, ClauseId> {
  const answered = new Map<string, ClauseId>();
  for (const answer of clauses.values()) {
    const request = answer.answers === null ? undefined : clauses.get(answer.answers);
    if (request === undefined || !isRequest(request.who)) continue;
    const asked = doerOf(request.who);
    if (asked !== null && answer.who === asked && answer.hands.includes(asked)) answered.set(request.id, answer.id);
  }
  return answered;
}
