import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Page } from "../../platform/ui/Page.tsx";
import { EmergencyNumbers } from "./EmergencyNumbers.tsx";
import styles from "./help.module.css";
import { linesOf } from "./helpLines.ts";
import { useHelpWord } from "./helpWords.ts";

/**
 * A page to read, not a form: a question must be answered in front of someone, a sentence can be read in
 * front of someone. Nothing is pressed, stored or announced, and no screen is different afterwards.
 */
export function RightForUsScreen(): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`Is this right for us?`} place={t`Common Ground`}>
      <p className={styles["opening"]}>
        <Trans>
          If you are sometimes afraid of what happens when you disagree, start here instead: talk to somebody who is
          there for you alone. A tool for two needs two people who can both say no.
        </Trans>{" "}
        <Link to="/help#lines">
          <Trans>Help lines</Trans>
        </Link>
      </p>
      <section className={styles["section"]} aria-labelledby="think">
        <h2 id="think">
          <Trans>Questions to think about</Trans>
        </h2>
        <p>
          <Trans>Read them, on your own if you can. There is nothing to press, and nothing is kept.</Trans>
        </p>
        <ol className={styles["questions"]}>
          <li>
            <span>
              <Trans>Are you ever afraid of what your partner might do if you disagree?</Trans>
            </span>
          </li>
          <li>
            <span>
              <Trans>Has anyone been hit, pushed, held down, choked or locked in - or threatened with it?</Trans>
              <Urgent />
            </span>
          </li>
          <li>
            <span>
              <Trans>Do you have to account for where you go, whom you see, or what you spend?</Trans>
            </span>
          </li>
          <li>
            <span>
              <Trans>Does your partner read your messages or follow your location without your free yes?</Trans>
            </span>
          </li>
          <li>
            <span>
              <Trans>Have you felt pushed into closeness or sex you did not want?</Trans>
            </span>
          </li>
          <li>
            <span>
              <Trans>Would saying no to this app cause trouble?</Trans>
            </span>
          </li>
          <li>
            <span>
              <Trans>Have there been threats about children, money, papers, pets, or self-harm?</Trans>
              <Urgent />
            </span>
          </li>
          <li>
            <span>
              <Trans>Have you thought of ending your life or hurting yourself?</Trans>
              <span className={styles["beside"]}>
                <Trans>You do not have to carry that alone tonight. There are people who listen to exactly this:</Trans>{" "}
                <Numbers kind="crisis" />
              </span>
            </span>
          </li>
          <li>
            <span>
              <Trans>
                Do you worry about <em>your own</em> temper or control?
              </Trans>
              <span className={styles["beside"]}>
                <Trans>
                  There is help for people who worry about their own behaviour, and asking for it is strength.
                </Trans>{" "}
                <Numbers kind="own-behaviour" />
              </span>
            </span>
          </li>
        </ol>
      </section>
      <section className={styles["section"]} aria-labelledby="fresh">
        <h2 id="fresh">
          <Trans>If it came out in the last three months</Trans>
        </h2>
        <p>
          <Trans>
            Then time-outs, sleep, support and simple limits come first. Deep talks and signing can wait; they will
            still be here.
          </Trans>
        </p>
        <p>
          <Trans>
            This page cannot tell whether your relationship is safe, and neither can this app: nothing here notices
            danger for you. This is for adults, and it is a tool, not therapy.
          </Trans>
        </p>
      </section>
    </Page>
  );
}

/** Beside the question it belongs to, for somebody who reads no further than that. */
function Urgent(): ReactNode {
  return (
    <span className={styles["beside"]}>
      <Trans>If it may happen again today, get to where other people are, and call the emergency number.</Trans>{" "}
      <EmergencyNumbers />
    </span>
  );
}

/** Beside the question, so that nobody has to look for it; all others are one link away. */
function Numbers(props: { readonly kind: "crisis" | "own-behaviour" }): ReactNode {
  const word = useHelpWord();
  return (
    <>
      {linesOf(props.kind).map(({ country, name, number }) => (
        <span key={number}>
          {word(country)}: {word(name)} <strong className={styles["number"]}>{number}</strong>.{" "}
        </span>
      ))}
      <Trans>Check a number before you rely on it.</Trans>{" "}
      <Link to="/help#lines">
        <Trans>All help lines</Trans>
      </Link>
    </>
  );
}
