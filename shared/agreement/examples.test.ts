import { describe, expect, it } from "vitest";
import { boundaryHints } from "../wording/boundary.ts";
import { languageOfWords } from "../wording/languageOfWords.ts";
import { kindOf } from "./clauseKind.ts";
import { SITUATIONS } from "./examples/example.ts";
import { EXAMPLES_ES } from "./examples/spanish.ts";
import { EXAMPLES, exampleText, examplesFor } from "./examples.ts";
import { FIRST_TOPICS, TOPICS } from "./topics.ts";
import { whoFromWords } from "./who.ts";

describe("examples", () => {
  it("A2: every topic has some, and every situation is thought of in every topic", () => {
    for (const topic of TOPICS) {
      expect([topic, examplesFor(topic).length >= 7]).toEqual([topic, true]);
      for (const situation of SITUATIONS) {
        const fitting = examplesFor(topic, situation);
        expect([topic, situation, fitting.length >= 3]).toEqual([topic, situation, true]);
        expect([topic, situation, fitting[0]?.after.length]).not.toEqual([topic, situation, SITUATIONS.length]);
      }
    }
    expect(new Set(EXAMPLES.map(({ text }) => text)).size).toBe(EXAMPLES.length);
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
  });

  it("F8: each is there in Spanish too, with the same doer, and read alike on both screens", () => {
    expect(Object.keys(EXAMPLES_ES).toSorted()).toEqual(EXAMPLES.map(({ id }) => id).toSorted());
    for (const example of EXAMPLES) {
      const text = exampleText(example, "es");
      expect([text, languageOfWords(text)]).toEqual([text, "es"]);
      expect([text, whoFromWords(text, "a")]).toEqual([text, whoFromWords(example.text, "a")]);
      expect([text, kindOf(whoFromWords(text, "a"), text)]).toEqual([
        text,
        kindOf(whoFromWords(example.text, "a"), example.text),
      ]);
      expect(text).toMatch(/^[^!¡@]+\.$/);
    }
    expect(new Set(Object.values(EXAMPLES_ES)).size).toBe(EXAMPLES.length);
  });

  it("A100: each says what I do or what we each do, and nothing that one should look at again", () => {
    for (const { text } of EXAMPLES) {
      const who = whoFromWords(text, "a");
      expect([text, who]).toEqual([text, who === "both" ? "both" : "a"]);
      // "info" may be exactly right: an offer to show something, one named person.
      const hints = boundaryHints(text, { doer: who === "both" ? "both" : "me" });
      expect([text, hints.filter(({ severity }) => severity !== "info")]).toEqual([text, []]);
    }
  });

  it("A100: in the topics one begins with nobody assumes a third person, and no example shouts", () => {
    for (const { topic, after, text } of EXAMPLES) {
      expect(text).toMatch(/^[^!]+\.$/);
      if (FIRST_TOPICS.includes(topic) && !after.includes("affair"))
        expect(text).not.toMatch(/\b(?:them|affair|lover|other (?:wo)?man|contact)\b/i);
    }
  });
});
