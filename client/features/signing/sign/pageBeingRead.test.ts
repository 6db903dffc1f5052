import { describe, expect, it } from "vitest";
import { aPage, VERSIONS } from "../../../../shared/signing/testing/pages.ts";
import { pageBeingRead } from "./pageBeingRead.ts";

const [first, second] = VERSIONS.map((version) => ({ version, page: aPage({ version }) }));
if (first === undefined || second === undefined) throw new Error("the tests have versions enough");

describe("which page the sign screen is about", () => {
  it("G74: the one that somebody began to read, as long as it is proposed", () => {
    expect(pageBeingRead(null, first)).toBe("this");
    expect(pageBeingRead(first.version, first)).toBe("this");
    expect(pageBeingRead(first.version, null)).toBe("none");
    expect(pageBeingRead(null, null)).toBe("none");
  });

  it("G74: another that took its place meanwhile is not put under the finger of whoever reads", () => {
    expect(pageBeingRead(first.version, second)).toBe("another");
  });
});
