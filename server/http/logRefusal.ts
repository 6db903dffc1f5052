import type { Refusal } from "../../shared/wire/http/answer.ts";
import type { Problem } from "../../shared/wire/problems.ts";
import { wireRecords } from "../access/spaceLogs.ts";
import type { LinkProblem, StoredRecord, StoreProblem } from "../store/store.ts";
import { refusal } from "./refusal.ts";

interface Refused {
  readonly ok: false;
  readonly problem: StoreProblem | LinkProblem | "log-conflict" | "space-unknown" | "space-closed" | "record-refused";
  readonly records?: readonly StoredRecord[];
}

/** Says in the words of the wire why a record was not appended; a conflict carries what was missed. */
export function logRefusal(refused: Refused): Refusal {
  if (refused.problem === "log-conflict") return refusal("log-conflict", { records: wireRecords(refused.records ?? []) });
  return refusal(wireProblem(refused.problem));
}

/** A space that vanished under a signed-in device answers like a device that is not signed in. */
export function wireProblem(problem: Exclude<Refused["problem"], "log-conflict">): Problem {
  return problem === "space-unknown" ? "not-signed-in" : problem;
}
