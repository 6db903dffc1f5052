import type { Slot } from "../../../../shared/base/ids.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { rootFingerprint, rootWords } from "../../../../shared/signing/keyWords.ts";
import type { KeyAnswer, SignatureState } from "./report.ts";

export type SeatState = Pick<KeyAnswer, "signature" | "signedOn" | "isPassedOn">;

/** A seat of which no signature was believed. */
export function noSignature(signature: Exclude<SignatureState, "holds">): SeatState {
  return { signature, signedOn: null, isPassedOn: false };
}

/** Both seats as the page names them: fingerprint and words are worked out here, never taken from the file. */
export function keysOf(page: AgreementPage, seat: (slot: Slot) => SeatState): readonly KeyAnswer[] {
  return (["a", "b"] as const).map((slot) => {
    const { name, root } = page.partners[slot];
    return { slot, name, fingerprint: rootFingerprint(root), words: rootWords(root), ...seat(slot) };
  });
}
