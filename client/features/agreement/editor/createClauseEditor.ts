import { Editor } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import { Document } from "@tiptap/extension-document";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { UndoManager, XmlFragment } from "yjs";
import { nameEditorOrigin } from "../document/editorOrigin.ts";
import { undoForEditor } from "../document/undoForEditor.ts";
import { caretElement, selectionClass } from "./caretElement.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import type { EditorAwareness } from "./editorAwareness.ts";
import { guardFragment } from "./guardFragment.ts";
import { bindLetters } from "./letterBinding.ts";
import { SizeGuard } from "./sizeGuard.ts";
import { Deletion, Insertion, type SuggestionMarkOptions } from "./suggestionMarks.ts";
import { WritingHand } from "./writingHand.ts";

export interface ClauseEditorOptions {
  readonly element: HTMLElement;
  readonly fragment: XmlFragment;
  readonly undo: UndoManager;
  /** Null in a private document: nobody else's caret is there, and mine is nobody's business. */
  readonly awareness: EditorAwareness | null;
  readonly label: string;
  readonly className: string;
  /** As whom I only suggest in this point, asked at each change; null while I may change it. */
  readonly suggestsAs: () => Slot | null;
  readonly suggestionWords: SuggestionMarkOptions["words"];
  readonly onTooLong: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * An editor on one point. Paragraphs, letters and the two marks of a suggestion only: few node types survive
 * every merge and every phone's keyboard. It begins from JSON, because content given as a string goes through the HTML parser,
 * which the page's Trusted Types refuse.
 */
export function createClauseEditor(options: ClauseEditorOptions): Editor {
  const { element, fragment, undo, awareness, label, className, onTooLong, onFocus, onBlur } = options;
  nameEditorOrigin(ySyncPluginKey);
  undo.addTrackedOrigin(ySyncPluginKey);
  const marks = { words: options.suggestionWords };
  const carets =
    awareness === null
      ? []
      : [
          CollaborationCaret.configure({
            provider: { awareness },
            render: caretElement,
            selectionRender: selectionClass,
          }),
        ];
  const editor = new Editor({
    element,
    injectCSS: false,
    content: { type: "doc", content: [{ type: "paragraph" }] },
    extensions: [
      Document,
      Paragraph.configure({ HTMLAttributes: { dir: "auto" } }),
      Text,
      Insertion.configure(marks),
      Deletion.configure(marks),
      WritingHand.configure({ suggestsAs: options.suggestsAs }),
      Collaboration.configure({ fragment, yUndoOptions: { undoManager: undoForEditor(undo) } }),
      ...carets,
      SizeGuard.configure({ onTooLong }),
    ],
    editorProps: { attributes: { class: className, "aria-label": label, "aria-multiline": "true" } },
    onFocus: () => {
      undo.stopCapturing();
      onFocus();
    },
    onBlur: () => {
      undo.stopCapturing();
      onBlur();
    },
  });
  bindLetters(editor, fragment);
  const unguard = guardFragment(editor, fragment);
  editor.on("destroy", unguard);
  return editor;
}
