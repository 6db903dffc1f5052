import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Clause, needsOf } from "../../../../shared/agreement/clause.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { LightButton } from "../../../platform/ui/LightButton.tsx";
import { useDesk } from "../desk/Desk.tsx";
import styles from "./point.module.css";
import { LineIcon } from "../../../platform/ui/LineIcon.tsx";

/**
 * Whether there is something for me to be comfortable with. A request is none until the asked person writes
 * it as their own, an offer none until it has an end, and the other's own limit asks nobody.
 */
function mayBeComfortable(clause: Clause, me: Slot): boolean {
  if (clause.kind === "request" || needsOf(clause) !== null) return false;
  return clause.kind !== "own-limit" || ownerOf(clause) === me;
}

/** Comfortable, or let's talk; nothing pressed is "still open". */
export function MarkButtons(props: {
  readonly clause: Clause;
  readonly state: PointState;
  readonly number: string;
  readonly onComfortable: () => void;
}): ReactNode {
  const { clause, state, number, onComfortable } = props;
  const { marks, mayWrite, me } = useDesk();
  const { t } = useLingui();
  // Alone there is nobody to be comfortable with; in a closed space answers stay as they were.
  if (marks === null || !mayWrite) return null;
  const isComfortable = state.mine === "comfortable";
  return (
    <span className={styles["marks"]} role="group" aria-label={t`My answer to point ${number}`}>
      {mayBeComfortable(clause, me) && (
        <MarkButton mark="comfortable" isOn={isComfortable} onPress={onComfortable}>
          <Trans>Comfortable</Trans>
        </MarkButton>
      )}
      <MarkButton mark="talk" isOn={state.mine === "talk"} onPress={() => marks.press(clause, "talk")}>
        <Trans>Let's talk</Trans>
      </MarkButton>
    </span>
  );
}

function MarkButton(props: {
  readonly mark: "comfortable" | "talk";
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { mark, isOn, onPress, children } = props;
  return (
    <LightButton className={styles["mark"]} data-mark={mark} aria-pressed={isOn} onPress={onPress}>
      <LineIcon box={16} size={16} line={1.7}>
        {mark === "talk" ? (
          <path d="M2.2 3.4h11.6v7.4H7.4L4.6 13.400v-2.600H2.200Z" />
        ) : (
          <>
            <circle cx="8" cy="8" r="6.4" />
            {isOn && <path d="M5.2 8.2l2 2 3.6-4" />}
          </>
        )}
      </LineIcon>
      {children}
    </LightButton>
  );
}
