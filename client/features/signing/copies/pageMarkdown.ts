import { plainMarkdown, plainParagraphs } from "../../../../shared/base/plainMarkdown.ts";
import type { AgreementPage, PagePoint } from "../../../../shared/signing/agreementPage.ts";
import { pageWords } from "../../../../shared/signing/words/pageWords.ts";
import type { PrintedWords } from "../../../../shared/signing/words/printedWords.ts";

/** The page as a text file, in the words and numbers of the signed one; what people wrote stays letters in it. */
export function pageMarkdown(page: AgreementPage, withdrawn: readonly string[]): string {
  const read = pageWords(page.lang);
  // A page of a language that this program does not know is not shown either.
  if (!read.ok) return "";
  const words = read.value;
  const { a, b } = page.partners;
  const own = [...page.limits.a, ...page.limits.b];
  const sections = [
    ...page.sections.map(({ title, points }) => ({ title: plainMarkdown(title), note: null, points })),
    ...(own.length === 0 ? [] : [{ title: words.limitsTitle, note: words.limitsNote, points: own }]),
  ].flatMap(({ title, note, points }, index) => [
    `## ${index + 1}. ${title}`,
    ...(note === null ? [] : [note]),
    ...points.map((point, place) =>
      pointText(point, `${index + 1}.${place + 1}`, { page, words, isGone: withdrawn.includes(point.id) }),
    ),
  ]);
  const open = page.stillOpen.flatMap(({ title, points }) => [
    `### ${plainMarkdown(title)}`,
    ...points.map(({ text }) => plainParagraphs(text)),
  ]);
  return (
    [
      `# ${plainMarkdown(page.title)}`,
      words.between(plainMarkdown(a.name), plainMarkdown(b.name)),
      `${words.writtenOn(words.sayDay(page.proposedOn))}, ${words.lookAgainOn(words.sayDay(page.reviewOn))}.`,
      `${words.unsigned}. ${words.unsignedNote}`,
      `> ${words.foundingLine}`,
      `> ${words.preamble}`,
      ...sections,
      ...(open.length === 0 ? [] : [`## ${words.stillOpenTitle}`, words.stillOpenNote, ...open]),
      "---",
      words.effect,
      words.notContract,
    ].join("\n\n") + "\n"
  );
}

// What people wrote cannot become a heading or a link: letters that mean something to Markdown are escaped.
function pointText(
  point: PagePoint,
  number: string,
  beside: { readonly page: AgreementPage; readonly words: PrintedWords; readonly isGone: boolean },
): string {
  const { page, words, isGone } = beside;
  const { doer, kind, text, fallback, scope, start, end, review } = point;
  const who = doer === "both" ? words.bothOfUs : plainMarkdown(page.partners[doer].name);
  return [
    `**${number}** ${plainParagraphs(text)}`,
    `*${who}, ${words.kinds[kind]}*`,
    ...(fallback === undefined ? [] : [`${words.fallback}: ${plainParagraphs(fallback)}`]),
    ...(scope === undefined ? [] : [`${words.scope}: ${plainParagraphs(scope)}`]),
    ...(start === undefined ? [] : [words.from(words.sayDay(start))]),
    ...(end === undefined ? [] : [words.until(words.sayDay(end))]),
    ...(review === undefined ? [] : [words.review(words.sayDay(review))]),
    ...(kind === "transparency-offer" ? [words.neverOffered] : []),
    ...(isGone ? [page.lang === "es" ? "Retirado. Ya no vale." : "Taken back. It holds no longer."] : []),
  ].join("\n\n");
}
