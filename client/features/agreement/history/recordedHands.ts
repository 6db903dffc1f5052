import * as Y from "yjs";
import type { Slot } from "../../../../shared/base/ids.ts";
import { slotOfClient } from "../../../platform/document/clientIds.ts";
import { agreementRoots, type ClauseMap } from "../document/layout.ts";

/** How far each client's writing had come: from there on it is new. */
export type Clocks = ReadonlyMap<number, number>;

/** The newest thing of each client that stands in a point, by what it is about. */
export interface PointHands {
  /** Letters, also of what is said beside the words, and what was chosen: who does it, and days. */
  readonly words: Clocks;
  readonly place: Clocks;
  readonly removal: Clocks;
}

/**
 * Whose hand a document recorded, point by point: an inner client id belongs to one partner, and the sealed
 * document refuses it from the other. Only what stands there has an author; of letters that were taken out a
 * document keeps no more than that they are gone, and nobody is named for them.
 */
export interface RecordedHands {
  readonly clocks: Clocks;
  readonly points: ReadonlyMap<string, PointHands>;
}

export function recordedHands(doc: Y.Doc): RecordedHands {
  const clocks = new Map([...doc.store.clients.keys()].map((client) => [client, Y.getState(doc.store, client)]));
  const points = new Map<string, PointHands>();
  for (const [id, map] of agreementRoots(doc).clauses) if (map instanceof Y.Map) points.set(id, handsIn(map));
  return { clocks, points };
}

/** Who wrote, after `since`, what stands there now. */
export function writtenSince(hands: Clocks | undefined, since: Clocks): readonly Slot[] {
  const slots = new Set<Slot>();
  for (const [client, end] of hands ?? []) if (end > (since.get(client) ?? 0)) slots.add(slotOfClient(client));
  return (["a", "b"] as const).filter((slot) => slots.has(slot));
}

const CHOSEN = ["who", "start", "review", "end"] as const;

function handsIn(map: ClauseMap): PointHands {
  const words = new Map<number, number>();
  for (const name of CHOSEN) addValue(words, map, name);
  addLetters(words, map.get("text"), 0);
  addLetters(words, map.get("details"), 0);
  const place = new Map<number, number>();
  addValue(place, map, "place");
  const removal = new Map<number, number>();
  addValue(removal, map, "removed");
  return { words, place, removal };
}

function note(found: Map<number, number>, { id, length }: Y.Item): void {
  found.set(id.client, Math.max(found.get(id.client) ?? 0, id.clock + length));
}

function addValue(found: Map<number, number>, map: ClauseMap, name: string): void {
  const item = map._map.get(name);
  if (item !== undefined && !item.deleted) note(found, item);
}

/** Deeper nesting is never ours. */
const DEEPEST = 5;

/** What is only suggested is nobody's word in the point yet. */
function addLetters(found: Map<number, number>, type: unknown, depth: number): void {
  if (!(type instanceof Y.AbstractType) || depth > DEEPEST) return;
  let isSuggested = false;
  const visit = (item: Y.Item): void => {
    if (item.deleted) return;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      if (content.key === "insertion") isSuggested = content.value !== null;
    } else if (content instanceof Y.ContentType) addLetters(found, content.type, depth + 1);
    else if (!isSuggested) note(found, item);
  };
  for (let item = type._start; item !== null; item = item.right) visit(item);
  for (const item of type._map.values()) visit(item);
}
