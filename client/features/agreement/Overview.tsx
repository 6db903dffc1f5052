import { Plural, Trans } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import type { Summary } from "../../../shared/agreement/summary.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Bridge } from "../../platform/ui/drawings/Bridge.tsx";
import styles from "./agreement.module.css";
import type { UndoSteps } from "./desk/useUndo.ts";

/** How far the paper is, counted in points and never in people, and the few things one does with it. */
export const Overview = memo(function Overview(props: {
  readonly summary: Summary | null;
  readonly partnerHere: string | null;
  readonly undo: UndoSteps;
  /** Nothing is written, by nobody: then there is nothing to read either, and the first two stones lie there. */
  readonly isBlank: boolean;
}): ReactNode {
  const { summary, partnerHere, undo, isBlank } = props;
  return (
    <div className={styles["overview"]} data-screen-only="">
      <p className={styles["summary"]}>
        {(isBlank || (summary !== null && summary.agreed + summary.open + summary.requests === 0)) && (
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
      {isBlank && (
        <div className={styles["blank"]}>
          <Bridge />
        </div>
      )}
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
        {!isBlank && (
          <ButtonLink tone="plain" to="/agreement/read">
            <Trans>Read or print it</Trans>
          </ButtonLink>
        )}
        <ButtonLink tone="plain" to="/agreement/history">
          <Trans>What changed</Trans>
        </ButtonLink>
      </div>
    </div>
  );
});
