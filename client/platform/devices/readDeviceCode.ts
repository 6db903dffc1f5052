import { ok, type Result } from "../../../shared/base/result.ts";
import { linkWords } from "../../../shared/seal/link/linkCode.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { readCode } from "./codeText.ts";

/** On a device of mine: what another device's code says, without a request. */
export function readDeviceCode(
  serverUrl: string,
  text: string,
): Result<{ readonly words: readonly string[] }, ProblemWord> {
  const code = readCode(serverUrl, text);
  return code.ok ? ok({ words: linkWords(code.value) }) : code;
}
