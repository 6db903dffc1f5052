import type { ReactNode } from "react";

/**
 * A few lines in the colour of the words beside them. Hidden from those who listen: whatever carries it has words of
 * its own, because a drawing alone is guessed differently by everybody.
 */
export function LineIcon(props: {
  /** Side of the square that the paths are drawn in. */
  readonly box?: number;
  /** Side on the screen, in CSS pixels; null where a style says it. */
  readonly size?: number | null;
  /** Width of the line, in units of the box. */
  readonly line?: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const { box = 20, size = 20, line = 1.6 } = props;
  return (
    <svg
      className={props.className}
      viewBox={`0 0 ${box} ${box}`}
      {...(size !== null && { width: size, height: size })}
      fill="none"
      stroke="currentColor"
      strokeWidth={line}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {props.children}
    </svg>
  );
}
