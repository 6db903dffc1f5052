import type { ClauseId } from "../../base/ids.ts";
import { type Clause, type RawClause, readClause } from "../clause.ts";
import { NO_DETAILS } from "../clauseDetails.ts";
import { readClauseFields } from "../clauseFields.ts";
import { plainRuns } from "../textRuns.ts";

/** A point of Ada's about money, as it is read out of the document: `fields` are its map, `more` what lies beside it. */
export function readPoint(text: string, fields: Record<string, unknown> = {}, more: Partial<RawClause> = {}): Clause {
  const all: Record<string, unknown> = { by: "a", made: true, place: { topic: "money", position: "V" }, ...fields };
  const read = readClause({
    // reason: the shape of an id.
    id: "AAAAAAAAAAAAAAAAAAAAAA" as ClauseId,
    fields: readClauseFields((name) => all[name]),
    runs: plainRuns([text]),
    textState: "plain",
    details: NO_DETAILS,
    writers: [],
    chosenBy: null,
    signedRemoval: null,
    ...more,
  });
  if (read === null) throw new Error("the point is there");
  return read;
}
