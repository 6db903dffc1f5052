import { textOf } from "../clause.ts";
import { PAPER_TABLES } from "../paperTables.ts";
import {
  copyLine,
  daysOnPaper,
  detailsOnPaper,
  noteOnPaper,
  personOnPaper,
  stateOnPaper,
  whoOnPaper,
} from "../paperWords.ts";
import { STANDING_WORDS } from "../preamble.ts";
import { onPaper, type ReadingCopy, type ReadingPoint } from "../readingCopy.ts";
import { summarize } from "../summary.ts";

/** Light on any screen and on paper, with nothing to fetch. */
const STYLE = `
:root { color-scheme: light; }
body { max-width: 42rem; margin: 2.5rem auto; padding: 0 1.25rem; background: #fff; color: #2a2420; font: 1.06rem/1.6 Georgia, serif; }
h1 { font-size: 1.9rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; break-after: avoid; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 2px solid #ddd3c6; }
ol { list-style: none; padding: 0; } li { margin: 0 0 1.25rem; break-inside: avoid; }
p { margin: 0 0 .4rem; overflow-wrap: anywhere; white-space: pre-wrap; }
.quiet { color: #655b52; font-size: .9rem; } footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #ddd3c6; break-inside: avoid; }
@page { margin: 22mm 20mm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } }
`;

// What people wrote is never markup: this file is opened outside of the app, by mail programs among others.
const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPED[mark] ?? "");
}

/** Each line of what people wrote, in its own direction. */
function paragraphs(text: string, label = "", className = ""): string {
  const named = label === "" ? "" : `${escaped(label)}: `;
  const style = className === "" ? "" : ` class="${className}"`;
  return text
    .trim()
    .split(/\n+/)
    .map((line, at) => `<p dir="auto"${style}>${at === 0 ? named : ""}${escaped(line)}</p>`)
    .join("");
}

function pointHtml(point: ReadingPoint, number: string, copy: ReadingCopy): string {
  const { clause } = point;
  const beside = [...noteOnPaper(clause, copy), ...daysOnPaper(clause, copy)];
  return [
    `<li><p class="quiet">${number}</p>`,
    paragraphs(textOf(clause.paragraphs)),
    ...detailsOnPaper(clause, copy).map(({ label, text }) => paragraphs(text, label, "quiet")),
    ...beside.map((line) => paragraphs(line, "", "quiet")),
    `<p class="quiet"><em><bdi>${escaped(whoOnPaper(clause, copy))}</bdi>; ${escaped(stateOnPaper(point, copy))}</em></p></li>`,
  ].join("");
}

/** The reading copy as one page that needs nothing else: no script, no picture, no address; letters stay letters. */
export function readingCopyHtml(whole: ReadingCopy): string {
  const copy = onPaper(whole);
  const people = (["a", "b"] as const).filter((slot) => copy.names[slot] !== null);
  const words = STANDING_WORDS[copy.lang];
  const names = people
    .map((slot) => `<bdi>${escaped(personOnPaper(slot, copy))}</bdi>`)
    .join(` ${PAPER_TABLES[copy.lang].and} `);
  const counted = summarize(
    copy.topics.flatMap(({ points }) => points),
    copy.today,
  );
  const topics = copy.topics.map(({ number, title, points }) => {
    const items = points.map((point, place) => pointHtml(point, `${number}.${place + 1}`, copy));
    return `<section><h2>${number}. ${escaped(title)}</h2><ol>${items.join("\n")}</ol></section>`;
  });
  return `<!doctype html>
<html lang="${copy.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(copy.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(copy.title)}</h1>
<p class="quiet">${[names, escaped(copy.day)].filter((part) => part !== "").join(" · ")}</p>
<p class="quiet">${escaped(copyLine(counted, copy))}</p>
<blockquote><p>${escaped(words.founding)}</p><p>${escaped(words.preamble)}</p></blockquote>
${topics.join("\n")}
<footer><p class="quiet">${escaped(words.notice)}</p></footer>
</body>
</html>
`;
}
