import type { ReactNode } from "react";

export function VisuallyHidden(props: { readonly children: ReactNode }): ReactNode {
  return <span className="cg-hidden">{props.children}</span>;
}
