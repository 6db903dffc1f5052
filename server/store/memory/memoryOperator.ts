import { ok } from "../../../shared/base/result.ts";
import type { OperatorStore } from "../operatorStore.ts";

/** Memory takes every write, and has no backup. */
export function createMemoryOperator(): OperatorStore {
  return { pulse: async () => ok(undefined), lastRestoreMs: async () => null };
}
