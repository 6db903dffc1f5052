import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Clause } from "../../../../../shared/agreement/clause.ts";
import { DETAIL_CHARACTERS, type DetailName } from "../../../../../shared/agreement/clauseDetails.ts";
import { TextArea } from "../../../../platform/ui/TextArea.tsx";
import type { Sheet } from "../../desk/Desk.tsx";
import { useDetailField } from "./useDetailField.ts";
import { useDetailWords } from "./useDetailWords.ts";

/** One further part of a point. None is asked for; what stays empty is nowhere to be seen afterwards. */
export function DetailField(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly name: DetailName;
}): ReactNode {
  const { sheet, clause, name } = props;
  const { t } = useLingui();
  const words = useDetailWords();
  const { field, value, onChange } = useDetailField(sheet, clause, name);
  return (
    <TextArea
      ref={field}
      label={words(name, clause)}
      rows={2}
      value={value}
      onChange={onChange}
      maxLength={DETAIL_CHARACTERS}
      onBlur={sheet.flush}
      {...(name === "fallback" && {
        hint:
          clause.who === "both"
            ? t`Something each of us does, never something one of us loses.`
            : t`Something the person who does it does themselves, never something the other loses.`,
      })}
    />
  );
}
