import type { MarkForWorker } from "./workerWords.ts";

/** Where no worker serves this page nothing is marked: somebody who only looked leaves nothing behind. */
export function tellWorker(told: MarkForWorker): void {
  if ("serviceWorker" in navigator) navigator.serviceWorker.controller?.postMessage(told);
}
