import { parseSync } from "@swc/core";
import { expect, it } from "vitest";
import { houseFiles } from "./houseFiles.ts";

/** What stands in one of these is taken into the catalogue by Lingui. */
const SPOKEN = new Set(["Trans", "Plural", "Select", "SelectOrdinal"]);
/** Attributes that somebody reads or hears, in the browser's parts and in our own. */
const READ_ALOUD =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label|hint|lead|description|heading|summary)$/;
/** Two people of an example, who are called the same in every language. */
const NAMES: readonly string[] = ["Ada", "Bo"];

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly expression?: Node;
  readonly quasis?: readonly { readonly cooked?: string }[];
  readonly name?: { readonly value?: string };
  readonly opening?: Node;
}

/** The letters that are written where they stand: no macro saw them, so no other language has them. */
function lettersOf(node: Node | undefined): string {
  if (node?.type === "JSXExpressionContainer") return lettersOf(node.expression);
  if (node?.type === "TemplateLiteral") return (node.quasis ?? []).map(({ cooked = "" }) => cooked).join("");
  return node?.type === "StringLiteral" || node?.type === "JSXText" ? String(node.value) : "";
}

/** Everything in a component that a person could read and no catalogue knows. */
function outside(code: string): readonly string[] {
  const found: string[] = [];
  const note = (words: string): void => {
    if (/\p{L}{2}/u.test(words) && !NAMES.includes(words.trim())) found.push(words.trim());
  };
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if (Array.isArray(part)) return part.forEach(visit);
    // reason: swc's own types name each of a hundred kinds; these few fields are looked for in all of them.
    const node = part as Node;
    if (node.type === "JSXElement" && SPOKEN.has(node.opening?.name?.value ?? "")) return;
    if (node.type === "JSXText") note(lettersOf(node));
    if (node.type === "JSXAttribute") {
      // What an attribute holds is looked at by its name: a class or an id is read by nobody.
      // reason: as above.
      if (READ_ALOUD.test(node.name?.value ?? "")) note(lettersOf(node.value as Node));
      else if (lettersOf(node.value as Node) !== "") return;
    }
    if (node.type === "JSXExpressionContainer" && node.expression?.type === "StringLiteral") note(lettersOf(node));
    Object.values(node).forEach(visit);
  };
  visit(parseSync(code, { syntax: "typescript", tsx: true }));
  return [...new Set(found)];
}

const screens = houseFiles().filter(
  ({ path }) => path.startsWith("client/") && path.endsWith(".tsx") && !path.includes(".test."),
);

it("F180: no component writes words where the catalogue does not see them, not even where they are only heard", () => {
  expect(screens.length).toBeGreaterThan(400);
  const found = screens.flatMap(({ path, text }) => outside(text).map((words) => `${path}: ${words}`));
  expect(found).toEqual([]);
});

it.each([
  ["<p>Good evening</p>"],
  ['<p>{"Good evening"}</p>'],
  ['<nav aria-label="Good evening" />'],
  ['<input placeholder="Good evening" />'],
  ["<img alt={`Good evening ${name}`} />"],
  ['<Field hint="Good evening" className="quiet" />'],
])("F180: finds %s", (jsx) => {
  expect(outside(`export const Screen = () => ${jsx};`)).toEqual(["Good evening"]);
});

it.each([
  ['<nav className="quiet" id="evening" />'],
  ["<Trans>Good evening</Trans>"],
  ["<p title={t`Good evening`} />"],
])("F180: leaves %s alone", (jsx) => {
  expect(outside(`export const Screen = () => ${jsx};`)).toEqual([]);
});
