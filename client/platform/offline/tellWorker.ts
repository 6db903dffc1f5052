import type { MarkForWorker } from "./workerWords.ts";

/**
 * In the same breath where a worker serves this page, because the page may be gone a moment later. Where there is none
 * nothing is marked: somebody who only looked leaves nothing behind.
 */
export function tellWorker(told: MarkForWorker): void {
  if (typeof navigator === "undefined" || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) return serviceWorker.controller.postMessage(told);
  // Not yet: the page was loaded before its worker was there.
  void serviceWorker.getRegistration().then(
    (found) => found?.active?.postMessage(told),
    () => undefined,
  );
}
