/**
 * A name inside a plain string (a heading, a label, a message to copy), with Unicode's own brackets for
 * foreign direction. Where markup is possible, <bdi> does the same.
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
