import { argon2idAsync } from "@noble/hashes/argon2.js";
import { copyKeyFromKit, copyKeyFromPassphrase } from "../../../shared/backup/copyKey.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { CopyHeader } from "../../../shared/backup/copyHeader.ts";
import { toBase64url } from "../../../shared/base/base64url.ts";
import { utf8Bytes } from "../../../shared/base/lengthPrefixed.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { kitFromWords } from "../../../shared/seal/keys/kitWords.ts";
import type { CopyProblemWord } from "../words/copyProblem.ts";

/** What somebody types to seal a copy, or to open one. */
export interface CopyWords {
  readonly under: "kit" | "passphrase";
  readonly words: string;
}

/** Argon2id, the second of the two settings that RFC 9106 recommends; 0.8 s on a laptop, some seconds on a phone. */
const COST = { memoryKib: 64 * 1024, passes: 3 } as const;
const SHORTEST_PASSPHRASE = 12;

/** Under the 24 words the kit itself is at hand; its bytes are looked at by the caller and kept nowhere. */
export function kitOf({ words }: CopyWords): Result<Uint8Array, CopyProblemWord> {
  return kitFromWords(words);
}

export async function newPassphraseKey(
  { words }: CopyWords,
  random: Random,
): Promise<Result<{ readonly key: Uint8Array; readonly salt: string } & typeof COST, CopyProblemWord>> {
  if (words.trim().length < SHORTEST_PASSPHRASE) return fail("passphrase-short");
  const salt = toBase64url(random.bytes(16));
  return ok({ key: await stretched(words, { salt, ...COST }), salt, ...COST });
}

/** The key that this file asks for, from what was typed. */
export async function keyFor(header: CopyHeader, { words }: CopyWords): Promise<Result<Uint8Array, CopyProblemWord>> {
  if (header.under === "passphrase") return ok(await stretched(words, header));
  const kit = kitFromWords(words);
  return kit.ok ? ok(copyKeyFromKit(kit.value)) : kit;
}

/** Typed on another keyboard the same letters may come as other code points; the two ends of it may have spaces. */
async function stretched(
  words: string,
  { salt, memoryKib, passes }: { readonly salt: string; readonly memoryKib: number; readonly passes: number },
): Promise<Uint8Array> {
  const typed = utf8Bytes(words.normalize("NFKC").trim().toWellFormed());
  return copyKeyFromPassphrase(await argon2idAsync(typed, bytesOf(salt), { m: memoryKib, t: passes, p: 1, dkLen: 32 }));
}
