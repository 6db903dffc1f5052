import { type Clause, whoSeenFrom } from "../../../../shared/agreement/clause.ts";

/** "I" and "you" in a point are its author's words, whoever changes them later. */
export function doerSeenByAuthor(clause: Pick<Clause, "who" | "by">): "me" | "you" | "both" {
  switch (whoSeenFrom(clause.who, clause.by)) {
    case "me":
    case "ask-me":
      return "me";
    case "both":
      return "both";
    case "partner":
    case "ask-partner":
      return "you";
  }
}
