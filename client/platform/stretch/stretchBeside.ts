import { startOwnWorker } from "../workers/ownWorker.ts";
import type { Stretch } from "./stretch.ts";
import type { StretchAnswer, StretchOrder } from "./stretchOrder.ts";
// oxlint-disable-next-line import/default -- reason: the build gives the address, the file has no such export.
import workerAddress from "./stretchWorker.ts?worker&url";

/** One worker for one word: neither it nor the memory that it took stay anywhere. */
export const stretchBeside: Stretch = (text, salt, cost) => {
  const worker = startOwnWorker(workerAddress);
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<StretchAnswer>) => {
      if (data === null) reject(new Error("nothing was stretched"));
      else resolve(data);
    });
    worker.addEventListener("error", () => reject(new Error("the worker did not start")));
    const order: StretchOrder = { text, salt, cost };
    worker.postMessage(order);
  }).finally(() => worker.terminate());
};
