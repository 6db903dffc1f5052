import { describe, expect, it } from "vitest";
import { CLOSE_CODES, type CloseWord, isFinalClose } from "../../../shared/wire/closeCodes.ts";
import { DOCUMENT_TROUBLES_SHOWN, documentTrouble } from "./documentTrouble.ts";

const words = Object.keys(CLOSE_CODES) as CloseWord[];

describe("what keeps a document from going on", () => {
  it.each(words.filter((word) => isFinalClose(CLOSE_CODES[word])))("P32: a final close with %s is told", (word) => {
    expect(documentTrouble({ refused: word, headsDiffer: false })).not.toBeNull();
  });

  it.each(["store-failed", "restarting", "stalled"] as const)(
    "P32: a line that comes back after %s is no news",
    (word) => {
      expect(documentTrouble({ refused: word, headsDiffer: false })).toBeNull();
    },
  );

  it("P32: each sentence says first what is safe", () => {
    for (const [word, { message }] of Object.entries(DOCUMENT_TROUBLES_SHOWN)) {
      if (word !== "heads-differ") expect(message).toMatch(/^What you wrote is kept on this device/);
    }
    expect(documentTrouble({ refused: null, headsDiffer: true })).toBe("heads-differ");
    expect(documentTrouble({ refused: null, headsDiffer: false })).toBeNull();
  });
});
