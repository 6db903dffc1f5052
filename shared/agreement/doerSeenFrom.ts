import type { Slot } from "../base/ids.ts";
import { type Clause, whoSeenFrom } from "./clause.ts";

/** "I" and "you" from one seat. A request counts as done by whoever is asked: that is what its words are about. */
export function doerSeenFrom({ who }: Pick<Clause, "who">, me: Slot): "me" | "you" | "both" {
  switch (whoSeenFrom(who, me)) {
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
