import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { flushSync } from "react-dom";
import { type Clause, isEmpty } from "../../../../shared/agreement/clause.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { putAwayOwn } from "../document/ownVersion.ts";
import { type Sheet, useDesk } from "../desk/Desk.tsx";
import { focusPoint } from "../desk/handFocus.ts";
import { PointText } from "../editor/PointText.tsx";
import { DetailList } from "./more/DetailList.tsx";
import { MoreButton } from "./more/MoreButton.tsx";
import { MoreFields } from "./more/MoreFields.tsx";
import { PointThoughts } from "./PointThoughts.tsx";
import styles from "./point.module.css";

/**
 * My own version of a shared point, below it, until I share it as one change or put it away: its words, and what
 * stands beside them where that is mine to say.
 */
export function OwnVersion(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string;
  readonly maySayMore: boolean;
  readonly isMoreOpen: boolean;
  readonly onMore: (isOpen: boolean) => void;
}): ReactNode {
  const { sheet, clause, number, maySayMore, isMoreOpen, onMore } = props;
  const fields = useId();
  const { share, shared } = useDesk();
  const { t } = useLingui();
  const putAway = (): void => {
    flushSync(() => putAwayOwn(sheet.agreement, clause));
    focusPoint(clause.id);
    announce(t`Put away. The point is as it was.`);
  };
  const name = t`${number}, my own version`;
  return (
    <div className={styles["own"]} data-screen-only="">
      <Privacy scope="me" />
      <PointText sheet={sheet} clause={clause} label={t`My own version of point ${number}`} />
      <PointThoughts sheet={sheet} clause={clause} />
      {maySayMore && !isMoreOpen && <DetailList clause={clause} />}
      <div className={styles["foot"]}>
        {shared !== null && !isEmpty(clause) && (
          <Button onPress={() => share(clause)}>
            <Trans>Share this version</Trans>
          </Button>
        )}
        <Button tone="plain" onPress={putAway}>
          <Trans>Put it away</Trans>
        </Button>
        {maySayMore && (
          <MoreButton controls={fields} number={name} isOpen={isMoreOpen} onToggle={() => onMore(!isMoreOpen)} />
        )}
      </div>
      {maySayMore && isMoreOpen && <MoreFields id={fields} sheet={sheet} clause={clause} number={name} />}
    </div>
  );
}
