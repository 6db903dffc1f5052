import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import * as z from "zod/mini";
import { type ClauseId, ID_PATTERN, type Slot } from "../../../../shared/base/ids.ts";

/**
 * Where somebody's caret is, as it travels in the (sealed) awareness state. Whatever the partner's device
 * sends is parsed here first: the editor's binding would throw on a malformed position, and a position
 * that names a root type would create one. No name travels: who a slot is, the space knows.
 */
const id = z.object({ client: z.int().check(z.nonnegative()), clock: z.int().check(z.nonnegative()) });
const relative = z.object({
  type: z.nullish(id),
  item: z.nullish(id),
  assoc: z.optional(z.int()),
});
const caretSchema = z.object({
  slot: z.enum(["a", "b"]),
  clause: z.string().check(z.regex(ID_PATTERN)),
  anchor: relative,
  head: relative,
});

export interface CaretPosition {
  readonly anchor: Y.RelativePosition;
  readonly head: Y.RelativePosition;
}

export interface Caret {
  readonly client: number;
  readonly slot: Slot;
  readonly clause: ClauseId;
  /** Null while it cannot be drawn: carets travel faster than the letters that they stand behind. */
  readonly position: CaretPosition | null;
}

const FIELD = "caret";

function position(doc: Y.Doc, value: z.infer<typeof relative>): Y.RelativePosition | null {
  if (value.type == null && value.item == null) return null;
  const found = Y.createRelativePositionFromJSON({
    type: value.type ?? null,
    item: value.item ?? null,
    assoc: value.assoc ?? 0,
  });
  try {
    // Proof that the binding will be able to look it up; a made-up id can make that throw.
    return Y.createAbsolutePositionFromRelativePosition(found, doc) === null ? null : found;
  } catch {
    return null;
  }
}

function caretIn(awareness: Awareness, client: number): Caret | null {
  const parsed = caretSchema.safeParse(awareness.getStates().get(client)?.[FIELD]);
  if (!parsed.success) return null;
  const anchor = position(awareness.doc, parsed.data.anchor);
  const head = position(awareness.doc, parsed.data.head);
  const drawn = anchor === null || head === null ? null : { anchor, head };
  return { client, slot: parsed.data.slot, clause: parsed.data.clause as ClauseId, position: drawn };
}

/** What each client last said of its caret, and as the how-manieth move of all: notes are renewed without any. */
const moves = new WeakMap<Awareness, Map<number, { readonly said: string; readonly nth: number }>>();

function lastMoved(awareness: Awareness, client: number): number {
  const known = moves.get(awareness) ?? new Map<number, { readonly said: string; readonly nth: number }>();
  moves.set(awareness, known);
  const said = JSON.stringify(awareness.getStates().get(client)?.[FIELD] ?? null);
  const before = known.get(client);
  if (before?.said === said) return before.nth;
  const nth = Math.max(0, ...[...known.values()].map((one) => one.nth)) + 1;
  known.set(client, { said, nth });
  return nth;
}

/**
 * The partner's caret: one, however many devices they have open, the one that moved last. A device that lies idle
 * renews its note, and a caret that jumped to it and back would tell how many devices there are.
 */
export function partnerCaret(awareness: Awareness, me: Slot): Caret | null {
  let newest: Caret | null = null;
  let newestAt = 0;
  for (const client of awareness.getStates().keys()) {
    if (client === awareness.clientID) continue;
    const caret = caretIn(awareness, client);
    const at = lastMoved(awareness, client);
    if (caret === null || caret.slot === me || at <= newestAt) continue;
    newest = caret;
    newestAt = at;
  }
  return newest;
}

/** The clause that my own caret is said to be in, or null. */
export function publishedClause(awareness: Awareness): string | null {
  const value: unknown = awareness.getLocalState()?.[FIELD];
  return typeof value === "object" && value !== null && "clause" in value ? String(value.clause) : null;
}

export function publishCaret(
  awareness: Awareness,
  caret: ({ readonly slot: Slot; readonly clause: ClauseId } & CaretPosition) | null,
): void {
  if (awareness.getLocalState() === null) return; // presence is off: then nothing is said
  awareness.setLocalStateField(
    FIELD,
    caret === null
      ? null
      : {
          slot: caret.slot,
          clause: caret.clause,
          anchor: Y.relativePositionToJSON(caret.anchor),
          head: Y.relativePositionToJSON(caret.head),
        },
  );
}
