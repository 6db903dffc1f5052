import type { ReactNode } from "react";
import { OffersToShow } from "../../features/agreement/reading/OffersToShow.tsx";
import { PromisesScreen } from "../../features/promises/PromisesScreen.tsx";

/** Promises, and beside them what the agreement says is offered to be shown. */
export function PromisesRoute(): ReactNode {
  return <PromisesScreen offers={<OffersToShow />} />;
}
