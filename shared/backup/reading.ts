import { plainMarkdown, plainParagraphs } from "../base/plainMarkdown.ts";

/** Everything once more, for people: headings, and under each the words as they were written. */
export interface ReadingPart {
  readonly heading: string;
  readonly texts: readonly string[];
}

export interface Reading {
  readonly title: string;
  readonly day: string;
  readonly lang: string;
  readonly parts: readonly ReadingPart[];
}

/** Nobody needs a heading over nothing, and what is empty says nothing about anybody. */
function filled({ parts }: Reading): readonly ReadingPart[] {
  return parts
    .map(({ heading, texts }) => ({ heading, texts: texts.filter((text) => text.trim() !== "") }))
    .filter(({ texts }) => texts.length > 0);
}

export function readingMarkdown(reading: Reading): string {
  const sections = filled(reading).map(({ heading, texts }) =>
    [`## ${plainMarkdown(heading)}`, ...texts.map(plainParagraphs)].join("\n\n"),
  );
  return `${[`# ${plainMarkdown(reading.title)}`, plainMarkdown(reading.day), ...sections].join("\n\n")}\n`;
}

/** Light on any screen and on paper, with nothing to fetch. */
const STYLE = `
:root { color-scheme: light; }
body { max-width: 42rem; margin: 2.5rem auto; padding: 0 1.25rem; background: #fff; color: #2a2420; font: 1.06rem/1.6 Georgia, serif; }
h1 { font-size: 1.9rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; break-after: avoid; }
p { margin: 0 0 .4rem; overflow-wrap: anywhere; white-space: pre-wrap; } div { margin: 0 0 1.1rem; }
.quiet { color: #655b52; font-size: .9rem; }
@page { margin: 22mm 20mm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } }
`;

/** One page that needs nothing else: no script, no picture, no address; letters stay letters. */
export function readingHtml(reading: Reading): string {
  const sections = filled(reading).map(
    ({ heading, texts }) => `<section><h2>${escaped(heading)}</h2>${texts.map(paragraphs).join("")}</section>`,
  );
  const title = escaped(reading.title);
  return [
    `<!doctype html><html lang="${escaped(reading.lang)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${STYLE}</style></head><body>`,
    `<h1>${title}</h1><p class="quiet">${escaped(reading.day)}</p>`,
    ...sections,
    `</body></html>\n`,
  ].join("");
}

/** Each line in its own direction. */
function paragraphs(text: string): string {
  const lines = text.trim().split(/\n+/);
  return `<div>${lines.map((line) => `<p dir="auto">${escaped(line)}</p>`).join("")}</div>`;
}

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
