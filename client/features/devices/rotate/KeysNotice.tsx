import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNames } from "../../../platform/space/useNames.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";

/** For Today, once. No cause is told, because none is anybody's business; the eight words only where they are new. */
export function KeysNotice(): ReactNode {
  const { session, view } = useSpace();
  const { partner } = useNames();
  if (view.partnerKeys === null) return null;
  // True where the new keys brought new words; with the 24 words at hand they stay the same.
  const { words } = view.partnerKeys;
  return (
    <Notice
      tone="calm"
      actions={
        <>
          {words && (
            <ButtonLink to="/words">
              <Trans>Show the eight words</Trans>
            </ButtonLink>
          )}
          <Button tone="plain" onPress={session.markKeysSeen}>
            <Trans>All right</Trans>
          </Button>
        </>
      }
    >
      {words ? (
        <Trans>
          The keys of {partner} were refreshed, and there are eight new words. Read them to each other when it suits
          you. Everything you share goes on as before.
        </Trans>
      ) : (
        <Trans>The keys of {partner} were refreshed. Everything you share goes on as before.</Trans>
      )}
    </Notice>
  );
}
