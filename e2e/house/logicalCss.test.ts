import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const client = resolve(import.meta.dirname, "../../client");

/** A side of the paper, where a side of the writing is meant. */
const PHYSICAL = [
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
];
/** Four values of which the second is not the fourth: the right side is not the left one. */
const FOUR_SIDES = /(?:^|[\s;{])(?:margin|padding|inset|border-width)\s*:\s*([^;\n]+);/;

/** What stands between brackets is one value, whatever is in it. */
function sidesOf(values: string): readonly string[] {
  let [flat, before] = [values, ""];
  while (flat !== before)
    [before, flat] = [flat, flat.replaceAll(/\(([^()]*)\)/g, (_all, inner: string) => inner.replaceAll(/\s/g, ""))];
  return flat.trim().split(/\s+/);
}

/** What stands physical in a sheet without a word about why. */
function physicalIn(css: string): readonly string[] {
  return css.split("\n").filter((line) => {
    if (line.includes("/* reason:")) return false;
    const [, right, , left] = sidesOf(FOUR_SIDES.exec(line)?.[1] ?? "");
    return PHYSICAL.some((rule) => rule.test(line)) || (left !== undefined && left !== right);
  });
}

describe("sheets of styles", () => {
  it("F60: are written for either direction of writing: start and end, never left and right", () => {
    const sheets = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(60);
    expect(
      sheets.flatMap((path) => physicalIn(readFileSync(join(client, path), "utf8")).map((line) => `${path}: ${line}`)),
    ).toEqual([]);
  });

  it.each([
    "  margin-left: 4px;",
    "  text-align: right;",
    "  left: 0;",
    "  padding: 1px 2px 3px 4px;",
    "  border-top-left-radius: 2px;",
  ])("F60: finds %s", (line) => expect(physicalIn(line)).toEqual([line]));

  it.each([
    "  margin-inline-start: 4px;",
    "  padding: 1px calc(2px + 1px) 3px calc(2px + 1px);",
    "  text-align: end;",
    "  left: 0; /* reason: drawn by coordinates */",
  ])("F60: leaves %s", (line) => expect(physicalIn(line)).toEqual([]));
});
