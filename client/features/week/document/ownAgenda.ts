import type * as Y from "yjs";
import type { AgendaId, Slot } from "../../../../shared/base/ids.ts";
import { type AgendaPoint, agendaValue, inOrder, readAgendaPoint } from "../../../../shared/week/agenda.ts";

/** What somebody would like to talk about and has put on no agenda yet: the same shape, unsigned, for them alone. */
export function ownAgendaOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("week:agenda");
}

export function readOwnAgenda(own: Y.Map<unknown> | null, author: Slot): readonly AgendaPoint[] {
  // reason: written by this person's own devices; what does not parse as a point is left out.
  const points = [...(own ?? [])].map(([id, value]) => readAgendaPoint(id as AgendaId, author, value));
  return inOrder(points.filter((point) => point !== null));
}

export function keepOwnPoint(mine: Y.Doc, id: AgendaId, text: string, day: string): void {
  const value = agendaValue(text, day);
  if (value !== null) ownAgendaOf(mine).set(id, value);
}

export function forgetOwnPoint(mine: Y.Doc, id: AgendaId): void {
  ownAgendaOf(mine).delete(id);
}
