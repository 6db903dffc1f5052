import { BROUGHT_BYTES } from "../../../../shared/agreement/exchange/broughtIn.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";

/** The letters of a file, measured before it is read; what is no text in UTF-8 is not guessed at. */
export async function readTextFile(file: File): Promise<Result<string, "too-large" | "not-text">> {
  if (file.size > BROUGHT_BYTES) return fail("too-large");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return text.includes("\u0000") ? fail("not-text") : ok(text);
  } catch {
    return fail("not-text");
  }
}
