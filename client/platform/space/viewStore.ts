import { isSameView } from "./viewOf.ts";
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
