import type { PrintPage } from "../../client/platform/signing/desk/printPage.ts";

/** The same drawing as in the worker of a page, from the same fonts; read only where something is drawn. */
export const printInNode: PrintPage = async (page) => {
  const [{ renderPage }, { nodeFonts }] = await Promise.all([
    import("../../client/platform/signing/pdf/renderPage.ts"),
    import("../pdf/nodeFonts.ts"),
  ]);
  return renderPage(page, nodeFonts);
};
