import { saveBytes } from "./saveBytes.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  json: "application/json",
  md: "text/markdown",
  ics: "text/calendar",
};

/** Hands a text to the browser as a file, of the type that its name ends in. */
export function saveTextFile(name: string, text: string): void {
  saveBytes(name, text, `${TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain"};charset=utf-8`);
}
