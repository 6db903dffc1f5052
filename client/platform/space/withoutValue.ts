import { ok, type Result } from "../../../shared/base/result.ts";
import type { ProblemWord } from "../words/problemWord.ts";

/** For verbs whose callers see what they did in the view. */
export function withoutValue(result: Result<unknown, ProblemWord>): Result<void, ProblemWord> {
  return result.ok ? ok(undefined) : result;
}
