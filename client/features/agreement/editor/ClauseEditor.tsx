import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Awareness } from "y-protocols/awareness";
import type { UndoManager, XmlFragment } from "yjs";
import type { Editor } from "@tiptap/core";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import styles from "./text.module.css";
import { createClauseEditor } from "./createClauseEditor.ts";
import { editorAwareness } from "./editorAwareness.ts";
import { useSuggestionWords } from "../suggestions/useSuggestionWords.ts";

/** A live editor on one point. Mounted only where a caret is; it is gone when the last caret leaves. */
export function ClauseEditor(props: {
  readonly clause: ClauseId;
  readonly fragment: XmlFragment;
  readonly undo: UndoManager;
  readonly awareness: Awareness | null;
  readonly me: Slot;
  readonly partnerName: string;
  readonly label: string;
  /** False in a point that is the other's: whatever I write is a suggestion then. It may change at any moment. */
  readonly mayChange: boolean;
  readonly onReady: (editor: Editor) => () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onTooLong: () => void;
}): ReactNode {
  const { clause, fragment, undo, awareness, me, partnerName, label } = props;
  const place = useRef<HTMLDivElement>(null);
  const named = useEffectEvent(() => ({ label, partnerName }));
  const suggestsAs = useEffectEvent(() => (props.mayChange ? null : me));
  const suggestionWords = useEffectEvent(useSuggestionWords());
  const onReady = useEffectEvent(props.onReady);
  const onFocus = useEffectEvent(props.onFocus);
  const onBlur = useEffectEvent(props.onBlur);
  const onTooLong = useEffectEvent(props.onTooLong);

  useLayoutEffect(() => {
    if (place.current === null) return;
    const editor = createClauseEditor({
      element: place.current,
      fragment,
      undo,
      awareness:
        awareness === null ? null : editorAwareness(awareness, { clause, me, partnerName: named().partnerName }),
      label: named().label,
      className: styles["text"] ?? "",
      suggestsAs: () => suggestsAs(),
      suggestionWords: (act, by) => suggestionWords(act, by),
      onTooLong: () => onTooLong(),
      onFocus: () => onFocus(),
      onBlur: () => onBlur(),
    });
    const forget = onReady(editor);
    return () => {
      forget();
      editor.destroy();
    };
  }, [clause, fragment, undo, awareness, me]);

  // Numbers change while somebody types, because the other adds a point above: that must not make a new editor.
  useLayoutEffect(() => {
    place.current?.querySelector("[role=textbox]")?.setAttribute("aria-label", label);
  }, [label]);
  return <div ref={place} className={styles["place"]} />;
}
