import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Clause } from "../../../../../shared/agreement/clause.ts";
import { DETAILS } from "../../../../../shared/agreement/clauseDetails.ts";
import { useDayWords } from "../../../../platform/i18n/useDayWords.ts";
import styles from "./more.module.css";
import { useDetailWords } from "./useDetailWords.ts";

/** What was said beside a point's words, to read; nothing at all where nothing was said. */
export function DetailList(props: { readonly clause: Clause }): ReactNode {
  const { clause } = props;
  const { start, review, end, details } = clause;
  const { t } = useLingui();
  const words = useDetailWords();
  const say = useDayWords();
  const said = DETAILS.filter((name) => details[name].trim() !== "");
  const days = [
    start !== null && t`from ${say(start)}`,
    end !== null && t`until ${say(end)}`,
    review !== null && t`to be looked at again on ${say(review)}`,
  ].filter((part) => part !== false);
  if (said.length + days.length === 0) return null;
  return (
    <dl className={styles["said"]}>
      {said.map((name) => (
        <div key={name}>
          <dt>{words(name, clause)}</dt>
          <dd dir="auto">{details[name].trim()}</dd>
        </div>
      ))}
      {days.length > 0 && (
        <div>
          <dt>{t`When`}</dt>
          <dd>{days.join(" · ")}</dd>
        </div>
      )}
    </dl>
  );
}
