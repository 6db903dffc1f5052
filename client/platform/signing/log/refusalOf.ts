import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { Problem } from "../../../../shared/wire/problems.ts";
import type { NoAnswer } from "../../http/createApi.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";

/**
 * What a refusal means for the entry that was refused. "later": the same bytes will be taken in a while. "look":
 * what this device knows is not all there is. Else the word for the person: these bytes will never be taken.
 */
export function refusalOf(
  problem: Problem | NoAnswer["problem"],
): "later" | "look" | { readonly problem: SigningProblem } {
  switch (problem) {
    case "offline":
    case "store-failed":
    case "server-failed":
    case "server-restarting":
      return "later";
    case "signing-conflict":
    case "chain-broken":
      return "look";
    case "too-many-requests":
    case "already-signed":
    case "signing-full":
    case "not-together":
    case "space-closed":
    case "not-signed-in":
    case "store-full":
      return { problem };
    case "too-large":
      return { problem: "page-too-large" };
    case "not-an-answer":
    case "not-json":
    case "not-understood":
    case "wrong-method":
    case "no-such-address":
    case "foreign-host":
    case "foreign-origin":
      return { problem: "program-outdated" };
    case "creation-not-open":
    case "space-exists":
    case "space-has-two-partners":
    case "log-conflict":
    case "record-refused":
    case "ring-conflict":
    case "push-refused":
    case "code-ended":
    case "devices-full":
    case "recovery-refused":
    case "clock-differs":
    case "own-invitation":
    case "link-unknown":
    case "link-used":
    case "link-expired":
    case "link-withdrawn":
    case "link-burned":
      return { problem: "server-troubled" };
    default:
      return assertNever(problem);
  }
}
