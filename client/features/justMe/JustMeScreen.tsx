import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { PrivateNote } from "../../platform/mine/PrivateNote.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { DeviceChoices } from "./DeviceChoices.tsx";
import { EraseDevice } from "./EraseDevice.tsx";
import styles from "./justMe.module.css";
import { KeepCopy } from "./KeepCopy.tsx";
import { MySentences } from "./MySentences.tsx";
import { WhatIsKeptWhere } from "./WhatIsKeptWhere.tsx";

/** The same page for both partners; that it exists proves nothing about anybody. */
export function JustMeScreen(props: {
  readonly onLock: () => void;
  readonly ownWords: () => string;
  readonly onErased: () => void;
  /** What this device can do once a week, made by whoever knows weeks. */
  readonly nudge: ReactNode;
}): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`Just me`}
      scope="me"
      lead={t`Nothing on this page is ever shown to your partner.`}
      aside={<InfoButton />}
    >
      {/* What somebody wrote comes before what the device does, and endings come last but for help. */}
      <section className={styles["section"]} aria-labelledby="sentences">
        <h2 id="sentences">
          <Trans>My sentences</Trans>
        </h2>
        <MySentences />
      </section>
      <section className={styles["section"]} aria-labelledby="my-week">
        <h2 id="my-week">
          <Trans>My week</Trans>
        </h2>
        <p>
          <Link to="/today/week">
            <Trans>How my week was, in a few numbers for me alone</Trans>
          </Link>
        </p>
      </section>
      <section className={styles["section"]} aria-labelledby="notes">
        <h2 id="notes">
          <Trans>Notes</Trans>
        </h2>
        <PrivateNote name="notes" rows={6} label={t`Notes and drafts`} hint={t`Kept as you type.`} />
      </section>
      <section className={styles["section"]} aria-labelledby="devices">
        <h2 id="devices">
          <Trans>Devices and keys</Trans>
        </h2>
        <WhatIsKeptWhere />
      </section>
      <section className={styles["section"]} aria-labelledby="copy">
        <h2 id="copy">
          <Trans>Lock, and keep a copy</Trans>
        </h2>
        <p>
          <Trans>
            Locking closes everything on this screen until somebody taps. With a PIN or a passphrase it asks for that
            first; without one, whoever can unlock this device can open it again.
          </Trans>
        </p>
        <div className={styles["actions"]}>
          <Button onPress={props.onLock}>
            <Trans>Lock now</Trans>
          </Button>
          <KeepCopy ownWords={props.ownWords} />
        </div>
        <p>
          <Link to="/me/lock">
            <Trans>Passphrase, PIN, and locking by itself</Trans>
          </Link>
        </p>
        <p>
          <Link to="/copy">
            <Trans>A copy of everything, to read or to bring back in</Trans>
          </Link>
        </p>
      </section>
      <section className={styles["section"]} aria-labelledby="choices">
        <h2 id="choices">
          <Trans>This device</Trans>
        </h2>
        <DeviceChoices />
        <p>
          <Link to="/me/device">
            <Trans>Its name and icon, what this browser keeps, and being told of news</Trans>
          </Link>
        </p>
        {props.nudge}
      </section>
      <section className={styles["section"]} aria-labelledby="close">
        <h2 id="close">
          <Trans>Ending</Trans>
        </h2>
        <p>
          <Link to="/leaving">
            <Trans>Closing our space, and taking everything away</Trans>
          </Link>
        </p>
        <EraseDevice onErased={props.onErased} />
      </section>
      {/* All of them also for somebody whose day is calm: a link that appears only in trouble would tell of it. */}
      <section className={styles["section"]} aria-labelledby="ways">
        <h2 id="ways">
          <Trans>Help, and other ways</Trans>
        </h2>
        <ul className={styles["ways"]}>
          <li>
            <Link to="/help">
              <Trans>Help, and when to look for it</Trans>
            </Link>
          </li>
          <li>
            <Link to="/crossed">
              <Trans>When a limit was crossed</Trans>
            </Link>
          </li>
          <li>
            <Link to="/with-us">
              <Trans>Someone is with us</Trans>
            </Link>
          </li>
          <li>
            <Link to="/counsellor">
              <Trans>Taking this to a counsellor</Trans>
            </Link>
          </li>
          <li>
            <Link to="/bring">
              <Trans>What would you like to bring?</Trans>
            </Link>
          </li>
        </ul>
      </section>
    </Page>
  );
}
