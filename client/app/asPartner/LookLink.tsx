import type { ReactNode } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { LookTo } from "./LookTo.tsx";

/** In the top bar of every place: to what the partner sees here, and back. */
export function LookLink(): ReactNode {
  const { view } = useSpace();
  return <LookTo name={view.partner.name} />;
}
