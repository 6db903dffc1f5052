import type * as Y from "yjs";
import { readLogEntry } from "../../../../shared/promises/promiseLog.ts";
import type { LogEntryId } from "../../../../shared/base/ids.ts";
import { OWN_RECORD } from "./ownRecord.ts";
import { ownLogOf, ownPromisesOf, readOwnPromises } from "./ownPromises.ts";

/** What of promises is in a private document: those that only their author knows of, how they went, and own records. */
export function ownPromiseWords(mine: Y.Doc): readonly string[] {
  const promises = readOwnPromises(ownPromisesOf(mine), "a").map(({ what }) => what);
  const notes = [...ownLogOf(mine)].flatMap(([place, value]) => {
    // reason: the place is checked against the telling itself.
    const entry = readLogEntry(place as LogEntryId, value);
    return entry === null || entry.note === "" ? [] : [`${entry.day}: ${entry.note}`];
  });
  const records = [...mine.share.keys()]
    .filter((name) => name.startsWith(OWN_RECORD))
    .map((name) => mine.getText(name).toString());
  return [...promises, ...notes.toSorted(), ...records];
}
