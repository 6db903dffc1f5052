import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { PageFacts } from "./report.ts";

/** What a report may show of a page beside its verdict; the points stay in the file. */
export function pageFacts({ title, version, supersedes, proposedOn, reviewOn, partners }: AgreementPage): PageFacts {
  return { title, version, supersedes, proposedOn, reviewOn, names: { a: partners.a.name, b: partners.b.name } };
}
