import type { Clock } from "../../../shared/base/clock.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { LogRecord } from "../../../shared/seal/log/record.ts";
import type { SpaceState } from "../../../shared/seal/log/spaceState.ts";
import type { Api } from "../http/createApi.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { type KnownLog, mergeLog } from "./knownLog.ts";

/**
 * Reading begins at the newest record that is known here, so that one answer shows both whether the server
 * still has it and what came after. When it has less, it was restored from a backup: what it lacks is
 * signed already and is uploaded again. When it has something else, everything stops.
 */
export async function pullLog(api: Api, known: KnownLog): Promise<Result<KnownLog, ProblemWord>> {
  let from = known.state.head.n;
  let answer = await api.call("log/read", { from });
  if (answer.ok && answer.records.length === 0 && from > 0) {
    from = 0;
    answer = await api.call("log/read", { from });
  }
  if (!answer.ok) return fail(problemOfAnswer(answer.problem));
  const merged = mergeLog(known, from, answer.records);
  if (!merged.ok) return merged;
  for (const record of merged.value.missing) {
    const healed = await api.call("log/append", { record });
    if (healed.ok || healed.problem === "log-conflict") continue;
    const problem = problemOfAnswer(healed.problem);
    return fail(problem === "offline" || problem === "too-many-tries" ? problem : "frozen-rolled-back");
  }
  return ok(merged.value.log);
}

/** Five partners' devices appending at once would be strange; more than that is a server that plays games. */
const APPEND_TRIES = 5;

/**
 * Compare-and-set. `build` makes the record for the state it is given, or null when that state no longer
 * needs it, because another tab or the partner was quicker. After a lost answer the caller pulls again and
 * finds its own record there or not.
 */
export async function appendToLog(
  api: Api,
  known: KnownLog,
  clock: Clock,
  build: (state: SpaceState, atMs: number) => Promise<LogRecord | null>,
  /** What the server refuses as no step that may be taken is let be: it is done already, or never will be. */
  ifRefused: "told" | "let-be" = "told",
): Promise<Result<KnownLog, ProblemWord>> {
  let log = known;
  let aheadMs = 0;
  for (let attempt = 0; attempt < APPEND_TRIES; attempt++) {
    const record = await build(log.state, clock.now() + aheadMs);
    if (record === null) return ok(log);
    const answer = await api.call("log/append", { record });
    if (answer.ok) {
      const merged = mergeLog(log, record.n, [record]);
      return merged.ok ? ok(merged.value.log) : merged;
    }
    if (answer.problem === "clock-differs" && "now" in answer && answer.now !== undefined && aheadMs === 0) {
      // People set their clocks; a record's time is a claim within the server's ten minutes.
      aheadMs = answer.now - clock.now();
      continue;
    }
    if (answer.problem === "record-refused" && ifRefused === "let-be") return ok(log);
    if (answer.problem !== "log-conflict") return fail(problemOfAnswer(answer.problem));
    const pulled = await pullLog(api, log);
    if (!pulled.ok) return pulled;
    log = pulled.value;
  }
  return fail("server-troubled");
}
