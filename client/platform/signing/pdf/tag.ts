import type { PdfDocument, TagElement } from "./pdfDocument.ts";

/**
 * A tag of the structure that a screen reader follows: Document > Sect > H1, H2, P, L, Form. Made while the
 * pages are laid out, and turned into an element of the file when the first thing that belongs to it is drawn.
 */
export interface Tag {
  readonly type: string;
  readonly parent: Tag | null;
}

export function tag(type: string, parent: Tag | null): Tag {
  return { type, parent };
}

export interface Tagger {
  /** What `draw` puts on the page is read aloud as part of this tag; null is decoration, which nobody reads. */
  put(owner: Tag | null, draw: () => void): void;
  element(owner: Tag): TagElement;
  endPage(): void;
  end(): void;
}

export function createTagger(document: PdfDocument): Tagger {
  const elements = new Map<Tag, TagElement>();
  let open: Tag | null | "nothing" = "nothing";

  const element = (owner: Tag): TagElement => {
    const known = elements.get(owner);
    if (known !== undefined) return known;
    const made = document.struct(owner.type);
    elements.set(owner, made);
    if (owner.parent === null) document.addStructure(made);
    else element(owner.parent).add(made);
    return made;
  };
  const close = (): void => {
    if (open !== "nothing") document.endMarkedContent();
    open = "nothing";
  };
  return {
    element,
    put(owner, draw) {
      if (open !== owner) {
        close();
        if (owner === null) document.markContent("Artifact", { type: "Layout" });
        else element(owner).add(document.markStructureContent(owner.type));
        open = owner;
      }
      draw();
    },
    endPage: close,
    end() {
      for (const [{ parent }, made] of elements) if (parent === null) made.end();
    },
  };
}
