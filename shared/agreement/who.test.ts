import { describe, expect, it } from "vitest";
import { EXAMPLES } from "./examples.ts";
import { flipRequest } from "./flipRequest.ts";
import { isRequest, whoFromWords } from "./who.ts";

describe("who does a point follows from its first words", () => {
  it.each([
    ["I will message when I am late.", "a"],
    ["I’ll be home by six.", "a"],
    ["My phone stays in the hall.", "a"],
    ["We each keep our own friends.", "both"],
    ["Either of us may stop.", "both"],
    ["Nobody shouts.", "both"],
    ["If I am late, I will message.", "a"],
    ["If you are upset, I will listen.", "a"],
    ["When either of us is tired, we pause.", "both"],
    ["When I am late I message.", "a"],
    ["Every Sunday we look at the week.", "both"],
    ["“If I am late”, I say so", "a"],
    ["You tell me where you are.", "ask-b"],
    ["Would you be willing to call at noon?", "ask-b"],
    ["Please call at noon.", "ask-b"],
    ["Delete her number.", "ask-b"],
    ["No friends on weekdays.", "ask-b"],
    ["If you are late, you call.", "ask-b"],
  ])("A1: when Ada writes %j it reads as %s", (text, who) => {
    expect(whoFromWords(text, "a")).toBe(who);
  });

  it("A1: it is both until a word is finished, and in scripts that the rules cannot read", () => {
    for (const text of ["", " ", "I", "You", "אני אגיד לך", "سأخبرك", "私は言います", "🙂🙂"])
      expect(whoFromWords(text, "b")).toBe("both");
  });

  it("A1: what Bo writes with I is Bo's, and his requests go to Ada", () => {
    expect(whoFromWords("I will call.", "b")).toBe("b");
    expect(whoFromWords("You call.", "b")).toBe("ask-a");
  });

  it("A2: no example is an order to somebody else", () => {
    for (const { text } of EXAMPLES) expect([text, isRequest(whoFromWords(text, "a"))]).toEqual([text, false]);
  });
});

describe("answering a request", () => {
  it.each([
    ["Would you be willing to call by six?", "I will call by six."],
    ["You will tell me about your day.", "I will tell you about my day."],
    ["Would you be willing to tell me before I have to ask?", "I will tell you before you have to ask."],
    ["Could you write to me when you are late and I'm alone?", "I will write to you when I am late and you are alone."],
    ["Please call my mother yourself, if she asks for you.", "I will call your mother myself, if she asks for me."],
    ["Would you show me that you’re here when I was away?", "I will show you that I am here when you were away."],
    ["Please call.", "I will call."],
    ["Delete her number", "I will "],
  ])("A3: %j begins as %j, to be changed or confirmed", (asked, answer) => {
    expect(flipRequest(asked)).toBe(answer);
  });
});
