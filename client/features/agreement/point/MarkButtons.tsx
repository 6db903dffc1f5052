import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { useDesk } from "../desk/Desk.tsx";
import styles from "./point.module.css";

/**
 * Comfortable, or let's talk; nothing pressed is "still open". A request has only the second: it becomes
 * something to be comfortable with when the asked person writes it as their own.
 */
export function MarkButtons(props: {
  readonly clause: Clause;
  readonly state: PointState;
  readonly number: string;
}): ReactNode {
  const { clause, state, number } = props;
  const { marks, mayWrite } = useDesk();
  const { t } = useLingui();
  // Alone there is nobody to be comfortable with; in a closed space answers stay as they were.
  if (marks === null || !mayWrite) return null;
  return (
    <span className={styles["marks"]} role="group" aria-label={t`My answer to point ${number}`}>
      {clause.kind !== "request" && (
        <ToggleButton
          className={styles["mark"] ?? ""}
          data-mark="comfortable"
          isSelected={state.mine === "comfortable"}
          onChange={() => marks.press(clause, "comfortable")}
        >
          <svg
            viewBox="0 0 16 16"
            width="16"
            height="16"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
            strokeLinejoin="round"
            aria-hidden="true"
          >
            <circle cx="8" cy="8" r="6.4" />
            {state.mine === "comfortable" && <path d="M5.2 8.2l2 2 3.6-4" />}
          </svg>
          <Trans>Comfortable</Trans>
        </ToggleButton>
      )}
      <ToggleButton
        className={styles["mark"] ?? ""}
        data-mark="talk"
        isSelected={state.mine === "talk"}
        onChange={() => marks.press(clause, "talk")}
      >
        <svg
          viewBox="0 0 16 16"
          width="16"
          height="16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="M2.2 3.4h11.6v7.4H7.4L4.6 13.400v-2.600H2.200Z" />
        </svg>
        <Trans>Let's talk</Trans>
      </ToggleButton>
    </span>
  );
}
