import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { LetterPlace } from "./rendered.ts";
import { type Typeface, unknownLetter } from "./typeface.ts";

export interface Written {
  readonly text: string;
  readonly where: LetterPlace;
}

/** Every text on the page that somebody wrote, in the order of reading, with its place. */
export function writtenIn({ title, partners, sections, limits, stillOpen }: AgreementPage): readonly Written[] {
  const agreed = [...sections.flatMap(({ points }) => points), ...limits.a, ...limits.b];
  return [
    { text: title, where: { part: "title" } },
    { text: partners.a.name, where: { part: "name", slot: "a" } },
    { text: partners.b.name, where: { part: "name", slot: "b" } },
    ...[...sections, ...stillOpen].map(({ topic, title: name }): Written => ({
      text: name,
      where: { part: "topic", topic },
    })),
    ...agreed.map(({ id, text, fallback = "", scope = "" }): Written => {
      // One place for all three: whoever mends a letter opens the point, not a part of it.
      return { text: `${text}\n${fallback}\n${scope}`, where: { part: "point", id } };
    }),
    ...stillOpen.flatMap(({ points }) =>
      points.map(({ id, text }): Written => ({ text, where: { part: "point", id } })),
    ),
  ];
}

/** The first one is enough: whoever writes mends one at a time, and the next is named after that. */
export function unknownLetterOf(
  written: readonly Written[],
  typeface: Typeface,
): { readonly letter: string; readonly where: LetterPlace } | null {
  for (const { text, where } of written) {
    const letter = unknownLetter(text, typeface);
    if (letter !== null) return { letter, where };
  }
  return null;
}
