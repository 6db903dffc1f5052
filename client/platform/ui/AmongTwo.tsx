import { type ReactNode, use } from "react";
import { ShowMode } from "./showMode.ts";

/** What is on the screen only while nobody looks on: private things, and whatever hurries. */
export function AmongTwo(props: { readonly children: ReactNode }): ReactNode {
  return use(ShowMode) ? null : props.children;
}
