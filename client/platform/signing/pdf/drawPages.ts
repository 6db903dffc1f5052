import { FRAME } from "./theme.ts";
import { heightOf, type LaidPage } from "./flow.ts";
import { PAPER, type PdfDocument } from "./pdfDocument.ts";
import type { Tagger } from "./tag.ts";

/** What stands on every sheet beside its text, drawn as decoration: nobody wants it read aloud on each page. */
export type Margin = (document: PdfDocument, page: number, pages: number) => void;

export function drawPages(document: PdfDocument, pages: readonly LaidPage[], tagger: Tagger, margin: Margin): void {
  for (const [number, page] of pages.entries()) {
    document.addPage();
    for (const { chunk, top, atoms, isFirstPart } of page) {
      if (isFirstPart && chunk.bookmark !== undefined) {
        // pdfkit counts the left edge from the right.
        document.outline.addItem(chunk.bookmark, { top: Math.max(0, top - 12), left: PAPER.width });
      }
      if (chunk.behind !== undefined) {
        const height = heightOf(atoms);
        tagger.put(null, () => chunk.behind?.(document, top, height));
      }
      let at = top;
      for (const atom of atoms) {
        atom.draw(document, at, tagger);
        at += atom.height;
      }
    }
    tagger.endPage();
    document.markContent("Artifact", { type: "Pagination" });
    margin(document, number + 1, pages.length);
    document.endMarkedContent();
  }
  tagger.end();
  // The list of contents is there for whoever opens it, and does not open by itself.
  document._root.data["PageMode"] = "UseNone";
}

export const COLUMN = { left: FRAME.left, width: PAPER.width - FRAME.left - FRAME.right } as const;
