import { useSyncExternalStore } from "react";
import type { SealedDocument } from "../../../platform/document/sealedDocument.ts";
import type { AgreementView } from "../document/agreementView.ts";
import { agreementOf } from "../document/agreementOf.ts";
import type { Agreement } from "../document/bindAgreement.ts";

/** The agreement in one sealed document; null while the document is being opened. */
export function useAgreement(document: SealedDocument | null): Agreement | null {
  return document === null ? null : agreementOf(document.inner);
}

const NOBODY = (): (() => void) => () => {};
const NOTHING: AgreementView = { topics: [], clauses: new Map(), furtherTopics: [] };
const nothing = (): AgreementView => NOTHING;

export function useAgreementView(agreement: Agreement | null): AgreementView {
  return useSyncExternalStore(agreement?.subscribe ?? NOBODY, agreement?.view ?? nothing);
}
