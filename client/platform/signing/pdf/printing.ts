import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { startOwnWorker } from "../../workers/ownWorker.ts";
import type { PrintAnswer, PrintOrder } from "./printOrder.ts";
import type { Rendered } from "./rendered.ts";
import type { ReadingCopyOptions } from "./renderReadingCopy.ts";
// The address alone: what draws is fetched when something is to be drawn.
// oxlint-disable-next-line import/default -- reason: the build gives the address, the file has no such export.
import workerAddress from "./printWorker.ts?worker&url";

/** The page as the file that is signed. Rejects where the program or its fonts cannot be fetched. */
export function printPage(page: AgreementPage): Promise<Rendered> {
  return print({ kind: "page", page, options: {} });
}

/** The same to read, unsigned. */
export function printReadingCopy(page: AgreementPage, options: ReadingCopyOptions = {}): Promise<Rendered> {
  return print({ kind: "reading-copy", page, options });
}

/** One worker for one order: what two people wrote does not stay in a corner of the memory. */
function print(order: PrintOrder): Promise<Rendered> {
  const worker = startOwnWorker(workerAddress);
  return new Promise<Rendered>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<PrintAnswer>) => {
      if (data === null) reject(new Error("nothing was drawn"));
      else resolve(data);
    });
    worker.addEventListener("error", () => reject(new Error("the worker did not start")));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
