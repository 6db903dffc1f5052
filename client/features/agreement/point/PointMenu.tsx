import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import { draftPromise } from "../../../platform/mine/promiseDraft.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { Menu } from "../../../platform/ui/Menu.tsx";
import type { Direction } from "../document/movePoint.ts";
import { type Sheet, useDesk } from "../desk/Desk.tsx";
import styles from "./point.module.css";
import { useMayChange } from "./useMayChange.ts";
import { MoreDots } from "../../../platform/ui/MoreDots.tsx";

/**
 * What is rarely wanted, one tap away on every point. Deleting is not marked as dangerous: it asks no
 * question, tells nobody, and is taken back by one tap. What is somebody's is theirs to delete.
 */
export function PointMenu(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string;
  readonly onMove: (direction: Direction) => void;
}): ReactNode {
  const { sheet, clause, number, onMove } = props;
  const { remove, mayWrite } = useDesk();
  const { t } = useLingui();
  const mayChange = useMayChange(sheet, clause);
  const mine = useMine();
  const navigate = useNavigate();
  if (!mayWrite) return null;
  const isOffered = clause.kind === "transparency-offer" && sheet.scope === "both";
  const isPromisable = mine !== null && mayChange && ownerOf(clause) !== null && clause.kind === "commitment";
  const makePromise = (): void => {
    if (mine === null) return;
    draftPromise(mine, textOf(clause.paragraphs), { kind: "point", id: clause.id });
    void navigate("/promises");
  };
  const deleting = isOffered ? t`Take this offer back` : t`Delete this point`;
  return (
    <span className={styles["menu"]} data-point-menu="">
      <Menu
        label={mayChange ? t`Move or delete point ${number}` : t`Move point ${number}`}
        choices={[
          { id: "up", text: t`Move up`, onChoose: () => onMove("up") },
          { id: "down", text: t`Move down`, onChoose: () => onMove("down") },
          ...(isPromisable ? [{ id: "promise", text: t`Make it a promise`, onChoose: makePromise }] : []),
          ...(mayChange ? [{ id: "delete", text: deleting, onChoose: () => remove(sheet, clause) }] : []),
        ]}
      >
        <MoreDots />
      </Menu>
    </span>
  );
}
