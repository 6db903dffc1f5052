import type { FromWorker, ToWorker } from "./workerMessages.ts";
import type { Verifier, VerifyStep } from "./verifier.ts";
import type { Report } from "./report.ts";

interface Waiting {
  readonly onStep: (step: VerifyStep) => void;
  readonly resolve: (report: Report) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Speaks with the worker of verifyWorker.ts, wherever that was started from: our server, or the single file. Several
 * files may be on their way at once; each answer names its question.
 */
export function workerVerifier(worker: Worker): Verifier {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  // A worker that did not start hears nothing, and would never answer.
  let isDown = false;
  const giveUp = (): void => {
    isDown = true;
    for (const { reject } of waiting.values()) reject(new Error("the verifier's worker did not go on"));
    waiting.clear();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id);
    if (asked === undefined) return;
    if (data.said === "step") return asked.onStep(data.step);
    waiting.delete(data.id);
    if (data.said === "report") asked.resolve(data.report);
    else asked.reject(new Error("a part of the verifier is missing"));
  });
  worker.addEventListener("error", giveUp);
  return {
    verify: (bytes, onStep) =>
      new Promise((resolve, reject) => {
        if (isDown) return reject(new Error("the verifier's worker is not there"));
        const id = ++last;
        waiting.set(id, { onStep, resolve, reject });
        // Handed over, not copied: the page keeps nothing of the file.
        worker.postMessage({ id, bytes } satisfies ToWorker, [bytes.buffer]);
      }),
    stop: () => {
      worker.terminate();
      giveUp();
    },
  };
}
