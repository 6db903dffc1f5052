import type { Refusal } from "../../shared/wire/http/answer.ts";
import type { Problem } from "../../shared/wire/problems.ts";
import { type Judged, wireRecords } from "../access/spaceLogs.ts";
import type { LinkProblem, LogConflict } from "../store/store.ts";
import type { StoreProblem } from "../store/written.ts";
import type { Doors } from "./doors.ts";
import { refusal } from "./refusal.ts";

type Refused =
  | Extract<Judged, { ok: false }>
  | LogConflict
  | { readonly ok: false; readonly problem: StoreProblem | LinkProblem | "space-unknown" };

/** Says in the words of the wire why a record was not appended, with what is needed to try again. */
export function logRefusal({ clock }: Doors, refused: Refused): Refusal {
  const { problem } = refused;
  if (problem === "log-conflict") return refusal(problem, { records: wireRecords(refused.records) });
  if (problem === "too-many-requests") return refusal(problem, { retryAfterSeconds: refused.retryAfterSeconds });
  if (problem === "clock-differs") return refusal(problem, { now: clock.now() });
  return refusal(wireProblem(problem));
}

/** A space that vanished under a signed-in device answers like a device that is not signed in. */
export function wireProblem<P extends Problem>(problem: P | "space-unknown"): P | "not-signed-in" {
  return problem === "space-unknown" ? "not-signed-in" : problem;
}
