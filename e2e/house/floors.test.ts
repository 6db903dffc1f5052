import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

/**
 * A net that catches nothing looks exactly like a house in order, so each of the three nets (imports, types,
 * lint) is shown here to fail on a planted violation, and the import net to have read every file there is.
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

function run(command: string, args: string[], cwd: string): { status: number | null; output: string } {
  const done = spawnSync(bin(command), args, { cwd, encoding: "utf8", maxBuffer: 64_000_000 });
  return { status: done.status, output: done.stdout + done.stderr };
}

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
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
    ["server-rooms-are-islands", "server/sync/a.ts", "server/http/b.ts"],
    ["features-are-islands", "client/features/help/a.ts", "client/features/agreement/b.ts"],
    ["features-below-app", "client/features/help/a.ts", "client/app/b.ts"],
    ["platform-below-features", "client/platform/a.ts", "client/features/help/b.ts"],
    ["roof-stays-above", "server/http/a.ts", "e2e/b.ts"],
  ];

  it.each(violations)("finds %s", (rule, from, to) => {
    const folder = plant({ [from]: imports(relative(from, to)), [to]: things });
    const found = run("depcruise", ["--config", join(root, ".dependency-cruiser.mjs"), ...tops(from, to)], folder);
    expect(found.output).toContain(rule);
    expect(found.status).not.toBe(0);
  });

  it("finds a type import, a cycle and a Node module in the core", () => {
    const folder = plant({
      "shared/base/a.ts": 'import type { B } from "./b.ts";\nimport "node:fs";\nexport type A = B;\n',
      "shared/base/b.ts": 'import type { A } from "./a.ts";\nexport type B = A | 1;\n',
    });
    const found = run("depcruise", ["--config", join(root, ".dependency-cruiser.mjs"), "shared"], folder);
    expect(found.output).toContain("no-cycles");
    expect(found.output).toContain("shared-is-pure");
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
  it.each(["window.name", "process.pid", "fetch('/')", "setTimeout(() => {}, 1)"])(
    "has no %s in shared",
    (expression) => {
      const folder = plant({
        "shared/planted.ts": `export const planted = ${expression};\n`,
        "shared/tsconfig.json": JSON.stringify({
          extends: join(root, "tsconfig.base.json"),
          compilerOptions: { lib: ["es2024"], types: [], noEmit: true, emitDeclarationOnly: false, composite: false },
          include: ["."],
        }),
      });
      const found = run("tsc", ["-p", "shared/tsconfig.json"], folder);
      expect(found.output).toContain("Cannot find name");
      expect(found.status).not.toBe(0);
    },
  );
});

describe("the lint net", () => {
  const cases: [rule: string, path: string, text: string][] = [
    ["no-restricted-globals", "shared/base/planted.ts", "export const at = Date.now();\n"],
    ["no-restricted-properties", "shared/base/planted.ts", "export const dice = Math.random();\n"],
    ["max-lines", "server/planted.ts", Array.from({ length: 301 }, (_, i) => `export const a${i} = 1;\n`).join("")],
    ["no-floating-promises", "server/planted.ts", "export function f(): void {\n  Promise.resolve(1);\n}\n"],
    [
      "switch-exhaustiveness-check",
      "server/planted.ts",
      'export function f(x: "a" | "b"): number {\n  switch (x) {\n    case "a":\n      return 1;\n  }\n  return 2;\n}\n',
    ],
    ["no-default-export", "server/planted.ts", "export default 1;\n"],
  ];
  it.each(cases)("finds %s", (rule, path, text) => {
    const folder = plant({
      [path]: text,
      // A copy: the paths of its overrides are relative to where it lies.
      ".oxlintrc.json": readFileSync(join(root, ".oxlintrc.json"), "utf8"),
      "tsconfig.json": JSON.stringify({ extends: join(root, "tsconfig.base.json"), include: ["."] }),
    });
    const found = run("oxlint", ["--type-aware", "."], folder);
    expect(found.output).toContain(rule);
    expect(found.status).not.toBe(0);
  });
});

function relative(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to}`;
}

function tops(...paths: string[]): string[] {
  return [...new Set(paths.map((path) => path.split("/")[0] ?? path))];
}
