import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { DocumentStatus, SealedDocument } from "../../platform/document/sealedDocument.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { DOCUMENT_TROUBLES_SHOWN, documentTrouble } from "../../platform/words/documentTrouble.ts";
import { askedRemoval } from "./askedRemoval.ts";

/** Entries that wait for another one are on their way for a moment; only what stays is told. */
const PATIENCE_MS = 4_000;

/** What one document has to say for itself: a refusal that stays, or entries that could not be opened. */
export function DocumentNews(props: { readonly document: SealedDocument }): ReactNode {
  const { i18n } = useLingui();
  const status = useStatus(props.document);
  const trouble = documentTrouble(status);
  const { view } = useSpace();
  // What lies under a forgotten passphrase was closed on purpose, and has a place of its own in the settings.
  const isForgotten = props.document === view.mine && view.lock.hasLost;
  const setAside = useLasting(isForgotten ? 0 : status.unopened + status.quarantined);
  return (
    <>
      {trouble !== null && <Notice tone="attention">{i18n._(DOCUMENT_TROUBLES_SHOWN[trouble])}</Notice>}
      {setAside > 0 && (
        <Notice tone="calm">
          <Plural
            value={setAside}
            one="# entry could not be opened and was set aside."
            other="# entries could not be opened and were set aside."
          />{" "}
          <Trans>You see everything that could be opened, and nothing was thrown away.</Trans>
        </Notice>
      )}
    </>
  );
}

/** Asked and not undone: it may have been meant. Nobody is named; what counts is what should stand there. */
export function RemovalQuestion(props: { readonly document: SealedDocument }): ReactNode {
  const asked = askedRemoval(props.document);
  const removal = useSyncExternalStore(asked.subscribe, asked.current);
  if (removal === null) return null;
  const actions = (
    <>
      <Button onPress={() => asked.answer("bring-back")}>
        <Trans>Bring it back</Trans>
      </Button>
      <Button tone="plain" onPress={() => asked.answer("leave-out")}>
        <Trans>Leave it out</Trans>
      </Button>
      <ButtonLink tone="plain" to="/agreement/history">
        <Trans>See what changed</Trans>
      </ButtonLink>
    </>
  );
  return (
    <Notice tone="attention" actions={actions}>
      <Trans>
        A large part of what you share was taken out. If it was meant, leave it out. If not, bring it back: what was
        written since stays either way.
      </Trans>
    </Notice>
  );
}

function useStatus(document: SealedDocument): DocumentStatus {
  const subscribe = useCallback((changed: () => void) => document.subscribe(changed), [document]);
  return useSyncExternalStore(subscribe, () => document.status());
}

/** The count once it has stood still for a while; none is told at once, because good news need not wait. */
function useLasting(count: number): number {
  const [lasting, setLasting] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(count), count === 0 ? 0 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return lasting;
}
