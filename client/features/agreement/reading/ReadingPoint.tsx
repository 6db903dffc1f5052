import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Slot } from "../../../../shared/base/ids.ts";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { doerOf, isRequest } from "../../../../shared/agreement/who.ts";
import styles from "./reading.module.css";

/**
 * One point on paper. Below its words stands who does it and what both know of it; never who wrote or
 * changed it, and of the marks only the pair.
 */
export function ReadingPoint(props: {
  readonly clause: Clause;
  readonly isAgreed: boolean;
  readonly number: string;
  readonly names: Readonly<Record<Slot, string | null>>;
  readonly isShared: boolean;
}): ReactNode {
  const { clause, isAgreed, number, names, isShared } = props;
  const doer = doerOf(clause.who);
  const name = doer === null ? null : names[doer];
  return (
    <li className={styles["point"]}>
      <span className={styles["number"]}>{number}</span>
      <div>
        {clause.paragraphs.map((letters, index) => (
          <p key={index} className={styles["words"]} dir="auto">
            {letters}
          </p>
        ))}
        <p className={styles["who"]}>
          {doer === null ? (
            <Trans>Both of us</Trans>
          ) : isRequest(clause.who) ? (
            name === null ? (
              <Trans>A request</Trans>
            ) : (
              <Trans>
                A request to <bdi>{name}</bdi>
              </Trans>
            )
          ) : name === null ? (
            <Trans>One of us</Trans>
          ) : (
            <bdi>{name}</bdi>
          )}
          {isShared && !isRequest(clause.who) && (
            <> · {isAgreed ? <Trans>both are comfortable with it</Trans> : <Trans>still open</Trans>}</>
          )}
          {isShared && isRequest(clause.who) && (
            <>
              {" "}
              · <Trans>not part of what is agreed</Trans>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
