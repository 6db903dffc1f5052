import { toBase64url } from "../../../shared/base/base64url.ts";
import type { CopyContent } from "../../../shared/backup/copyContent.ts";
import type { Signing } from "../signing/signing.ts";

/** Every page that both have signed, drawn once more on this device. One that cannot be drawn holds up no other. */
export async function signedPages(
  signing: Signing | null,
): Promise<{ readonly pages: CopyContent["pages"]; readonly leftOut: number }> {
  const versions = signing?.view().state.versions.filter(({ bothSignedAtMs }) => bothSignedAtMs !== null) ?? [];
  const pages: CopyContent["pages"] = [];
  for (const { page } of versions) {
    const file = await signing?.file(page.version);
    if (file?.ok === true) pages.push({ day: page.proposedOn, pdf: toBase64url(file.value) });
  }
  return { pages, leftOut: versions.length - pages.length };
}
