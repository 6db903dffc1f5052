import type { UndoManager } from "yjs";

/** What is left of the manager's typed events here, where any event may be passed on. */
interface Events {
  on(name: string, listener: unknown): unknown;
  off(name: string, listener: unknown): void;
}

/**
 * The one UndoManager, as one editor may see it. Unmounting any editor destroys the manager it was given,
 * and the collaboration extension then patches a `restore` onto it; a shared manager survives neither.
 * So each editor gets this view: what it listens to is remembered and removed with it, everything else is
 * bound to the real one.
 */
export function undoForEditor(undo: UndoManager): UndoManager {
  // reason: the event types are a union per name; this view passes names and listeners on unread.
  const events = undo as unknown as Events;
  const listening: { name: string; listener: unknown }[] = [];
  const own: Record<PropertyKey, unknown> = {
    on: (name: string, listener: unknown) => {
      listening.push({ name, listener });
      return events.on(name, listener);
    },
    destroy: () => {
      for (const { name, listener } of listening.splice(0)) events.off(name, listener);
    },
    restore: undefined,
  };
  return new Proxy(undo, {
    get(target, name) {
      if (Object.hasOwn(own, name)) return own[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
    set(target, name, value) {
      return name === "restore" || Reflect.set(target, name, value, target);
    },
  });
}
