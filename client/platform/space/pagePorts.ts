import type { LockPort, PagePort } from "../document/sealedDocument.ts";

/** What a page can do for its documents; where there is no page, documents do without. */
export function pagePorts(): { readonly page?: PagePort; readonly locks?: LockPort } {
  return {
    ...(typeof document === "undefined" ? {} : { page: browserPage }),
    ...(typeof navigator === "undefined" || navigator.locks === undefined ? {} : { locks: browserLocks }),
  };
}

/** Leaving is told in the last moments in which something typed can still be sealed. */
const browserPage: PagePort = {
  isVisible: () => document.visibilityState === "visible",
  onLeaving(listener) {
    const onHidden = (): void => {
      if (document.visibilityState === "hidden") listener();
    };
    window.addEventListener("blur", listener);
    window.addEventListener("pagehide", listener);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      window.removeEventListener("blur", listener);
      window.removeEventListener("pagehide", listener);
      document.removeEventListener("visibilitychange", onHidden);
    };
  },
};

const browserLocks: LockPort = {
  async ifFree(name, work) {
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => work(lock !== null));
  },
};
