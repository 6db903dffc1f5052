import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { PageFacts } from "./report.ts";

export function pageFacts({ title, version, supersedes, proposedOn, reviewOn, partners }: AgreementPage): PageFacts {
  return { title, version, supersedes, proposedOn, reviewOn, names: { a: partners.a.name, b: partners.b.name } };
}
