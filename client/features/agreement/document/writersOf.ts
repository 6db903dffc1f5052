import * as Y from "yjs";
import type { Slot } from "../../../../shared/base/ids.ts";
import { slotOfClient } from "../../../platform/document/clientIds.ts";
import type { ClauseMap } from "./layout.ts";

/**
 * Whose letters stand in a point's own words now. An inner client id belongs to one partner and the sealed
 * document refuses it from the other, so this is as recorded; what is only suggested is nobody's word yet.
 */
export function writersOf(map: ClauseMap): readonly Slot[] {
  const writers = new Set<Slot>();
  const text = map.get("text");
  if (text instanceof Y.XmlFragment)
    for (const paragraph of text.toArray())
      if (paragraph instanceof Y.XmlElement)
        for (const letters of paragraph.toArray()) if (letters instanceof Y.XmlText) addWriters(writers, letters);
  return (["a", "b"] as const).filter((slot) => writers.has(slot));
}

/** Who pressed the chip last. */
export function chooserOf(map: ClauseMap): Slot | null {
  const chosen = map._map.get("who");
  return chosen === undefined || chosen.deleted ? null : slotOfClient(chosen.id.client);
}

function addWriters(writers: Set<Slot>, text: Y.XmlText): void {
  let isSuggested = false;
  for (let item = text._start; item !== null && writers.size < 2; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    if (content instanceof Y.ContentFormat && content.key === "insertion") isSuggested = content.value !== null;
    else if (content instanceof Y.ContentString && !isSuggested && content.str.trim() !== "")
      writers.add(slotOfClient(item.id.client));
  }
}
