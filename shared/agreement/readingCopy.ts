import { plainMarkdown, plainParagraphs } from "../base/plainMarkdown.ts";
import { isEmpty, textOf } from "./clause.ts";
import { PAPER_TABLES } from "./paperTables.ts";
import {
  copyLine,
  daysOnPaper,
  detailsOnPaper,
  noteOnPaper,
  type Paper,
  personOnPaper,
  stateOnPaper,
  whoOnPaper,
} from "./paperWords.ts";
import { STANDING_WORDS } from "./preamble.ts";
import { type CountedPoint, summarize } from "./summary.ts";
import type { TopicId } from "./topics.ts";

/** A point as it stands on paper: never who edited it, and of the marks only what both have pressed. */
export type ReadingPoint = CountedPoint;

export interface ReadingCopy extends Paper {
  readonly title: string;
  /** The day in the reader's own words; a copy never carries a time of day. */
  readonly day: string;
  readonly topics: readonly {
    readonly id: TopicId;
    /** As on the screen: what one reads on paper must be findable by the other who has it open. */
    readonly number: number;
    readonly title: string;
    readonly points: readonly ReadingPoint[];
  }[];
}

/** Points without words are not on paper, nor are topics without points. */
export function onPaper(copy: ReadingCopy): ReadingCopy {
  const topics = copy.topics
    .map((topic) => ({ ...topic, points: topic.points.filter(({ clause }) => !isEmpty(clause)) }))
    .filter((topic) => topic.points.length > 0);
  return { ...copy, topics };
}

function pointLines(point: ReadingPoint, number: string, copy: ReadingCopy): string {
  const { clause } = point;
  return [
    `**${number}** ${plainParagraphs(textOf(clause.paragraphs))}`,
    ...noteOnPaper(clause, copy),
    ...detailsOnPaper(clause, copy).map(({ label, text }) => `${label}: ${plainParagraphs(text)}`),
    ...daysOnPaper(clause, copy),
    `*${plainMarkdown(whoOnPaper(clause, copy))}; ${stateOnPaper(point, copy)}*`,
  ].join("\n\n");
}

/** The Markdown file: complete, unsigned, and saying on its first and last lines what it is. */
export function readingCopyMarkdown(whole: ReadingCopy): string {
  const copy = onPaper(whole);
  const people = (["a", "b"] as const)
    .filter((slot) => copy.names[slot] !== null)
    .map((slot) => plainMarkdown(personOnPaper(slot, copy)));
  const counted = summarize(
    copy.topics.flatMap((topic) => topic.points),
    copy.today,
  );
  const words = STANDING_WORDS[copy.lang];
  const sections = copy.topics.map((topic) => {
    const points = topic.points.map((point, place) => pointLines(point, `${topic.number}.${place + 1}`, copy));
    return [`## ${topic.number}. ${topic.title}`, ...points].join("\n\n");
  });
  return (
    [
      `# ${copy.title}`,
      [people.join(` ${PAPER_TABLES[copy.lang].and} `), copy.day].filter((part) => part !== "").join(" · "),
      copyLine(counted, copy),
      `> ${words.founding}`,
      `> ${words.preamble}`,
      ...sections,
      "---",
      words.notice,
    ].join("\n\n") + "\n"
  );
}
