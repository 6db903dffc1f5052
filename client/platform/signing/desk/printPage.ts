import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { Rendered } from "../pdf/rendered.ts";

/** The page as the unsigned file, always the same bytes. Rejects where the program or its fonts cannot be had. */
export type PrintPage = (page: AgreementPage) => Promise<Rendered>;

/** What draws is large, and fetched only when there is something to draw. */
export const printInWorker: PrintPage = async (page) => {
  const { printPage } = await import("../pdf/printing.ts");
  return printPage(page);
};
