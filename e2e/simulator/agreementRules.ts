import type { Clause } from "../../shared/agreement/clause.ts";
import { ownerOf } from "../../shared/agreement/ownership.ts";
import { type AgreementDesk, type AgreementRecord, contentOf } from "./agreementDesk.ts";

/** Everything that a reader of the agreement can tell apart, the same on every device of both. */
export function agreementText({ agreement, marks, comments }: AgreementDesk): string {
  const { topics, answered } = agreement.view();
  const points = topics.flatMap(({ id, clauses }) =>
    clauses.map((clause) => {
      const { isAgreed, talkers } = marks.stateOf(clause);
      const threads = comments.threadsOf(clause.id).map((thread) => [thread.isSettled, thread.comments]);
      return [id, clause, isAgreed, talkers, threads];
    }),
  );
  return JSON.stringify([points, [...answered].sort(([left], [right]) => (left < right ? -1 : 1))]);
}

/** What must hold on any device at any time, connected or not; null when it does. */
export function agreementFault({ agreement, marks }: AgreementDesk, { pressed }: AgreementRecord): string | null {
  const { topics, clauses } = agreement.view();
  const shown = topics.flatMap((topic) => topic.clauses);
  if (shown.length !== clauses.size) return "a point stands there twice, or not at all";
  for (const clause of shown) {
    if (clause.textState !== "plain") return `${clause.id} holds something that is no text`;
    if (marks.stateOf(clause).isAgreed && !isPressedBy(clause, pressed))
      return `${clause.id} is agreed, and nobody was comfortable with what it says`;
  }
  return null;
}

function isPressedBy(clause: Clause, pressed: AgreementRecord["pressed"]): boolean {
  const content = contentOf(clause);
  const owner = ownerOf(clause);
  if (clause.kind === "own-limit" && owner !== null) return pressed[owner].has(content);
  return pressed.a.has(content) && pressed.b.has(content);
}

/**
 * What may never be missing once everything has arrived: points that nobody deleted who may, suggested words that
 * nobody settled, and comments that their author did not take back.
 */
export function agreementLoss({ agreement, comments }: AgreementDesk, record: AgreementRecord): string | null {
  const { clauses } = agreement.view();
  for (const [word, id] of record.suggested) {
    const clause = clauses.get(id);
    const letters = clause?.runs.flatMap((runs) => runs.map(({ text }) => text)).join("");
    if (letters !== undefined && !record.settled.has(word) && !isIn(word, letters))
      return `"${word}" was suggested in ${id}, settled by nobody, and is gone`;
  }
  for (const id of agreement.doc.getMap("clauses").keys())
    if (!clauses.has(id) && !record.removed.has(id)) return `${id} is gone, and nobody deleted it who may`;
  for (const [text, id] of record.said) {
    const threads = comments.threadsOf(id);
    const isThere = threads.some((thread) => thread.comments.some((comment) => comment.text === text));
    if (isThere === record.takenBack.has(text)) return `${text} is ${isThere ? "there, and was taken back" : "gone"}`;
  }
  return null;
}

/** Another suggestion may have been put into the middle of a word, and taken nothing out of it. */
export function isIn(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) if (letter === word[at]) at++;
  return at === word.length;
}
