import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * A net that catches nothing looks exactly like a house in order, so each of the three nets (imports, types,
 * lint) is shown here to fail on a planted violation, and the import net to have read every file there is. Each net is
 * cast once, over all that is planted for it: starting these programs is most of their work.
 */
const root = resolve(import.meta.dirname, "../..");
const bin = (name: string): string => join(root, "node_modules/.bin", name);
const planted: string[] = [];

function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  planted.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  // Without it the type-aware linter walks node_modules: minutes instead of a second.
  writeFileSync(join(folder, ".gitignore"), "node_modules\n");
  return folder;
}

interface Found {
  readonly status: number | null;
  readonly output: string;
}

function run(command: string, args: string[], cwd: string): Found {
  const done = spawnSync(bin(command), args, { cwd, encoding: "utf8", maxBuffer: 64_000_000 });
  return { status: done.status, output: done.stdout + done.stderr };
}

afterAll(() => {
  for (const folder of planted) rmSync(folder, { recursive: true });
});

const things = "export const thing = 1;\n";
const imports = (path: string): string => `import { thing } from "${path}";\nexport const other = thing;\n`;

describe("the import net", () => {
  const violations: [rule: string, from: string, to: string][] = [
    ["shared-is-the-ground", "shared/base/a.ts", "server/b.ts"],
    ["base-and-seal-know-no-subject", "shared/seal/a.ts", "shared/agreement/b.ts"],
    ["base-is-lowest", "shared/base/a.ts", "shared/seal/b.ts"],
    ["subjects-are-islands", "shared/agreement/a.ts", "shared/signing/b.ts"],
    ["server-cannot-open", "server/http/a.ts", "shared/seal/openEntry.ts"],
    ["what-the-server-sees-cannot-open", "shared/seal/envelope.ts", "shared/seal/keys/b.ts"],
    ["server-reads-no-content", "server/http/a.ts", "shared/agreement/b.ts"],
    ["server-and-client-apart", "server/http/a.ts", "client/platform/b.ts"],
    ["client-and-server-apart", "client/platform/a.ts", "server/b.ts"],
    ["store-is-lowest", "server/store/a.ts", "server/http/b.ts"],
    ["cluster-is-low", "server/cluster/a.ts", "server/sync/b.ts"],
    ["server-rooms-are-islands", "server/sync/a.ts", "server/http/b.ts"],
    ["features-are-islands", "client/features/help/a.ts", "client/features/agreement/b.ts"],
    ["features-below-app", "client/features/help/a.ts", "client/app/b.ts"],
    ["platform-below-features", "client/platform/a.ts", "client/features/help/b.ts"],
    ["roof-stays-above", "server/http/a.ts", "e2e/b.ts"],
  ];

  // Each in a file of its own, unless its name is what the rule is about.
  const places = violations.map(([rule, from, to], nth) => ({ rule, from: from.replace("/a.ts", `/a${nth}.ts`), to }));
  let found: Found;

  beforeAll(() => {
    const folder = plant({
      ...Object.fromEntries(
        places.flatMap(({ from, to }) => [
          [from, imports(relative(from, to))],
          [to, things],
        ]),
      ),
      "shared/base/round.ts": 'import type { B } from "./about.ts";\nimport "node:fs";\nexport type A = B;\n',
      "shared/base/about.ts": 'import type { A } from "./round.ts";\nexport type B = A | 1;\n',
    });
    const config = join(root, ".dependency-cruiser.mjs");
    found = run("depcruise", ["--config", config, "shared", "server", "client", "e2e"], folder);
  });

  it.each(places)("finds $rule", ({ rule, from, to }) => {
    expect(found.output).toContain(`error ${rule}: ${from} → ${to}`);
    expect(found.status).not.toBe(0);
  });

  it("finds a type import, a cycle and a Node module in the core", () => {
    expect(found.output).toMatch(/error no-cycles: shared\/base\/(round|about)\.ts →/);
    expect(found.output).toContain("error shared-is-pure: shared/base/round.ts → fs");
  });

  it("has read every file of the house", () => {
    const folders = ["shared", "server", "client", "e2e"];
    const files = execFileSync("git", ["ls-files", ...folders], { cwd: root, encoding: "utf8" })
      .split("\n")
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
    const { output } = run("depcruise", ["--config", ".dependency-cruiser.mjs", "-T", "json", ...folders], root);
    const report: { modules: { source: string }[] } = JSON.parse(
      output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1),
    );
    const read = new Set(report.modules.map((module) => module.source));
    expect(files.filter((path) => !read.has(path))).toEqual([]);
  });
});

describe("the type net", () => {
  const strangers = ["window.name", "process.pid", "fetch('/')", "setTimeout(() => {}, 1)"];
  let found: Found;

  beforeAll(() => {
    const folder = plant({
      ...Object.fromEntries(strangers.map((name, nth) => [`shared/planted${nth}.ts`, `export const a = ${name};\n`])),
      "shared/tsconfig.json": JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: { lib: ["es2024"], types: [], noEmit: true, emitDeclarationOnly: false, composite: false },
        include: ["."],
      }),
    });
    found = run("tsc", ["-p", "shared/tsconfig.json", "--pretty", "false"], folder);
  });

  it.each(strangers.map((name, nth) => [name, nth] as const))("has no %s in shared", (_name, nth) => {
    expect(found.output).toMatch(new RegExp(`^shared/planted${nth}[.]ts.*Cannot find name`, "m"));
    expect(found.status).not.toBe(0);
  });
});

describe("the lint net", () => {
  const cases: [rule: string, path: string, text: string][] = [
    ["no-restricted-globals", "shared/base/clock.ts", "export const at = Date.now();\n"],
    ["no-restricted-properties", "shared/base/dice.ts", "export const dice = Math.random();\n"],
    ["max-lines", "server/long.ts", Array.from({ length: 301 }, (_, i) => `export const a${i} = 1;\n`).join("")],
    ["no-floating-promises", "server/floating.ts", "export function f(): void {\n  Promise.resolve(1);\n}\n"],
    [
      "switch-exhaustiveness-check",
      "server/switch.ts",
      'export function f(x: "a" | "b"): number {\n  switch (x) {\n    case "a":\n      return 1;\n  }\n  return 2;\n}\n',
    ],
    ["no-default-export", "server/default.ts", "export default 1;\n"],
  ];
  let found: Found;

  beforeAll(() => {
    const folder = plant({
      ...Object.fromEntries(cases.map(([, path, text]) => [path, text])),
      // A copy: the paths of its overrides are relative to where it lies.
      ".oxlintrc.json": readFileSync(join(root, ".oxlintrc.json"), "utf8"),
      "tsconfig.json": JSON.stringify({ extends: join(root, "tsconfig.base.json"), include: ["."] }),
    });
    found = run("oxlint", ["--type-aware", "--format", "unix", "."], folder);
  });

  it.each(cases)("finds %s", (rule, path) => {
    const lines = found.output.split("\n").filter((line) => line.includes(path));
    expect(lines.filter((line) => line.includes(rule))).not.toEqual([]);
    expect(found.status).not.toBe(0);
  });
});

function relative(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to}`;
}
