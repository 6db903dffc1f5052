import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { focusPoint } from "../desk/handFocus.ts";
import type { AnsweredBy } from "../topic/topicsOnPage.ts";
import styles from "./point.module.css";

/** A request that was answered lies folded: its words on one line, and the way to the answer. */
export function AnsweredRequest(props: {
  readonly clause: Clause;
  readonly number: string;
  readonly answer: AnsweredBy;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const { clause, number, answer, isUnfolded, onToggle } = props;
  const { t } = useLingui();
  return (
    <div className={styles["answered"]}>
      {!isUnfolded && (
        <p className={styles["folded"]} dir="auto">
          {textOf(clause.paragraphs)}
        </p>
      )}
      <Button tone="plain" onPress={() => focusPoint(answer.id)}>
        <Trans>Answered in {answer.number}</Trans>
      </Button>
      <Button
        tone="plain"
        label={isUnfolded ? t`Fold request ${number}` : t`Show request ${number}`}
        onPress={onToggle}
      >
        {isUnfolded ? <Trans>Fold it</Trans> : <Trans>Show it</Trans>}
      </Button>
    </div>
  );
}
