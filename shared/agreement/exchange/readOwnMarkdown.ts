import { DETAIL_READ, type DetailName, DETAILS, NO_DETAILS } from "../clauseDetails.ts";
import { LANGUAGES } from "../../base/language.ts";
import { PAPER_TABLES } from "../paperTables.ts";
import { STANDING_WORDS } from "../preamble.ts";
import type { TopicId } from "../topics.ts";
import type { BroughtPoint } from "./broughtIn.ts";
import { plainLines, withoutMarks } from "./plainLetters.ts";
import { topicOfWords } from "./topicOfWords.ts";

/**
 * A reading copy that was kept as text, read back: its preamble, its notice and the line below each point are
 * the program's and no points, in
 * whichever language it was kept. Days are in the reader's own words there and do not come back; the file of data
 * brings everything.
 */
const POINT = /^\*\*\d+\.\d+\*\* ?/;
const WHO_LINE = /^\*.+; .+\*$/;
const DAY_LINES = LANGUAGES.flatMap((lang) => Object.values(PAPER_TABLES[lang].days).map((words) => `${words} `));
const LABELS = LANGUAGES.flatMap((lang) =>
  DETAILS.map((name) => ({ name, label: `${PAPER_TABLES[lang].details[name]}: ` })),
);
const NEVER_OFFERED: readonly string[] = LANGUAGES.map((lang) => STANDING_WORDS[lang].neverOffered);

export function isOwnMarkdown(text: string): boolean {
  return LANGUAGES.some((lang) => text.includes(STANDING_WORDS[lang].notice)) && /^\*\*\d+\.\d+\*\* /m.test(text);
}

interface Draft {
  readonly topic: TopicId;
  readonly paragraphs: string[];
  readonly details: Record<DetailName, string>;
  /** Where a further paragraph belongs; null below the line that ends a point. */
  at: DetailName | "text" | null;
}

function goOn(draft: Draft, block: string): void {
  const named = LABELS.find(({ label }) => block.startsWith(label));
  const isDay = DAY_LINES.some((words) => block.startsWith(words));
  if (WHO_LINE.test(block)) draft.at = null;
  else if (named !== undefined) {
    draft.at = named.name;
    draft.details[named.name] = withoutMarks(block.slice(named.label.length));
  } else if (draft.at === "text" && !isDay) draft.paragraphs.push(withoutMarks(block));
  else if (draft.at !== null && draft.at !== "text" && !isDay) draft.details[draft.at] += `\n${withoutMarks(block)}`;
}

export function readOwnMarkdown(text: string): readonly BroughtPoint[] {
  const drafts: Draft[] = [];
  let topic: TopicId = "daily-life";
  for (const block of plainLines(text).map((line) => line.trim())) {
    if (block === "" || NEVER_OFFERED.includes(block)) continue;
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
