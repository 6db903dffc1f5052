import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { pageBytes } from "../../../../shared/signing/pageHash.ts";
import { attachPage } from "./attachPage.ts";
import { composePage } from "./composePage.ts";
import { composeSignatures } from "./composeSignatures.ts";
import { drawPages } from "./drawPages.ts";
import type { Fonts } from "./fontFiles.ts";
import { layOut } from "./flow.ts";
import { isolated } from "./letters.ts";
import { margins } from "./margins.ts";
import { describe } from "./metadata.ts";
import { bytesOf, createDocument, type PdfRef } from "./pdfDocument.ts";
import type { Rendered } from "./rendered.ts";
import { addForm } from "./signatureField.ts";
import { createTagger, tag } from "./tag.ts";
import { openTypeface } from "./typeface.ts";
import { unknownLetterOf, writtenIn } from "./written.ts";
import { createWriter } from "./writer.ts";
import { pageWords } from "./words.ts";
import { keyFacts } from "./keyFacts.ts";

/** Grows whenever one byte of what is rendered changes; the old one stays, because old files are checked with it. */
export const RENDERER = 1;

/**
 * The page as a PDF, with both places to sign empty. Nothing but the page decides about its bytes: no clock, no
 * chance, no setting of the device. So the second of the two renders it again and compares, and signs nothing
 * that their own device did not draw.
 */
export async function renderPage(page: AgreementPage, fonts: Fonts): Promise<Rendered> {
  if (page.renderer !== RENDERER) return { ok: false, problem: "renderer-unknown" };
  const words = pageWords(page.lang);
  if (words === null) return { ok: false, problem: "language-unknown" };
  const bytes = pageBytes(page);
  const hash = bytesToHex(sha256(bytes));
  const facts = {
    title: page.title,
    subject: `${words.hashLabel}: ${hash}`,
    lang: page.lang,
    producer: `Common Ground renderer ${RENDERER}`,
    day: new Date(`${page.proposedOn}T00:00:00Z`),
  };
  const document = createDocument(facts);
  describe(document, facts);
  attachPage(document, bytes, page.title);
  const written = writtenIn(page);
  const typeface = await openTypeface(document, fonts, [...written.map(({ text }) => text), ...ownLetters(words)]);
  const unknown = unknownLetterOf(written, typeface);
  if (unknown !== null) return { ok: false, problem: "letter-unknown", ...unknown };

  const composing = { page, words, writer: createWriter(typeface), root: tag("Document", null) };
  const keys = { a: keyFacts(page.partners.a.root), b: keyFacts(page.partners.b.root) };
  const pages = layOut([...composePage(composing), ...composeSignatures(composing, keys, grouped(hash))]);
  const fields: PdfRef[] = [];
  const margin = margins({
    typeface,
    head: `${isolated(page.title)} · ${words.between(isolated(page.partners.a.name), isolated(page.partners.b.name))}`,
    headFrom: 2,
    foot: `agreement.json ${grouped(hash)}`,
    pageOf: words.pageOf,
  });
  drawPages(document, pages, createTagger(document), margin);
  fields.push(...document.page.annotations);
  addForm(document, fields);
  document._root.data["PageMode"] = "UseNone";
  return { ok: true, value: await bytesOf(document) };
}

function grouped(hex: string): string {
  return hex.replace(/.{4}(?=.)/g, "$& ");
}

/** What our own words need is Latin, which is always there. */
function ownLetters(_words: unknown): readonly string[] {
  return [];
}
