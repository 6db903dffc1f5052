import { apologyTexts } from "../../../../shared/apology/apology.ts";
import type { ShownApology } from "../../../features/apology/document/bindApologies.ts";

/** As it was shared, with what was added; one that was taken back only where it was read, as it was read. */
export function lettersOf(shown: readonly ShownApology[]): readonly { readonly id: string; readonly text: string }[] {
  return shown.flatMap(({ apology, kept }) => {
    const letter = kept ?? ("takenBack" in apology ? null : apology);
    if (letter === null) return [];
    const added = letter.additions.map(({ text }) => text);
    return [{ id: letter.id, text: [...apologyTexts(letter.said), ...added].join("\n\n") }];
  });
}
