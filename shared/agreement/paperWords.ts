import type { Slot } from "../base/ids.ts";
import type { Language } from "../base/language.ts";
import { type Clause, hasEnded } from "./clause.ts";
import { PAPER_TABLES } from "./paperTables.ts";
import { STANDING_WORDS } from "./preamble.ts";
import type { CountedPoint } from "./summary.ts";
import { doerOf, isRequest } from "./who.ts";

/** The sheet on which it is written: in whose language, on which day, and what the two are called. */
export interface Paper {
  readonly lang: Language;
  /** As each chose it; null while nobody had to give one. */
  readonly names: Readonly<Record<Slot, string | null>>;
  /** The day as it is counted with, and how a day is said. */
  readonly today: string;
  readonly sayDay: (day: string) => string;
}

export function personOnPaper(slot: Slot, { names, lang }: Paper): string {
  return names[slot] ?? PAPER_TABLES[lang].nameless[slot];
}

export function whoOnPaper(clause: Clause, paper: Paper): string {
  const words = PAPER_TABLES[paper.lang];
  const doer = doerOf(clause.who);
  if (doer === null) return words.bothOfUs;
  const person = personOnPaper(doer, paper);
  return isRequest(clause.who) ? words.requestTo(person) : person;
}

export function stateOnPaper({ clause, isAgreed, isAnswered }: CountedPoint, paper: Paper): string {
  const words = PAPER_TABLES[paper.lang];
  if (clause.end !== null && hasEnded(clause, paper.today)) return words.endedOn(paper.sayDay(clause.end));
  if (isRequest(clause.who)) return isAnswered === true ? words.answered : words.notAgreed;
  if (!isAgreed) return words.stillOpen;
  return clause.kind === "own-limit" ? words.ownLimit : words.bothComfortable;
}

/** What stands below every offer to show something, whoever made it. */
export function noteOnPaper({ kind }: Clause, { lang }: Paper): readonly string[] {
  return kind === "transparency-offer" ? [STANDING_WORDS[lang].neverOffered] : [];
}

/** What was said beside the words; what is empty is not on paper. */
export function detailsOnPaper(
  { details }: Clause,
  { lang }: Paper,
): readonly { readonly label: string; readonly text: string }[] {
  const names = ["need", "why", "example", "fallback", "scope"] as const;
  return names
    .filter((name) => details[name].trim() !== "")
    .map((name) => ({ label: PAPER_TABLES[lang].details[name], text: details[name] }));
}

export function daysOnPaper(clause: Clause, { lang, sayDay }: Paper): readonly string[] {
  return (["start", "review", "end"] as const).flatMap((name) => {
    const day = clause[name];
    return day === null ? [] : [`${PAPER_TABLES[lang].days[name]} ${sayDay(day)}`];
  });
}

/** What it is and what it is not, with the count of its points. */
export function copyLine(counted: { readonly agreed: number; readonly open: number }, { lang }: Paper): string {
  const words = PAPER_TABLES[lang];
  return `${words.notSigned} ${words.counted(counted.agreed, counted.open)}`;
}
