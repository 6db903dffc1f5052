import { assertNever } from "../../../shared/base/assertNever.ts";
import type { Problem } from "../../../shared/wire/problems.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { NoAnswer } from "./createApi.ts";

/**
 * The server's word, or none at all, as a word that this program has a sentence for. Three groups: what somebody can
 * do something about keeps its word; what only an older or a newer program can say means that this page is to be
 * loaded again; and whatever tells more of the server's inside than of the person's situation is "troubled".
 */
export function problemOfAnswer(problem: Problem | NoAnswer["problem"]): ProblemWord {
  switch (problem) {
    case "link-unknown":
    case "link-used":
    case "link-expired":
    case "link-withdrawn":
    case "link-burned":
    case "offline":
    case "space-closed":
    case "code-ended":
    case "devices-full":
    case "recovery-refused":
      return problem;
    case "space-has-two-partners":
      return "space-full";
    case "too-many-requests":
      return "too-many-tries";
    case "creation-not-open":
      return "creation-closed";
    case "not-signed-in":
      return "device-not-known";
    case "too-large":
      return "space-too-large";
    case "not-an-answer":
    case "not-understood":
    case "not-json":
    case "wrong-method":
    case "no-such-address":
      return "program-outdated";
    case "clock-differs":
      return "clock-differs";
    case "own-invitation":
      return "link-own";
    case "foreign-host":
    case "foreign-origin":
    case "space-exists":
    case "log-conflict":
    case "record-refused":
    case "not-together":
    case "signing-conflict":
    case "chain-broken":
    case "already-signed":
    case "signing-full":
    case "ring-conflict":
    case "push-refused":
    case "store-failed":
    case "store-full":
    case "server-failed":
    case "server-restarting":
      return "server-troubled";
    default:
      return assertNever(problem);
  }
}
