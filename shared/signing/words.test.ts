import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { rootFingerprint, rootWords } from "./keyWords.ts";
import { ROOTS } from "./testing/pages.ts";
import { pageWords } from "./words/pageWords.ts";
import type { PrintedWords } from "./words/printedWords.ts";

const words = pageWords("en");
if (!words.ok) throw new Error(words.problem);
const english = words.value;
const palabras = pageWords("es");
if (!palabras.ok) throw new Error(palabras.problem);
const spanish = palabras.value;

/** Every word at once; a sentence with a gap is given something to say. */
function allOf(printed: PrintedWords): string {
  const { sayDay, between, pageOf, takenBack, kinds, ...others } = printed;
  const lines = Object.values(others).map((one) => (typeof one === "string" ? one : one("X")));
  const days = ["2026-01-01", "2026-02-09", "2026-12-31"].map(sayDay);
  const taken = [null, 1, 2].map((points) => takenBack("Ada", "X", points));
  return [...lines, ...days, between("Ada", "Bo"), pageOf(1, 3), ...taken, ...Object.values(kinds)].join("\n");
}

describe("the words on the page", () => {
  it("G8: a page that was signed is drawn with the words it was signed with: other words need a new renderer number", () => {
    expect(bytesToHex(sha256(utf8ToBytes(allOf(english)))).slice(0, 16)).toBe("00589d5d2cf1a328");
    expect(bytesToHex(sha256(utf8ToBytes(allOf(spanish)))).slice(0, 16)).toBe("63b40c34f64d56be");
  });

  it("F13: a page in Spanish says the same, and calls on nobody's gender", () => {
    expect(spanish.notContract).toContain("No es un contrato");
    expect(spanish.sayDay("2026-11-22")).toBe("22 de noviembre de 2026");
    expect(allOf(spanish)).not.toMatch(/[!¡@]|o\/a|\(a\)|ambos|los dos|undefined/i);
  });

  it("G8: they say what it is not, when it takes effect, and what nobody can remove", () => {
    expect(english.effect).toContain(
      "Takes effect when both have said it stands, three days after the second signature at the earliest.",
    );
    expect(english.notContract).toContain("It is not a contract, gives nobody rights over the other");
    expect(english.preamble).toContain("Nothing here can be used as a debt.");
    expect(english.sayDay("2026-11-22")).toBe("22 November 2026");
    expect(allOf(english)).not.toMatch(/!|advanced|certified|legally|binding|undefined/i);
  });

  it("G8: a language that is not here is a word, and never English by accident", () => {
    for (const lang of ["eo", "", "ES", "EN", "toString", "__proto__"]) {
      expect(pageWords(lang)).toEqual({ ok: false, problem: "language-unknown" });
    }
  });

  it("G9: fingerprint and six words follow from the root alone, as on the first day", () => {
    expect(rootFingerprint(ROOTS.a)).toMatch(/^(?:[0-9a-f]{4} ){9}[0-9a-f]{4}$/);
    expect([rootFingerprint(ROOTS.a), rootWords(ROOTS.a).join(" ")]).toEqual([
      "5270 c755 8af3 7ef6 bf6c 7f92 e3e9 1442 7910 08bc",
      "humor urban lizard type bench scrap",
    ]);
    expect(rootWords(ROOTS.b)).toHaveLength(6);
    expect(rootWords(ROOTS.b)).not.toEqual(rootWords(ROOTS.a));
    expect(rootFingerprint(ROOTS.b)).not.toBe(rootFingerprint(ROOTS.a));
  });
});
