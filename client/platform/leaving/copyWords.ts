import { copyKeyFromKit, copyKeyFromPassphrase } from "../../../shared/backup/copyKey.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { CopyHeader } from "../../../shared/backup/copyHeader.ts";
import { toBase64url } from "../../../shared/base/base64url.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { kitFromWords } from "../../../shared/seal/keys/kitWords.ts";
import type { Stretch } from "../stretch/stretch.ts";
import type { CopyProblemWord } from "../words/copyProblem.ts";

/** What somebody types to seal a copy, or to open one. */
export interface CopyWords {
  readonly under: "kit" | "passphrase";
  readonly words: string;
}

/**
 * Argon2id, the second of the two settings that RFC 9106 recommends, and in the file's own header, so that it can
 * rise without an old copy staying shut. One lane, unlike the lock's four: it is what every copy was made with, and
 * a number that cannot change needs no place in the header.
 */
const COST = { memoryKib: 64 * 1024, passes: 3 } as const;
const LANES = 1;
const SHORTEST_PASSPHRASE = 12;

/** Under the 24 words the kit itself is at hand; its bytes are looked at by the caller and kept nowhere. */
export function kitOf({ words }: CopyWords): Result<Uint8Array, CopyProblemWord> {
  return kitFromWords(words);
}

export async function newPassphraseKey(
  stretch: Stretch,
  { words }: CopyWords,
  random: Random,
): Promise<Result<{ readonly key: Uint8Array; readonly salt: string } & typeof COST, CopyProblemWord>> {
  if (words.trim().length < SHORTEST_PASSPHRASE) return fail("passphrase-short");
  const salt = toBase64url(random.bytes(16));
  const key = await stretched(stretch, words, { salt, ...COST });
  return key.ok ? ok({ key: key.value, salt, ...COST }) : key;
}

/** The key that this file asks for, from what was typed. */
export async function keyFor(
  stretch: Stretch,
  header: CopyHeader,
  { words }: CopyWords,
): Promise<Result<Uint8Array, CopyProblemWord>> {
  if (header.under === "passphrase") return stretched(stretch, words, header);
  const kit = kitFromWords(words);
  return kit.ok ? ok(copyKeyFromKit(kit.value)) : kit;
}

/** Typed on another keyboard the same letters may come as other code points; the two ends of it may have spaces. */
async function stretched(
  stretch: Stretch,
  words: string,
  { salt, memoryKib, passes }: { readonly salt: string; readonly memoryKib: number; readonly passes: number },
): Promise<Result<Uint8Array, "stretching-refused">> {
  const typed = words.normalize("NFKC").trim().toWellFormed();
  try {
    const key = await stretch(typed, bytesOf(salt), { memoryKib, passes, lanes: LANES, keyBytes: 32 });
    return ok(copyKeyFromPassphrase(key));
  } catch {
    return fail("stretching-refused");
  }
}
