import { readSentences, type Sentence, sentencesOf } from "./sentences.ts";
import { useMine } from "./useMine.ts";
import { useObserved } from "./useObserved.ts";

/** Sentences begun and kept; the ones that were not kept are drafts, which some screens leave out. */
export function useSentences(): readonly Sentence[] {
  const mine = useMine();
  return useObserved(mine === null ? null : sentencesOf(mine), readSentences);
}
