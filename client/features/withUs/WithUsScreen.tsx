import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNames } from "../../platform/space/useNames.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { useWithUs } from "./useWithUs.ts";
import styles from "./withUs.module.css";

/** What it is, and the one press of each. Nobody else gets a seat here, and no title is asked for. */
export function WithUsScreen(): ReactNode {
  const { t } = useLingui();
  const { partner } = useNames();
  const desk = useWithUs();
  const kind = desk?.state.kind ?? "off";
  return (
    <Page
      title={t`Someone is with us`}
      place={t`Someone is with us`}
      scope="both"
      lead={t`A counsellor, a friend, somebody you both trust, who looks on with you for one talk, or for an hour and a half.`}
      aside={<InfoButton />}
    >
      {/* All of it before the button: whoever agrees should know what changes on their screen. */}
      <ul>
        <li>
          <Trans>Both of you switch it on. If one of you does nothing, it stays off.</Trans>
        </li>
        <li>
          <Trans>Everything private is hidden on both screens meanwhile, and no timer runs beside a talk.</Trans>
        </li>
        <li>
          <Trans>Nothing is proposed or signed while somebody looks on.</Trans>
        </li>
        <li>
          <Trans>Either of you ends it at any moment. It also ends by itself.</Trans>
        </li>
      </ul>
      {/* Also before what lies on this device was read: nothing can be switched on by accident. */}
      {desk === null && (
        <p>
          <Trans>It takes both of you in here.</Trans>
        </p>
      )}
      {desk !== null && (
        <div className={styles["acts"]}>
          {kind === "off" && (
            <Button tone="primary" onPress={desk.switchOn}>
              <Trans>Suggest it</Trans>
            </Button>
          )}
          {kind === "suggested" && desk.isMine && (
            <>
              <p>{t`Suggested. It is on when ${partner} switches it on too, and otherwise it ends by itself.`}</p>
              <Button onPress={desk.end}>
                <Trans>Take it back</Trans>
              </Button>
            </>
          )}
          {kind === "suggested" && !desk.isMine && (
            <>
              <p>{t`${partner} suggests it. Doing nothing leaves it off.`}</p>
              <Button tone="primary" onPress={desk.switchOn}>
                <Trans>Switch it on</Trans>
              </Button>
            </>
          )}
          {/* By either and without the other: ending needs no agreement. */}
          {kind === "on" && (
            <Button onPress={desk.end}>
              <Trans>End it</Trans>
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}
