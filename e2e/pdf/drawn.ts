import type { AgreementPage } from "../../shared/signing/agreementPage.ts";
import { renderPage } from "../../client/platform/signing/pdf/renderPage.ts";
import { nodeFonts } from "./nodeFonts.ts";

/** The file of a page that can be drawn. */
export async function drawn(page: AgreementPage): Promise<Uint8Array> {
  const rendered = await renderPage(page, nodeFonts);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered));
  return rendered.value;
}
