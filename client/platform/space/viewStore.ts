import { OPENING_VIEW, type SpaceView } from "./spaceView.ts";

/** The latest view and who wants to know; a view that shows nothing new wakes nobody. */
export interface ViewStore {
  readonly view: () => SpaceView;
  readonly subscribe: (listener: () => void) => () => void;
  show(next: SpaceView): void;
}

export function viewStore(): ViewStore {
  const listeners = new Set<() => void>();
  let view: SpaceView = OPENING_VIEW;
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(next) {
      if (isSameView(next, view)) return;
      view = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Listeners are woken only by a view that differs; documents and words are compared by what they are. */
function isSameView(left: SpaceView, right: SpaceView): boolean {
  return fingerprint(left) === fingerprint(right) && left.mine === right.mine && left.shared === right.shared;
}

function fingerprint(view: SpaceView): string {
  return JSON.stringify({ ...view, mine: null, shared: null });
}
