import { describe, expect, it } from "vitest";
import { EXAMPLES } from "./examples.ts";
import { readsAsOffer } from "./offerToShow.ts";

describe("something one offers to show follows from its words", () => {
  it.each([
    "I offer to show you my phone on Sundays.",
    "I offer to share my calendar.",
    "I offer to let you see the bank statements.",
    "I’ll show you my messages with them once a week.",
    "I will let you see my messages.",
    "I will share my location while I am travelling.",
    "I will show you the statements of our card.",
    "If you like, I will show you my call list.",
    "I will gladly share with you all of my accounts.",
    "I will look through my messages of the week with you on Sunday.",
    "From Monday on I will let you read my e-mails.",
  ])("A25: %j", (text) => expect(readsAsOffer(text)).toBe(true));

  it.each([
    "I will share how I feel.",
    "I will share the housework.",
    "I will show up on time.",
    "I will show you how much it matters to me.",
    "I will show respect, also on the phone.",
    "I will share my phone number.",
    "I will let you know when I am late.",
    "I will let you see how I feel.",
    "I will not show you my phone.",
    "You show me your phone.",
    "I will message when I am late.",
    "I will look at my phone less.",
    "We each keep our own passwords.",
    "I will have a health test this month and show you the result.",
    "I will share my worries before they grow. My phone stays in the hall.",
    "",
  ])("A25: %j is none", (text) => expect(readsAsOffer(text)).toBe(false));

  it("A25: of the examples only what is looked into together is one", () => {
    for (const { topic, text } of EXAMPLES) if (readsAsOffer(text)) expect(topic).toMatch(/^(phones|money)$/);
  });
});
