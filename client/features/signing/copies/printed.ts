import { fail, type Result } from "../../../../shared/base/result.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { printReadingCopy } from "../../../platform/signing/pdf/printing.ts";
import type { SigningProblem } from "../../../platform/words/signingProblem.ts";
import type { HelpToPrint } from "./helpToPrint.ts";

/** The unsigned copy as a PDF, made on this device; the program for it comes when it is first asked for. */
export async function printed(seen: SeenVersion, help?: HelpToPrint): Promise<Result<Uint8Array, SigningProblem>> {
  const takenBack = seen.withdrawals.map(({ by, on, points }) => ({
    slot: by,
    on,
    points: points === "all" ? null : points.length,
  }));
  try {
    const made = await printReadingCopy(seen.page, { takenBack, ...(help === undefined ? {} : { helpLines: help }) });
    return made.ok ? made : fail("page-not-printable");
    // The program that draws did not arrive; a page that cannot be drawn is told above.
  } catch {
    return fail("offline");
  }
}
