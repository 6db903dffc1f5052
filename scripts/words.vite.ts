import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { formatter } from "@lingui/format-po";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { parseSync, type Plugin } from "vite";
import * as z from "zod/mini";

/**
 * Compiled words as modules. `virtual:words/es` is all of them; `virtual:words/es/main` only those that the entry `main`
 * can say before it fetches another part, found by following its imports: whoever reads Spanish waits for these before
 * the first paint, and for the rest when they leave the first page. A sentence without a translation stops the build.
 */
const PREFIX = "virtual:words/";
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PO = formatter({ lineNumbers: false });

/** "words-es", "words-es-main": what a file of compiled words is called. */
export function wordsChunk(id: string): string {
  return `words-${id.slice(PREFIX.length + 1).replaceAll("/", "-")}`;
}

interface Sentence {
  readonly id: string;
  readonly message: string;
  readonly translation: string;
  readonly origins: readonly string[];
}

/** The names of entries, and where each lies from the root. */
export function words(entries: Readonly<Record<string, string>>): Plugin {
  return {
    name: "common-ground-words",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [language = "", entry] = id.slice(PREFIX.length + 1).split("/");
      this.addWatchFile(fileOf(language));
      const said = entry === undefined ? null : reached(entryOf(entry));
      const sentences = readWords(language).filter(
        ({ origins }) => said === null || origins.some((at) => said.has(at)),
      );
      return { code: compiled(sentences), map: null, moduleType: "js" };
    },
  };

  function entryOf(name: string): string {
    const entry = entries[name];
    if (entry === undefined) throw new Error(`no entry is called ${name}`);
    return entry;
  }
}

/** Every sentence of a catalogue: its id in the program, its English, its words, and the files that say it. */
function readWords(language: string): readonly Sentence[] {
  const file = fileOf(language);
  const found = PO.parse(readFileSync(file, "utf8"), { locale: language, sourceLocale: "en", filename: file });
  return Object.entries(found).flatMap(([id, { message = id, translation = "", origin = [], obsolete }]) =>
    obsolete === true ? [] : [{ id, message, translation, origins: pathsOf(origin) }],
  );
}

const at = z.array(z.tuple([z.string()], z.unknown()));

/** A place is a path and, where they are counted, a line. */
function pathsOf(origins: unknown): readonly string[] {
  return at.parse(origins).map(([path]) => path);
}

/** The files that are there once an entry is: it, and what it imports without waiting; named as catalogues name them. */
function reached(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [join(ROOT, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const path = relative(ROOT, file).replaceAll("\\", "/");
    if (found.has(path)) continue;
    found.add(path);
    if (/\.tsx?$/.test(file)) open.push(...importsOf(file).filter((next) => existsSync(next)));
  }
  return found;
}

function importsOf(file: string): readonly string[] {
  const { module } = parseSync(file, readFileSync(file, "utf8"));
  const from = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  return from
    .flatMap((path) => (path?.startsWith(".") ? [path] : []))
    .map((path) => join(dirname(file), path.replace(/\?.*$/, "")));
}

function fileOf(language: string): string {
  return join(ROOT, "client", "app", "words", `${language}.po`);
}

function compiled(sentences: readonly Sentence[]): string {
  const missing = sentences.filter(({ translation }) => translation === "");
  if (missing.length > 0) throw new Error(`no words yet for: ${missing.map(({ message }) => message).join(" | ")}`);
  const messages = Object.fromEntries(sentences.map(({ id, translation }) => [id, compileMessageOrThrow(translation)]));
  // Browsers read a string of JSON faster than as much JavaScript.
  return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(messages))});`;
}
