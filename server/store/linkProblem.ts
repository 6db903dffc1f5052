import { assertNever } from "../../shared/base/assertNever.ts";
import type { InvitationState, LinkProblem } from "./store.ts";

/** Why a link in this state opens nothing; null for the one state that does. */
export function linkProblem(state: InvitationState): LinkProblem | null {
  switch (state) {
    case "open":
      return null;
    case "used":
      return "link-used";
    case "expired":
      return "link-expired";
    case "withdrawn":
      return "link-withdrawn";
    case "burned":
      return "link-burned";
    default:
      return assertNever(state);
  }
}

/** An open invitation past its time is expired, whether or not the sweep has been by. */
export function stateAt(state: InvitationState, expiresAtMs: number, nowMs: number): InvitationState {
  return state === "open" && expiresAtMs <= nowMs ? "expired" : state;
}
