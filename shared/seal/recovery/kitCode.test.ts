import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsFromKit } from "../keys/kitWords.ts";
import { kitCode, readKitText } from "./kitCode.ts";

const anyKit = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("what was typed, pasted or read by the camera", () => {
  it("V73: any kit comes back from its code and from its words", () => {
    fc.assert(
      fc.property(anyKit, (kit) => {
        expect(readKitText(` ${kitCode(kit)}\n`)).toEqual({ ok: true, value: kit });
        expect(readKitText(wordsFromKit(kit).join(" "))).toEqual({ ok: true, value: kit });
      }),
      { numRuns: 30 },
    );
  });

  it("V73: a code with any one letter changed, or cut, is told from a kit", () => {
    const code = kitCode(new Uint8Array(32).fill(9));
    const mangled = { ok: false, problem: "kit-code-mangled" };
    for (let i = "cg-kit-1.".length; i < code.length; i++) {
      const other = code[i] === "A" ? "B" : "A";
      expect(readKitText(`${code.slice(0, i)}${other}${code.slice(i + 1)}`)).toEqual(mangled);
      expect(readKitText(code.slice(0, i))).toEqual(mangled);
    }
  });

  it("V73: an invitation, a device's code and any address are no kit, and no word of them is looked at", () => {
    for (const text of ["https://example.org/join#1.abc", "https://example.org/link#x", "see https://example.org"])
      expect(readKitText(text)).toEqual({ ok: false, problem: "kit-foreign" });
    expect(readKitText("one two")).toEqual({ ok: false, problem: "kit-word-count" });
  });
});
