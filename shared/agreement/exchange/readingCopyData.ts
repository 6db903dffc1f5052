import { hasEnded, textOf } from "../clause.ts";
import { PAPER_TABLES } from "../paperTables.ts";
import { STANDING_WORDS } from "../preamble.ts";
import { onPaper, type ReadingCopy, type ReadingPoint } from "../readingCopy.ts";
import { isRequest } from "../who.ts";
import { type AgreementFile, type FilePoint, FORMAT, type PointState, VERSION } from "./agreementFile.ts";

// The first that fits, in this order: a point that has ended is nothing else any more, and a request never counts as
// agreed, whatever marks it carries.
function stateOf({ clause, isAgreed, isAnswered }: ReadingPoint, today: string): PointState {
  if (hasEnded(clause, today)) return "ended";
  if (isRequest(clause.who)) return isAnswered === true ? "answered" : "request";
  if (!isAgreed) return "open";
  return clause.kind === "own-limit" ? "own-limit" : "both-comfortable";
}

function filePoint(point: ReadingPoint, number: string, today: string): FilePoint {
  const { clause } = point;
  const { id, who, kind, details, start, review, end, answers } = clause;
  return {
    id,
    number,
    text: textOf(clause.paragraphs).split("\n"),
    who,
    kind,
    state: stateOf(point, today),
    details,
    start,
    review,
    end,
    answers,
  };
}

/** The reading copy as data, for keeping and for bringing in again. */
export function readingCopyData(whole: ReadingCopy): string {
  const copy = onPaper(whole);
  const words = STANDING_WORDS[copy.lang];
  const file: AgreementFile = {
    format: FORMAT,
    version: VERSION,
    title: copy.title,
    status: PAPER_TABLES[copy.lang].notSigned,
    founding: words.founding,
    preamble: words.preamble,
    notice: words.notice,
    day: copy.today,
    people: copy.names,
    topics: copy.topics.map(({ id, number, title, points }) => ({
      id,
      title,
      points: points.map((point, place) => filePoint(point, `${number}.${place + 1}`, copy.today)),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
