import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { PersonName } from "../../platform/words/PersonName.tsx";

/** For Today, once: shown until it was read. */
export function ArrivalNotice(): ReactNode {
  const { session, view } = useSpace();
  if (!view.arrivalUnseen) return null;
  const actions = (
    <>
      <ButtonLink to="/words">
        <Trans>Compare eight words</Trans>
      </ButtonLink>
      <ButtonLink tone="plain" to="/bring">
        <Trans>What would you like to bring?</Trans>
      </ButtonLink>
      <Button tone="plain" onPress={session.markArrivalSeen}>
        <Trans>All right</Trans>
      </Button>
    </>
  );
  return (
    <Notice tone="calm" actions={actions}>
      <Trans>
        <PersonName of="partner" /> is here now too. Nothing you wrote before has been shared.
      </Trans>
    </Notice>
  );
}
