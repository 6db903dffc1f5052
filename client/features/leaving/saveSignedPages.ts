import type { CopyContent } from "../../../shared/backup/copyContent.ts";
import { fromBase64url } from "../../../shared/base/base64url.ts";
import { saveBytes } from "../../platform/ui/saveBytes.ts";

/** One file a page, numbered as they lie: whose they are stands in them, and not in their names. */
export function saveSignedPages(pages: CopyContent["pages"]): void {
  for (const [place, { pdf }] of pages.entries()) {
    const bytes = fromBase64url(pdf);
    if (bytes.ok) saveBytes(`page-${place + 1}.pdf`, bytes.value, "application/pdf");
  }
}
