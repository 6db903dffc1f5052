import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("SPEC.md", () => {
  const rules = [...read("SPEC.md").matchAll(/^- \*\*([A-Z]\d{1,3})\*\*/gm)].map((found) => found[1] ?? "");

  it("numbers every rule once", () => {
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
  });

  it("has no rule that no test quotes", () => {
    const tests = tracked
      .filter((path) => /\.(test|spec)\.(tsx?|mjs)$|^e2e\/|Contract\.ts$/.test(path))
      .map(read)
      .join("\n");
    expect(rules.filter((rule) => !new RegExp(`\\b${rule}\\b`).test(tests))).toEqual([]);
  });
});

describe("what ships", () => {
  it("carries only licences that let anybody run and change it", () => {
    const allowed =
      /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1)( OR .*)?\)?$/;
    // reason: the first is build-time data below Lingui's macro, never bundled; the others are MIT and say so only in
    // their LICENSE file.
    const looked = ["node_modules/caniuse-lite", "node_modules/xmlhttprequest-ssl", "node_modules/png-js"];
    const lock: { packages: Record<string, { license?: string; dev?: boolean; optional?: boolean }> } = JSON.parse(
      read("package-lock.json"),
    );
    const shipped = Object.entries(lock.packages).filter(
      ([path, entry]) => path !== "" && entry.dev !== true && !looked.includes(path),
    );
    expect(shipped.length).toBeGreaterThan(50);
    expect(
      shipped
        .filter(([, entry]) => !allowed.test(entry.license ?? "none"))
        .map(([path, entry]) => `${path}: ${entry.license}`),
    ).toEqual([]);
  });

  it("is pinned exactly", () => {
    const manifest: Record<
      "dependencies" | "devDependencies" | "optionalDependencies",
      Record<string, string>
    > = JSON.parse(read("package.json"));
    const versions = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
