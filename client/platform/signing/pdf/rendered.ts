import type { Slot } from "../../../../shared/base/ids.ts";

/** Where on the page a letter stands that no font of ours has. */
export type LetterPlace =
  | { readonly part: "title" }
  | { readonly part: "name"; readonly slot: Slot }
  | { readonly part: "topic"; readonly topic: string }
  | { readonly part: "point"; readonly id: string }
  | { readonly part: "help" };

/** A page with a letter that cannot be printed is refused with its place: never a blank box in a signed text. */
export type RenderProblem =
  | { readonly problem: "letter-unknown"; readonly letter: string; readonly where: LetterPlace }
  | { readonly problem: "language-unknown" }
  | { readonly problem: "renderer-unknown" };

export type Rendered = { readonly ok: true; readonly value: Uint8Array } | ({ readonly ok: false } & RenderProblem);
