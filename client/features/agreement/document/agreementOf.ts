import type * as Y from "yjs";
import { type Agreement, bindAgreement } from "./bindAgreement.ts";
import type { OwnWords } from "./ownRemovals.ts";

const bound = new WeakMap<Y.Doc, Agreement>();

/**
 * The one binding of a document, for as long as the document is open: whoever reads a copy and comes back
 * to writing still finds their steps of undo. It goes when the document goes (locking, leaving quickly).
 * `words` for a shared document only.
 */
export function agreementOf(doc: Y.Doc, words: OwnWords | null): Agreement {
  const known = bound.get(doc);
  if (known !== undefined) return known;
  const agreement = bindAgreement(doc, words);
  bound.set(doc, agreement);
  doc.once("destroy", () => {
    bound.delete(doc);
    agreement.destroy();
  });
  return agreement;
}
