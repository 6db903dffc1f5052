import type { Slot } from "../base/ids.ts";
import { plainMarkdown, plainParagraphs } from "../base/plainMarkdown.ts";
import { isEmpty, textOf } from "./clause.ts";
import { daysOnPaper, detailsOnPaper, noteOnPaper, personOnPaper, stateOnPaper, whoOnPaper } from "./paperWords.ts";
import { FOUNDING_LINE, PREAMBLE, STANDING_NOTICE } from "./preamble.ts";
import { type CountedPoint, summarize } from "./summary.ts";
import type { TopicId } from "./topics.ts";

/** A point as it stands on paper: never who edited it, and of the marks only what both have pressed. */
export type ReadingPoint = CountedPoint;

export interface ReadingCopy {
  readonly title: string;
  /** As each chose it; null while nobody had to give one. */
  readonly names: Readonly<Record<Slot, string | null>>;
  /** The day in the reader's own words; a copy never carries a time of day. */
  readonly day: string;
  /** The same day as it is counted with, and how a day of a point is said. */
  readonly today: string;
  readonly sayDay: (day: string) => string;
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
    ...noteOnPaper(clause),
    ...detailsOnPaper(clause).map(({ label, text }) => `${label}: ${plainParagraphs(text)}`),
    ...daysOnPaper(clause, copy.sayDay),
    `*${plainMarkdown(whoOnPaper(clause, copy.names))}; ${stateOnPaper(point, copy)}*`,
  ].join("\n\n");
}

/** The Markdown file: complete, unsigned, and saying on its first and last lines what it is. */
export function readingCopyMarkdown(whole: ReadingCopy): string {
  const copy = onPaper(whole);
  const people = (["a", "b"] as const)
    .filter((slot) => copy.names[slot] !== null)
    .map((slot) => plainMarkdown(personOnPaper(slot, copy.names)));
  const { agreed, open } = summarize(
    copy.topics.flatMap((topic) => topic.points),
    copy.today,
  );
  const sections = copy.topics.map((topic) => {
    const points = topic.points.map((point, place) => pointLines(point, `${topic.number}.${place + 1}`, copy));
    return [`## ${topic.number}. ${topic.title}`, ...points].join("\n\n");
  });
  return (
    [
      `# ${copy.title}`,
      [people.join(" and "), copy.day].filter((part) => part !== "").join(" · "),
      `A reading copy, not signed. ${agreed} agreed, ${open} open.`,
      `> ${FOUNDING_LINE}`,
      `> ${PREAMBLE}`,
      ...sections,
      "---",
      STANDING_NOTICE,
    ].join("\n\n") + "\n"
  );
}
