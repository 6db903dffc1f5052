import { describe, expect, it } from "vitest";
import { foldQuestion } from "../../platform/words/fold.ts";
import type { ChoiceGroup } from "./Choice.ts";
import { matching } from "./matching.ts";

const group = (id: string, ...texts: string[]): ChoiceGroup => ({
  id,
  title: id,
  choices: texts.map((text) => ({ id: text, text, choose: () => undefined })),
});
const GROUPS = [
  group("places", "Today", "Talk", "Agreement"),
  group("pages", "Read or print the agreement"),
  group(
    "points",
    "1.1 I will call when I am late",
    "1.2 Je téléphone à midi",
    ...Array.from({ length: 20 }, (_, i) => `2.${i} We each wait`),
  ),
];
const found = (question: string): string[] =>
  matching(GROUPS, foldQuestion(question)).flatMap(({ choices }) => choices.map(({ text }) => text));

describe("going to anything by a few letters", () => {
  it("A143: every word that was typed has to stand in it, in any order, without accents, what begins with it first", () => {
    expect(found("late call")).toEqual(["1.1 I will call when I am late"]);
    expect(found("telephone")).toEqual(["1.2 Je téléphone à midi"]);
    expect(found("agr")).toEqual(["Agreement", "Read or print the agreement"]);
    expect(found("zebra")).toEqual([]);
  });

  it("A143: before anything is typed it shows places and pages, and never more of one kind than can be read", () => {
    expect(found("")).toEqual(["Today", "Talk", "Agreement", "Read or print the agreement"]);
    expect(found("wait")).toHaveLength(8);
  });
});
