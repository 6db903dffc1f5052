import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { beginSentence, changeSentence, keepSentence, readSentences, sentencesOf } from "./sentences.ts";

describe("S10: an unsent draft is in Ada's private document from its first letter", () => {
  it("is there again after a reload", () => {
    const ada = new Y.Doc();
    beginSentence(ada, "one");
    changeSentence(ada, "one", { feelings: ["hurt", "anxious"], about: "when I heard" });
    changeSentence(ada, "one", { about: "when I heard about Friday" });

    const reloaded = new Y.Doc();
    Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(ada));
    expect(readSentences(sentencesOf(reloaded))).toEqual([
      {
        id: "one",
        kept: false,
        feelings: ["hurt", "anxious"],
        needs: [],
        about: "when I heard about Friday",
        language: "en",
      },
    ]);
  });

  it("shows the newest first and no date of any kind", () => {
    const ada = new Y.Doc();
    beginSentence(ada, "one");
    keepSentence(ada, "one", true);
    beginSentence(ada, "two");
    expect(readSentences(sentencesOf(ada)).map(({ id }) => id)).toEqual(["two", "one"]);
    expect(JSON.stringify(ada.toJSON())).not.toMatch(/\d{4}/);
  });

  it("leaves out what another device wrote wrongly, and keeps the rest", () => {
    const ada = new Y.Doc();
    beginSentence(ada, "one");
    sentencesOf(ada).set("odd", "not a sentence");
    sentencesOf(ada).set("half", new Y.Map([["order", "first"]]));
    expect(readSentences(sentencesOf(ada)).map(({ id }) => id)).toEqual(["one"]);
  });
});
