import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { PathsCross } from "../../platform/ui/drawings/PathsCross.tsx";
import { PersonName } from "../../platform/words/PersonName.tsx";
import styles from "./pairing.module.css";

/** For Today, once: shown until it was read. */
export function ArrivalNotice(): ReactNode {
  const { session, view } = useSpace();
  if (!view.arrivalUnseen) return null;
  return (
    <Card className={styles["arrival"]}>
      <PathsCross />
      <p>
        <Trans>
          <PersonName of="partner" /> is here now too. Nothing you wrote before has been shared.
        </Trans>
      </p>
      <div className={styles["actions"]}>
        <Button onPress={session.markArrivalSeen}>
          <Trans>All right</Trans>
        </Button>
        {/* Offered and not pressed for: the words can be compared on any later day. */}
        <ButtonLink tone="plain" to="/words">
          <Trans>Compare eight words</Trans>
        </ButtonLink>
        <ButtonLink tone="plain" to="/bring">
          <Trans>What would you like to bring?</Trans>
        </ButtonLink>
      </div>
    </Card>
  );
}
