import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useEffectEvent } from "react";
import { type Clause } from "../../../../shared/agreement/clause.ts";
import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import { announce } from "../../../platform/ui/announce.ts";
import styles from "./point.module.css";

/** Below a point that was deleted while my caret is in it: what has happened, and that no word is lost by it. */
export function GoneNote(props: { readonly clause: Clause }): ReactNode {
  const { t } = useLingui();
  const isOfBoth = ownerOf(props.clause) === null;
  const tell = useEffectEvent(() => announce(t`This point was deleted meanwhile. Your words are still here.`));
  useEffect(() => tell(), []);
  return (
    <p className={styles["state"]} data-screen-only="">
      {isOfBoth ? (
        <Trans>This point was deleted meanwhile. Your words are still here: write on, and it is there again.</Trans>
      ) : (
        <Trans>This point was deleted meanwhile. Your words are still here; you can keep them when you are done.</Trans>
      )}
    </p>
  );
}
