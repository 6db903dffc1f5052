import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Editor } from "@tiptap/core";
import type * as Y from "yjs";
import { readFragment } from "../document/readFragment.ts";

/**
 * Takes the editor off its fragment before it sees a text that it cannot hold. The binding throws on
 * foreign nodes, inside the transaction that brought them, and deletes others together with their words;
 * so it is unhooked before Yjs calls its observers, and the point goes on as plain reading text.
 */
export function guardFragment(editor: Editor, fragment: Y.XmlFragment): () => void {
  const { doc } = fragment;
  if (doc === null) return () => {};
  const check = (transaction: Y.Transaction): void => {
    if (transaction.origin === ySyncPluginKey || readFragment(fragment).state !== "foreign") return;
    // reason: the plugin's state is not typed by the library; `binding` is its documented field.
    const state = ySyncPluginKey.getState(editor.state) as { binding?: { destroy(): void } } | undefined;
    state?.binding?.destroy();
  };
  doc.on("beforeObserverCalls", check);
  return () => doc.off("beforeObserverCalls", check);
}
