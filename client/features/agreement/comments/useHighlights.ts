import { type RefObject, useEffect } from "react";
import { mark, rangeOn } from "./highlights.ts";
import { placesOf } from "./anchor.ts";
import type { Notes } from "./useNotes.ts";

/** Keeps the words of open threads marked while they are typed around, moved, or put into an editor. */
export function useHighlights(words: RefObject<HTMLElement | null>, notes: Notes | null): void {
  const doc = notes?.sheet.agreement.doc ?? null;
  const clause = notes?.clause.id ?? null;
  const threads = notes?.threads ?? null;
  useEffect(() => {
    const element = words.current;
    const anchors = (threads ?? []).flatMap(({ anchor, isSettled }) => (anchor === null || isSettled ? [] : [anchor]));
    if (element === null || doc === null || clause === null || anchors.length === 0) return;
    const owner = {};
    const draw = (): void =>
      mark(
        owner,
        anchors.flatMap((anchor) => {
          const places = placesOf(doc, clause, anchor);
          const range = places === null ? null : rangeOn(element, places.from, places.to);
          return range === null ? [] : [range];
        }),
      );
    draw();
    const watcher = new MutationObserver(draw);
    watcher.observe(element, { subtree: true, childList: true, characterData: true });
    return () => {
      watcher.disconnect();
      mark(owner, []);
    };
  }, [words, doc, clause, threads]);
}
