import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { HintWord } from "./hintWord.ts";
import { hintWordOf } from "./hintWordOf.ts";

const ROOT = join(import.meta.dirname, "../../..");
const WHERE_RULES_ARE_MADE = ["shared/wording/**/*.ts", "client/platform/hints/slotHints.ts"];
/** Every id that a rule is made with, read from where rules are made: nobody keeps a second list. */
const RULES = [
  ...new Set(
    globSync(WHERE_RULES_ARE_MADE, { cwd: ROOT, exclude: (path) => /[.]test[.]|examples/.test(path) }).flatMap((path) =>
      [...readFileSync(join(ROOT, path), "utf8").matchAll(/["'`]([ILQFAB]-\d\d[a-z]?)["'`]/g)].map(
        ([, id]) => id ?? "",
      ),
    ),
  ),
].toSorted();
const AVOIDED =
  /!|\b(?:you should|you must|wrong of you|bad|toxic|abus\w+|control\w*|manipulat\w+|red flag|violat\w+)\b/i;

function wordOf(rule: string): HintWord {
  const word = hintWordOf(rule);
  if (word === null) throw new Error(`${rule} has no words`);
  return word;
}

describe("S87: every rule has one calm sentence why, and a gentle rewrite", () => {
  it("finds the rules of all families", () => {
    expect(new Set(RULES.map((rule) => rule[0]))).toEqual(new Set(["A", "B", "F", "I", "L", "Q"]));
    expect(RULES.length).toBeGreaterThan(45);
  });

  it.each(RULES)("%s speaks in the house's voice", (rule) => {
    const { why, rewrite } = wordOf(rule);
    expect(why.message).toMatch(/^["A-Z].*[.]$/);
    expect(why.message).not.toMatch(AVOIDED);
    expect(rewrite.message).not.toMatch(AVOIDED);
    expect((why.message ?? "").split(" ").length).toBeLessThanOrEqual(32);
  });

  it("has nothing for a rule that it does not know, and nothing for words of fear", () => {
    expect([hintWordOf("Z-99"), hintWordOf("S-01"), hintWordOf("constructor")]).toEqual([null, null, null]);
  });
});

describe("S85: rewrites that say something anew keep the rest of the sentence", () => {
  it.each([
    ["I-02", "You are out all the time.", "all the time", "You are out often lately."],
    ["I-03", "I feel that you hide it.", "I feel that you", "I think that you hide it."],
    ["I-03", "I felt like you hid it.", "I felt like you", "I thought you hid it."],
    ["I-05", "You make me so angry.", "You make me", "I feel so angry."],
    ["I-05", "Then you made me feel small.", "you made me", "Then I felt small."],
    ["I-08", "I hear you, but I was tired.", "I hear you, but", "I hear you, and I was tired."],
    ["I-17", "I AM SO TIRED!!", "AM SO TIRED", "I am so tired!!"],
    ["I-17", "I AM SO TIRED!!", "!!", "I AM SO TIRED."],
    ["I-17", "Yes. WHY ON EARTH", "WHY ON EARTH", "Yes. Why on earth"],
    ["A-01", "I'm sorry I lied, but I was tired.", "sorry I lied, but", "I'm sorry I lied. I was tired."],
  ])("%s: %j", (rule, text, hit, next) => {
    const { put, rewrite } = wordOf(rule);
    expect(put?.(text, { words: hit, start: text.indexOf(hit) }, rewrite.message ?? "")?.text).toBe(next);
  });
});
