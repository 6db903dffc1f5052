/** The 32 marks of ASCII, each with a stand-in that no text holds: U+FDD0 to U+FDEF are no characters at all. */
const MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const FIRST_STAND_IN = 0xfdd0;
// oxlint-disable-next-line no-control-regex -- reason: these are what is being taken out
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef\ufeff]/g;

/** One kind of line end and nothing that no keyboard types; letters, whatever their script, stay. */
export function plainLines(text: string): readonly string[] {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(UNWANTED, "")
    .split("\n");
}

const INLINE_TAG =
  /<\/?(?:a|abbr|b|big|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|link|mark|meta|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const EMPHASIS: readonly RegExp[] = [
  /(\*\*|__)(?=\S)([^*_]*[^\s*_])\1/g,
  /~~(?=\S)([^~]*[^\s~])~~/g,
  /(?<![\p{L}\p{N}*])(\*)(?=\S)([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])(_)(?=\S)([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu,
];

/**
 * What Markdown says about letters goes, the letters stay: emphasis, links (their words), pictures (gone with
 * their addresses), code. What was escaped is a letter like any other, so it is hidden while the marks go.
 */
export function withoutMarks(line: string): string {
  const hidden = line.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCharCode(FIRST_STAND_IN + MARKS.indexOf(mark)),
  );
  let words = hidden
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, "")
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(INLINE_TAG, "")
    .replace(/`+([^`]*)`+/g, "$1");
  for (const pattern of EMPHASIS)
    words = words.replace(pattern, (...found) => String(found.length === 4 ? found[1] : found[2]));
  return words
    .replace(/[\ufdd0-\ufdef]/g, (standIn) => MARKS.charAt(standIn.charCodeAt(0) - FIRST_STAND_IN))
    .replace(/[ \t\u00a0]+/g, " ")
    .trim();
}
