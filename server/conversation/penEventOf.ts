import type { PenEvent } from "../../shared/conversation/pen.ts";
import type { EventHeader } from "../../shared/seal/conversation/eventHeader.ts";

/** What the pen sees of an event; null for the closing record, which is nobody's. */
export function penEventOf(header: EventHeader, at: number): PenEvent | null {
  const { author, closes, agreedAt } = header;
  if (header.class === "end" || author === null || closes === "none") return null;
  return { class: header.class, author, closes, agreedAt, at };
}
