import { Trans } from "@lingui/react/macro";
import { type ReactNode, use, useState } from "react";
import { useHasBegun } from "../../../platform/mine/useTalk.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { ShowMode } from "../../../platform/ui/showMode.ts";
import styles from "./live.module.css";

/**
 * While somebody looks on, words that were begun before are on the screen only when their author wants that: what
 * they write from then on, they write in sight of whoever sits beside them.
 */
export function BegunAside(props: { readonly conversation: string; readonly children: ReactNode }): ReactNode {
  const isLookedOn = use(ShowMode);
  const hasBegun = useHasBegun(props.conversation);
  return isLookedOn ? <Aside hasBegun={hasBegun}>{props.children}</Aside> : props.children;
}

function Aside(props: { readonly hasBegun: boolean; readonly children: ReactNode }): ReactNode {
  const [isAside, setAside] = useState(props.hasBegun);
  if (!isAside) return props.children;
  return (
    <>
      <p className={styles["quiet"]}>
        <Trans>You have begun to write. It is hidden while someone is with you.</Trans>
      </p>
      <div>
        <Button onPress={() => setAside(false)}>
          <Trans>Go on writing here</Trans>
        </Button>
      </div>
    </>
  );
}
