/** pdfkit brings no types, and its browser build has no name of its own: what of it we use is written down in pdfDocument.ts. */
declare module "*/pdfkit.browser.mjs" {
  const PDFDocument: new (options: unknown) => unknown;
  export { PDFDocument };
}
