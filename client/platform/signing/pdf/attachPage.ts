import { type PdfDocument, pdfText } from "./pdfDocument.ts";

export const ATTACHMENT_NAME = "agreement.json";

/**
 * The page's own bytes, as the first object of the file and not compressed: whoever checks a file reads the
 * text that it claims to be before anything else, without taking the file's word about anything.
 */
export function attachPage(document: PdfDocument, bytes: Uint8Array, title: string): void {
  const file = document.ref({ Type: "EmbeddedFile", Subtype: "application#2Fjson", Params: { Size: bytes.length } });
  file.compress = false;
  file.end(bytes);
  const entry = document.ref({
    Type: "Filespec",
    AFRelationship: "Source",
    F: pdfText(ATTACHMENT_NAME),
    UF: pdfText(ATTACHMENT_NAME),
    Desc: pdfText(title),
    EF: { F: file, UF: file },
  });
  entry.end();
  document.addNamedEmbeddedFile(ATTACHMENT_NAME, entry);
  document._root.data["AF"] = [entry];
}
