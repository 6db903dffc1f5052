import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { ENDPOINTS } from "../../shared/wire/http/endpoints.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Every name of a field that a request may have, however deep. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === "properties" ? Object.keys(value) : []),
    ...fieldsOf(value),
  ]);
}

describe("docs/invariants.md", () => {
  const lines = [...read("docs/invariants.md").matchAll(/^\| (\d+) \| .+ \| (.+) \|$/gm)];
  const spec = read("SPEC.md");

  it("has all eleven, each kept by rules that are there", () => {
    expect(lines.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    for (const [, number, rules = ""] of lines) {
      const named = rules.split(", ");
      expect(named.length, `invariant ${number}`).toBeGreaterThan(0);
      expect(named.filter((rule) => !spec.includes(`**${rule}**`))).toEqual([]);
    }
  });
});

describe("the doors", () => {
  it("V253: no request names a person, a role or a seat, and a device only in a record that its owner signs", () => {
    const telling = /slot|seat|partner|person|user|member|role|owner|admin|device|whom|target/i;
    const named = Object.entries(ENDPOINTS).flatMap(([name, { request }]) =>
      fieldsOf(z.toJSONSchema(request, { unrepresentable: "any" }))
        // The number of one's own keys.
        .filter((field) => telling.test(field) && field !== "partnerEpoch")
        .map((field) => `${name}: ${field}`),
    );
    expect([...new Set(named)].toSorted()).toEqual([
      // A record that shuts out a device of one's own (W33); all of them have one form.
      "invitations/join: device",
      // Signed by the seat that it names (V159, V163).
      "leaving/erase: slot",
      "log/append: device",
      "spaces/create: device",
    ]);
  });
});
