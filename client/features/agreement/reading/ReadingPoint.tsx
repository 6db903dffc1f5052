import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { hasEnded } from "../../../../shared/agreement/clause.ts";
import { STANDING_WORDS } from "../../../../shared/agreement/preamble.ts";
import type { ReadingCopy, ReadingPoint as PaperPoint } from "../../../../shared/agreement/readingCopy.ts";
import { doerOf, isRequest } from "../../../../shared/agreement/who.ts";
import { DetailList } from "../point/more/DetailList.tsx";
import styles from "./reading.module.css";

/**
 * One point on paper. Below its words stands what was said beside them, who does it and what both know of it;
 * never who wrote or changed it, and of the marks only the pair.
 */
export function ReadingPoint(props: {
  readonly point: PaperPoint;
  readonly number: string;
  readonly copy: ReadingCopy;
  readonly isShared: boolean;
}): ReactNode {
  const { point, number, copy, isShared } = props;
  const { clause } = point;
  const doer = doerOf(clause.who);
  const name = doer === null ? null : copy.names[doer];
  return (
    <li className={styles["point"]}>
      <span className={styles["number"]}>{number}</span>
      <div>
        {clause.paragraphs.map((letters, index) => (
          <p key={index} className={styles["words"]} dir="auto">
            {letters}
          </p>
        ))}
        {clause.kind === "transparency-offer" && (
          <p className={styles["who"]}>{STANDING_WORDS[copy.lang].neverOffered}</p>
        )}
        <DetailList clause={clause} />
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
          {isShared && <> · {stateOnPaper(point, copy)}</>}
        </p>
      </div>
    </li>
  );
}

function stateOnPaper({ clause, isAgreed, isAnswered }: PaperPoint, copy: ReadingCopy): ReactNode {
  if (clause.end !== null && hasEnded(clause, copy.today)) return <Trans>ended on {copy.sayDay(clause.end)}</Trans>;
  if (isRequest(clause.who))
    return isAnswered === true ? <Trans>answered</Trans> : <Trans>not part of what is agreed</Trans>;
  if (!isAgreed) return <Trans>still open</Trans>;
  if (clause.kind === "own-limit") return <Trans>a limit of one's own, which needs no agreement</Trans>;
  return <Trans>both are comfortable with it</Trans>;
}
