import { Trans } from "@lingui/react/macro";
import { type ReactNode, useContext, useState } from "react";
import { useToday } from "../../platform/browser/useToday.ts";
import { useObserved } from "../../platform/mine/useObserved.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { profileOf } from "../../platform/mine/profile.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { ShowMode } from "../../platform/ui/showMode.ts";
import styles from "./kit.module.css";
import { isKitDue, laterFrom, readLater } from "./whenKitIsDue.ts";

/** Offered at the end of the first session, calmly: *Later* is a week, *Never* is for good and on all my devices. */
export function KitCard(): ReactNode {
  const { session, view } = useSpace();
  const mine = useMine();
  const today = useToday();
  const later = useObserved(mine === null ? null : profileOf(mine), readLater);
  const isLookedOn = useContext(ShowMode);
  // Once, so that the card does not come or go while somebody reads the page.
  const [lookedAt] = useState(Date.now);
  // *Never* holds on all devices, and so it has to reach the ring; *Later* is a note of one's own.
  const [isOffline, setOffline] = useState(false);
  if (mine === null || isLookedOn || !isKitDue(view, later, today, lookedAt)) return null;
  const never = async (): Promise<void> => {
    const done = await session.kit.never();
    setOffline(!done.ok);
  };
  return (
    <Card labelledBy="kit-card" className={styles["stack"]}>
      <h2 id="kit-card">
        <Trans>A way back, on paper</Trans>
      </h2>
      <p>
        <Trans>
          If this device is lost, or its browser forgets, 24 words on paper bring everything back. Only you are asked.
        </Trans>
      </p>
      {view.ring.passphrase === null && (
        <p className={styles["quiet"]}>
          <Trans>Without a passphrase the words open your own notes too.</Trans>
        </p>
      )}
      {isOffline && (
        <p role="status">
          <Trans>That waits for a connection. Choose it again when there is one.</Trans>
        </p>
      )}
      <div className={styles["actions"]}>
        {/* The one button in colour is the next step's, below. */}
        <ButtonLink to="/kit">
          <Trans>Make my recovery kit</Trans>
        </ButtonLink>
        <Button tone="plain" onPress={() => profileOf(mine).set("kitLater", laterFrom(today))}>
          <Trans>Later</Trans>
        </Button>
        <Button tone="plain" onPress={() => void never()}>
          <Trans>Never</Trans>
        </Button>
      </div>
    </Card>
  );
}
