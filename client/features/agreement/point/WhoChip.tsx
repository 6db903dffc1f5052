import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Clause, whoChoices } from "../../../../shared/agreement/clause.ts";
import { doerOf } from "../../../../shared/agreement/who.ts";
import { Menu } from "../../../platform/ui/Menu.tsx";
import { chooseWho } from "../document/changePoint.ts";
import { type Sheet, useDesk } from "../desk/Desk.tsx";
import styles from "./point.module.css";
import { useMayChange } from "./useMayChange.ts";
import { useWhoWords } from "./useWhoWords.ts";

/** Who does it follows from the first words; this is the one tap that changes the answer, for whoever may. */
export function WhoChip(props: { readonly sheet: Sheet; readonly clause: Clause }): ReactNode {
  const { sheet, clause } = props;
  const { me } = useDesk();
  const mayChange = useMayChange(sheet, clause);
  const { t } = useLingui();
  const words = useWhoWords();
  const face = (
    <span className={styles["whoFace"]} data-who={doerOf(clause.who) ?? "both"}>
      <span className={styles["whoMark"]} aria-hidden="true" />
      {words(clause.who)}
    </span>
  );
  if (!mayChange) return face;
  const choices = whoChoices(me).map((who) => ({
    id: who,
    text: words(who),
    onChoose: () => {
      if (who !== clause.who) chooseWho(sheet.agreement, clause.id, who);
    },
  }));
  return (
    <span className={styles["who"]}>
      <Menu label={t`Who does it: ${words(clause.who)}. Change`} choices={choices}>
        {face}
      </Menu>
    </span>
  );
}
