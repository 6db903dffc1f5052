import type * as Y from "yjs";
import { type Agreement, bindAgreement } from "./bindAgreement.ts";

const bound = new WeakMap<Y.Doc, Agreement>();

/**
 * The one binding of a document, for as long as the document is open: whoever reads a copy and comes back
 * to writing still finds their steps of undo. It goes when the document goes (locking, leaving quickly).
 */
export function agreementOf(doc: Y.Doc): Agreement {
  const known = bound.get(doc);
  if (known !== undefined) return known;
  const agreement = bindAgreement(doc);
  bound.set(doc, agreement);
  doc.once("destroy", () => {
    bound.delete(doc);
    agreement.destroy();
  });
  return agreement;
}
