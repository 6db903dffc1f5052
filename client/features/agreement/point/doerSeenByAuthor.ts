import type { Clause } from "../../../../shared/agreement/clause.ts";
import { doerSeenFrom } from "../../../../shared/agreement/doerSeenFrom.ts";

/** "I" and "you" in a point are its author's words, whoever changes them later. */
export const doerSeenByAuthor = (clause: Pick<Clause, "who" | "by">) => doerSeenFrom(clause, clause.by);
