import type { ReactNode } from "react";
import type { Pages } from "./usePages.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";

/** What keeps anything more from being signed here, above everything that stays readable. */
export function PagesTrouble(props: { readonly pages: Pages }): ReactNode {
  const { trouble, kept, maySign } = props.pages.view;
  const problem = trouble ?? (kept ? (maySign === "closed" ? "space-closed" : null) : "storage-refused");
  return <ProblemNotice problem={problem} />;
}
