import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import type { SaidPlaces } from "../../../platform/said/saidIn.ts";
import { useBound } from "../../../platform/said/useBound.ts";
import { bindFindings, type Findings } from "../document/bindFindings.ts";

const bind = (places: SaidPlaces): Findings => bindFindings(places, browserRandom);

/** Null while there is only one. */
export function useFindings(): Findings | null {
  return useBound(bind);
}
