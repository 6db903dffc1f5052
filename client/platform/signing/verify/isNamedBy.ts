import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { cleanCommonName } from "../cms/commonName.ts";
import type { SignedBy } from "../cms/readSigned.ts";

/**
 * Whether the page itself names the key behind a signature: for that seat, in that space, under that name. A
 * certificate can say any name; the root that vouches for it must be the one on the page.
 */
export function isNamedBy(page: AgreementPage, { slot, root, spaceHash, cn }: SignedBy): boolean {
  const person = page.partners[slot];
  return root === person.root && spaceHash === page.space && cn === cleanCommonName(person.name);
}
