import * as Y from "yjs";
import { type Clause, isEmpty } from "../../../../shared/agreement/clause.ts";
import { addDays } from "../../../../shared/base/day.ts";
import type { AgreementPage } from "../../../../shared/agreement/pageChanges.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { type Agreement, bindAgreement } from "../document/bindAgreement.ts";
import { agreementRoots } from "../document/layout.ts";
import { bindMarks } from "../marks/bindMarks.ts";
import { recordedHands, type RecordedHands } from "./recordedHands.ts";

/** An agreement as it stood at one time, and by whose hand. */
export interface StoodPage extends AgreementPage {
  readonly topics: readonly {
    readonly id: AgreementPage["topics"][number]["id"];
    readonly clauses: readonly Clause[];
  }[];
  readonly clauses: ReadonlyMap<ClauseId, Clause>;
  readonly hands: RecordedHands;
}

/** One that this device kept at the end of a day. */
export interface KeptPage extends StoodPage {
  readonly day: string;
}

const CALENDAR_START = "1970-01-01";

/** `doc` is a copy of its own, read once; `pen` is null for what is mine alone, where nobody signs. */
export function readKeptPage(day: number, doc: Y.Doc, pen: RecordPen | null): KeptPage {
  // What I said since must not reach back into that day: nothing but what lay in the copy counts.
  const agreement = bindAgreement(
    doc,
    pen === null ? null : { pen: () => pen, mine: () => null, subscribe: () => () => {} },
  );
  const page = readPage(agreement, pen === null ? null : agreedIn(agreement, bindMarks(doc, new Y.Doc(), pen)));
  agreement.destroy();
  return { ...page, day: addDays(CALENDAR_START, day) };
}

/** Blank lines are no points. */
export function readPage(agreement: Agreement, agreed: ReadonlySet<string> | null): StoodPage {
  const { topics } = agreement.view();
  const written = topics.map(({ id, clauses }) => ({ id, clauses: clauses.filter((clause) => !isEmpty(clause)) }));
  return {
    topics: written,
    clauses: new Map(written.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause] as const))),
    known: new Set(agreementRoots(agreement.doc).clauses.keys()),
    agreed: agreed ?? new Set(),
    hands: recordedHands(agreement.doc),
  };
}

export function agreedIn(agreement: Agreement, marks: Pick<ReturnType<typeof bindMarks>, "stateOf">): Set<string> {
  return new Set(
    [...agreement.view().clauses.values()].filter((clause) => marks.stateOf(clause).isAgreed).map(({ id }) => id),
  );
}
