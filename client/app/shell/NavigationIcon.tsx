import type { ReactNode } from "react";
import { LineIcon } from "../../platform/ui/LineIcon.tsx";

const PATHS = {
  // a low sun over a line
  today: "M3 17h18M7 17a5 5 0 0 1 10 0M12 5v3M5.2 8.2l1.8 1.8M18.8 8.2l-1.8 1.8",
  // two arcs that meet
  talk: "M3.5 16.5c0-6 3-9.5 8.5-9.5M20.5 16.5c0-6-3-9.5-8.5-9.5M12 7v5M8 20h8",
  // a page with two lines
  agreement: "M6 3.500h8.500L18 7v13.500H6ZM14 3.500V7.500h4M9 12h6M9 16h4",
  // stones, one on the other
  promises:
    "M4.500 18.500c0-2.300 3-3.500 7.500-3.500s7.500 1.200 7.500 3.500-3.300 2-7.500 2-7.500.3-7.500-2ZM7 12.800c0-1.800 2-2.800 5-2.800s5 1 5 2.800-2 2.200-5 2.200-5-.4-5-2.200ZM9.500 7.800c0-1.300 1-2 2.500-2s2.500.7 2.500 2-1 2.200-2.500 2.200-2.500-.9-2.500-2.200Z",
  // a door of one's own
  me: "M6.500 20.500V9a5.500 5.500 0 0 1 11 0v11.500M3.500 20.500h17M14 14v.1",
} as const;

export type NavigationIconName = keyof typeof PATHS;

export function NavigationIcon(props: { readonly name: NavigationIconName }): ReactNode {
  return (
    <LineIcon box={24} size={24}>
      <path d={PATHS[props.name]} />
    </LineIcon>
  );
}
