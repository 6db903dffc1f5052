import { DETAIL_READ, type DetailName, NO_DETAILS } from "../clauseDetails.ts";
import { NEVER_OFFERED } from "../offerToShow.ts";
import { DETAIL_LABELS } from "../paperWords.ts";
import { STANDING_NOTICE } from "../preamble.ts";
import type { TopicId } from "../topics.ts";
import type { BroughtPoint } from "./broughtIn.ts";
import { plainLines, withoutMarks } from "./plainLetters.ts";
import { topicOfWords } from "./topicOfWords.ts";

/**
 * A reading copy that was kept as text, read back: its preamble, its notice and the line below each point are
 * the program's and no points. Days are in the reader's own words there and do not come back; the file of data
 * brings everything.
 */
const POINT = /^\*\*\d+\.\d+\*\* ?/;
const WHO_LINE = /^\*.+; .+\*$/;
const DAY_LINE = /^(?:From|To be looked at again on|Until) /;

export function isOwnMarkdown(text: string): boolean {
  return text.includes(STANDING_NOTICE) && /^\*\*\d+\.\d+\*\* /m.test(text);
}

interface Draft {
  readonly topic: TopicId;
  readonly paragraphs: string[];
  readonly details: Record<DetailName, string>;
  /** Where a further paragraph belongs; null below the line that ends a point. */
  at: DetailName | "text" | null;
}

function goOn(draft: Draft, block: string): void {
  const name = (Object.keys(DETAIL_LABELS) as DetailName[]).find((each) =>
    block.startsWith(`${DETAIL_LABELS[each]}: `),
  ); // reason: the keys of that record are its names
  const isDay = DAY_LINE.test(block) && draft.at !== "text";
  if (WHO_LINE.test(block)) draft.at = null;
  else if (name !== undefined) {
    draft.at = name;
    draft.details[name] = withoutMarks(block.slice(DETAIL_LABELS[name].length + 2));
  } else if (draft.at === "text" && !DAY_LINE.test(block)) draft.paragraphs.push(withoutMarks(block));
  else if (draft.at !== null && draft.at !== "text" && !isDay) draft.details[draft.at] += `\n${withoutMarks(block)}`;
}

export function readOwnMarkdown(text: string): readonly BroughtPoint[] {
  const drafts: Draft[] = [];
  let topic: TopicId = "daily-life";
  for (const block of plainLines(text).map((line) => line.trim())) {
    if (block === "" || block === NEVER_OFFERED) continue;
    if (block === "---") break;
    const draft = drafts.at(-1);
    if (block.startsWith("## ")) topic = topicOfWords(block) ?? topic;
    else if (POINT.test(block))
      drafts.push({
        topic,
        paragraphs: [withoutMarks(block.replace(POINT, ""))],
        details: { ...NO_DETAILS },
        at: "text",
      });
    else if (draft !== undefined && !block.startsWith("#")) goOn(draft, block);
  }
  return drafts.map(({ topic: of, paragraphs, details }) => ({
    topic: of,
    paragraphs,
    who: null,
    details: readable(details),
    start: null,
    review: null,
    end: null,
    answers: null,
  }));
}

function readable(details: Readonly<Record<DetailName, string>>): Record<DetailName, string> {
  const { need, why, example, fallback, scope } = details;
  const cut = (words: string): string => words.slice(0, DETAIL_READ).toWellFormed();
  return { need: cut(need), why: cut(why), example: cut(example), fallback: cut(fallback), scope: cut(scope) };
}
