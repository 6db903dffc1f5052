import { type ReactNode, useId, useState } from "react";
import { type Clause, isEmpty } from "../../../../shared/agreement/clause.ts";
import type { Sheet } from "../desk/Desk.tsx";
import { DetailList } from "./more/DetailList.tsx";
import { EndOfOffer } from "./more/EndOfOffer.tsx";
import { MoreButton } from "./more/MoreButton.tsx";
import { MoreFields } from "./more/MoreFields.tsx";
import styles from "./point.module.css";
import { useMayChange } from "./useMayChange.ts";
import { WhoChip } from "./WhoChip.tsx";

/**
 * Below the words: what was said beside them, who does it, the answers (`children`), what both know of it
 * (`state`), and one quiet way to say more. A blank line has none of it.
 */
export function PointFoot(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string;
  readonly children?: ReactNode;
  readonly state?: ReactNode;
  /** Takes over when saying more should happen elsewhere: in my own version. */
  readonly onMore?: () => void;
}): ReactNode {
  const { sheet, clause, number, children, state, onMore } = props;
  const [wasOpened, setOpen] = useState(false);
  const isOpen = wasOpened && onMore === undefined;
  const fields = useId();
  const mayChange = useMayChange(sheet, clause);
  if (isEmpty(clause)) return null;
  return (
    <>
      {!(isOpen && mayChange) && <DetailList clause={clause} />}
      <EndOfOffer sheet={sheet} clause={clause} />
      <div className={styles["under"]}>
        <div className={styles["foot"]} data-screen-only="">
          <WhoChip sheet={sheet} clause={clause} />
          {children}
          {mayChange && (
            <MoreButton
              controls={fields}
              number={number}
              isOpen={isOpen}
              onToggle={onMore ?? (() => setOpen(!isOpen))}
            />
          )}
        </div>
        {state}
      </div>
      {isOpen && mayChange && <MoreFields id={fields} sheet={sheet} clause={clause} number={number} />}
    </>
  );
}
