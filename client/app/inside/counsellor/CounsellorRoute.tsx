import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { readingCopyMarkdown } from "../../../../shared/agreement/readingCopy.ts";
import type { KeptPromise } from "../../../../shared/promises/promise.ts";
import { useReadingCopy } from "../../../features/agreement/reading/useReadingCopy.ts";
import { useApologies } from "../../../features/apology/useApologies.ts";
import { CounsellorScreen } from "../../../features/counsellor/CounsellorScreen.tsx";
import { useCadenceWords } from "../../../features/promises/useCadenceWords.ts";
import { usePromises } from "../../../features/promises/usePromises.ts";
import { saidSentence } from "../../../platform/mine/saidSentence.ts";
import { useSentences } from "../../../platform/mine/useSentences.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { lettersOf } from "./lettersOf.ts";

/** Everything that can be taken along, from wherever it lives; of the other's letters those that were read here. */
export function CounsellorRoute(): ReactNode {
  const { t } = useLingui();
  const { plainPartner } = useNames();
  const copy = useReadingCopy();
  const apologies = useApologies();
  const desk = usePromises();
  const sayWhen = useCadenceWords();
  const sentences = useSentences().filter(({ kept }) => kept);
  // Put away is out of sight, here as on its own screen.
  const isShown = ({ state }: KeptPromise): boolean => state !== "put-away";
  const promiseItem = (promise: KeptPromise) => ({
    id: promise.id,
    text: `${promise.what}\n${sayWhen(promise)}`,
  });
  return (
    <CounsellorScreen
      copy={copy.topics.length === 0 ? null : () => readingCopyMarkdown(copy)}
      parts={[
        {
          heading: t`My sentence`,
          items: sentences.map((sentence) => ({ id: sentence.id, text: saidSentence(sentence) })),
        },
        { heading: t`What I wrote to say sorry`, items: lettersOf(apologies?.view.mine ?? []) },
        {
          heading: t`What ${plainPartner} wrote to say sorry`,
          items: lettersOf((apologies?.view.theirs ?? []).filter(({ kept }) => kept !== null)),
        },
        {
          heading: t`My promises`,
          items: [...(desk?.ownShared ?? []), ...(desk?.ownOnly ?? [])].filter(isShown).map(promiseItem),
        },
        { heading: t`Promises of ${plainPartner}`, items: (desk?.theirs ?? []).filter(isShown).map(promiseItem) },
      ]}
    />
  );
}
