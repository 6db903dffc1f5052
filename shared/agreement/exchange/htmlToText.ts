/**
 * The letters of a web page, as the Markdown that the reader of pasted text understands: headings, bullets and
 * paragraphs, and of everything else only its words. It makes no document, so nothing in it can run, load or
 * be drawn; scripts, styles, pictures and frames leave nothing behind.
 */
const WITHOUT_WORDS =
  /^(?:script|style|title|template|noscript|iframe|object|svg|math|select|textarea|canvas|audio|video)$/;
const BLOCK =
  /^(?:p|div|section|article|aside|header|footer|main|nav|table|tr|blockquote|pre|hr|dl|dt|dd|figure|figcaption|form|address|details|summary|fieldset|ul|ol|h[1-6]|li|body|html)$/;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  shy: "",
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";
}

function letters(text: string): string {
  const plain = text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return character(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return character(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });
  // They are letters here; the reader that comes next must not take them for marks.
  return plain.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}

/** Behind the ">" of the tag that begins at `open`; a ">" inside quotes is part of an attribute. */
function endOfTag(html: string, open: number): number {
  let quote = "";
  for (let at = open + 1; at < html.length; at++) {
    const mark = html.charAt(at);
    if (quote !== "") quote = mark === quote ? "" : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === ">") return at + 1;
  }
  return html.indexOf(">", open) + 1 || html.length;
}

function endOfComment(html: string, open: number): number {
  const end = html.indexOf("-->", open + 4);
  return end === -1 ? html.length : end + 3;
}

/** Where an element without words ends: behind its closing tag, or at the end of the page. */
function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found === null ? html.length : endOfTag(html, found.index);
}

/** Bullets below bullets below bullets: deeper ones stand no further in. */
const DEEPEST = 6;

interface Page {
  readonly lines: string[];
  /** The line that is being written, in pieces: a page may be one line of a million of them. */
  pieces: string[];
  depth: number;
}

function say(page: Page, words: string): void {
  const last = page.pieces.at(-1);
  const said = last === undefined || last.endsWith(" ") ? words.trimStart() : words;
  if (said !== "") page.pieces.push(said);
}

function newLine(page: Page, start = ""): void {
  page.lines.push(page.pieces.join("").trimEnd());
  page.pieces = start === "" ? [] : [start];
}

function begin(page: Page, name: string, isClosing: boolean): void {
  const isList = name === "ul" || name === "ol";
  if (isList) page.depth = Math.max(0, page.depth + (isClosing ? -1 : 1));
  // A paragraph that begins a bullet stands beside its dash, not below it.
  const isFresh = page.pieces.length === 1 && /^ *- $/.test(page.pieces[0] ?? "") && !isList && name !== "li";
  if (isFresh) return;
  if (!isClosing && name === "li") newLine(page, `${"  ".repeat(Math.max(0, Math.min(page.depth, DEEPEST) - 1))}- `);
  else if (!isClosing && /^h[1-6]$/.test(name)) newLine(page, `${"#".repeat(Number(name.charAt(1)))} `);
  else newLine(page);
}

export function htmlToText(html: string): string {
  const page: Page = { lines: [], pieces: [], depth: 0 };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open !== at) say(page, letters(html.slice(at, open === -1 ? html.length : open)));
    if (open === -1) break;
    const [, slash, tag] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 24)) ?? [];
    const name = tag?.toLowerCase();
    if (html.startsWith("<!--", open)) at = endOfComment(html, open);
    else if (name === undefined && !/[!?/]/.test(html.charAt(open + 1))) {
      say(page, "\\<");
      at = open + 1;
    } else {
      at = endOfTag(html, open);
      if (name === undefined) continue;
      if (WITHOUT_WORDS.test(name) && slash === "") at = endOfElement(html, name, at);
      else if (name === "br") newLine(page);
      else if (name === "td" || name === "th") say(page, " ");
      else if (BLOCK.test(name)) begin(page, name, slash === "/");
    }
  }
  newLine(page);
  return page.lines.filter((line) => !/^\s*(?:-|#{1,6})?$/.test(line)).join("\n\n");
}

/** A page that somebody copied as its source: it begins with a tag that no sentence begins with. */
export function isPage(text: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body|meta|div|p|span|h[1-6]|ul|ol|table|article|section|script|style|b|strong)\b/i.test(
    text.slice(0, 500),
  );
}
