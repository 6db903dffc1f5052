import { encodeQR } from "qr";
import { type ReactNode, useMemo } from "react";
import styles from "./qrCode.module.css";

/** Dark on white in both themes: a camera does not read a light code on dark paper. */
export function QrCode(props: { readonly text: string; readonly label: string }): ReactNode {
  const { path, size } = useMemo(() => pathOf(props.text), [props.text]);
  return (
    <svg
      className={styles["qr"]}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function pathOf(text: string): { path: string; size: number } {
  // Enough correction for a scratched screen; more would make the squares too small for an old camera.
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  // One path of unit squares: a thousand elements would be slow to draw.
  const runs = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: runs.join(""), size: rows.length };
}
