import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { lateEditor } from "../editor/lateEditor.ts";
import type { Spot, WritingPlace } from "./writingPlace.ts";

/**
 * At most one editor is mine. It is made, and focused, within the same task as the tap or key that asked
 * for it: one frame later, and the letters typed meanwhile would be lost (and a phone would not open its
 * keyboard). Where an editor is there already, because my partner writes in it, that one is focused.
 *
 * `order` names the points in the order of the page. When one of us moves a point, the browser takes mine
 * out and puts it back elsewhere, and drops the focus; the caret is put back where it was, before a letter
 * can be lost.
 *
 * The editor's program comes right after the words. Who taps before it is there is brought in as soon as it is,
 * unless they have turned to something else; `onAbsent` where it does not come.
 */
export function useWritingPlace(
  order: string,
  onAbsent: () => void,
): { readonly active: string | null; readonly place: WritingPlace } {
  const [active, setActive] = useState<string | null>(null);
  const editors = useRef(new Map<string, Editor>());

  useEffect(() => void lateEditor.ready(), []);

  const enterNow = useCallback((key: string, spot: Spot) => {
    flushSync(() => setActive(key));
    const editor = editors.current.get(key);
    if (editor === undefined) return;
    const { view } = editor;
    const tapped = spot === "end" ? null : view.posAtCoords(spot);
    editor.commands.setTextSelection(tapped?.pos ?? view.state.doc.content.size - 1);
    view.focus();
  }, []);
  const wanted = useRef<string | null>(null);
  const enterLate = useCallback(
    async (key: string, spot: Spot): Promise<void> => {
      const focused = document.activeElement;
      wanted.current = key;
      await lateEditor.ready();
      if (wanted.current !== key || ![focused, document.body].includes(document.activeElement)) return;
      if (lateEditor.here() === null) onAbsent();
      else enterNow(key, spot);
    },
    [enterNow, onAbsent],
  );
  const enter = useCallback(
    (key: string, spot: Spot) => (lateEditor.here() === null ? void enterLate(key, spot) : enterNow(key, spot)),
    [enterNow, enterLate],
  );
  // Only a changed order may do this: whoever taps beside the text wants to leave it.
  const giveBack = useEffectEvent((_changed: string) => {
    const editor = active === null ? undefined : editors.current.get(active);
    if (editor === undefined || editor.view.hasFocus() || document.activeElement !== document.body) return;
    const { from, to } = editor.state.selection;
    editor.commands.setTextSelection({ from, to });
    editor.view.focus();
  });
  useLayoutEffect(() => giveBack(order), [order]);

  const claim = useCallback((key: string) => setActive(key), []);
  const leave = useCallback((key: string) => {
    // After the task: moving a point or opening a menu takes the focus away and gives it back.
    setTimeout(() => {
      if (document.hasFocus() && editors.current.get(key)?.view.hasFocus() === true) return;
      if (document.hasFocus()) setActive((now) => (now === key ? null : now));
    });
  }, []);
  const register = useCallback((key: string, editor: Editor) => {
    editors.current.set(key, editor);
    return () => {
      if (editors.current.get(key) === editor) editors.current.delete(key);
    };
  }, []);
  const place = useMemo(() => ({ enter, claim, leave, register }), [enter, claim, leave, register]);
  return { active, place };
}
