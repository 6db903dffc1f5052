import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../shared/seal/canonical.ts";
import { parsePage } from "../../shared/signing/parsePage.ts";
import { FONT_FAMILIES, type FontFamily, packagePath } from "../../client/platform/signing/pdf/fontFiles.ts";
import { drawn } from "./drawn.ts";
import { GOLDEN, LIBRARIES_OF_RENDERER_1 } from "./golden.ts";
import { ONE_POINT } from "./pages.ts";

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("G100: a page is the same bytes wherever and whenever it is drawn", () => {
  test.each(GOLDEN.map(({ page, sha256: wanted }, place) => [place, page, wanted] as const))(
    "renderer 1 draws page %i as it always did",
    async (_place, page, wanted) => {
      expect(parsePage(canonicalJson(page)).ok).toBe(true);
      expect(sha256(await drawn(page))).toBe(wanted);
    },
  );

  test("two at once are the same, and so is the page as it comes out of a file", async () => {
    const read = parsePage(canonicalJson(ONE_POINT));
    if (!read.ok) throw new Error(read.problem);
    const [first, second, third] = await Promise.all([drawn(ONE_POINT), drawn(ONE_POINT), drawn(read.value)]);
    expect(sha256(second)).toBe(sha256(first));
    expect(sha256(third)).toBe(sha256(first));
  });

  test("nothing of the clock, the zone or the language of a device is in it", async () => {
    const text = Buffer.from(await drawn(ONE_POINT)).toString("latin1");
    expect(text.match(/D:\d{14}/g)).toEqual(["D:20261122000000"]);
    expect(text).not.toContain("ModDate");
  });

  test("what draws it is pinned: the library, its fonts' reader, its packer and the letters themselves", () => {
    const weights = (family: FontFamily): readonly string[] => [
      packagePath(`${family}-400`),
      packagePath(`${family}-600`),
    ];
    const fonts = (Object.keys(FONT_FAMILIES) as FontFamily[]).flatMap(weights);
    const libraries = [
      "pdfkit/js/pdfkit.browser.mjs",
      "fontkit/dist/module.mjs",
      "fontkit/dist/browser-module.mjs",
      "fflate/esm/index.mjs",
      "fflate/esm/browser.js",
      "bidi-js/dist/bidi.js",
      "bidi-js/dist/bidi.mjs",
    ];
    const hash = createHash("sha256");
    for (const path of [...libraries, ...fonts])
      hash.update(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url)));
    expect(hash.digest("hex")).toBe(LIBRARIES_OF_RENDERER_1);
  });
});
