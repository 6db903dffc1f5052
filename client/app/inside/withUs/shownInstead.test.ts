import { describe, expect, it } from "vitest";
import { shownInstead } from "./shownInstead.ts";

describe("N132: what is private is on no screen while somebody looks on, and nothing is proposed or signed", () => {
  it.each([
    ["/talk", "as-it-is"],
    ["/talk/past/AAAA", "as-it-is"],
    ["/promises", "as-it-is"],
    ["/with-us", "as-it-is"],
    ["/agreement", "reading-copy"],
    ["/agreement/history", "reading-copy"],
    ["/agreement/page", "no-signing"],
    ["/agreement/page/sign", "no-signing"],
    ["/talk/sorry", "hidden"],
    ["/talk/new/hear-me", "hidden"],
    ["/talk/reassurance", "hidden"],
    ["/talk/warm", "hidden"],
    ["/today", "hidden"],
    ["/today/week", "hidden"],
    ["/me", "hidden"],
    ["/bring", "hidden"],
    ["/crossed", "hidden"],
    ["/counsellor", "hidden"],
    ["/start/sentence", "hidden"],
    ["/as-partner/agreement", "hidden"],
    ["/what-comes-later", "hidden"],
  ] as const)("%s is %s", (path, shown) => {
    expect(shownInstead(path)).toBe(shown);
  });
});
