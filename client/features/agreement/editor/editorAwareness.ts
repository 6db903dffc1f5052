import type { Awareness } from "y-protocols/awareness";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import { type CaretPosition, partnerCaret, publishCaret, publishedClause } from "./caretState.ts";

/** What the caret plugin reads from an awareness and writes to it. */
export interface EditorAwareness {
  readonly states: Map<number, Record<string, unknown>>;
  getStates(): Map<number, Record<string, unknown>>;
  getLocalState(): Record<string, unknown> | null;
  setLocalStateField(field: string, value: unknown): void;
  on(name: "change" | "update", listener: () => void): void;
  off(name: "change" | "update", listener: () => void): void;
}

/** The plugin refuses to draw without a colour of six digits; the real one comes from the style sheet. */
const ANY_COLOUR = "#1f5c8f";

/**
 * One awareness, as one editor may see it. Stock carets assume a single editor: each would clear the
 * caret of the others and draw whatever arrives. Here an editor sees only a caret that is in its own
 * clause, and only its own clause's caret is its to publish and to clear. It is sealed and sent once the key
 * is done: nobody should wait for their own letter until the other knows where it will stand.
 */
export function editorAwareness(
  awareness: Awareness,
  here: { readonly clause: ClauseId; readonly me: Slot; readonly partnerName: string },
): EditorAwareness {
  const { clause, me, partnerName } = here;
  let own: CaretPosition | null = null;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const publish = (): void => {
    waiting = null;
    publishCaret(awareness, own === null ? null : { slot: me, clause, ...own });
  };
  const states = (): Map<number, Record<string, unknown>> => {
    const caret = partnerCaret(awareness, me);
    if (caret === null || caret.clause !== clause || caret.position === null) return new Map();
    const { client, slot, position } = caret;
    return new Map([[client, { user: { name: partnerName, color: ANY_COLOUR, slot }, cursor: position }]]);
  };
  return {
    get states() {
      return states();
    },
    getStates: states,
    getLocalState: () => ({ cursor: waiting !== null || publishedClause(awareness) === clause ? own : null }),
    setLocalStateField(field, value) {
      if (field !== "cursor") return;
      // reason: the plugin hands over what it computed itself a line before.
      own = value as CaretPosition | null;
      if (own !== null) {
        waiting ??= setTimeout(publish);
        return;
      }
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
      if (publishedClause(awareness) === clause) publish();
    },
    on: (name, listener) => awareness.on(name, listener),
    off: (name, listener) => awareness.off(name, listener),
  };
}
