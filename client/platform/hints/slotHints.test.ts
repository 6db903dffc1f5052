import { describe, expect, it } from "vitest";
import { emptySlots, whenMissing } from "../../../shared/wording/slots.ts";
import { slotHints } from "./slotHints.ts";

const rules = (feelings: string[], about: string, needs: string[]): readonly string[] =>
  slotHints({ feelings, about, needs }, "I feel it.", { emptySlots, whenMissing }).map(({ rule }) => rule);

describe("S90: a statement by its parts is asked when it was, and for the part that is missing", () => {
  it("asks nothing before what happened is told", () => {
    expect(rules([], "", [])).toEqual([]);
    expect(rules(["hurt"], "  ", [])).toEqual([]);
  });

  it("asks for a day, then for a word of the pickers", () => {
    expect(rules([], "the messages", [])).toEqual(["F-02", "F-01"]);
    expect(rules(["hurt"], "the messages on Friday", [])).toEqual(["F-01"]);
    expect(rules(["hurt"], "the messages on Friday", ["honesty"])).toEqual([]);
  });
});
