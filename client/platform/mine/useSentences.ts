import { readSentences, type Sentence, sentencesOf } from "./sentences.ts";
import { useMine } from "./useMine.ts";
import { useObserved } from "./useObserved.ts";

export function useSentences(): readonly Sentence[] {
  const mine = useMine();
  return useObserved(mine === null ? null : sentencesOf(mine), readSentences);
}
