import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { pageWords } from "../../../../shared/signing/words/pageWords.ts";
import type { PrintedWords } from "../../../../shared/signing/words/printedWords.ts";
import type { Fonts } from "./fontFiles.ts";
import { describe } from "./metadata.ts";
import { createDocument, type PdfDocument } from "./pdfDocument.ts";
import { RENDERER } from "./renderer.ts";
import type { RenderProblem } from "./rendered.ts";
import { openTypeface, type Typeface } from "./typeface.ts";
import { unknownLetterOf, type Written, writtenIn } from "./written.ts";

/** An empty file in the page's language, with every letter at hand that will be drawn on it. */
export interface Paper {
  readonly document: PdfDocument;
  readonly words: PrintedWords;
  readonly typeface: Typeface;
}

interface Sheet {
  readonly titleOf: (words: PrintedWords) => string;
  readonly subjectOf: (words: PrintedWords) => string;
  /** What is printed beside the page's own texts. */
  readonly beside?: readonly Written[];
  /** Done while the file is still empty. */
  readonly first?: (document: PdfDocument) => void;
}

/**
 * Refuses before anything is drawn: another renderer's page, a language without printed words, a letter that no font
 * of ours has. A page with a hole in it would be signed as if nothing had stood there.
 */
export async function takePaper(
  page: AgreementPage,
  fonts: Fonts,
  { titleOf, subjectOf, beside = [], first }: Sheet,
): Promise<{ readonly ok: true; readonly value: Paper } | ({ readonly ok: false } & RenderProblem)> {
  if (page.renderer !== RENDERER) return { ok: false, problem: "renderer-unknown" };
  const known = pageWords(page.lang);
  if (!known.ok) return { ok: false, problem: "language-unknown" };
  const facts = {
    title: titleOf(known.value),
    subject: subjectOf(known.value),
    lang: page.lang,
    producer: `Common Ground renderer ${RENDERER}`,
    day: new Date(`${page.proposedOn}T00:00:00Z`),
  };
  const document = createDocument(facts);
  describe(document, facts);
  first?.(document);
  const written = [...writtenIn(page), ...beside];
  const typeface = await openTypeface(
    document,
    fonts,
    written.map(({ text }) => text),
  );
  const unknown = unknownLetterOf(written, typeface);
  if (unknown !== null) return { ok: false, problem: "letter-unknown", ...unknown };
  return { ok: true, value: { document, typeface, words: known.value } };
}
