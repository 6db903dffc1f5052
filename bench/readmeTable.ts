import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NAMES } from "./relay/contestants.ts";
import type { Section } from "./section.ts";

const README = join(import.meta.dirname, "..", "README.md");
const BEGIN = "<!-- bench: written by npm run bench -->";
const END = "<!-- /bench -->";

/** What the README shows of it: the heading of a section, one of its columns, and what that is called there. */
const SHOWN = [
  ["An edit at saturation, two connections a room", "x", "an edit, rooms of 2"],
  ["An edit at saturation, six connections a room", "x", "rooms of 6"],
  ["Latency at a fixed load", "p50", "p50 ms"],
  ["Latency at a fixed load", "p95", "p95 ms"],
  ["Memory", "idle room", "KB an idle room"],
  ["Coming into a room after 10,000 edits", "server CPU ms", "ms to come into 10,000 edits"],
] as const;

/** A dash where it was not measured, or where there is nothing to measure. */
export function writeReadmeTable(sections: readonly Section[]): void {
  const cell = (title: string, column: string, name: string): string => {
    const section = sections.find((one) => one.title === title);
    const row = section?.rows.find(([first]) => first === name);
    return row?.[section?.columns.indexOf(column) ?? -1] ?? "-";
  };
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [
    line(["", ...SHOWN.map(([, , called]) => called)]),
    line(["---", ...SHOWN.map(() => "---:")]),
    ...NAMES.map((name) => line([name, ...SHOWN.map(([title, column]) => cell(title, column, name))])),
  ];
  const before = readFileSync(README, "utf8");
  const [from, to] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (from === -1 || to === -1) return;
  writeFileSync(README, `${before.slice(0, from)}${BEGIN}\n\n${table.join("\n")}\n\n${before.slice(to)}`);
}
