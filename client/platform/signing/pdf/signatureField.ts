import type { Slot } from "../../../../shared/base/ids.ts";
import type { Atom } from "./flow.ts";
import { type PdfDocument, type PdfRef, pdfText } from "./pdfDocument.ts";
import type { Tag } from "./tag.ts";
import { SURFACE } from "./theme.ts";
import type { Place } from "./writer.ts";

const FIELD_HEIGHT = 72;

interface Field {
  readonly slot: Slot;
  readonly place: Place;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly owner: Tag;
}

/** An empty place to sign. It is a field of the base already, so that a signature changes nothing but its value. */
export function signatureField({ slot, place, label, owner }: Field): Atom {
  return {
    height: FIELD_HEIGHT,
    tag: owner,
    draw(document, top, tagger) {
      tagger.put(null, () => {
        document.lineWidth(0.8).roundedRect(place.left, top, place.width, FIELD_HEIGHT, 6).stroke(SURFACE.field);
      });
      const element = tagger.element(owner);
      document.annotate(place.left, top, place.width, FIELD_HEIGHT, {
        Subtype: "Widget",
        FT: "Sig",
        T: pdfText(`Signature${slot.toUpperCase()}`),
        TU: pdfText(label),
        // Printed, and not to be moved or taken away.
        F: 132,
        P: document.page.dictionary,
        structParent: element,
      });
      // Now, while its page is the one that is drawn: the tag names the page that is open when it ends.
      element.end();
    },
  };
}

/** The form itself: two fields, in the order of the two. No "NeedAppearances", which would let a reader draw its own. */
export function addForm(document: PdfDocument, fields: readonly PdfRef[]): void {
  const form = document.ref({ Fields: fields, SigFlags: 3 });
  form.end();
  // pdfkit would look for the fonts of fields that are filled in.
  document.endAcroForm = () => undefined;
  document._root.data["AcroForm"] = form;
}
