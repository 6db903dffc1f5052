import { Trans, useLingui } from "@lingui/react/macro";
import { memo, type ReactNode, useEffect, useRef } from "react";
import { type Clause, isEmpty, textOf, whoSeenFrom } from "../../../../shared/agreement/clause.ts";
import { flipRequest } from "../../../../shared/agreement/flipRequest.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { beginOwnVersion } from "../document/ownVersion.ts";
import { type Sheet, textKey, useDesk } from "../desk/Desk.tsx";
import { PointText } from "../editor/PointText.tsx";
import { MarkButtons } from "./MarkButtons.tsx";
import { OwnVersion } from "./OwnVersion.tsx";
import { PointMenu } from "./PointMenu.tsx";
import { PointStateLine } from "./PointStateLine.tsx";
import { PointNote } from "./PointNote.tsx";
import { PointThoughts } from "./PointThoughts.tsx";
import { UnreadableText } from "./UnreadableText.tsx";
import styles from "./point.module.css";
import { useMove } from "./useMove.ts";
import { WhoChip } from "./WhoChip.tsx";

/** A point that both can read and write. Drawn again only when it changes itself, however much is typed elsewhere. */
export const SharedPoint = memo(function SharedPoint(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string;
  /** My own version of this point, not shared yet. */
  readonly own: Clause | null;
  readonly state: PointState;
}): ReactNode {
  const { sheet, clause, number, own, state } = props;
  const { mine, writes, me, place, add, mayWrite } = useDesk();
  const { t } = useLingui();
  const { move, onKeyDownCapture } = useMove(sheet, clause.id);
  const isBlank = isEmpty(clause);
  const isAskedOfMe = whoSeenFrom(clause.who, me) === "ask-me";
  const wasAgreed = useRef(state.isAgreed);
  useEffect(() => {
    if (state.isAgreed && !wasAgreed.current) announce(t`Point ${number}: you are both comfortable with it.`);
    wasAgreed.current = state.isAgreed;
  }, [state.isAgreed, number, t]);
  // "On my own first": a tap into the shared words opens my own version below them.
  const writeAlone = (): void => {
    if (mine === null) return;
    if (own === null) beginOwnVersion(mine.agreement, clause);
    place.enter(textKey(mine, clause), "end");
  };
  return (
    <li
      className={styles["point"]}
      data-state={state.isAgreed ? "agreed" : state.talkers.length > 0 ? "talk" : "open"}
      data-point={clause.id}
      onKeyDownCapture={onKeyDownCapture}
    >
      <span className={styles["number"]} aria-hidden="true">
        {number}
      </span>
      <div className={styles["body"]}>
        <PointText
          sheet={sheet}
          clause={clause}
          label={t`Point ${number}`}
          {...(writes?.scope === "me" && { onWish: writeAlone })}
        />
        <PointThoughts sheet={sheet} clause={clause} />
        <UnreadableText sheet={sheet} clause={clause} />
        {own !== null && mine !== null && <OwnVersion sheet={mine} clause={own} number={number} />}
        <div className={styles["under"]}>
          <div className={styles["foot"]} data-screen-only="">
            {!isBlank && <WhoChip sheet={sheet} clause={clause} />}
            {!isBlank && <MarkButtons clause={clause} state={state} number={number} />}
            {!isBlank && isAskedOfMe && mayWrite && (
              <Button tone="plain" onPress={() => add(clause.topic, flipRequest(textOf(clause.paragraphs)), "write")}>
                <Trans>Answer in my own words</Trans>
              </Button>
            )}
          </div>
          <PointStateLine state={state} />
        </div>
      </div>
      <div className={styles["side"]} data-screen-only="">
        <PointMenu sheet={sheet} clause={clause} number={number} onMove={move} />
        <InfoButton label={t`About point ${number}, for you alone`}>
          <PointNote clause={clause} />
        </InfoButton>
      </div>
    </li>
  );
});
