import { useState } from "react";
import { UNMARKED } from "../../../../shared/agreement/mark.ts";
import { STANDING_WORDS } from "../../../../shared/agreement/preamble.ts";
import { onPaper, type ReadingCopy } from "../../../../shared/agreement/readingCopy.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { useAgreement, useAgreementView } from "../desk/useAgreement.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useLanguage } from "../../../platform/i18n/useLanguage.ts";
import { useMarks } from "../desk/useMarks.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { usePen } from "../marks/usePen.ts";
import { useTopicTitle } from "../topic/useTopicTitle.ts";

/** The agreement as paper: the shared one when there is one, else what I ask of myself. Never both. */
export function useReadingCopy(): ReadingCopy {
  const { view } = useSpace();
  const lang = useLanguage();
  const words = STANDING_WORDS[lang];
  // The day on which it was opened; a copy that is being read does not change its date at midnight.
  const [today] = useState(useToday());
  const sayDay = useDayWords();
  const title = useTopicTitle();
  const agreement = useAgreementView(useAgreement(view.shared ?? view.mine));
  const marks = useMarks(view.shared?.inner ?? null, view.mine?.inner ?? null, usePen());
  const { me, partner, slot } = view;
  return onPaper({
    lang,
    title: view.shared === null ? words.titleAlone : words.title,
    names:
      slot === "b" ? { a: partner.name, b: me.name } : { a: me.name, b: view.shared === null ? null : partner.name },
    day: sayDay(today),
    today,
    sayDay,
    topics: agreement.topics.map(({ id, clauses }, index) => ({
      id,
      number: index + 1,
      title: title(id),
      points: clauses.map((clause) => ({
        clause,
        isAgreed: (marks?.stateOf(clause) ?? UNMARKED).isAgreed,
        isAnswered: agreement.answered.has(clause.id),
      })),
    })),
  });
}
