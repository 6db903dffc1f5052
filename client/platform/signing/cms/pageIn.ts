import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { parsePage } from "../../../../shared/signing/parsePage.ts";
import { toBinaryText } from "./binaryText.ts";

/**
 * The agreement that a file's pages claim to be of: the renderer writes it as the first object, in the clear.
 * Whether they are of it, only rendering it again can tell.
 */
export function pageIn(base: Uint8Array): AgreementPage | null {
  const found = FIRST_OBJECT.exec(toBinaryText(base.subarray(0, LONGEST_HEAD)));
  if (found === null) return null;
  const content = base.subarray(found[0].length, found[0].length + Number(found[1]));
  try {
    const page = parsePage(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content));
    return page.ok ? page.value : null;
  } catch {
    return null;
  }
}

const LONGEST_HEAD = 300;
const FIRST_OBJECT =
  /^%PDF-1\.7\n%\xff{4}\n\d+ 0 obj\n<<\n\/Type \/EmbeddedFile\n[^]{0,120}?\/Length (\d{1,7})\n>>\nstream\n/;
