import { describe, expect, it } from "vitest";
import { composeSentence } from "./composeSentence.ts";

describe("S8: the sentence is joined from what a person picked and never reworded", () => {
  it("says Ada's evening as she would", () => {
    const said = composeSentence({
      feelings: ["hurt", "anxious"],
      about: "when I heard about the messages on Friday",
      needs: ["honesty"],
    });
    expect(said).toBe(
      "I feel hurt and anxious when I heard about the messages on Friday, because honesty matters to me.",
    );
  });

  it("is whole with any one part alone", () => {
    expect(composeSentence({ feelings: ["guilty"], about: "", needs: [] })).toBe("I feel guilty.");
    expect(composeSentence({ feelings: [], about: "I miss us", needs: [] })).toBe("I miss us.");
    expect(composeSentence({ feelings: [], about: "", needs: ["to be heard"] })).toBe("Being heard matters to me.");
    expect(composeSentence({ feelings: [], about: "  ", needs: [] })).toBe("");
  });

  it("joins a short thing with 'about' and lets a sentence stand on its own", () => {
    expect(composeSentence({ feelings: ["sad"], about: "Friday night", needs: [] })).toBe(
      "I feel sad about Friday night.",
    );
    expect(composeSentence({ feelings: ["sad"], about: "you came home late", needs: ["honesty", "safety"] })).toBe(
      "I feel sad. You came home late. Honesty and safety matter to me.",
    );
  });

  it("keeps Bo's full stop, his question and his capital I", () => {
    expect(composeSentence({ feelings: ["torn"], about: "When will it be easier?", needs: ["hope"] })).toBe(
      "I feel torn when will it be easier? Hope matters to me.",
    );
    expect(composeSentence({ feelings: [], about: "I lied about it.", needs: [] })).toBe("I lied about it.");
  });

  it("says words of the body as a person says them", () => {
    expect(composeSentence({ feelings: ["hurt", "tight chest"], about: "", needs: [] })).toBe(
      "I feel hurt and a tight chest.",
    );
  });
});
