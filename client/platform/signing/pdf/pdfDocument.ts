// The file itself and not "pdfkit": Node would be given another build, with another compression, and so other
// bytes. This one runs in Node and in a browser alike (decisions/).
import { PDFDocument } from "../../../../node_modules/pdfkit/js/pdfkit.browser.mjs";

/**
 * What we use of pdfkit: objects and the file they stand in, embedded parts of fonts, the tree of tags, and
 * filled shapes. Text is set by ourselves (setLine.ts), because pdfkit knows one direction and one font at a
 * time. Lengths are points, and y grows downwards.
 */
export interface PdfRef {
  readonly id: number;
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(chunk?: Uint8Array): void;
}

export interface FontkitGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

interface FontkitRun {
  readonly glyphs: readonly FontkitGlyph[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

/** A font as it goes into the file: only the glyphs that were used, numbered in the order of their use. */
export interface EmbeddedFont {
  readonly id: string;
  /** Thousandths of the size for one unit of the font. */
  readonly scale: number;
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(
      text: string,
      features: undefined,
      script: undefined,
      language: undefined,
      direction: "ltr" | "rtl" | undefined,
    ): FontkitRun;
  };
  ref(): PdfRef;
}

declare const content: unique symbol;
/** A stretch of a page that belongs to one tag. */
export interface TaggedContent {
  readonly [content]: true;
}

export interface TagElement {
  add(child: TagElement | TaggedContent): TagElement;
  end(): void;
}

interface OutlineItem {
  addItem(title: string, options: { readonly top: number; readonly left: number }): OutlineItem;
}

export interface PdfDocument {
  compress: boolean;
  readonly page: {
    readonly dictionary: PdfRef;
    readonly fonts: Record<string, PdfRef>;
    readonly annotations: PdfRef[];
  };
  readonly outline: OutlineItem;
  readonly _root: PdfRef;
  /** The font that was asked for last. */
  readonly _font: EmbeddedFont;
  endMetadata: () => void;
  endAcroForm: () => void;
  ref(values: Record<string, unknown>): PdfRef;
  addPage(): void;
  addContent(operators: string): void;
  addNamedEmbeddedFile(name: string, file: PdfRef): void;
  font(name: string): void;
  registerFont(name: string, file: Uint8Array): void;
  struct(type: string, options?: { readonly title?: string }): TagElement;
  addStructure(root: TagElement): void;
  markStructureContent(type: string): TaggedContent;
  markContent(type: "Artifact", options: { readonly type: string }): void;
  endMarkedContent(): void;
  annotate(x: number, y: number, width: number, height: number, values: Record<string, unknown>): void;
  rect(x: number, y: number, width: number, height: number): PdfDocument;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): PdfDocument;
  moveTo(x: number, y: number): PdfDocument;
  lineTo(x: number, y: number): PdfDocument;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): PdfDocument;
  lineWidth(width: number): PdfDocument;
  lineCap(cap: "round"): PdfDocument;
  fill(color: string): void;
  stroke(color: string): void;
  on(event: "data", listener: (chunk: Uint8Array) => void): void;
  on(event: "end", listener: () => void): void;
  end(): void;
}

/** A4 always, with margins wide enough that nothing is lost when it is printed on Letter paper. */
export const PAPER = { width: 595.28, height: 841.89 } as const;

export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  readonly lang: string;
  readonly producer: string;
  /** The day that the page names, never the clock: the same page must be the same bytes tomorrow. */
  readonly day: Date;
}

/** Whoever writes a file with strings in it: without the class, pdfkit takes text for a name. */
export function pdfText(text: string): unknown {
  // oxlint-disable-next-line no-new-wrappers -- reason: this is how pdfkit tells text from names.
  return new String(text);
}

export function createDocument({ title, subject, lang, producer, day }: DocumentFacts): PdfDocument {
  const options = {
    autoFirstPage: false,
    // Null and not left out: pdfkit would open Helvetica, which is no part of the file.
    font: null,
    pdfVersion: "1.7",
    size: [PAPER.width, PAPER.height],
    margin: 0,
    lang,
    tagged: true,
    displayTitle: true,
    info: { Title: title, Subject: subject, Creator: "Common Ground", Producer: producer, CreationDate: day },
  };
  // reason: pdfkit has no types; the interface above is what of it is used, and every test runs through it.
  return new PDFDocument(options) as PdfDocument;
}

/** Ends the document and gives its bytes. */
export async function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await new Promise<void>((resolve) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", resolve);
    document.end();
  });
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
