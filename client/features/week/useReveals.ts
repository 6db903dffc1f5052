import { browserRandom } from "../../platform/browser/browserRandom.ts";
import type { SaidPlaces } from "../../platform/said/saidIn.ts";
import { useBound } from "../../platform/said/useBound.ts";
import { bindReveals, type Reveals } from "./document/bindReveals.ts";

const bind = (places: SaidPlaces): Reveals => bindReveals(places, browserRandom);

/** What two answer alone and open together; null while there is only one. */
export function useReveals(): Reveals | null {
  return useBound(bind);
}
