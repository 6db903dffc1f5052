/**
 * A browser may keep a page that was left, for "back", and freezes it in the middle of whatever it was doing. WebKit
 * freezes its transactions too, and every page of this device that is opened afterwards waits for them without end. So a
 * page that is kept lets go of them, those that begin in its last moment too. What was committed already, as every
 * letter is, stays (decisions/0069); whoever comes back meets the door, and behind it what is on the disk.
 */
export function letGoOnLeaving(page: Pick<Window, "addEventListener"> = window): void {
  const open = new Set<IDBTransaction>();
  let isKept = false;
  // The libraries under the documents begin transactions of their own: this is the one place that all of them pass.
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(...asked): IDBTransaction {
    const begun = begin.apply(this, asked);
    open.add(begun);
    for (const end of ["complete", "abort"]) begun.addEventListener(end, () => open.delete(begun));
    // Whoever began it says first what it is to hold, and commits it if it matters.
    if (isKept) queueMicrotask(() => letGo(begun));
    return begun;
  };
  page.addEventListener("pagehide", ({ persisted }) => {
    isKept = persisted;
    if (isKept) for (const one of open) letGo(one);
  });
  page.addEventListener("pageshow", () => (isKept = false));
}

function letGo(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was committed: it ends by itself.
  }
}
