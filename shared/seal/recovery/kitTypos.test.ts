import { describe, expect, it } from "vitest";
import { wordsFromKit } from "../keys/kitWords.ts";
import { kitGuesses, kitTypos } from "./kitTypos.ts";

const words = wordsFromKit(new Uint8Array(32).fill(7));

describe("a mistyped kit", () => {
  it("V73: says which word is none, by its place on the page, and what it was probably meant to be", () => {
    expect(kitTypos(words.join(" "))).toEqual([]);
    expect(kitTypos("")).toEqual([]);
    const typed = words.with(6, "abandn").with(11, "zzzzzzzz").join(",\n ");
    const [first, second, ...rest] = kitTypos(typed);
    expect(first).toMatchObject({ place: 7, typed: "abandn" });
    expect(first?.nearest[0]).toBe("abandon");
    expect([second?.place, second?.nearest, rest]).toEqual([12, [], []]);
  });

  it.each([
    ["a letter too few", "victry", "victory"],
    ["a letter too many", "victoory", "victory"],
    ["a wrong letter", "victorz", "victory"],
    ["two letters turned", "vicotry", "victory"],
    ["only its first letters are right", "victorious", "victory"],
  ])("V73: %s still finds the word", (_how, typed, meant) => {
    expect(kitTypos(typed)[0]?.nearest[0]).toBe(meant);
  });

  it("V73: words of the list that do not belong together: two that changed places, or one read for another", () => {
    // Every pair of neighbours, because the check is eight bits and lets a few wrong ones through unseen.
    for (let i = 0; i < 23; i++) {
      const [one = "", two = ""] = words.slice(i, i + 2);
      if (one === two) continue;
      const swapped = words
        .with(i, two)
        .with(i + 1, one)
        .join(" ");
      const guesses = kitGuesses(swapped);
      if (guesses.length === 3) continue;
      expect(guesses).toContainEqual({ kind: "swapped", place: i + 1 });
    }
    const near = wordsFromKit(new Uint8Array(32));
    const [zoo = ""] = near;
    expect(kitGuesses(near.with(0, zoo === "zoo" ? "zone" : "zoo").join(" ")).length).toBeLessThanOrEqual(3);
    expect(kitGuesses(words.join(" ")).length).toBeLessThanOrEqual(3);
  });
});
