import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import { useDesk } from "../desk/Desk.tsx";
import styles from "./comments.module.css";
import { onSelection, type Selected, selectedIn } from "./selectedWords.ts";
import { useHighlights } from "./useHighlights.ts";
import type { Notes } from "./useNotes.ts";

/** Ctrl or Cmd with Alt and M; where Alt Gr writes a letter with that key, it goes on writing it. */
function isCommentKey(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && event.altKey && event.code === "KeyM" && !event.getModifierState("AltGraph")
  );
}

/** The words of a point, on which a selection can be commented: a small button at its end, or by keyboard. */
export function CommentableText(props: {
  readonly notes: Notes | null;
  readonly point: string;
  readonly children: ReactNode;
}): ReactNode {
  const { notes, point, children } = props;
  const { mayWrite } = useDesk();
  const words = useRef<HTMLDivElement>(null);
  const selected = useSyncExternalStore(onSelection, () => selectedIn(point));
  const about = notes !== null && mayWrite ? selected : null;
  useHighlights(words, notes);
  const begin = (stretch: Selected | null): void => notes?.begin("comment", stretch, "");
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!mayWrite || !isCommentKey(event)) return;
    event.preventDefault();
    begin(about);
  });
  const hasWords = about !== null;
  const isHere = notes !== null;
  useEffect(() => {
    // With a caret in the words it is about the point; while some are selected, the focus may be anywhere.
    const place = hasWords ? document : isHere ? words.current : null;
    const listener = (event: Event): void => {
      if (event instanceof KeyboardEvent) onKey(event);
    };
    place?.addEventListener("keydown", listener);
    return () => place?.removeEventListener("keydown", listener);
  }, [hasWords, isHere]);
  return (
    <div ref={words} className={styles["words"]} data-words={point}>
      {children}
      {about !== null && <AtSelection selected={about} onBegin={() => begin(about)} />}
    </div>
  );
}

/** Wide enough for its words; it stays inside the text, so that a narrow page does not grow sideways. */
const ROOM_PX = 124;
const BELOW_PX = 6;

function AtSelection(props: { readonly selected: Selected; readonly onBegin: () => void }): ReactNode {
  const { selected, onBegin } = props;
  const { t } = useLingui();
  const left = Math.max(0, Math.min(selected.left, selected.room - ROOM_PX));
  return (
    <button
      type="button"
      className={styles["atSelection"]}
      style={{ left, top: selected.top + BELOW_PX }}
      aria-label={t`Comment on these words`}
      aria-keyshortcuts="Control+Alt+M"
      data-screen-only=""
      // At the press already: letting go of the words would take the button away before the release.
      onPointerDown={(event) => {
        event.preventDefault();
        if (event.button === 0) onBegin();
      }}
      onClick={(event) => {
        if (event.detail === 0) onBegin();
      }}
    >
      {t`Comment`}
    </button>
  );
}
