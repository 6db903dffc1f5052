import { describe, expect, it } from "vitest";
import { houseFiles } from "./houseFiles.ts";

/** STYLE's budget is a tenth to a quarter. Below it a newcomer has to guess why; above it nobody reads them. */
const LEAST = 0.1;
const MOST = 0.25;
/** Tests say why in their names; what is listed for the hints to find is text and no program. */
const NOT_THE_PROGRAM = /\.test\.|\/testing\/|^(?:e2e|bench)\/|^shared\/wording\/examples\//;

/** Lines that hold anything, and those of them that are comments, the ones inside of markup included. */
function linesOf(text: string): { readonly all: number; readonly comments: number } {
  let all = 0;
  let comments = 0;
  let isInside = false;
  for (const line of text.split("\n").map((whole) => whole.trim())) {
    if (line === "") continue;
    const opens = /^\{?\/\*/.test(line);
    all += 1;
    if (isInside || opens || line.startsWith("//")) comments += 1;
    if (isInside || opens) isInside = !line.includes("*/");
  }
  return { all, comments };
}

const shareOf = (texts: readonly string[]): number => {
  const counts = texts.map(linesOf);
  const sum = (name: "all" | "comments"): number => counts.reduce((total, count) => total + count[name], 0);
  return sum("comments") / sum("all");
};

describe("F184: of the program's lines a tenth to a quarter say why", () => {
  const program = houseFiles().filter(({ path }) => !NOT_THE_PROGRAM.test(path));

  it("as a whole", () => {
    expect(program.length).toBeGreaterThan(1000);
    const share = shareOf(program.map(({ text }) => text));
    expect(share).toBeGreaterThan(LEAST);
    expect(share).toBeLessThan(MOST);
  });

  it("counts what stands before a line, in a block and inside of markup, and no comment behind code", () => {
    const text = ["/**", " * Why.", " */", "// why", "{/* why */}", "const a = 1; // what", "", "const b = 2;"].join(
      "\n",
    );
    expect(linesOf(text)).toEqual({ all: 7, comments: 5 });
  });
});
