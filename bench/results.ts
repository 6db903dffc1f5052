import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { writeReadmeTable } from "./readmeTable.ts";
import { arePinned } from "./relay/cores.ts";
import { type Section, sectionSchema } from "./section.ts";

const partSchema = z.object({
  at: z.string(),
  command: z.string(),
  machine: z.string(),
  sections: z.array(sectionSchema),
});

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "artifacts", "bench");
/** In the order of RESULTS.md; parts that were not measured again keep what they said. */
const PARTS = ["relay", "memory", "connecting", "growth", "client", "web", "load", "chaos"] as const;
export type Part = (typeof PARTS)[number];

interface Publishing {
  /** As it is typed, without its options. */
  readonly program: string;
  /** False for a first look, whose numbers nobody should compare: it is printed and no more. */
  readonly isKept: boolean;
}
const BENCH: Publishing = { program: "npm run bench", isKept: true };

/** Prints it, keeps it as JSON, and writes RESULTS.md (and the README's short table) anew from all parts there are. */
export function publish(part: Part, sections: readonly Section[], numbers: unknown, { program, isKept } = BENCH): void {
  for (const { title, columns, rows } of sections) console.log(`\n${title}\n${aligned([columns, ...rows])}`);
  if (!isKept) return;
  mkdirSync(FOLDER, { recursive: true });
  const said = {
    at: new Date().toISOString().slice(0, 16),
    command: commandLine(program),
    machine: machine(),
    sections,
  };
  writeFileSync(join(FOLDER, `${part}.json`), `${JSON.stringify({ ...said, numbers }, null, 2)}\n`);
  writeResults();
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const cores = `${cpus().length} cores, ${gigabytes} GB, Node ${process.version}, ${process.platform}`;
  return `${cores}; ${arePinned() ? "generator and server pinned to a core each" : "nothing pinned"}`;
}

/** A folder that was named is somebody's own and stays unsaid. */
function commandLine(program: string): string {
  const given = process.argv.slice(2).map((word) => (word.startsWith("/") ? "FOLDER" : word));
  return [program, ...(given.length > 0 ? ["--", ...given] : [])].join(" ");
}

function writeResults(): void {
  const parts = PARTS.flatMap((part) => {
    const file = join(FOLDER, `${part}.json`);
    if (!existsSync(file)) return [];
    // Written by this program; what an older version of it wrote is measured again.
    const parsed = partSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return parsed.success ? [parsed.data] : [];
  });
  const text = parts.map(({ at, command, machine: on, sections }) =>
    [`<!-- ${at} -->`, `\`${command}\` on ${on}.`, ...sections.map(markdown)].join("\n\n"),
  );
  const head = [
    "# Results",
    "Written by `npm run bench`, `npm run load` and `npm run chaos`; see `bench/main.ts`, `e2e/load` and `e2e/chaos` for what is measured, and RELAY's and SEALED's targets in decisions/0050-0052.",
    "Every figure is one of a single run in which the servers took turns, so that the machine's own speed cancels out: compare within a table, never between two. **x** is the multiple of the bare `ws` relay, which has no protocol, no login and no storage.",
  ];
  writeReadmeTable(parts.flatMap(({ sections }) => sections));
  writeFileSync(join(ROOT, "bench", "RESULTS.md"), `${[...head, ...text].join("\n\n")}\n`);
}

function markdown({ title, says, columns, rows }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = line(columns.map((_, at) => (at === 0 ? "---" : "---:")));
  return [`## ${title}`, says, [line(columns), rule, ...rows.map(line)].join("\n")].join("\n\n");
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .join("\n");
}
