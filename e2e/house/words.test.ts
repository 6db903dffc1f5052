import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatter } from "@lingui/format-po";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";
import { STANDING_WORDS } from "../../shared/agreement/preamble.ts";
import { LANGUAGES } from "../../shared/base/language.ts";
import { pageWords } from "../../shared/signing/words/pageWords.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const WORDS = join(ROOT, "client", "app", "words");

interface Said {
  readonly id: string;
  readonly english: string;
  readonly words: string;
}

function catalogue(language: string): ReadonlyMap<string, Said> {
  const filename = join(WORDS, `${language}.po`);
  const read = formatter().parse(readFileSync(filename, "utf8"), { locale: language, sourceLocale: "en", filename });
  return new Map(
    Object.entries(read).map(([id, { message = id, translation = "" }]) => [
      id,
      { id, english: message, words: translation },
    ]),
  );
}

/** The names that are filled in, how each is used, and the marks that are drawn, as many as there are. */
function gapsOf(sentence: string): readonly string[] {
  const gaps: string[] = [];
  const visit = (part: unknown): void => {
    if (typeof part === "string") gaps.push(...(part.match(/<\/?\d+\/?>/g) ?? []));
    if (!Array.isArray(part)) return;
    const [name, kind, options]: readonly unknown[] = part;
    gaps.push(`{${String(name)} ${typeof kind === "string" ? kind : ""}}`);
    if (typeof options === "object" && options !== null)
      for (const one of Object.values(options)) [one].flat().forEach(visit);
  };
  [compileMessageOrThrow(sentence)].flat().forEach(visit);
  return [...new Set(gaps)].toSorted();
}

describe("F2: every sentence of the screens is in the catalogue, and every language has all of them", () => {
  const english = catalogue("en");

  it("finds nothing in the program that the catalogues lack, and nothing in them that is gone (npm run words)", () => {
    const lingui = join(ROOT, "node_modules", "@lingui", "cli", "dist", "lingui.js");
    const ran = spawnSync(process.execPath, [lingui, "check", "sync", "--clean"], { cwd: ROOT, encoding: "utf8" });
    expect([ran.status, ran.status === 0 ? "" : ran.stdout + ran.stderr]).toEqual([0, ""]);
    // It reads every file of the client.
  }, 120_000);

  it.each(LANGUAGES.filter((language) => language !== "en"))("%s: has each, and each with its gaps", (language) => {
    const here = catalogue(language);
    expect([...here.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...here.values()].filter(({ words }) => words.trim() === "").map((said) => said.english)).toEqual([]);
    const odd = [...here.values()].filter(
      ({ words, english: source }) => gapsOf(words).join() !== gapsOf(source).join(),
    );
    expect(odd.map((said) => [said.english, said.words])).toEqual([]);
  });

  it.each(LANGUAGES)("%s: a signed page says in its own copy what the agreement says", (language) => {
    const page = pageWords(language);
    const { title, founding, preamble, notice, neverOffered } = STANDING_WORDS[language];
    const said = page.ok ? page.value : null;
    expect([said?.title, said?.foundingLine, said?.preamble, said?.notContract, said?.neverOffered]).toEqual([
      title,
      founding,
      preamble,
      notice,
      neverOffered,
    ]);
  });

  it("es: nobody is shouted at, and nobody's gender is guessed", () => {
    const odd = [...catalogue("es").values()].filter(({ words }) =>
      /[!¡]|\p{L}@|[oa]\/[oa](?!\p{L})|\([oa]s?\)/u.test(words),
    );
    expect(odd.map(({ words }) => words)).toEqual([]);
  });
});
