import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { utf8Length } from "../document/readFragment.ts";

interface SizeGuardOptions {
  readonly onTooLong: () => void;
}

/** Every letter takes at most three bytes per UTF-16 unit, so a short text need not be counted. */
const MOST_BYTES_A_UNIT = 3;

/**
 * Keeps a point below its limit. What would make it longer is refused as a whole, so the text stays as it
 * was and what was to be pasted is still in the clipboard; half a paste would be the worst of both.
 * What arrives from the other side is never refused here: both screens must stay equal.
 */
export const SizeGuard = Extension.create<SizeGuardOptions>({
  name: "sizeGuard",
  addOptions: () => ({ onTooLong: () => {} }),
  addProseMirrorPlugins() {
    const { onTooLong } = this.options;
    return [
      new Plugin({
        filterTransaction(transaction, state) {
          if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey) !== undefined) return true;
          if (transaction.doc.content.size <= state.doc.content.size) return true;
          if (transaction.doc.content.size * MOST_BYTES_A_UNIT <= LIMITS.clauseBytes) return true;
          if (utf8Length(transaction.doc.textBetween(0, transaction.doc.content.size, "\n")) <= LIMITS.clauseBytes)
            return true;
          onTooLong();
          return false;
        },
      }),
    ];
  },
});
