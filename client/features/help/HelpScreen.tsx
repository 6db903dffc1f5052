import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { Link, useLocation } from "react-router";
import { Page } from "../../platform/ui/Page.tsx";
import { HelpLines } from "./HelpLines.tsx";
import styles from "./help.module.css";
import { WhenMoreHelp } from "./WhenMoreHelp.tsx";

/** Plain pages for everybody. Nothing here knows who reads it. */
export function HelpScreen(props: {
  readonly leaving: ReactNode;
  /** Ways that lead into a space, for somebody who has one. */
  readonly ways: ReactNode;
}): ReactNode {
  const { t } = useLingui();
  const { hash } = useLocation();
  useEffect(() => {
    // The card behind the small i leads to a part of this page, and the page is one for everybody.
    if (hash !== "") document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <Page title={t`Help`}>
      {/* All of it on one page: which part somebody reads leaves no address behind. */}
      <ul className={styles["contents"]}>
        <li>
          <a href="#more">
            <Trans>When to look for more help</Trans>
          </a>
        </li>
        <li>
          <a href="#lines">
            <Trans>Help lines</Trans>
          </a>
        </li>
        <li>
          <a href="#hides">
            <Trans>What this app can and can't hide</Trans>
          </a>
        </li>
        <li>
          <Link to="/right-for-us">
            <Trans>Is this right for us?</Trans>
          </Link>
        </li>
        <li>
          <Link to="/reads/one">
            <Trans>If you were hurt</Trans>
          </Link>
        </li>
        <li>
          <Link to="/reads/two">
            <Trans>If you did the hurting</Trans>
          </Link>
        </li>
        <li>
          <Link to="/reads/three">
            <Trans>When it feels slow</Trans>
          </Link>
        </li>
        <li>
          <Link to="/verify">
            <Trans>Check a signed file</Trans>
          </Link>
        </li>
      </ul>
      <section className={styles["section"]} id="more" aria-labelledby="more-title">
        <h2 id="more-title">
          <Trans>When to look for more help</Trans>
        </h2>
        <WhenMoreHelp ways={props.ways} />
      </section>
      <section className={styles["section"]} id="lines" aria-labelledby="lines-title">
        <h2 id="lines-title">
          <Trans>Help lines</Trans>
        </h2>
        <HelpLines />
      </section>
      <section className={styles["section"]} id="hides" aria-labelledby="hides-title">
        <h2 id="hides-title">
          <Trans>What this app can and can't hide</Trans>
        </h2>
        {/* Handed in: leaving quickly is another island's, and says itself what it cannot do. */}
        {props.leaving}
        <p>
          <Trans>
            <strong>The server</strong> sees that a device connects, when, and how large the sealed pages are. It cannot
            read a word. Whoever runs the server could change the program; if that is your partner, write nothing here
            that they must not read.
          </Trans>
        </p>
        <p>
          <Trans>
            <strong>Your partner</strong> sees what you share, and nothing that is marked "Only me": no visits, no
            reading, no help pages, no settings. Somebody who stands beside you sees this screen as you do.
          </Trans>
        </p>
        <p>
          <Trans>
            <strong>This device</strong> keeps its keys. Whoever can unlock it and open this browser can read what you
            can read. Lock it in "Just me", and close the device. A browser that is signed in elsewhere may share its
            list of pages with other devices.
          </Trans>
        </p>
      </section>
    </Page>
  );
}
