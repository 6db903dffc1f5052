import { splitFile } from "./splitFile.ts";
import { withWithdrawal } from "./withdrawalIncrement.ts";

/**
 * The file with what was taken back since: `notes` by `writeWithdrawalNotes`. The two signatures stay what they
 * were. Throws on a file without both, and on notes that are not about it: whoever calls has read them.
 */
export function addWithdrawal(file: Uint8Array, notes: string): Uint8Array {
  const split = splitFile(file);
  const isSignedByBoth = split.ok && split.value.signatures.length === 2 && split.value.withdrawals.length === 0;
  const withdrawn = isSignedByBoth ? withWithdrawal(split.value.last, notes) : null;
  if (withdrawn === null) throw new Error("a withdrawal of something else");
  return withdrawn.revision.bytes;
}
