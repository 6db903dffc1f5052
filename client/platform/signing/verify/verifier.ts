import type { Report } from "./report.ts";

/** What takes long enough to be told, in its order. */
export type VerifyStep = "reading" | "drawing" | "comparing" | "signatures";

/** A verifier at work beside the page, so that nothing on the screen waits for it. */
export interface Verifier {
  /** Rejects only when a part of the program is missing; whatever is wrong with the file is in the report. */
  verify(bytes: Uint8Array<ArrayBuffer>, onStep: (step: VerifyStep) => void): Promise<Report>;
  stop(): void;
}

export type StartVerifier = () => Verifier;
