import { useCallback, useEffect, useState } from "react";
import { foldQuestion } from "../../../platform/words/fold.ts";
import { setAsked } from "./asked.ts";
import { forgetRead, lookThrough } from "./lookThrough.ts";
import { bringIntoView, showFound } from "./showFound.ts";

export interface Find {
  readonly question: string;
  readonly ask: (question: string) => void;
  readonly count: number;
  /** Which of them is shown, from 1; 0 when there is none. */
  readonly place: number;
  readonly step: (by: 1 | -1) => void;
  /** The point that the present one stands in. */
  readonly point: () => string | null;
}

interface Finding {
  readonly wanted: string;
  readonly ranges: readonly Range[];
  readonly place: number;
}

const NOTHING: Finding = { wanted: "", ranges: [], place: 0 };

/** The first from where the eye is; the first of all when nothing follows. */
function firstInSight(ranges: readonly Range[]): number {
  const below = ranges.findIndex((range) => range.getBoundingClientRect().bottom > 0);
  return ranges.length === 0 ? 0 : Math.max(0, below) + 1;
}

/** Looks through the page as it stands, and again when somebody writes on it; what is shown stays shown. */
export function useFind(): Find {
  const [question, setQuestion] = useState("");
  const [finding, setFinding] = useState(NOTHING);
  const wanted = foldQuestion(question);

  const look = useCallback((next: string) => {
    setFinding((before) => {
      const ranges = lookThrough(document, next);
      const kept = next === before.wanted ? Math.min(Math.max(1, before.place), ranges.length) : firstInSight(ranges);
      return { wanted: next, ranges, place: kept };
    });
  }, []);
  useEffect(() => setAsked(wanted), [wanted]);
  useEffect(() => {
    const page = document.getElementById("content");
    if (wanted === "" || page === null) return;
    let frame = 0;
    const watcher = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(wanted));
    });
    watcher.observe(page, { subtree: true, childList: true, characterData: true });
    return () => {
      watcher.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [wanted, look]);
  useEffect(() => showFound(finding.ranges, finding.ranges[finding.place - 1] ?? null), [finding]);
  useEffect(
    () => () => {
      showFound([], null);
      setAsked("");
      forgetRead();
    },
    [],
  );

  return {
    question,
    ask(next) {
      setQuestion(next);
      look(foldQuestion(next));
    },
    count: finding.ranges.length,
    place: finding.place,
    step(by) {
      const { ranges } = finding;
      if (ranges.length === 0) return;
      const place = ((finding.place - 1 + by + ranges.length) % ranges.length) + 1;
      setFinding({ ...finding, place });
      const range = ranges[place - 1];
      if (range !== undefined) bringIntoView(range);
    },
    point: () =>
      finding.ranges[finding.place - 1]?.startContainer.parentElement
        ?.closest("[data-point]")
        ?.getAttribute("data-point") ?? null,
  };
}
