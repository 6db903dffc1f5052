import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../shared/base/limits.ts";
import { canonicalJson } from "../../shared/seal/canonical.ts";
import { hasLetters, isPlainText } from "../../shared/signing/pageText.ts";
import { parsePage } from "../../shared/signing/parsePage.ts";
import { renderPage } from "../../client/platform/signing/pdf/renderPage.ts";
import { renderReadingCopy } from "../../client/platform/signing/pdf/renderReadingCopy.ts";
import { isHere, kept, run } from "../cms/programs.ts";
import { drawn } from "./drawn.ts";
import { nodeFonts } from "./nodeFonts.ts";
import { LETTERS, pageOf } from "./pages.ts";

const STEERING = Array.from(" \n-\u00ad\u200b\u200d\u200f\u00a0\u3000\ufe0f(]«:");

/** Letters that are drawn, letters that are not, and what steers them. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...Object.values(LETTERS).flatMap((text) => text.split(" "))) },
      { weight: 20, arbitrary: fc.constantFrom(...STEERING) },
      { weight: 10, arbitrary: fc.string({ maxLength: 6 }) },
      { weight: 3, arbitrary: fc.constantFrom("a".repeat(300), "אב".repeat(200), "\u0301\u0301", "क्".repeat(90)) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 3 }) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(""))
  .map((text) => text.trim())
  .filter((text) => isPlainText(text) && hasLetters(text));
const anyLine = anyText
  .map((text) => text.replaceAll("\n", " ").trim().slice(0, 80).toWellFormed().trim())
  .filter(hasLetters);

const anyPage = fc
  .record({
    title: anyLine,
    a: anyLine,
    b: anyLine,
    points: fc.array(anyText, { minLength: 1, maxLength: 4 }),
    limits: fc.array(anyText, { maxLength: 2 }),
    open: fc.array(anyText, { maxLength: 2 }),
  })
  .map(({ title, a, b, points, limits, open }) =>
    pageOf({
      title,
      names: { a, b },
      sections: [["Money", ...points.map((text) => ({ text, fallback: text, scope: text }))]],
      limits: { a: limits },
      stillOpen: open.length === 0 ? [] : [["Family", ...open]],
    }),
  );

describe("G108: whatever the page's own rules let through is drawn, or refused with a word", () => {
  test("any letters at any place", { timeout: 120_000 }, async () => {
    let drawnPages = 0;
    await fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        fc.pre(parsePage(canonicalJson(page)).ok);
        const [signed, copy] = [await renderPage(page, nodeFonts), await renderReadingCopy(page, nodeFonts)];
        expect(copy.ok).toBe(signed.ok);
        if (signed.ok) drawnPages++;
        else expect(signed.problem).toBe("letter-unknown");
      }),
      { numRuns: 80 },
    );
    expect(drawnPages).toBeGreaterThan(15);
  });

  test.skipIf(!isHere("qpdf"))(
    "the largest page that can be signed is still one sound file of less than a mebibyte",
    async () => {
      const text = "We each say on Sunday which appointments the week has, and which of them are with others. "
        .repeat(5)
        .trim();
      const page = pageOf({
        sections: [["Money", ...Array.from({ length: Math.floor((0.9 * LIMITS.pageBytes) / 520) }, () => ({ text }))]],
      });
      expect(parsePage(canonicalJson(page)).ok).toBe(true);
      const file = await drawn(page);
      expect(file.length).toBeLessThan(LIMITS.signingEntryBytes - 64 * 1024);
      expect(run("qpdf", ["--check", kept({ "page.pdf": file })("page.pdf")])).toMatchObject({ code: 0 });
    },
  );

  test("one point as long as a page may be goes over many sheets", async () => {
    const text = "We each read this sentence slowly. ".repeat(LIMITS.pageBytes / 40).trim();
    const page = pageOf({ sections: [["Money", { text }]] });
    expect(parsePage(canonicalJson(page)).ok).toBe(true);
    expect((await drawn(page)).length).toBeGreaterThan(0);
  });
});
