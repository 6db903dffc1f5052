import { useEffect, useState, useSyncExternalStore } from "react";
import type { SealedDocument } from "../../../platform/document/sealedDocument.ts";
import type { AgreementView } from "../document/agreementView.ts";
import { type Agreement, bindAgreement } from "../document/bindAgreement.ts";

/** The agreement in one sealed document, for as long as the screen shows it. */
export function useAgreement(document: SealedDocument | null): Agreement | null {
  const doc = document?.inner ?? null;
  const [agreement, setAgreement] = useState<Agreement | null>(null);
  useEffect(() => {
    if (doc === null) return;
    const bound = bindAgreement(doc);
    setAgreement(bound);
    return () => {
      setAgreement(null);
      bound.destroy();
    };
  }, [doc]);
  return agreement !== null && agreement.doc === doc ? agreement : null;
}

const NOBODY = (): (() => void) => () => {};
const NOTHING: AgreementView = { topics: [], clauses: new Map(), furtherTopics: [] };

export function useAgreementView(agreement: Agreement | null): AgreementView {
  return useSyncExternalStore(agreement?.subscribe ?? NOBODY, agreement?.view ?? (() => NOTHING));
}
