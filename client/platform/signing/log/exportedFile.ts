import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { VersionState } from "../../../../shared/signing/signingState.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { PageDesk, TakenBackNote } from "./pageDesk.ts";
import { signedFile } from "./signatureMaker.ts";
import type { SigningBook } from "./signingBook.ts";
import type { SigningPlace } from "./signingPlace.ts";

/**
 * The file that somebody saves: as both signed it, and after a withdrawal with that in it. A withdrawal that cannot be
 * read here is no reason to give the file out without it: then it says more than holds.
 */
export async function exportedFile(
  version: VersionState,
  book: SigningBook,
  desk: PageDesk,
  place: () => SigningPlace,
): Promise<Result<Uint8Array, SigningProblem>> {
  if (version.signed.a === null && version.signed.b === null) return fail("not-possible-now");
  const file = await signedFile(version, book);
  const notes: TakenBackNote[] = [];
  for (const { n } of version.withdrawals) {
    const opened = await book.openedAt(n);
    if (opened !== null) notes.push(opened);
  }
  if (file === null || notes.length < version.withdrawals.length) return fail("storage-refused");
  return notes.length === 0 ? ok(file) : desk.takenBack(file, notes, place);
}
