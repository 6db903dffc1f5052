import * as z from "zod/mini";
import { fromBase64url } from "../../../shared/base/base64url.ts";
import { isPassphrase, openFormerKeys } from "../../../shared/seal/keys/passphrase.ts";
import { privateKeyFrom } from "../../../shared/seal/keys/privateKey.ts";
import { bytesField, sealedField } from "../../../shared/wire/fields.ts";

/** As many keys of before as a device could still have unsent words under. */
export const FORMER_KEYS = 8;
export const LOST_PASSPHRASES = 4;

/** What it takes to know a passphrase again: never the passphrase, never the key made from it. */
const passphraseMark = z.strictObject({
  salt: bytesField(32),
  check: bytesField(32),
  /** The keys before it, which only it opens. */
  former: sealedField(1024),
});
export type PassphraseMark = z.infer<typeof passphraseMark>;

/** In the ring, so that every device of a person knows when to ask. The partner sees neither it nor its size. */
export const passphraseField = z.strictObject({
  /** Counts every change, so that a tab knows that the keys it holds are not the newest any more. */
  number: z.int().check(z.positive()),
  /** Null: there was one, and there is none any more. */
  set: z.nullable(passphraseMark),
  /** Without a passphrase its former keys lie here: what they opened opens without one now. */
  former: z.array(bytesField(32)).check(z.maxLength(FORMER_KEYS)),
  /** Forgotten: what lies under them stays where it is, in case they come to mind again. */
  lost: z.array(passphraseMark).check(z.maxLength(LOST_PASSPHRASES)),
});
export type PassphraseField = z.infer<typeof passphraseField>;

/** The keys that were stretched from passphrases, as far as this device knows them; null stands for none. */
export interface OpenedPassphrase {
  readonly newest: Uint8Array | null;
  readonly former: readonly Uint8Array[];
}

/** Null: there is a passphrase, and this is not it, or nobody typed one yet. */
export function openPassphrase(field: PassphraseField | null, stretched: Uint8Array | null): OpenedPassphrase | null {
  if (field === null) return { newest: null, former: [] };
  if (field.set === null) return { newest: null, former: field.former.flatMap(keyOf) };
  if (stretched === null || !isPassphrase(stretched, field.set.check)) return null;
  return { newest: stretched, former: openFormerKeys(stretched, field.set.former) };
}

/**
 * Everything that a private room of one share may lie under. The newest comes first, and is the only one that
 * anything is written under; the device's own key is always among them, for a device that has not heard yet.
 */
export function privateKeysOf(privateShare: Uint8Array, { newest, former }: OpenedPassphrase): readonly Uint8Array[] {
  const byPassphrase = [newest, ...former].flatMap((key) => (key === null ? [] : [privateKeyFrom(privateShare, key)]));
  const byDevice = privateKeyFrom(privateShare);
  return newest === null ? [byDevice, ...byPassphrase] : [...byPassphrase, byDevice];
}

function keyOf(field: string): Uint8Array[] {
  const key = fromBase64url(field);
  return key.ok ? [key.value] : [];
}
