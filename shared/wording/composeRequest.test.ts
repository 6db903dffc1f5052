import { describe, expect, it } from "vitest";
import { composePromise, composeRequest } from "./composeRequest.ts";

describe("S81: a request and a promise are one sentence with a time in it", () => {
  it.each([
    ["tell me before I have to ask", "", "Would you be willing to tell me before I have to ask?"],
    ["Show me the bill", "Friday", "Would you be willing to show me the bill by Friday?"],
    ["to call", "1 March.", "Would you be willing to call by 1 March?"],
    ["please call", "every evening", "Would you be willing to call every evening?"],
    ["sit with me for ten minutes", "tonight", "Would you be willing to sit with me for ten minutes tonight?"],
    ["could you call?", "Sunday", "Could you call by Sunday?"],
    ["  ", "Friday", ""],
  ])("Ada asks %j by %j", (doable, by, said) => {
    expect(composeRequest(doable, by)).toBe(said);
  });

  it.each([
    ["tell you the same evening", "", "I will tell you the same evening."],
    ["I will tell you the same evening.", "", "I will tell you the same evening."],
    ["I'll show you the bill", "Friday", "I'll show you the bill by Friday."],
    ["Call at six", "every Sunday", "I will call at six every Sunday."],
    ["", "Friday", ""],
  ])("Bo promises %j by %j", (doable, by, said) => {
    expect(composePromise(doable, by)).toBe(said);
  });
});
