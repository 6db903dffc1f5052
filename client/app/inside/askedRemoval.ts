import type { MassRemoval } from "../../platform/document/massRemoval.ts";
import type { SealedDocument } from "../../platform/document/sealedDocument.ts";

/**
 * The question that a large removal leaves open, for as long as the document is: walking to another screen
 * does not answer it. The newest one stands for all, because bringing back brings back all of them.
 */
export interface AskedRemoval {
  readonly current: () => MassRemoval | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly answer: (how: "bring-back" | "leave-out") => void;
}

const asked = new WeakMap<object, AskedRemoval>();

export function askedRemoval(document: Pick<SealedDocument, "onMassRemoval">): AskedRemoval {
  const known = asked.get(document);
  if (known !== undefined) return known;
  let open: readonly MassRemoval[] = [];
  const listeners = new Set<() => void>();
  const show = (next: readonly MassRemoval[]): void => {
    open = next;
    for (const listener of listeners) listener();
  };
  document.onMassRemoval((removal) => show([...open, removal]));
  const made: AskedRemoval = {
    current: () => open.at(-1) ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer(how) {
      // Newest first: each step back is one removal.
      for (const removal of how === "bring-back" ? open.toReversed() : open.slice(-1)) {
        if (how === "bring-back") removal.keepMine();
        else removal.takeTheirs();
      }
      show([]);
    },
  };
  asked.set(document, made);
  return made;
}
