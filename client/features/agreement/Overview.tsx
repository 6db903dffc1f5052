import { Plural, Trans } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import type { Summary } from "../../../shared/agreement/summary.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import styles from "./agreement.module.css";
import type { UndoSteps } from "./desk/useUndo.ts";

/** How far the paper is, counted in points and never in people, and the few things one does with it. */
export const Overview = memo(function Overview(props: {
  readonly summary: Summary | null;
  readonly partnerHere: string | null;
  readonly undo: UndoSteps;
}): ReactNode {
  const { summary, partnerHere, undo } = props;
  return (
    <div className={styles["overview"]} data-screen-only="">
      <p className={styles["summary"]}>
        {summary !== null && summary.agreed + summary.open + summary.requests === 0 && (
          <Trans>A blank page. There is no hurry.</Trans>
        )}
        {summary !== null && summary.agreed + summary.open + summary.requests > 0 && (
          <>
            <Trans>
              {summary.agreed} agreed, {summary.open} open
            </Trans>
            {summary.requests > 0 && (
              <>
                , <Plural value={summary.requests} one="# request" other="# requests" />
              </>
            )}
          </>
        )}
        {partnerHere !== null && (
          <span className={styles["here"]}>
            <Trans>
              <bdi>{partnerHere}</bdi> is writing here too
            </Trans>
          </span>
        )}
      </p>
      <div className={styles["acts"]}>
        {undo.canUndo && (
          <Button tone="plain" onPress={undo.undo}>
            <Trans>Undo</Trans>
          </Button>
        )}
        {undo.canRedo && (
          <Button tone="plain" onPress={undo.redo}>
            <Trans>Redo</Trans>
          </Button>
        )}
        <ButtonLink tone="plain" to="/agreement/read">
          <Trans>Read or print it</Trans>
        </ButtonLink>
        <ButtonLink tone="plain" to="/agreement/history">
          <Trans>What changed</Trans>
        </ButtonLink>
      </div>
    </div>
  );
});
