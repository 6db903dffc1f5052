import type { ReactNode } from "react";
import { useHeldBack } from "./useHeldBack.ts";

/**
 * What would have to reach the other to mean anything: in a closed space it is not there, for a press that goes
 * nowhere would be said to have been heard.
 */
export function WhileOpen(props: { readonly children: ReactNode; readonly otherwise?: ReactNode }): ReactNode {
  return useHeldBack() === "closed" ? props.otherwise : props.children;
}
