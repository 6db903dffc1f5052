import { useLingui } from "@lingui/react/macro";
import { tomorrowEvening, tonight } from "./startTimes.ts";
import { useWhenWords } from "./useWhenWords.ts";
import type { WhenOption } from "./WhenChoice.tsx";

/** Now, this evening while it is some way off, tomorrow evening. */
export function useStartOptions(now: number): readonly WhenOption[] {
  const { t } = useLingui();
  const when = useWhenWords();
  const evening = tonight(now);
  const tomorrow = tomorrowEvening(now);
  const eveningTime = when.time(evening ?? now);
  const tomorrowTime = when.time(tomorrow);
  return [
    { id: "now", words: t`Now`, at: null },
    // Gone once the evening is near: "now" says it better.
    ...(evening === null ? [] : [{ id: "tonight", words: t`Today at ${eveningTime}`, at: evening }]),
    { id: "tomorrow", words: t`Tomorrow at ${tomorrowTime}`, at: tomorrow },
  ];
}
