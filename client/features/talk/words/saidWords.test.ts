import { describe, expect, it } from "vitest";
import type { Move } from "../../../../shared/conversation/moves.ts";
import { SAMPLE_MOVES } from "../../../../shared/conversation/sampleMoves.ts";
import { grammarOf } from "../../../../shared/wording/grammarOf.ts";
import { type SaidWords, saidWords as wordsOf, withTime } from "./saidWords.ts";

const saidWords = (move: Move): SaidWords | null => wordsOf(move, grammarOf("en"));

describe("C75: the words of a talk stand as they were said, and what was left out leaves no line", () => {
  it("shows nothing of what somebody skipped, passed or kept for themselves", () => {
    const silent = SAMPLE_MOVES.filter((move) => saidWords(move) === null).map(({ kind }) => kind);
    for (const kind of ["skip", "pass", "yield", "no-request", "ready", "pause"]) expect(silent).toContain(kind);
    expect(saidWords({ kind: "checkout", appreciation: "" })).toBeNull();
  });

  it("keeps a statement letter for letter, and says that it was said aloud", () => {
    expect(saidWords({ kind: "statement", text: "  I  felt alone. ", aloud: false })).toEqual({
      caption: null,
      words: "  I  felt alone. ",
    });
    expect(saidWords({ kind: "statement", text: "", aloud: true })).toEqual({ caption: "aloud", words: "" });
  });

  it("F7, F9: what was picked is read in one's own language, what was typed as it was typed", () => {
    const guess: Move = { kind: "empathy", feelings: ["hurt", "afraid"], text: "You waited all evening." };
    expect(saidWords(guess)?.words).toContain("hurt and afraid");
    expect(wordsOf(guess, grammarOf("es"))?.words).toBe("Imagino que sentiste dolor y miedo. You waited all evening.");
  });

  it("says by when once, wherever Ada wrote it", () => {
    expect(withTime("Would you call by Sunday?", "Sunday")).toBe("Would you call by Sunday?");
    expect(withTime("Would you call?", "Sunday")).toBe("Would you call? (Sunday)");
    expect(withTime("Would you call?", " ")).toBe("Would you call?");
  });
});
