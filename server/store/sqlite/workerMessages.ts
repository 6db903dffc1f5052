import type { Store } from "../store.ts";
import type { PackedBatch } from "./packedBatch.ts";
import type { OpenFault } from "./storeProblem.ts";

/** Main thread -> worker. A batch travels as one transferred buffer: posting ws buffers clones the slab behind each. */
export type Question =
  | (PackedBatch & { readonly id: number; readonly name: "appendUpdates" })
  | {
      readonly id: number;
      readonly name: Exclude<keyof Store, "appendUpdates">;
      readonly args: readonly unknown[];
    };

/** Worker -> main thread. Id 0 says whether the database could be opened, and if not, why. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string; readonly code?: OpenFault };
