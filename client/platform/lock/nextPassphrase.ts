import { toBase64url } from "../../../shared/base/base64url.ts";
import type { Random } from "../../../shared/base/random.ts";
import { openFormerKeys, passphraseCheck, sealFormerKeys } from "../../../shared/seal/keys/passphrase.ts";
import {
  FORMER_KEYS,
  LOST_PASSPHRASES,
  type OpenedPassphrase,
  type PassphraseField,
  type PassphraseMark,
} from "../keys/passphrase.ts";

/** What stands in the ring next. Each step counts on, so that two devices that change it at once see each other. */
export function withPassphrase(
  before: PassphraseField | null,
  opened: OpenedPassphrase,
  next: { readonly stretched: Uint8Array; readonly salt: string },
  random: Random,
): PassphraseField {
  const former = sealFormerKeys(next.stretched, formerOf(opened), random);
  const set = { salt: next.salt, check: toBase64url(passphraseCheck(next.stretched)), former };
  return { number: numberAfter(before), set, former: [], lost: before?.lost ?? [] };
}

export function withoutPassphrase(before: PassphraseField, opened: OpenedPassphrase): PassphraseField {
  return {
    number: numberAfter(before),
    set: null,
    former: formerOf(opened).map(toBase64url),
    lost: before.lost,
  };
}

/**
 * Forgotten. What lies under it is not deleted: whoever takes this phone out of somebody's hand could otherwise
 * destroy with one tap what they cannot read.
 */
export function withForgotten(before: PassphraseField): PassphraseField {
  const lost = before.set === null ? before.lost : [before.set, ...before.lost].slice(0, LOST_PASSPHRASES);
  return { number: numberAfter(before), set: null, former: [], lost };
}

/** It came to mind again: what it opened is among the keys of before from now on. */
export function withRemembered(
  before: PassphraseField,
  opened: OpenedPassphrase,
  found: { readonly mark: PassphraseMark; readonly stretched: Uint8Array },
  random: Random,
): PassphraseField {
  const { mark, stretched } = found;
  const keys = [stretched, ...openFormerKeys(stretched, mark.former), ...opened.former].slice(0, FORMER_KEYS);
  const lost = before.lost.filter(({ check }) => check !== mark.check);
  if (opened.newest === null || before.set === null)
    return { number: numberAfter(before), set: null, former: keys.map(toBase64url), lost };
  const set = { ...before.set, former: sealFormerKeys(opened.newest, keys, random) };
  return { number: numberAfter(before), set, former: [], lost };
}

function formerOf({ newest, former }: OpenedPassphrase): readonly Uint8Array[] {
  return (newest === null ? former : [newest, ...former]).slice(0, FORMER_KEYS);
}

function numberAfter(before: PassphraseField | null): number {
  return (before?.number ?? 0) + 1;
}
