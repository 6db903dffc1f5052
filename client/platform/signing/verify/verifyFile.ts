import { renderPage } from "../pdf/renderPage.ts";
import type { Fonts } from "../pdf/fontFiles.ts";
import type { Report } from "./report.ts";
import { verifyByDrawing } from "./verifyByDrawing.ts";
import type { VerifyStep } from "./verifier.ts";

/**
 * By reconstruction, and not by what the file says of itself: the attached text is drawn again, every signature
 * is put on it again, and the result is compared to the last byte (docs/verify.md). Whatever lies anywhere in a file
 * that these steps do not produce is found, seen or unseen. Rejects only when a font cannot be had.
 */
export function verifyFile(bytes: Uint8Array, fonts: Fonts, onStep?: (step: VerifyStep) => void): Promise<Report> {
  return verifyByDrawing(bytes, (page) => renderPage(page, fonts), onStep);
}
