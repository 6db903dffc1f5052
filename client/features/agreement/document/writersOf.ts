import * as Y from "yjs";
import type { Slot } from "../../../../shared/base/ids.ts";
import { slotOfClient } from "../../../platform/document/clientIds.ts";
import type { ClauseMap } from "./layout.ts";

export interface Writers {
  /** Whose letters stand in the point's own words; what is only suggested is nobody's word yet. */
  readonly now: readonly Slot[];
  /** Who ever wrote in it: what was deleted still tells by whom. */
  readonly ever: readonly Slot[];
}

/**
 * Whose letters a point is made of. An inner client id belongs to one partner and the sealed document refuses
 * it from the other, so this is as recorded.
 */
export function writersOf(map: ClauseMap): Writers {
  const [now, ever] = [new Set<Slot>(), new Set<Slot>()];
  const text = map.get("text");
  if (text instanceof Y.XmlFragment)
    for (const paragraph of text.toArray())
      if (paragraph instanceof Y.XmlElement)
        for (const letters of paragraph.toArray()) if (letters instanceof Y.XmlText) addWriters(now, ever, letters);
  const listed = (found: ReadonlySet<Slot>): readonly Slot[] => (["a", "b"] as const).filter((slot) => found.has(slot));
  return { now: listed(now), ever: listed(ever) };
}

/** Who pressed the chip last. */
export function chooserOf(map: ClauseMap): Slot | null {
  const chosen = map._map.get("who");
  return chosen === undefined || chosen.deleted ? null : slotOfClient(chosen.id.client);
}

function addWriters(now: Set<Slot>, ever: Set<Slot>, text: Y.XmlText): void {
  let isSuggested = false;
  for (let item = text._start; item !== null && now.size + ever.size < 4; item = item.right) {
    const { content } = item;
    const slot = slotOfClient(item.id.client);
    // Of whatever kind it was: which kinds are still told apart differs from device to device.
    if (item.deleted) ever.add(slot);
    else if (content instanceof Y.ContentFormat && content.key === "insertion") isSuggested = content.value !== null;
    else if (content instanceof Y.ContentString && !isSuggested && content.str.trim() !== "") {
      now.add(slot);
      ever.add(slot);
    }
  }
}
