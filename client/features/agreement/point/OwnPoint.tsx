import { Trans, useLingui } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import { type Clause, isEmpty } from "../../../../shared/agreement/clause.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { classes } from "../../../platform/ui/classes.ts";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { type Sheet, useDesk } from "../desk/Desk.tsx";
import { PointText } from "../editor/PointText.tsx";
import { PointMenu } from "./PointMenu.tsx";
import { PointNote } from "./PointNote.tsx";
import { PointThoughts } from "./PointThoughts.tsx";
import styles from "./point.module.css";
import { useMove } from "./useMove.ts";
import { WhoChip } from "./WhoChip.tsx";

/** A point in the private document. Sharing moves it; nothing else ever does. */
export const OwnPoint = memo(function OwnPoint(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string | null;
}): ReactNode {
  const { sheet, clause, number } = props;
  const { shared, share } = useDesk();
  const { t } = useLingui();
  const { move, onKeyDownCapture } = useMove(sheet, clause.id);
  // Beside shared points it has no number: numbers are what both can say aloud.
  const name = number ?? t`of my own`;
  const isBlank = isEmpty(clause);
  return (
    <li
      className={classes(styles["point"], shared !== null && styles["apart"])}
      data-state="own"
      data-point={clause.id}
      onKeyDownCapture={onKeyDownCapture}
    >
      <span className={styles["number"]} aria-hidden="true">
        {number}
      </span>
      <div className={styles["body"]}>
        {shared !== null && <Privacy scope="me" />}
        <PointText sheet={sheet} clause={clause} label={t`Point ${name}`} />
        <PointThoughts sheet={sheet} clause={clause} />
        <div className={styles["foot"]} data-screen-only="">
          {!isBlank && <WhoChip sheet={sheet} clause={clause} />}
          {!isBlank && shared !== null && (
            <Button onPress={() => share(clause)}>
              <Trans>Share</Trans>
            </Button>
          )}
        </div>
      </div>
      <div className={styles["side"]} data-screen-only="">
        <PointMenu sheet={sheet} clause={clause} number={name} onMove={move} />
        <InfoButton label={t`About point ${name}, for you alone`}>
          <PointNote clause={clause} />
        </InfoButton>
      </div>
    </li>
  );
});
