import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import type { WordsAnswer } from "../../platform/space/spaceView.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./pairing.module.css";

/** The answer is kept in the private document: the partner never learns whether or when it was given. */
export function SafetyWordsScreen(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  const answer = (given: WordsAnswer): void => {
    session.markWordsCompared(given);
    if (given !== "differ") void navigate("/today");
  };
  if (view.safetyWords === null) {
    return (
      <Page title={t`Eight words`} lead={t`They are here once you are both inside.`}>
        <div>
          <ButtonLink to="/today">
            <Trans>Go on</Trans>
          </ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page
      title={t`Eight words`}
      lead={t`Read these eight words to each other. If they match, nobody stands in between, not even whoever runs this server. If they differ, stop and make a new link.`}
    >
      <ol className={styles["words"]}>
        {view.safetyWords.map((word, index) => (
          <li key={`${index}-${word}`} lang="en">
            {word}
          </li>
        ))}
      </ol>
      {view.wordsAnswer === "differ" && (
        <Notice tone="attention">
          <Trans>
            Then stop here, and write nothing that matters. Somebody may stand in between. Begin a new space with a new
            link.
          </Trans>
        </Notice>
      )}
      <div className={styles["actions"]}>
        <Button tone="primary" onPress={() => answer("match")}>
          <Trans>They match</Trans>
        </Button>
        <Button onPress={() => answer("differ")}>
          <Trans>They differ</Trans>
        </Button>
        <Button tone="plain" onPress={() => answer("later")}>
          <Trans>Later</Trans>
        </Button>
      </div>
    </Page>
  );
}
