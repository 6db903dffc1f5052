import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatter } from "@lingui/format-po";

const filename = join(import.meta.dirname, "..", "..", "client", "app", "words", "es.po");
const read = formatter().parse(readFileSync(filename, "utf8"), { locale: "es", sourceLocale: "en", filename });
const SPANISH = new Map(Object.entries(read).map(([id, { message = id, translation = "" }]) => [message, translation]));

/** What stands on a Spanish screen in the place of these English words; names are filled in where it has gaps. */
export function es(english: string, gaps: Readonly<Record<string, string>> = {}): string {
  const words = SPANISH.get(english);
  if (words === undefined || words === "") throw new Error(`es.po does not say: ${english}`);
  return words.replaceAll(/\{(\w+)\}/g, (whole: string, name: string) => gaps[name] ?? whole);
}
