import { describe, expect, it } from "vitest";
import { CLOSE_CODES, type CloseWord, isFinalClose } from "../../../shared/wire/closeCodes.ts";
import { DOCUMENT_TROUBLES_SHOWN, documentTrouble } from "./documentTrouble.ts";
import { PROBLEM_WORDS_SHOWN } from "./problemWords.ts";

const words = Object.keys(CLOSE_CODES) as CloseWord[];

describe("what keeps a document from going on", () => {
  it.each(words.filter((word) => isFinalClose(CLOSE_CODES[word])))("P32: a final close with %s is told", (word) => {
    expect(documentTrouble({ refused: word, headsDiffer: false, isBehind: false })).not.toBeNull();
  });

  it.each(["store-failed", "restarting", "stalled"] as const)(
    "P32: a line that comes back after %s is no news",
    (word) => {
      expect(documentTrouble({ refused: word, headsDiffer: false, isBehind: false })).toBeNull();
    },
  );

  it("P32: each sentence says first what is safe", () => {
    for (const [word, { message }] of Object.entries(DOCUMENT_TROUBLES_SHOWN)) {
      if (!word.startsWith("heads-")) expect(message).toMatch(/^What you wrote is kept on this device/);
    }
    expect(documentTrouble({ refused: null, headsDiffer: true, isBehind: false })).toBe("heads-differ");
    expect(documentTrouble({ refused: null, headsDiffer: false, isBehind: false })).toBeNull();
  });

  it("V224: what others had seen and the server does not show is told in the words of a log that is behind", () => {
    const behind = { refused: null, headsDiffer: false, isBehind: true };
    expect(documentTrouble(behind)).toBe("heads-behind");
    expect(documentTrouble({ ...behind, headsDiffer: true })).toBe("heads-differ");
    expect(DOCUMENT_TROUBLES_SHOWN["heads-behind"].message).toBe(PROBLEM_WORDS_SHOWN["heads-behind"].message);
    expect(DOCUMENT_TROUBLES_SHOWN["heads-behind"].message).toContain("Everything that is here is kept.");
  });
});
