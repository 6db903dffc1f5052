import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { turnBytes } from "../../../../shared/conversation/texts.ts";
import { Notice } from "../../../platform/ui/Notice.tsx";
import styles from "./compose.module.css";

/** Before this nobody needs to think about room at all. */
const NEAR_THE_END_BYTES = 200;

/** How much room is left, said only when it gets narrow. Letters weigh differently, so it says "about". */
export function SizeNote(props: { readonly text: string }): ReactNode {
  const { text } = props;
  const bytes = turnBytes(text);
  const left = LIMITS.turnTextBytes - bytes;
  if (left > NEAR_THE_END_BYTES) return null;
  if (left < 0) {
    return (
      <Notice tone="attention">
        <Trans>
          This is more than one turn can hold. All of it stays here. Share the part that matters most, and keep the rest
          for your next turn.
        </Trans>
      </Notice>
    );
  }
  const letters = Math.floor((left * Math.max(1, text.length)) / Math.max(1, bytes));
  return (
    <p className={styles["quiet"]}>
      <Plural value={letters} one="About # more letter fits." other="About # more letters fit." />
    </p>
  );
}
