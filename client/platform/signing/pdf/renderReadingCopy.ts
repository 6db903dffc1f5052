import type { Slot } from "../../../../shared/base/ids.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { composeHelp, type HelpLines } from "./composeHelp.ts";
import { composePage } from "./composePage.ts";
import { drawPages } from "./drawPages.ts";
import { layOut } from "./flow.ts";
import type { Fonts } from "./fontFiles.ts";
import { isolated } from "./letters.ts";
import { margins } from "./margins.ts";
import { takePaper } from "./paper.ts";
import { bytesOf } from "./pdfDocument.ts";
import type { Rendered } from "./rendered.ts";
import { createTagger, tag } from "./tag.ts";
import { INK, STYLES } from "./theme.ts";
import { createWriter } from "./writer.ts";

export interface ReadingCopyOptions {
  /** Only in one's own copy, where one asked for them; the other's copy never shows that there are any. */
  readonly helpLines?: HelpLines;
  /** What holds no longer, by whom and since when: a copy to read must not read as if it held. `points` null: all. */
  readonly takenBack?: readonly { readonly slot: Slot; readonly on: string; readonly points: number | null }[];
}

/** The same page to read and to print: no place to sign, nothing attached, and every sheet says that it is unsigned. */
export async function renderReadingCopy(
  page: AgreementPage,
  fonts: Fonts,
  { helpLines, takenBack = [] }: ReadingCopyOptions = {},
): Promise<Rendered> {
  // Every letter that will be printed is looked up in the fonts first, help lines included.
  const lines = helpLines?.countries.flatMap(({ country, lines: own }) => [
    country,
    ...own.flatMap((one) => [one.name, one.number]),
  ]);
  const beside = helpLines === undefined ? [] : [helpLines.note, ...(lines ?? [])];
  const paper = await takePaper(page, fonts, {
    titleOf: (words) => `${page.title} (${words.unsigned})`,
    subjectOf: (words) => words.unsignedNote,
    beside: beside.map((text) => ({ text, where: { part: "help" } })),
  });
  if (!paper.ok) return paper;
  const { document, words, typeface } = paper.value;
  const writer = createWriter(typeface);
  const root = tag("Document", null);
  const gone = takenBack.map(({ slot, on, points }) =>
    words.takenBack(isolated(page.partners[slot].name), words.sayDay(on), points),
  );
  const composing = { page, words, writer, root, note: [words.unsignedNote, ...gone].join(" ") };
  const closing = tag("Sect", root);
  const pages = layOut([
    ...composePage(composing),
    { before: 30, atoms: writer.own(words.effect, STYLES.text, INK.muted, () => tag("P", closing)) },
    ...(helpLines === undefined ? [] : composeHelp(composing, helpLines)),
  ]);
  const margin = margins({
    typeface,
    head: words.unsigned,
    headFrom: 1,
    isLoud: true,
    foot: words.unsigned,
    pageOf: words.pageOf,
  });
  drawPages(document, pages, createTagger(document), margin);
  return { ok: true, value: await bytesOf(document) };
}
