import { Extension } from "@tiptap/core";
import { Mark } from "@tiptap/pm/model";
import { type EditorState, Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Slot } from "../../../../shared/base/ids.ts";
import { asOwnWords } from "./asOwnWords.ts";
import { asSuggestion } from "./asSuggestion.ts";

interface WritingHandOptions {
  /** As whom I only suggest here; null where I may change the point. Asked anew for each change. */
  readonly suggestsAs: () => Slot | null;
}

/**
 * Turns each change of a person into plain words or into a suggestion, whoever's point it is. There is no
 * mode: ownership may change while the editor stands open. What comes from the document (the other's letters,
 * an undo) passes as it is.
 */
export const WritingHand = Extension.create<WritingHandOptions>({
  name: "writingHand",
  addOptions: () => ({ suggestsAs: () => null }),
  dispatchTransaction({ transaction, next }) {
    next(inHand(this.editor.state, transaction, this.options.suggestsAs()));
  },
  addProseMirrorPlugins() {
    const { suggestsAs } = this.options;
    const { editor } = this;
    return [
      new Plugin({
        // The marks of the next letter are known before it is typed: a phone's keyboard composes whole words,
        // and would be interrupted if they were marked afterwards.
        appendTransaction: (_transactions, _before, state) =>
          editor.view.composing ? null : withMarksOfNextLetter(state, suggestsAs()),
      }),
    ];
  },
});

export function inHand(state: EditorState, tr: Transaction, suggestsAs: Slot | null): Transaction {
  if (!tr.docChanged || tr.getMeta(ySyncPluginKey) !== undefined) return tr;
  return suggestsAs === null ? asOwnWords(tr) : asSuggestion(state, tr, suggestsAs);
}

function withMarksOfNextLetter(state: EditorState, suggestsAs: Slot | null): Transaction | null {
  const { selection, storedMarks, schema } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const wanted = suggestsAs === null ? [] : [schema.mark("insertion", { by: suggestsAs })];
  const now = storedMarks ?? selection.$from.marks();
  return Mark.sameSet(now, wanted) ? null : state.tr.setStoredMarks(wanted);
}
