import type { Report } from "./report.ts";
import type { VerifyStep } from "./verifier.ts";

/** `id` is the asker's: several files may be under way at once, and answers come in any order. */
export interface ToWorker {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type FromWorker =
  | { readonly id: number; readonly said: "step"; readonly step: VerifyStep }
  | { readonly id: number; readonly said: "report"; readonly report: Report }
  // Something went wrong in the worker, which says nothing about the file.
  | { readonly id: number; readonly said: "fault" };
