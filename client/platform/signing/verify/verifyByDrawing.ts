import { equalBytes } from "../../../../shared/base/bytes.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { Rendered } from "../pdf/rendered.ts";
import { attachedPage, type NoPage } from "./attachedPage.ts";
import { otherSignatures } from "./otherSignatures.ts";
import { refusalOf, refusalOfForeign } from "./refusalOf.ts";
import { refused } from "./refused.ts";
import type { Report } from "./report.ts";
import { attachedUnreadable, notOurs, pagesDiffer } from "./reports.ts";
import { signedReport } from "./signedReport.ts";
import type { VerifyStep } from "./verifier.ts";

/** Draws the unsigned file of a page; tests hand in one that remembers. */
export type DrawPage = (page: AgreementPage) => Promise<Rendered>;

/**
 * Takes nothing from the file on trust but the agreement that is attached to it: the pages are drawn from that again,
 * and the file has to begin with exactly these bytes. Whatever a reader could be shown over them comes after, and is
 * either a signature that we can build again or something that we name.
 */
export async function verifyByDrawing(
  bytes: Uint8Array,
  draw: DrawPage,
  onStep: (step: VerifyStep) => void = () => undefined,
): Promise<Report> {
  onStep("reading");
  const refusal = refusalOf(bytes);
  if (refusal !== null) return refused(refusal);
  const attached = await attachedPage(bytes);
  if (attached.found !== "page") return withoutPage(attached.found, bytes);

  onStep("drawing");
  const drawn = await draw(attached.page);
  if (!drawn.ok) {
    // A page with a letter that no font of ours has was never drawn by us, by now or before.
    return drawn.problem === "letter-unknown" ? pagesDiffer(attached.page) : refused("newer");
  }

  onStep("comparing");
  const base = drawn.value;
  const begins = bytes.subarray(0, base.length);
  if (begins.length < base.length && equalBytes(begins, base.subarray(0, begins.length))) return refused("cut-short");
  if (!equalBytes(begins, base)) return pagesDiffer(attached.page);

  onStep("signatures");
  return signedReport(bytes, base.length, attached.page);
}

async function withoutPage(found: NoPage, bytes: Uint8Array): Promise<Report> {
  if (found === "newer") return refused("newer");
  if (found === "unreadable") return attachedUnreadable();
  const refusal = refusalOfForeign(bytes);
  return refusal === null ? notOurs(await otherSignatures(bytes)) : refused(refusal);
}
