import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { clockOf } from "../../platform/i18n/chosenLanguage.ts";
import { useLanguage } from "../../platform/i18n/useLanguage.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { QrCode } from "../../platform/ui/QrCode.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import styles from "./pairing.module.css";
import { useAct } from "./useAct.ts";
import { useHandOver } from "./useHandOver.ts";

/**
 * The link, ready to be sent by whatever way the two already have. Nothing has to be done now, and it can be taken
 * back at once: whoever made it in a hurry is not bound by it.
 */
export function InvitationReady(props: { link: string; expiresAt: number }): ReactNode {
  const { session } = useSpace();
  const { t, i18n } = useLingui();
  const { act, problem, isPending } = useAct();
  const invitation = t`I would like us to have a quiet place to write and talk. Have a look first, there is no hurry.`;
  const handOver = useHandOver(`${invitation}\n${props.link}`);
  const ends = new Date(props.expiresAt);
  const day = i18n.date(ends, { weekday: "long" });
  // As this device tells the time everywhere else.
  const time = new Intl.DateTimeFormat(clockOf(useLanguage()), { hour: "numeric", minute: "2-digit" }).format(ends);

  return (
    <Page
      title={t`The link is ready.`}
      lead={t`There is nothing you have to do now. Write here if you like; your partner sees nothing until you share it.`}
    >
      <Card className={styles["stack"]}>
        <blockquote className={styles["quote"]}>{invitation}</blockquote>
        <p className={styles["link"]} data-invitation-link dir="ltr">
          {props.link}
        </p>
        <div className={styles["actions"]}>
          {handOver.canShare && (
            <Button tone="primary" onPress={handOver.share}>
              <Trans>Send it</Trans>
            </Button>
          )}
          <Button tone={handOver.canShare ? "secondary" : "primary"} onPress={handOver.copy}>
            {handOver.isCopied ? <Trans>Copied</Trans> : <Trans>Copy text and link</Trans>}
          </Button>
        </div>
        <Disclosure title={<Trans>Show a code to scan</Trans>}>
          <QrCode text={props.link} label={t`The link as a code to scan`} />
        </Disclosure>
        <p className={styles["muted"]}>
          <Trans>
            The link works once, for two days. It ends on {day} at {time}.
          </Trans>
        </p>
      </Card>
      <div className={styles["actions"]}>
        <ButtonLink to="/today">
          <Trans>Go on writing</Trans>
        </ButtonLink>
        <ButtonLink to="/me/device" tone="plain">
          <Trans>Tell me when something waits</Trans>
        </ButtonLink>
      </div>
      {problem !== null && (
        <Notice tone="problem">
          <ProblemSentence word={problem} />
        </Notice>
      )}
      <div className={styles["actions"]}>
        <Button tone="plain" isPending={isPending} onPress={() => act(() => session.withdrawInvitation())}>
          <Trans>Take the link back</Trans>
        </Button>
        <Button tone="plain" isPending={isPending} onPress={() => act(() => session.renewInvitation())}>
          <Trans>Make a new link instead</Trans>
        </Button>
      </div>
    </Page>
  );
}
