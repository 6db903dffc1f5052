import { useEffect, useRef } from "react";
import type { TalkActs } from "./useTalkActs.ts";

/**
 * The button that was pressed goes with its step, and the focus with it: it is handed to the heading of what
 * comes next. After somebody else's act nothing moves, whatever they were reading or writing; only where what had the
 * focus went with the step (a talk begins while somebody stands on *Take it back*) it is handed on as well, or the
 * next key would begin at the top of the page.
 */
export function useFocusAfterAct(acts: TalkActs, title: string): void {
  const { takeActed } = acts;
  const last = useRef(title);
  const stood = useRef<Element | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      stood.current = target instanceof Element ? target : null;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, []);
  useEffect(() => {
    if (last.current === title) return;
    last.current = title;
    const hasActed = takeActed();
    const isGone = stood.current !== null && !stood.current.isConnected;
    if (!hasActed && !isGone) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      document.querySelector<HTMLElement>("#content h1")?.focus({ preventScroll: !hasActed });
  }, [takeActed, title]);
}
