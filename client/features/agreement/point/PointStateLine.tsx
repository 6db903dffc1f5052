import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "react-router";
import { type Clause, hasEnded } from "../../../../shared/agreement/clause.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import { otherSlot } from "../../../../shared/base/ids.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { useDesk } from "../desk/Desk.tsx";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import styles from "./point.module.css";

/** What both may know about a point. It never says who has not done something. */
export function PointStateLine(props: {
  readonly clause: Clause;
  readonly state: PointState;
  readonly number: string;
}): ReactNode {
  const { clause, state, number } = props;
  const { marks, mayWrite } = useDesk();
  const { t } = useLingui();
  const line = useLine(clause, state);
  const isByBoth = state.isAgreed && clause.kind !== "own-limit";
  const wasByBoth = useRef(isByBoth);
  // What both pressed long ago, and is only known to be theirs since a moment ago, is no news.
  const isNews = marks?.cameLate(clause) !== true;
  useEffect(() => {
    if (isByBoth && !wasByBoth.current && isNews) announce(t`Point ${number}: you are both comfortable with it.`);
    wasByBoth.current = isByBoth;
  }, [isByBoth, isNews, number, t]);
  if (line === null) return null;
  return (
    <p className={styles["state"]} data-state={line.look}>
      {line.words}
      {line.look === "talk" && mayWrite && (
        <>
          {" "}
          <Link to="/talk">
            <Trans>Plan a talk</Trans>
          </Link>
        </>
      )}
    </p>
  );
}

function useLine(
  clause: Clause,
  state: PointState,
): { readonly look: "agreed" | "talk" | "ended" | "limit"; readonly words: ReactNode } | null {
  const { me, partnerName, today } = useDesk();
  const say = useDayWords();
  const { isAgreed, talkers } = state;
  if (clause.end !== null && hasEnded(clause, today))
    return { look: "ended", words: <Trans>This ended on {say(clause.end)}.</Trans> };
  if (talkers.length === 2)
    return {
      look: "talk",
      words: <Trans>You would both like to talk about this one. It simply stays open until then.</Trans>,
    };
  if (clause.kind === "own-limit") {
    const isMine = ownerOf(clause) === me;
    if (isAgreed && isMine)
      return { look: "agreed", words: <Trans>A limit of your own. It stands, and needs no agreement.</Trans> };
    if (isAgreed)
      return {
        look: "agreed",
        words: (
          <Trans>
            A limit that <bdi>{partnerName}</bdi> sets. It needs no agreement.
          </Trans>
        ),
      };
  }
  if (isAgreed) return { look: "agreed", words: <Trans>You are both comfortable with this one.</Trans> };
  if (talkers.includes(otherSlot(me)))
    return {
      look: "talk",
      words: (
        <Trans>
          <bdi>{partnerName}</bdi> would like to talk about this point. It simply stays open until then.
        </Trans>
      ),
    };
  if (clause.kind === "own-limit" && ownerOf(clause) === me)
    return {
      look: "limit",
      words: <Trans>A limit of your own needs no agreement. It stands once you are comfortable with it.</Trans>,
    };
  return null;
}
