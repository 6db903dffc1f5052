import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { useNavigate } from "react-router";
import { utcDay } from "../../../../shared/base/day.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";
import type { Pages } from "../usePages.ts";

/**
 * The private second look, after the rest and at each review. An answer of mine is shown to nobody until both
 * have given it; leaving it open only goes back, and nothing of it is written anywhere.
 */
export function StillStands(props: { readonly pages: Pages; readonly page: SeenVersion }): ReactNode {
  const { pages, page } = props;
  const { standing } = page;
  const { session } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  const say = useDayWords();
  const act = useAct();
  const id = useId();
  const signing = session.signing();
  if (standing.kind !== "asking" && standing.kind !== "due") return null;
  const isWaiting = pages.view.waiting.some(({ version, said }) => version === page.version && said.kind === "stands");
  // A day is named only where one comes: after the rest. A review waits as long as it takes.
  const until = standing.kind === "asking" ? say(utcDay(standing.until)) : null;
  const mayAnswer = signing !== null && pages.view.maySign !== "closed" && pages.view.trouble === null;
  return (
    <Card labelledBy={id}>
      <div className={styles["head"]}>
        <h2 id={id}>
          <Trans>Does it still stand?</Trans>
        </h2>
        <Privacy scope="me" />
      </div>
      {page.iSaid || isWaiting ? (
        <p role="status">
          {isWaiting ? (
            <Trans>You have said that it stands. Kept on this device; it goes out by itself.</Trans>
          ) : (
            <Trans>You have said that it stands. It is told only once both of you have.</Trans>
          )}
        </p>
      ) : (
        <>
          <p>
            {until === null ? (
              <Trans>Read it again, on your own if you can. What you answer is told only once both of you have.</Trans>
            ) : (
              <Trans>
                What you answer is told only once both of you have. If one of you does nothing until {until}, it is open
                again, and nobody is told why.
              </Trans>
            )}
          </p>
          {/* Two buttons that look alike: the page must not ask for the one. */}
          <div className={styles["equal"]}>
            <Button
              isDisabled={!mayAnswer}
              isPending={act.isPending}
              onPress={() => {
                if (signing === null) return;
                const round = standing.kind === "asking" ? 0 : standing.round;
                act.run(
                  () => signing.stands(page.version, round),
                  () => announce(t`You have said that it stands.`),
                );
              }}
            >
              <Trans>It still stands</Trans>
            </Button>
            {standing.kind === "asking" ? (
              <Button onPress={() => void navigate("/agreement")}>
                <Trans>Leave it open</Trans>
              </Button>
            ) : (
              <Button onPress={() => void navigate(`/agreement/page/of/${page.version}/new`)}>
                <Trans>Begin a new page</Trans>
              </Button>
            )}
          </div>
          {/* "offline" is no refusal here: it is kept, and said above. */}
          <ProblemNotice problem={act.problem === "offline" ? null : act.problem} />
        </>
      )}
    </Card>
  );
}
