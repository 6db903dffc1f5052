import { useLingui } from "@lingui/react/macro";
import type { Slot } from "../../../../shared/base/ids.ts";
import type { Dialogue } from "../../../../shared/conversation/dialogue.ts";
import { talkRecord } from "../../../../shared/conversation/talkRecord.ts";
import { useGrammar } from "../../../platform/i18n/useGrammar.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { saidWords, withTime } from "../words/saidWords.ts";
import { useCaptions } from "../words/useCaptions.ts";
import { useWhenWords } from "../words/useWhenWords.ts";

/** A talk as plain text, in the order of the page: understood, decided, everything. */
export function useTalkText(): (dialogue: Dialogue) => string {
  const { t } = useLingui();
  const { view } = useSpace();
  const captions = useCaptions();
  const grammar = useGrammar();
  const when = useWhenWords();
  // Their names, because a text is read in other places than the screen: "you" would be whoever reads it.
  const nameOf = (slot: Slot): string =>
    (slot === view.slot ? view.me.name : view.partner.name) ?? (slot === view.slot ? t`I` : t`My partner`);

  return (dialogue) => {
    const record = talkRecord(dialogue);
    const understood = record.turns.flatMap(({ speaker, statements, understood: isHeard }) => [
      ...statements.map(({ text }) => `${nameOf(speaker)}: ${text === "" ? captions.aloud : text}`),
      ...statements.flatMap(({ heardAs }) => (heardAs === null || heardAs.text === "" ? [] : [`> ${heardAs.text}`])),
      ...(isHeard ? [] : [captions.later]),
    ]);
    const decided = record.decided.map((one) => {
      const who = nameOf(one.kind === "promise" ? one.by : one.from);
      const text = one.kind === "request" ? withTime(one.text, one.by) : one.text;
      const answer =
        one.kind !== "request"
          ? ""
          : ` ${one.answer === "yes" ? captions["answer-yes"] : `${captions["answer-instead"]} ${one.answerText}`}`;
      return `${who}: ${text}${answer}`;
    });
    const whole = record.whole.flatMap(({ author, move }) => {
      const shown = saidWords(move, grammar);
      if (shown === null) return [];
      const caption = shown.caption === null ? "" : captions[shown.caption];
      return [[`${nameOf(author)}:`, caption, shown.words].filter((part) => part !== "").join(" ")];
    });
    const sections: readonly (readonly [string, readonly string[]])[] = [
      [t`What was understood`, understood],
      [t`What was decided`, decided],
      [t`Everything that was said`, whole],
    ];
    const head = [`# ${record.plan?.topic ?? t`A talk`}`];
    if (record.startedAt !== null) head.push(when.day(record.startedAt));
    const written = sections.filter(([, lines]) => lines.length > 0);
    return `${[...head, ...written.flatMap(([title, lines]) => [`## ${title}`, ...lines])].join("\n\n")}\n`;
  };
}
