import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { BODY_WORDS, FEELINGS_MET, FEELINGS_UNMET, FIRST_FEELINGS } from "../../../shared/wording/vocabulary.ts";
import { useGrammar } from "../i18n/useGrammar.ts";
import { WordPicker } from "./WordPicker.tsx";

/** Eight feelings, and all the others behind *more*. */
export function FeelingChips(props: {
  readonly label: string;
  readonly selected: readonly string[];
  readonly onSelect: (feelings: readonly string[]) => void;
  /** How many may be chosen; any number when left out. */
  readonly most?: number;
}): ReactNode {
  const { t } = useLingui();
  // The names of the groups behind *more*; the words themselves are the vocabulary's.
  const names: Readonly<Record<string, string>> = {
    hurt: t`Hurt, sad`,
    afraid: t`Afraid`,
    angry: t`Angry`,
    ashamed: t`Ashamed`,
    unsure: t`Unsure`,
    tired: t`Tired`,
    calm: t`Calm`,
    warm: t`Warm`,
    hopeful: t`Hopeful`,
    glad: t`Glad`,
    body: t`In the body`,
  };
  return (
    <WordPicker
      {...props}
      first={FIRST_FEELINGS}
      groups={[...FEELINGS_UNMET, ...FEELINGS_MET, BODY_WORDS]}
      names={names}
      // As the chosen language says it, which is not always the word that is kept.
      wordOf={useGrammar().feeling}
    />
  );
}
