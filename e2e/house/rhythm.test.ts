import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** One look is one list of sizes: what stands beside `tokens.css` would be a second one, which nobody looks at whole. */
const client = resolve(import.meta.dirname, "../../client");
const sheets = readdirSync(client, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css") && !path.endsWith("tokens.css"))
  .map((path) => ({ path, css: readFileSync(join(client, path), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "") }));

/** The values that a property has anywhere, each with its sheet. */
function valuesOf(property: RegExp): readonly { readonly path: string; readonly value: string }[] {
  const declared = new RegExp(String.raw`(?:^|[\s;{])(?:${property.source})\s*:\s*([^;}]+)[;}]`, "g");
  return sheets.flatMap(({ path, css }) =>
    [...css.matchAll(declared)].map(([, value]) => ({ path, value: (value ?? "").trim() })),
  );
}

const besides = (found: readonly { readonly path: string; readonly value: string }[], allowed: RegExp): string[] =>
  found.filter(({ value }) => !allowed.test(value)).map(({ path, value }) => `${path}: ${value}`);

describe("the look has one list of sizes and colours", () => {
  it("F91: no sheet names a colour of its own; a mask and what is printed know black, and the covering page white", () => {
    expect(sheets.length).toBeGreaterThan(60);
    const named = sheets.flatMap(({ path, css }) =>
      css
        .split("\n")
        .filter((line) => /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(line) && !/mask-image|: #000;/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(named.filter((line) => !line.startsWith("features/leaveQuickly/leave.css"))).toEqual([]);
  });

  it("F92: letters have the sizes of the tokens; a size in points is for paper", () => {
    const sizes = valuesOf(/font-size/);
    expect(sizes.length).toBeGreaterThan(100);
    expect(besides(sizes, /^(?:var\(--text-[\w-]+\)|1rem|inherit|0\.8em|max\(1rem, 16px\)|106\.25%|\d+pt)$/)).toEqual(
      [],
    );
  });

  it("F93: corners are those of a control, a card or what lies inside one, or round, or a drawn mark's own", () => {
    const corners = valuesOf(/border-radius/);
    expect(corners.length).toBeGreaterThan(50);
    expect(
      besides(corners, /^(?:var\(--(?:radius-\w+|space-1)\)(?: var\(--radius-\w+\) 0 0)?|50%|999px|0|[13]px|\d+%.*)$/),
    ).toEqual([]);
  });

  it("F94: space is counted in the steps 4-8-12-16-24-32-48, or in letters, never in a measure of its own", () => {
    const spaces = valuesOf(/(?:margin|padding|gap|row-gap|column-gap)[a-z-]*/);
    expect(spaces.length).toBeGreaterThan(300);
    expect(
      spaces
        .filter(({ value }) => /\d(?:rem)\b/.test(value) && !value.startsWith("clamp("))
        .map(({ path, value }) => `${path}: ${value}`),
    ).toEqual([]);
  });
});
