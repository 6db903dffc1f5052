import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { IDLE_MINUTES } from "../../platform/keys/guardState.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";
import styles from "./lock.module.css";

const NEVER = "never";

/** Said for what it is: without a PIN it covers the page and keeps nobody out. */
export function IdleChoice(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const { idleMinutes, hasPin, hasPassphrase } = view.lock;
  // Words and not numbers of minutes: an hour is an hour.
  const words = { 1: t`A minute`, 5: t`5 minutes`, 15: t`15 minutes`, 60: t`An hour` };
  const choose = ([key]: readonly string[]): void => {
    const minutes = IDLE_MINUTES.find((one) => String(one) === key) ?? null;
    void session.locks.setIdle(minutes);
  };
  return (
    <>
      <ChipGroup
        label={t`When nobody touches this page for`}
        select="single"
        selected={[idleMinutes === null ? NEVER : String(idleMinutes)]}
        onSelect={choose}
      >
        {IDLE_MINUTES.map((minutes) => (
          <Chip key={minutes} id={String(minutes)}>
            {words[minutes]}
          </Chip>
        ))}
        <Chip id={NEVER}>
          <Trans>It stays open</Trans>
        </Chip>
      </ChipGroup>
      <p className={styles["quiet"]}>
        {hasPin || hasPassphrase ? (
          <Trans>It then closes in every tab, and asks again. What you were writing is kept.</Trans>
        ) : (
          <Trans>
            It then closes in every tab, and one tap opens it again: without a PIN or a passphrase nothing is asked.
            What you were writing is kept.
          </Trans>
        )}
      </p>
    </>
  );
}
