/** What people wrote must stay letters in the file: no headings, links or pictures made by accident. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~!]/g, "\\$&")
    .replace(/^(\s*)(\d+)([.)])/gm, "$1$2\\$3")
    .replace(/^(\s*)([-+=])/gm, "$1\\$2");
}

/** Letters that people wrote, as paragraphs of the file. */
export function plainParagraphs(text: string): string {
  return text
    .trim()
    .split(/\n+/)
    .map((line) => plainMarkdown(line.trimEnd()))
    .join("\n\n");
}
