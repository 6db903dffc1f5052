import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { otherSlot } from "../../../../shared/base/ids.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { useDesk } from "../desk/Desk.tsx";
import styles from "./point.module.css";

/** What both may know about a point. It never says who has not done something. */
export function PointStateLine(props: { readonly state: PointState }): ReactNode {
  const { me, partnerName } = useDesk();
  const { isAgreed, talkers } = props.state;
  if (isAgreed) {
    return (
      <p className={styles["state"]} data-state="agreed">
        <Trans>You are both comfortable with this one.</Trans>
      </p>
    );
  }
  const isTheirs = talkers.includes(otherSlot(me));
  if (talkers.length === 2) {
    return (
      <p className={styles["state"]} data-state="talk">
        <Trans>You would both like to talk about this one. It simply stays open until then.</Trans>
      </p>
    );
  }
  if (isTheirs) {
    return (
      <p className={styles["state"]} data-state="talk">
        <Trans>
          <bdi>{partnerName}</bdi> would like to talk about this point. It simply stays open until then.
        </Trans>
      </p>
    );
  }
  return null;
}
