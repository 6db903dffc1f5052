import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { encode } from "uqr";
import styles from "./pairing.module.css";

/** Dark on white in both themes: a camera does not read a light code on dark paper. */
export function QrCode(props: { text: string }): ReactNode {
  const { t } = useLingui();
  const { path, size } = useMemo(() => pathOf(props.text), [props.text]);
  return (
    <svg
      className={styles["qr"]}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t`The link as a code to scan`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function pathOf(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const runs = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: runs.join(""), size };
}
