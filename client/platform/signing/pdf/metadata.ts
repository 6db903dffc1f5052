import type { DocumentFacts, PdfDocument } from "./pdfDocument.ts";

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/**
 * The file's own description of itself, in the place of pdfkit's, which writes "Ada & Bo" as it stands and so
 * no XML at all. It claims no standard: neither PDF/A nor PDF/UA, which no validator has confirmed.
 */
export function describe(document: PdfDocument, { title, subject, lang, producer, day }: DocumentFacts): void {
  document.endMetadata = () => {
    const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${day.toISOString().slice(0, 10)}</xmp:CreateDate>
<xmp:CreatorTool>Common Ground</xmp:CreatorTool>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
    const ref = document.ref({ Type: "Metadata", Subtype: "XML" });
    ref.compress = false;
    ref.end(new TextEncoder().encode(xml));
    document._root.data["Metadata"] = ref;
  };
}
