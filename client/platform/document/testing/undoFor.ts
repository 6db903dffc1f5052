import * as Y from "yjs";

/**
 * Undo for what was done here, and for nothing else: transactions that open entries carry an origin that
 * is not tracked, so a partner's words survive the undo of the clause that they stand in. `origins` are
 * further local ones, such as the editor's sync plugin.
 */
export function undoFor(
  scopes: ConstructorParameters<typeof Y.UndoManager>[0],
  origins: readonly unknown[] = [],
): Y.UndoManager {
  return new Y.UndoManager(scopes, { trackedOrigins: new Set<unknown>([null, ...origins]), captureTimeout: 500 });
}
