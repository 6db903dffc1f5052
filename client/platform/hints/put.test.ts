import { describe, expect, it } from "vitest";
import { asBefore, atTheBeginning, atTheEnd, instead } from "./put.ts";

const at = (words: string, start = 0): { words: string; start: number } => ({ words, start });
const marked = (taken: { text: string; start: number; end: number } | null): string | undefined =>
  taken?.text.slice(taken.start, taken.end);

describe("S85: a rewrite is taken up by a tap and takes nothing away by itself", () => {
  it("adds a sentence of its own and marks what it leaves open", () => {
    const taken = atTheEnd("You never listen to me", at("You never"), "One time was when ...");
    expect(taken?.text).toBe("You never listen to me. One time was when ...");
    expect(marked(taken)).toBe("...");
    expect(atTheEnd("Why? 🙂\n", at(""), "I feel ...")?.text).toBe("Why? 🙂. I feel ...");
    expect(atTheEnd("  ", at(""), "I feel ...")?.text).toBe("I feel ...");
  });

  it("begins with it where that is its place", () => {
    const taken = atTheBeginning("That's not true.", at("That's not true"), "What I heard is ...");
    expect([taken?.text, taken?.start, marked(taken)]).toEqual(["What I heard is ... That's not true.", 16, "..."]);
  });

  it("marks only what it brought, not what Bo had left open before", () => {
    const taken = atTheEnd("I waited... and then", at(""), "I feel ...");
    expect(taken?.start).toBe("I waited... and then. I feel ".length);
  });

  it("says anew only what the rule found, and nothing when that is no longer there", () => {
    const and = instead(({ hit }) => ({ hit: hit.replace("but", "and") }));
    expect(and("I hear you, but I was tired.", at("you, but I"), "")?.text).toBe("I hear you, and I was tired.");
    expect(and("I hear you.", at("you, but I"), "")).toBeNull();
    expect(and("I hear you, but", at(""), "")).toBeNull();
    expect(instead(() => ({}))("as it is", at("as"), "")).toBeNull();
  });

  it("finds the place that was meant, also after Bo wrote something before it", () => {
    const and = instead(({ hit }) => ({ hit: hit.replace("but", "and") }));
    expect(and("A button. I hear you but no.", at("but", 22), "")?.text).toBe("A button. I hear you and no.");
    expect(and("So. A button. I hear you but no.", at("but", 21), "")?.text).toBe("So. A button. I hear you and no.");
  });

  it("does not bring the same words twice", () => {
    expect(atTheEnd("I waited. I feel ...", at(""), "I feel ...")).toBeNull();
    expect(atTheBeginning("What I heard is ... no", at(""), "What I heard is ...")).toBeNull();
  });

  it("keeps the capital letter of a beginning", () => {
    expect([asBefore("You make me", "i feel"), asBefore("you make me", "I feel")]).toEqual(["I feel", "I feel"]);
    expect(asBefore("All the time", "often lately")).toBe("Often lately");
  });
});
