import { useBound } from "../../platform/said/useBound.ts";
import { type Apologies, type ApologiesView, bindApologies } from "./document/bindApologies.ts";

/** The apologies of both; null while there is only one. */
export function useApologies(): { readonly apologies: Apologies; readonly view: ApologiesView } | null {
  const apologies = useBound(bindApologies);
  return apologies === null ? null : { apologies, view: apologies.view() };
}
