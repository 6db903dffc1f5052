import type { ClauseId } from "../../../base/ids.ts";
import { readClause } from "../../clause.ts";
import { type ClauseDetails, NO_DETAILS } from "../../clauseDetails.ts";
import { readClauseFields } from "../../clauseFields.ts";
import type { ReadingCopy, ReadingPoint } from "../../readingCopy.ts";
import { plainRuns } from "../../textRuns.ts";
import { TOPICS, type TopicId } from "../../topics.ts";
import type { Who } from "../../who.ts";

/** A point of a sheet that lies only in a test: Ada wrote it, unless `who` says otherwise. */
export interface PaperPoint {
  readonly text: string;
  readonly topic?: TopicId;
  readonly who?: Who;
  readonly isAgreed?: boolean;
  readonly isAnswered?: boolean;
  readonly details?: Partial<ClauseDetails>;
  readonly days?: { readonly start?: string | null; readonly review?: string | null; readonly end?: string | null };
  readonly answers?: ClauseId;
}

/** The id of the nth point. */
export function idOf(place: number): ClauseId {
  // reason: it has the shape of an id, and that is all that is asked of it here.
  return `${String(place).padStart(21, "0")}A` as ClauseId;
}

function paperPoint(point: PaperPoint, place: number): ReadingPoint & { readonly topic: TopicId } {
  const { text, topic = "daily-life", who, isAgreed = false, isAnswered = false, details, days, answers } = point;
  const raw = { by: "a", made: true, place: { topic, position: "V" }, who, answers, ...days };
  const clause = readClause({
    id: idOf(place),
    fields: readClauseFields((name) => new Map<string, unknown>(Object.entries(raw)).get(name)),
    runs: plainRuns(text.split("\n")),
    textState: "plain",
    details: { ...NO_DETAILS, ...details },
    writers: [],
    chosenBy: null,
    signedRemoval: null,
  });
  if (clause === null) throw new Error("the point is not shown");
  return { clause, isAgreed, isAnswered, topic };
}

export function paper(points: readonly PaperPoint[], names: ReadingCopy["names"] = { a: "Ada", b: "Bo" }): ReadingCopy {
  const all = points.map(paperPoint);
  const topics = TOPICS.filter((topic) => all.some((point) => point.topic === topic));
  return {
    lang: "en",
    title: "What we ask of ourselves",
    names,
    day: "22 November 2026",
    today: "2026-11-22",
    sayDay: (day) => `day ${day}`,
    topics: topics.map((id, place) => ({
      id,
      number: place + 1,
      title: `The topic ${id}`,
      points: all.filter(({ topic }) => topic === id),
    })),
  };
}
