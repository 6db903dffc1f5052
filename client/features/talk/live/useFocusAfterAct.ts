import { useEffect, useRef } from "react";
import type { TalkActs } from "./useTalkActs.ts";

/**
 * The button that was pressed goes with its step, and the focus with it: it is handed to the heading of what
 * comes next. After somebody else's act nothing moves, whatever they were reading or writing.
 */
export function useFocusAfterAct(acts: TalkActs, title: string): void {
  const { takeActed } = acts;
  const last = useRef(title);
  useEffect(() => {
    if (last.current === title) return;
    last.current = title;
    if (!takeActed()) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      document.querySelector<HTMLElement>("#content h1")?.focus();
  }, [takeActed, title]);
}
