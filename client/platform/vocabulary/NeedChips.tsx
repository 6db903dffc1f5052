import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { FIRST_NEEDS, NEEDS } from "../../../shared/wording/vocabulary.ts";
import { useGrammar } from "../i18n/useGrammar.ts";
import { WordPicker } from "./WordPicker.tsx";

/** Six needs, and all the others behind *more*. */
export function NeedChips(props: {
  readonly label: string;
  readonly selected: readonly string[];
  readonly onSelect: (needs: readonly string[]) => void;
}): ReactNode {
  const { t } = useLingui();
  // The names of the groups behind *more*; the words themselves are the vocabulary's.
  const names: Readonly<Record<string, string>> = {
    safety: t`Safety, trust`,
    connection: t`Connection`,
    respect: t`Respect`,
    freedom: t`Freedom`,
    rest: t`Rest, ease`,
    meaning: t`Meaning`,
    joy: t`Joy`,
  };
  return <WordPicker {...props} first={FIRST_NEEDS} groups={NEEDS} names={names} wordOf={useGrammar().need} />;
}
