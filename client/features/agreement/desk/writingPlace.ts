import type { Editor } from "@tiptap/core";

/** Where the caret goes: to the end, or to the spot that was tapped. */
export type Spot = "end" | { readonly left: number; readonly top: number };

export interface WritingPlace {
  readonly enter: (key: string, spot: Spot) => void;
  /** The focus came by itself, into an editor that was there because my partner writes in it. */
  readonly claim: (key: string) => void;
  readonly leave: (key: string) => void;
  readonly register: (key: string, editor: Editor) => () => void;
}
