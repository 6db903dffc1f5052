import { toBase64url } from "../../../../shared/base/base64url.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { isSigningEntryOf } from "../../../../shared/seal/signing/isSigningEntryOf.ts";
import { addWithdrawal } from "../cms/addWithdrawal.ts";
import { type SignedNote, writeWithdrawalNotes } from "../cms/withdrawalNotes.ts";
import { certificatesTo } from "../keys/certificatesTo.ts";
import type { TakenBackNote } from "../log/pageDesk.ts";
import type { SigningPlace } from "../log/signingPlace.ts";

/** The signed file with what was taken back since, as its author signed it in the log. */
export function withTakenBack(
  file: Uint8Array,
  notes: readonly TakenBackNote[],
  place: SigningPlace,
): Result<Uint8Array, "kit-first"> {
  const signed: SignedNote[] = [];
  for (const note of notes) {
    const certificates = certificatesOf(note, place);
    if (!certificates.ok) return fail("kit-first");
    const { by, entry, rules, body, signature } = note;
    signed.push({ slot: by, certificates: [...certificates.value], header: entry, rules, body, signature });
  }
  return ok(addWithdrawal(file, writeWithdrawalNotes(place.space, signed)));
}

/** To the very key that signed the note, which may have been replaced since. */
function certificatesOf(note: TakenBackNote, { space, keys, records }: SigningPlace) {
  const { by, epoch, entry } = note;
  const inside = { ...note, attachment: new Uint8Array(0) };
  const signer = keys.signersOf(by, epoch).find((key) => isSigningEntryOf(space, entry, inside, key));
  return certificatesTo(records, by, signer === undefined ? "" : toBase64url(signer));
}
