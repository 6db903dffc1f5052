import { assertNever } from "../../../shared/base/assertNever.ts";
import type { ConversationProblem } from "../../../shared/wire/conversation.ts";
import type { TalkProblem } from "../words/talkProblem.ts";

/**
 * What a refusal of the server means for the bytes that it refused. Each means that the server does not have
 * them, so words can be sealed anew without the risk of being said twice.
 *
 * - "later": it will take the same bytes in a while.
 * - "look": what this device knows is not all there is; it reads, and decides then.
 * - "new-key": they lie under a key that was replaced.
 * - else the word for the person: these bytes will never be taken.
 */
export type Refusal = "later" | "look" | "new-key" | { readonly problem: TalkProblem };

export function refusalOf(problem: ConversationProblem): Refusal {
  switch (problem) {
    case "too-many-requests":
    case "store-failed":
    case "server-restarting":
      return "later";
    case "conversation-conflict":
    case "chain-broken":
      return "look";
    case "epoch-old":
      return "new-key";
    case "not-understood":
    case "too-large":
    case "author-not-you":
      return { problem: "program-outdated" };
    case "conversation-unknown":
      return { problem: "conversation-over" };
    case "not-signed-in":
    case "not-together":
    case "space-closed":
    case "conversation-open":
    case "conversation-full":
    case "conversation-tomorrow":
    case "store-full":
    case "not-your-turn":
    case "paused":
    case "not-yet-live":
    case "already-ready":
    case "pause-too-short":
    case "pause-too-long":
    case "pause-extended-twice":
    case "conversation-over":
    case "time-out-of-range":
      return { problem };
    default:
      return assertNever(problem);
  }
}
