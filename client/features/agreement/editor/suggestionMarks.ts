import { Mark } from "@tiptap/core";
import type { Slot } from "../../../../shared/base/ids.ts";

export type SuggestedAct = "insertion" | "deletion";

export interface SuggestionMarkOptions {
  /** The hidden words before suggested letters, for whoever listens. */
  readonly words: (act: SuggestedAct, by: Slot) => string;
}

/**
 * The two formats of a suggestion. Who suggests is data that either device could write; it is drawn and read
 * out, and decides nothing. No parse rules: nothing that is pasted becomes a suggestion of somebody else.
 */
export const Insertion = suggestionMark("insertion", "ins", true);
export const Deletion = suggestionMark("deletion", "del", false);

/** `inclusive`: whoever suggests goes on in what they suggested, so that a phone's keyboard is not interrupted. */
function suggestionMark(name: SuggestedAct, tag: "ins" | "del", inclusive: boolean) {
  return Mark.create<SuggestionMarkOptions>({
    name,
    inclusive,
    addOptions: () => ({ words: () => "" }),
    addAttributes: () => ({ by: { default: null } }),
    renderHTML({ mark }) {
      const by = mark.attrs["by"] === "a" ? "a" : "b";
      return [tag, { "data-slot": by, "data-words": this.options.words(name, by) }, 0];
    },
  });
}
