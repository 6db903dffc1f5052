import { useLingui } from "@lingui/react/macro";
import { detailsOnPaper, stateOnPaper, whoOnPaper } from "../../../../shared/agreement/paperWords.ts";
import { textOf } from "../../../../shared/agreement/clause.ts";
import { readingCopyData } from "../../../../shared/agreement/exchange/readingCopyData.ts";
import type { ReadingCopy } from "../../../../shared/agreement/readingCopy.ts";
import { type Reading, readingHtml, readingMarkdown, type ReadingPart } from "../../../../shared/backup/reading.ts";
import { useReadingCopy } from "../../../features/agreement/reading/useReadingCopy.ts";
import { useApologies } from "../../../features/apology/useApologies.ts";
import type { Everything } from "../../../features/leaving/everything.ts";
import { useCadenceWords } from "../../../features/promises/useCadenceWords.ts";
import { usePromises } from "../../../features/promises/usePromises.ts";
import { useTalkText } from "../../../features/talk/record/useTalkText.ts";
import { useConversations } from "../../../platform/conversation/useConversations.ts";
import { documentData } from "../../../platform/leaving/documentData.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { lettersOf } from "../counsellor/lettersOf.ts";
import { ownWords } from "../ownWords.ts";

/** All that one person may take away, in the words of whichever place it comes from; made when it is asked for. */
export function useEverything(): Everything {
  const { t, i18n } = useLingui();
  const { view } = useSpace();
  const { plainPartner } = useNames();
  const copy = useReadingCopy();
  const apologies = useApologies();
  const promises = usePromises();
  const talks = useConversations()?.past ?? [];
  const talkText = useTalkText();
  const sayWhen = useCadenceWords();
  const promiseText = (promise: Parameters<typeof sayWhen>[0] & { readonly what: string }): string =>
    `${promise.what}\n${sayWhen(promise)}`;
  const textsOf = (shown: ReturnType<typeof lettersOf>): readonly string[] => shown.map(({ text }) => text);
  const { mine } = view;

  const parts = (): readonly ReadingPart[] => [
    ...copy.topics.map((topic) => ({ heading: `${topic.number}. ${topic.title}`, texts: pointTexts(copy, topic) })),
    { heading: t`My promises`, texts: (promises?.ownShared ?? []).map(promiseText) },
    { heading: t`Promises of ${plainPartner}`, texts: (promises?.theirs ?? []).map(promiseText) },
    { heading: t`What I wrote to say sorry`, texts: textsOf(lettersOf(apologies?.view.mine ?? [])) },
    {
      heading: t`What ${plainPartner} wrote to say sorry`,
      // What was not read here stays unread in a file too.
      texts: textsOf(lettersOf((apologies?.view.theirs ?? []).filter(({ kept }) => kept !== null))),
    },
    { heading: t`Our talks`, texts: talks.map(({ dialogue }) => plainTalk(talkText(dialogue))) },
    { heading: t`Only mine`, texts: mine === null ? [] : [ownWords(mine.inner)] },
  ];
  // Nothing of this is made before somebody asks: it may be long, and the page is opened to look, too.
  const reading = (): Reading => ({ title: t`Everything of mine`, day: copy.day, lang: i18n.locale, parts: parts() });
  const agreement = (): string | null => (copy.topics.length === 0 ? null : readingCopyData(copy));

  return {
    markdown: () => readingMarkdown(reading()),
    html: () => readingHtml(reading()),
    json: () =>
      `${JSON.stringify(
        {
          format: "common-ground-everything",
          version: 1,
          day: copy.today,
          names: copy.names,
          agreement: copy.topics.length === 0 ? null : (JSON.parse(readingCopyData(copy)) as unknown),
          parts: parts(),
          // Of what both share only what the screens show: an answer that one has given alone is not told by a file.
          mine: mine === null ? null : documentData(mine.inner),
          talks: talks.map(({ dialogue }) => dialogue.said),
        },
        null,
        2,
      )}\n`,
    writtenOut: () => ({ day: copy.today, agreement: agreement(), reading: readingMarkdown(reading()) }),
  };
}

function pointTexts(copy: ReadingCopy, topic: ReadingCopy["topics"][number]): readonly string[] {
  return topic.points.map((point, place) =>
    [
      `${topic.number}.${place + 1} ${textOf(point.clause.paragraphs)}`,
      ...detailsOnPaper(point.clause, copy).map(({ label, text }) => `${label}: ${text}`),
      `${whoOnPaper(point.clause, copy)}; ${stateOnPaper(point, copy)}`,
    ].join("\n"),
  );
}

/** The talk's own headings are lines like others here. */
function plainTalk(text: string): string {
  return text.replace(/^(?:#+|>) /gm, "").trim();
}
