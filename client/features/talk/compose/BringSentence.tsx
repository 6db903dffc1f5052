import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { saidSentence } from "../../../platform/mine/saidSentence.ts";
import type { Sentence } from "../../../platform/mine/sentences.ts";
import { useSentences } from "../../../platform/mine/useSentences.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Menu } from "../../../platform/ui/Menu.tsx";

/** Whole letters: a cut emoji would be a question mark. */
const ENOUGH_TO_KNOW_IT_BY = /^.{0,80}/su;

/** What somebody said for themselves on the first evening, brought here by one tap. It stays private too. */
export function BringSentence(props: { readonly onBring: (sentence: Sentence) => void }): ReactNode {
  const { t } = useLingui();
  const sentences = useSentences().filter((sentence) => sentence.kept && saidSentence(sentence) !== "");
  const [newest, ...others] = sentences;
  if (newest === undefined) return null;
  if (others.length === 0) {
    return (
      <Button tone="plain" onPress={() => props.onBring(newest)}>
        <Trans>Bring my sentence</Trans>
      </Button>
    );
  }
  const choices = sentences.map((sentence) => ({
    id: sentence.id,
    text: shortened(saidSentence(sentence)),
    onChoose: () => props.onBring(sentence),
  }));
  return <Menu label={t`Bring my sentence`} choices={choices} />;
}

function shortened(said: string): string {
  const beginning = ENOUGH_TO_KNOW_IT_BY.exec(said)?.[0] ?? said;
  return beginning === said ? said : `${beginning.trimEnd()}…`;
}
