import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { pageBytes } from "../../../../shared/signing/pageHash.ts";
import { attachPage } from "./attachPage.ts";
import { composePage } from "./composePage.ts";
import { composeSignatures } from "./composeSignatures.ts";
import { drawPages } from "./drawPages.ts";
import { layOut } from "./flow.ts";
import type { Fonts } from "./fontFiles.ts";
import { isolated } from "./letters.ts";
import { margins } from "./margins.ts";
import { takePaper } from "./paper.ts";
import { bytesOf } from "./pdfDocument.ts";
import type { Rendered } from "./rendered.ts";
import { addForm } from "./signatureField.ts";
import { createTagger, tag } from "./tag.ts";
import { createWriter } from "./writer.ts";

/**
 * The page as a PDF, with both places to sign empty. Nothing but the page decides about its bytes: no clock, no
 * chance, no setting of the device. So the second of the two renders it again and compares, and signs nothing
 * that their own device did not draw.
 */
export async function renderPage(page: AgreementPage, fonts: Fonts): Promise<Rendered> {
  const bytes = pageBytes(page);
  const hash = bytesToHex(sha256(bytes));
  const paper = await takePaper(page, fonts, {
    titleOf: () => page.title,
    subjectOf: (words) => `${words.hashLabel}: ${hash}`,
    first: (document) => attachPage(document, bytes, page.title),
  });
  if (!paper.ok) return paper;
  const { document, words, typeface } = paper.value;
  const composing = { page, words, writer: createWriter(typeface), root: tag("Document", null) };
  const grouped = hash.replace(/.{4}(?=.)/g, "$& ");
  const pages = layOut([...composePage(composing), ...composeSignatures(composing, grouped)]);
  const { a, b } = page.partners;
  const margin = margins({
    typeface,
    head: `${isolated(page.title)} · ${words.between(isolated(a.name), isolated(b.name))}`,
    headFrom: 2,
    foot: `agreement.json ${grouped}`,
    pageOf: words.pageOf,
  });
  drawPages(document, pages, createTagger(document), margin);
  // Both lie on the last page, which is the one that is open.
  addForm(document, document.page.annotations);
  return { ok: true, value: await bytesOf(document) };
}
