import { useBound } from "../../platform/said/useBound.ts";
import { type Asks, bindAsks } from "./bindAsks.ts";

/** What both asked for; null while there is only one. */
export function useAsks(): Asks | null {
  return useBound(bindAsks);
}
