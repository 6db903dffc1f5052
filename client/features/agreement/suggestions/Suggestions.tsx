import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import { type Suggestion, suggestionsIn } from "../../../../shared/agreement/suggestions.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { type Sheet, useDesk } from "../desk/Desk.tsx";
import { focusPoint } from "../desk/handFocus.ts";
import { useMayChange } from "../point/useMayChange.ts";
import { settleInPoint } from "./settleInPoint.ts";
import type { Settling } from "./settleSuggestion.ts";
import { SuggestionLine } from "./SuggestionLine.tsx";
import styles from "./suggestions.module.css";

/** More than anybody settles at one go; a program that suggests every second letter must not fill the page. */
const MOST_LINES = 20;

/**
 * What is suggested in a point, a line each, below its words. Whoever the point belongs to takes it or leaves
 * it, whoever suggested it may take it back; there is no hurry and no count. An open suggestion changes
 * nothing about the point: it can be agreed to as it stands.
 */
export function Suggestions(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string;
}): ReactNode {
  const { sheet, clause, number } = props;
  const { me, mayWrite } = useDesk();
  const { t } = useLingui();
  const mayChange = useMayChange(sheet, clause);
  const list = useRef<HTMLUListElement>(null);
  const lineId = useId();
  const [isStale, setStale] = useState(false);
  const all = suggestionsIn(clause.runs);
  const open = all.slice(0, MOST_LINES);
  const isAll = open.length === all.length;
  if (isStale && open.length === 0) setStale(false);
  if (open.length === 0) return null;

  const settle = (wanted: readonly Suggestion[], how: Settling, index: number, said: string): void => {
    const settled = flushSync(() => {
      const count = settleInPoint(sheet.agreement, clause.id, wanted, how);
      setStale(count < wanted.length);
      return count;
    });
    sheet.flush();
    announce(settled < wanted.length ? t`That has changed or gone meanwhile. Nothing was done with it.` : said);
    // The buttons went with their line: on to the next one, or to the point when there is none.
    const lines = list.current?.querySelectorAll("li") ?? [];
    const next = lines[Math.min(index, lines.length - 1)]?.querySelector("button");
    if (next != null) next.focus();
    else focusPoint(clause.id);
  };
  const isMine = ownerOf(clause) === me;
  return (
    <div className={styles["suggestions"]} data-screen-only="" data-suggestions="">
      <ul ref={list} className={styles["list"]} aria-label={t`Suggestions for point ${number}`}>
        {open.map((suggestion, index) => (
          <li key={index} className={styles["line"]}>
            <span id={`${lineId}-${index}`} className={styles["words"]}>
              <SuggestionLine suggestion={suggestion} />
            </span>
            {mayChange && (
              // Two answers side by side, on whichever line they are: neither is the one left over.
              <span className={styles["answers"]}>
                <Button
                  describedBy={`${lineId}-${index}`}
                  onPress={() => settle([suggestion], "take", index, t`Taken. It is part of the point now.`)}
                >
                  <Trans>Take it</Trans>
                </Button>
                <Button
                  tone="plain"
                  describedBy={`${lineId}-${index}`}
                  onPress={() => settle([suggestion], "leave", index, t`Left. The point stays as it was.`)}
                >
                  {isMine ? <Trans>Leave mine</Trans> : <Trans>Leave it as it was</Trans>}
                </Button>
              </span>
            )}
            {!mayChange && mayWrite && suggestion.by === me && (
              <Button
                tone="plain"
                describedBy={`${lineId}-${index}`}
                onPress={() => settle([suggestion], "leave", index, t`Taken back.`)}
              >
                <Trans>Take back</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isAll && (
        <p>
          <Trans>More is suggested in the words above. It comes here once these are settled.</Trans>
        </p>
      )}
      {mayChange && open.length > 1 && (
        <Button
          tone="plain"
          label={isAll ? t`Take all of them in point ${number}` : t`Take all of these in point ${number}`}
          onPress={() => settle(open, "take", 0, t`Taken. They are part of the point now.`)}
        >
          {isAll ? <Trans>Take all of them</Trans> : <Trans>Take all of these</Trans>}
        </Button>
      )}
      {isStale && (
        <p className={styles["stale"]}>
          <Trans>That has changed or gone meanwhile. Nothing was done with it.</Trans>
        </p>
      )}
    </div>
  );
}
