import type { Report } from "./report.ts";
import type { VerifyStep } from "./verifier.ts";

export interface ToWorker {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type FromWorker =
  | { readonly id: number; readonly said: "step"; readonly step: VerifyStep }
  | { readonly id: number; readonly said: "report"; readonly report: Report }
  | { readonly id: number; readonly said: "fault" };
