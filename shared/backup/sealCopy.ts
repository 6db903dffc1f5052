import { utf8 } from "@scure/base";
import { concatBytes } from "../base/bytes.ts";
import { utf8Bytes } from "../base/lengthPrefixed.ts";
import type { Random } from "../base/random.ts";
import { fail, type Result } from "../base/result.ts";
import { pad, unpad } from "../seal/entry/padding.ts";
import { unwrap, wrap, type Wrapping } from "../seal/wrap.ts";
import { type CopyContent, parseCopyContent } from "./copyContent.ts";
import { copyOutside, type CopyHeader, type OpenedFile } from "./copyHeader.ts";
import { keyCheck } from "./copyKey.ts";

/** No backup of ours at all, one of a later program, one that was changed, or the right file with other words. */
export type CopyProblem = "copy-foreign" | "copy-newer" | "copy-damaged" | "copy-words-differ";

/** How long somebody wrote is told by a file's size in steps only. */
export function sealCopy(
  content: CopyContent,
  key: Uint8Array,
  under: { readonly under: "kit" } | { readonly under: "passphrase"; salt: string; memoryKib: number; passes: number },
  random: Random,
): Uint8Array {
  const header: CopyHeader = { ...under, check: keyCheck(key) };
  const outside = copyOutside(header);
  return concatBytes(outside, wrap(wrapping(key, outside), pad(utf8Bytes(JSON.stringify(content)), "private"), random));
}

/** The check comes first, so that a wrong passphrase is told from a file that was damaged. */
export function openCopy({ header, outside, sealed }: OpenedFile, key: Uint8Array): Result<CopyContent, CopyProblem> {
  if (header.check !== keyCheck(key)) return fail("copy-words-differ");
  const padded = unwrap(wrapping(key, outside), sealed);
  const plain = padded.ok ? unpad(padded.value) : null;
  if (plain === null) return fail("copy-damaged");
  const text = textOf(plain);
  return text === null ? fail("copy-damaged") : parseCopyContent(text);
}

function wrapping(key: Uint8Array, outside: Uint8Array): Wrapping {
  return { key, label: "cg/v1/copy", context: [outside] };
}

// Bytes under the right key that are no text were written by something else than this program.
function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8.encode(bytes);
  } catch {
    return null;
  }
}
