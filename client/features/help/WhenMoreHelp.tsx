import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./help.module.css";

/**
 * The founding text's last section, shown plainly: a counsellor first as something good that two people may simply
 * want, then fear and violence, where the way is another one, then the signs that it should not wait.
 */
export function WhenMoreHelp(props: { readonly ways: ReactNode }): ReactNode {
  return (
    <>
      <p>
        <Trans>
          This is a tool, not therapy. Couples counselling or relationship coaching can give you tools that no page can,
          and somebody who listens to both of you. Nothing has to be wrong first: asking for help is one way of taking
          each other seriously, and many couples use both.
        </Trans>
      </p>
      <h3>
        <Trans>How to begin</Trans>
      </h3>
      <ul>
        <li>
          <Trans>
            Ask a doctor, a family advice centre or a professional register where you live for somebody who works with
            couples after trust was broken.
          </Trans>
        </li>
        <li>
          <Trans>
            A first hour is for getting to know each other. It is fine to ask how they work, and fine to look further.
          </Trans>
        </li>
        <li>
          <Trans>One of you may go alone. What one person learns there helps both.</Trans>
        </li>
      </ul>
      {/* Only for somebody with a space; a visitor reads on without a gap. */}
      {props.ways}
      <h3>
        <Trans>When one of you is afraid</Trans>
      </h3>
      {/* Before the signs that it should not wait: with fear in the room work as a couple is the wrong door. */}
      <p className={styles["beside"]}>
        <Trans>
          If there is fear, or there has been violence, look for help for yourself, on your own, from people who know
          about it. Couple work comes later, if at all, and so does everything in this app.
        </Trans>
      </p>
      <h3>
        <Trans>When it should not wait</Trans>
      </h3>
      <ul>
        <li>
          <Trans>
            It is fresh, and panic, sleepless nights or images that force themselves in go on for more than some weeks.
          </Trans>
        </li>
        <li>
          <Trans>More lies came after the truth was told.</Trans>
        </li>
        <li>
          <Trans>Alcohol, drugs, gambling or another addiction is part of it.</Trans>
        </li>
        <li>
          <Trans>One of you thinks of hurting yourself, or of not living.</Trans>
        </li>
        <li>
          <Trans>The same talk got stuck three times.</Trans>
        </li>
        <li>
          <Trans>The children feel it.</Trans>
        </li>
        <li>
          <Trans>You want to decide, with somebody calm beside you, whether to stay.</Trans>
        </li>
      </ul>
    </>
  );
}
