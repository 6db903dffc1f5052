import type { ReactNode } from "react";

/** The mark of a menu with further choices. It carries no words: the menu has a label of its own. */
export function MoreDots(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
      <circle cx="4.500" cy="10" r="1.500" />
      <circle cx="10" cy="10" r="1.500" />
      <circle cx="15.500" cy="10" r="1.500" />
    </svg>
  );
}
