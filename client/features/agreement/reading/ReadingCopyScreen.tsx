import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { STANDING_WORDS } from "../../../../shared/agreement/preamble.ts";
import { summarize } from "../../../../shared/agreement/summary.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { AmongTwo } from "../../../platform/ui/AmongTwo.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { ReadingPoint } from "./ReadingPoint.tsx";
import styles from "./reading.module.css";
import { SaveCopies } from "./SaveCopies.tsx";
import { useReadingCopy } from "./useReadingCopy.ts";

/** The agreement to read: on the screen, on paper, or as a file. Not signed, and it says so. */
export function ReadingCopyScreen(): ReactNode {
  const copy = useReadingCopy();
  const { view } = useSpace();
  const { t } = useLingui();
  const words = STANDING_WORDS[copy.lang];
  const names = [copy.names.a, copy.names.b].filter((name) => name !== null);
  const { agreed, open } = summarize(
    copy.topics.flatMap(({ points }) => points),
    copy.today,
  );
  return (
    <Page
      title={copy.title}
      place={t`Reading copy`}
      scope={view.shared === null ? "me" : "both"}
      className={styles["sheet"]}
    >
      <div className={styles["acts"]} data-screen-only="">
        <AmongTwo>
          <ButtonLink tone="plain" to="/agreement">
            <Trans>Back to writing</Trans>
          </ButtonLink>
        </AmongTwo>
        <Button onPress={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <SaveCopies copy={copy} />
      </div>
      <p className={styles["line"]}>
        {names.map((name, index) => (
          <span key={index}>
            {index > 0 && " · "}
            <bdi>{name}</bdi>
          </span>
        ))}
        {names.length > 0 && " · "}
        {copy.day}
      </p>
      <p className={styles["line"]}>
        {view.shared === null ? (
          <Trans>A reading copy, not signed.</Trans>
        ) : (
          <Trans>
            A reading copy, not signed. {agreed} agreed, {open} open.
          </Trans>
        )}
      </p>
      <p className={styles["founding"]}>{words.founding}</p>
      <p className={styles["preamble"]}>{words.preamble}</p>
      {copy.topics.length === 0 && (
        <p>
          <Trans>Nothing is written here yet.</Trans>
        </p>
      )}
      {copy.topics.map((topic) => (
        <section key={topic.id} className={styles["topic"]}>
          <h2>
            {topic.number}. {topic.title}
          </h2>
          <ol className={styles["points"]}>
            {topic.points.map((point, place) => (
              <ReadingPoint
                key={point.clause.id}
                point={point}
                number={`${topic.number}.${place + 1}`}
                copy={copy}
                isShared={view.shared !== null}
              />
            ))}
          </ol>
        </section>
      ))}
      <p className={styles["notice"]}>{words.notice}</p>
    </Page>
  );
}
