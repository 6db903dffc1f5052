import type { SentenceParts } from "../../../shared/wording/composeSentence.ts";
import { useLanguage } from "../../platform/i18n/useLanguage.ts";
import { newSentenceId } from "../../platform/mine/newSentenceId.ts";
import { beginSentence, changeSentence, type Sentence } from "../../platform/mine/sentences.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useSentences } from "../../platform/mine/useSentences.ts";

const EMPTY: SentenceParts = { feelings: [], about: "", needs: [] };

/** The one sentence being written. It comes to be with the first tap or letter, and is kept from then on. */
export function useDraft(): {
  readonly draft: Sentence | null;
  readonly parts: SentenceParts;
  readonly change: (next: Partial<SentenceParts>) => void;
} {
  const mine = useMine();
  const language = useLanguage();
  const draft = useSentences().find(({ kept }) => !kept) ?? null;
  const change = (next: Partial<SentenceParts>): void => {
    if (mine === null) return;
    const id = draft?.id ?? newSentenceId();
    mine.transact(() => {
      if (draft === null) beginSentence(mine, id);
      changeSentence(mine, id, { ...next, language });
    });
  };
  return { draft, parts: draft ?? EMPTY, change };
}
