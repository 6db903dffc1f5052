import { useSyncExternalStore } from "react";
import type { SealedDocument } from "../../../platform/document/sealedDocument.ts";
import type { AgreementView } from "../document/agreementView.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import type { SpaceSession } from "../../../platform/space/spaceSession.ts";
import { agreementOf } from "../document/agreementOf.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import type { OwnWords } from "../document/ownRemovals.ts";

/** The agreement in one sealed document; null while the document is being opened. */
export function useAgreement(document: SealedDocument | null): Agreement | null {
  const { session, view } = useSpace();
  if (document === null) return null;
  return agreementOf(document.inner, document === view.shared ? ownWordsOf(session) : null);
}

const words = new WeakMap<SpaceSession, OwnWords>();

/** Asked anew each time: keys and the private document may come after the shared one. */
function ownWordsOf(session: SpaceSession): OwnWords {
  const known = words.get(session);
  if (known !== undefined) return known;
  const made: OwnWords = {
    pen: session.pen,
    mine: () => session.view().mine?.inner ?? null,
    subscribe: session.subscribe,
  };
  words.set(session, made);
  return made;
}

const NOBODY = (): (() => void) => () => {};
const NOTHING: AgreementView = { topics: [], clauses: new Map(), answered: new Map(), furtherTopics: [] };
const nothing = (): AgreementView => NOTHING;

export function useAgreementView(agreement: Agreement | null): AgreementView {
  return useSyncExternalStore(agreement?.subscribeAfterKeys ?? NOBODY, agreement?.view ?? nothing);
}
