import * as Y from "yjs";
import {
  type ClauseDetails,
  DETAIL_READ,
  type DetailName,
  DETAILS,
} from "../../../../shared/agreement/clauseDetails.ts";
import { changeBetween } from "../../../../shared/agreement/textChange.ts";
import { type ClauseMap, detailText } from "./layout.ts";

/** All five texts at once, empty ones too: whoever types first then finds the same text as the other. */
export function newDetails(details: Partial<ClauseDetails> = {}): Y.Map<unknown> {
  const map = new Y.Map<unknown>();
  for (const name of DETAILS) map.set(name, new Y.Text(details[name] ?? ""));
  return map;
}

/** Makes a detail say `words`, touching only what differs. Call it inside a transaction. */
export function writeDetail(map: ClauseMap, name: DetailName, words: string): void {
  const text = detailText(map, name);
  if (text === null) {
    const details = map.get("details");
    if (details instanceof Y.Map) details.set(name, new Y.Text(words));
    else map.set("details", newDetails({ [name]: words }));
    return;
  }
  // Beyond what is read nothing is on the screen, so nothing there was deleted either.
  const { start, end, inserted } = changeBetween(text.toString().slice(0, DETAIL_READ), words);
  if (end > start) text.delete(start, end - start);
  if (inserted !== "") text.insert(start, inserted);
}
