import { useBound } from "../../platform/said/useBound.ts";
import { bindWarmWords, type WarmWords } from "./document/bindWarmWords.ts";

/** Null while there is only one. */
export function useWarmWords(): WarmWords | null {
  return useBound(bindWarmWords);
}
