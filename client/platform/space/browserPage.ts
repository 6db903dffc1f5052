import type { PagePort } from "../document/sealedDocument.ts";

/** When a page is about to be left: the last moments in which something typed can still be sealed. */
export const browserPage: PagePort = {
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
