import fc from "fast-check";
import type { Move } from "../moves.ts";
import { SAMPLE_MOVES } from "../sampleMoves.ts";

/** Any text that people or programs write: scripts, emoji, quotation marks, line ends, control characters. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "שלום, אני כאן",
    "「聞いたよ」",
    "👩‍👩‍👧 🫂",
    "\u202Eright to left\u202C",
    '"quoted" \\ and\nmore\n',
    "\u0000\u0001\u001F",
  ),
);

const LEGAL = /\S/;
const words = anyText.filter((text) => LEGAL.test(text));

/** Any move that parses, with any words in it. */
export const anyMove: fc.Arbitrary<Move> = fc
  .record({
    sample: fc.constantFrom(...SAMPLE_MOVES),
    text: words,
    feelings: fc.subarray(["sad", "lost", "on edge"]),
  })
  .map(({ sample, text, feelings }): Move => {
    if (sample.kind === "checkout") return { ...sample, appreciation: text };
    if (sample.kind === "empathy" || sample.kind === "correct") return { ...sample, text, feelings };
    return "text" in sample ? { ...sample, text } : sample;
  });
