import type { Clock } from "../../../shared/base/clock.ts";
import type { SealedDocument } from "../document/sealedDocument.ts";

const PATIENCE_MS = 6_000;

/**
 * Until what I wrote on my other devices is here: the first screen would otherwise ask what was answered there long
 * ago, and take the question back a moment later. A slow line is not waited for long.
 */
export function untilSynced(document: SealedDocument | null, clock: Clock): Promise<void> {
  if (document === null || document.status().synced) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      unsubscribe();
      resolve();
    };
    const stop = clock.after(PATIENCE_MS, done);
    const unsubscribe = document.subscribe(() => {
      if (document.status().synced) done();
    });
  });
}
