import type { Written } from "./written.ts";

/** What whoever runs the server asks of the disk: whether it takes a write, and whether it was set back. */
export interface OperatorStore {
  /** A write like any other, of one number: only a disk that took it can keep what people say. */
  pulse(nowMs: number): Written<void>;
  /** When this database was last restored from a backup; null for one that never was. */
  lastRestoreMs(): Promise<number | null>;
}
