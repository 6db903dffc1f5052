import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NEUTRAL_TITLE } from "../platform/ui/place.ts";

const CLIENT = join(import.meta.dirname, "..");
const sources = globSync("**/*.{ts,tsx}", { cwd: CLIENT, exclude: (path) => path.includes(".test.") });

/** Every sentence a person can read: what stands in a Trans, a t`` or a msg``. */
function sentences(): { readonly path: string; readonly words: string }[] {
  return sources.flatMap((path) => {
    const code = readFileSync(join(CLIENT, path), "utf8");
    const found = [...code.matchAll(/<Trans>([\s\S]*?)<\/Trans>|\b(?:t|msg)`([^`]*)`/g)];
    return found.map(([, inTrans, inTemplate]) => {
      const words = (inTrans ?? inTemplate ?? "").replace(/\$?\{[^}]*\}|<[^>]*>/g, " ");
      return { path, words: words.replace(/\s+/g, " ").trim() };
    });
  });
}

describe("S5: the voice is warm and plain", () => {
  it("reads every sentence of the client", () => {
    expect(sentences().length).toBeGreaterThan(250);
  });

  it.each([
    ["raises it", /!/],
    ["keeps score", /\b(score|streak|points? earned|level up|%|percent)\b/i],
    ["says breach, expired, failed", /\b(breach|violat\w+|expired|fail(ed|ure)?)\b/i],
    ["names a label on the shared surface", /\b(abus\w+|victim|perpetrator|cheater)\b/i],
    ["watches", /\b(last seen|last active|read at|typing)\b/i],
  ])("never %s", (_what, never) => {
    expect(sentences().filter(({ words }) => never.test(words))).toEqual([]);
  });
});

describe("S12: one neutral title on every screen", () => {
  it("is the same before any script runs, and nothing else ever sets it", () => {
    const html = readFileSync(join(CLIENT, "index.html"), "utf8");
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe(NEUTRAL_TITLE);
    const setters = sources.filter((path) =>
      /document\.title\s*=|<title>/.test(readFileSync(join(CLIENT, path), "utf8")),
    );
    expect(setters).toEqual(["platform/ui/Page.tsx"]);
  });
});
