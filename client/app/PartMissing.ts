/** A file of the program did not come: no connection, or a newer version took its place. No fault of what it holds. */
export class PartMissing extends Error {
  override readonly name = "PartMissing";
}

/** What Chromium, Firefox and WebKit say of a file that was asked for without our own wrapping. */
const SAID = /dynamically imported module|importing a module script failed/i;

export function isPartMissing(fault: unknown): boolean {
  return fault instanceof PartMissing || (fault instanceof TypeError && SAID.test(fault.message));
}
