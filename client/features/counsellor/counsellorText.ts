import { plainMarkdown, plainParagraphs } from "../../../shared/base/plainMarkdown.ts";

/** A part of what could be taken along, each thing of it chosen or not. */
export interface TakenPart {
  readonly heading: string;
  /** As people wrote them. */
  readonly texts: readonly string[];
}

/**
 * What somebody takes to a counsellor, as one text: the chosen things in their own words and nothing else, not even
 * the headings of what was left out. `copy`, the agreement as it is printed, is a whole of its own and comes last.
 */
export function counsellorText(head: string, parts: readonly TakenPart[], copy: string | null): string {
  const sections = parts
    .filter(({ texts }) => texts.length > 0)
    .map(({ heading, texts }) =>
      [`## ${plainMarkdown(heading)}`, ...texts.map((text) => plainParagraphs(text))].join("\n\n"),
    );
  if (sections.length === 0 && copy === null) return "";
  const own = sections.length === 0 ? [] : [`# ${plainMarkdown(head)}`, ...sections];
  return [...own, ...(copy === null ? [] : own.length === 0 ? [copy.trimEnd()] : ["---", copy.trimEnd()])]
    .join("\n\n")
    .concat("\n");
}
