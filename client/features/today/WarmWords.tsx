import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./today.module.css";
import type { WarmLine } from "./warmLine.ts";

/** One true line, or none. */
export function WarmWords(props: { readonly line: WarmLine | null }): ReactNode {
  const { line } = props;
  if (line === null) return null;
  return (
    <p className={styles["warm"]} data-warm="">
      {/* A number of what was kept and never of what was not. */}
      {line.kind === "kept" && (
        <>
          <Plural value={line.times} one="One promise kept this week." other="# promises kept this week." />{" "}
          <Trans>It adds up.</Trans>
        </>
      )}
      {line.kind === "both-heard" && <Trans>You talked this week, and both of you were heard.</Trans>}
      {line.kind === "talked" && <Trans>You sat down and talked this week. That counts.</Trans>}
    </p>
  );
}
