import { applyPen, closePen, openPen, type PenState } from "../../shared/conversation/pen.ts";
import type { ConversationId, SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import type { Store } from "../store/store.ts";
import type { StoredEvent } from "../store/conversationStore.ts";
import { penEventOf } from "./penEventOf.ts";

/** The pen of a conversation as of its last stored event. */
export interface KnownPen {
  readonly pen: PenState;
  /** The closing record counts too. */
  readonly events: number;
  readonly lastAtMs: number;
}

/**
 * Where the pen is, folded from the headers of what is stored and from nothing else: after a restart it is
 * folded again, with every deadline where it was. Open conversations' pens are kept, the busiest of them; what
 * is kept may be behind (another process may write to the same store), so the store's compare-and-set has the
 * last word, and whoever loses it forgets and reads again.
 */
export interface Pens {
  /** Null for a conversation that this space does not have. Reads again when fewer than `atLeast` are known. */
  of(space: SpaceId, conversation: ConversationId, atLeast?: number): Promise<KnownPen | null>;
  /** To be called after each append that the store took. */
  taken(space: SpaceId, conversation: ConversationId, known: KnownPen): void;
  forget(space: SpaceId, conversation: ConversationId): void;
}

const PENS_KEPT = 10_000;

export function createPens(store: Store): Pens {
  const kept = new Map<string, KnownPen>();
  const nameOf = (space: SpaceId, conversation: ConversationId): string => `${space}/${conversation}`;

  /** The longest unused makes room; nothing that is closed and nothing that is older stays. */
  function keep(name: string, known: KnownPen): void {
    if ((kept.get(name)?.events ?? 0) > known.events) return;
    kept.delete(name);
    if (!known.pen.closed) kept.set(name, known);
    const [oldest] = kept.keys();
    if (kept.size > PENS_KEPT && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async of(space, conversation, atLeast = 0) {
      const name = nameOf(space, conversation);
      const known = kept.get(name);
      if (known !== undefined && known.events >= atLeast) return known;
      const events = await store.readEvents(space, conversation, 0, LIMITS.conversationEvents + 1);
      const folded = fold(events);
      if (folded !== null) keep(name, folded);
      return folded;
    },
    taken: (space, conversation, known) => keep(nameOf(space, conversation), known),
    forget: (space, conversation) => void kept.delete(nameOf(space, conversation)),
  };
}

/** Each event was judged before it was stored, so one that the pen refuses now is a bug or a damaged disk. */
function fold(events: readonly StoredEvent[]): KnownPen | null {
  let pen: PenState | null = null;
  for (const { seq, atMs, event } of events) {
    const header = readEventHeader(event);
    if (!header.ok) throw new Error(`stored event ${seq} has no header`);
    const penEvent = penEventOf(header.value, atMs);
    if (penEvent === null) {
      pen = pen === null ? null : closePen(pen);
      continue;
    }
    const next = pen === null ? openPen(penEvent) : applyPen(pen, penEvent);
    if (!next.ok) throw new Error(`stored event ${seq} does not follow: ${next.problem}`);
    pen = next.value;
  }
  return pen === null ? null : { pen, events: events.length, lastAtMs: events.at(-1)?.atMs ?? 0 };
}
