import type { Clause } from "../../../../shared/agreement/clause.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";

/** An agreement as it is read: the same object until something in it changes. */
export interface AgreementView {
  readonly topics: readonly { readonly id: TopicId; readonly clauses: readonly Clause[] }[];
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Requests that the asked person has answered with a point of their own, and that point. */
  readonly answered: ReadonlyMap<string, ClauseId>;
  /** Topics that could still be added. */
  readonly furtherTopics: readonly TopicId[];
}
