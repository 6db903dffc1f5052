import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const CLIENT = join(import.meta.dirname, "..", "..");
/** What a macro takes up: inside these, words are in the catalogue. */
const MACROS = new Set(["Trans", "Plural", "Select", "SelectOrdinal"]);
/** Attributes that are read, aloud or with the eyes. */
const READ =
  /^(?:aria-(?:label|description|placeholder|valuetext|roledescription)|alt|label|placeholder|title|lead|summary|description|text|heading|note)$/;
/** What is the same in every language: names, signs, and letters that stand for keys. */
const SAME = /^(?:Common Ground|Ada|Bo|iPhone|iPad|Esc|Enter|Ctrl|[^\p{L}]*|\p{L})$/u;

interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Words that stand in a file for somebody to read and did not pass through a macro. */
function bareWords(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const note = (words: unknown): void => {
    if (typeof words === "string" && !SAME.test(words.trim())) found.push(words.trim().replace(/\s+/g, " "));
  };
  const visit = (node: Node): void => {
    if (node.type === "JSXElement" && MACROS.has(nameOf(node))) return;
    if (node.type === "JSXText") note(node["value"]);
    if (node.type === "JSXExpressionContainer" && !isInAttribute.has(node)) note(literalOf(node["expression"]));
    if (node.type === "JSXAttribute") {
      const { name, value } = node;
      const inner = isNode(value) && value.type === "JSXExpressionContainer" ? value["expression"] : value;
      if (isNode(value)) isInAttribute.add(value);
      if (isNode(name) && READ.test(String(name["name"]))) note(literalOf(inner));
    }
    for (const value of Object.values(node)) for (const part of [value].flat()) if (isNode(part)) visit(part);
  };
  const isInAttribute = new Set<Node>();
  visit(parseSync(file, code).program as unknown as Node); // reason: every node of a tree has a type and parts
  return found;
}

function nameOf(element: Node): string {
  const opening = element["openingElement"];
  const name = isNode(opening) ? opening["name"] : null;
  return isNode(name) && typeof name["name"] === "string" ? name["name"] : "";
}

function isText(value: unknown): value is { readonly cooked: string } {
  return typeof value === "object" && value !== null && "cooked" in value && typeof value.cooked === "string";
}

/** A text, written out; a chosen one of two counts as well. */
function literalOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === "Literal") return typeof value["value"] === "string" ? value["value"] : null;
  if (value.type === "ConditionalExpression") return literalOf(value["consequent"]) ?? literalOf(value["alternate"]);
  if (value.type === "LogicalExpression") return literalOf(value["right"]);
  if (value.type !== "TemplateLiteral") return null;
  const parts = [value["quasis"]].flat().filter(isNode);
  return parts.map((part) => (isText(part["value"]) ? part["value"].cooked : "")).join(" ");
}

describe("F1: no words outside the catalogue", () => {
  const files = globSync("**/*.tsx", { cwd: CLIENT, exclude: (path) => path.includes(".test.") });

  it("finds bare words wherever they stand", () => {
    const found = (code: string): readonly string[] => bareWords("a.tsx", code);
    expect(found("const a = <p>Hello there</p>")).toEqual(["Hello there"]);
    expect(found("const a = <p>{isNew ? 'New one' : null}</p>")).toEqual(["New one"]);
    expect(found('const a = <input placeholder="Your name" />')).toEqual(["Your name"]);
    expect(found("const a = <b aria-label={`Close it`} />")).toEqual(["Close it"]);
    expect(
      found('const a = <b aria-label={t`Close it`} className="x"><Trans>Yes, <i>that</i></Trans> · {1}</b>'),
    ).toEqual([]);
  });

  it("has none on any screen", () => {
    const bare = files.flatMap((file) =>
      bareWords(file, readFileSync(join(CLIENT, file), "utf8")).map((words) => `${file}: ${words}`),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(bare).toEqual([]);
  });
});
