import { describe, expect, it } from "vitest";
import { houseFiles, readHouse } from "./houseFiles.ts";
import { quotedRules } from "./quotedRules.ts";

describe("SPEC.md", () => {
  const spec = readHouse("SPEC.md");
  const files = houseFiles();

  it("numbers every rule once", () => {
    const { rules } = quotedRules(spec, files);
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
  });

  it("has no rule that no test quotes, and no test quotes a rule that it does not have (`npm run spec`)", () => {
    const { unquoted, unknown } = quotedRules(spec, files);
    expect({ unquoted, unknown }).toEqual({ unquoted: [], unknown: [] });
  });

  it("misses a rule that stands only in a comment, in a suite that nobody runs, or in no test at all", () => {
    const planted = ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"].map((rule) => `- **${rule}** Planted.`).join("\n");
    const house = [
      { path: "a/one.test.ts", text: 'import { runs } from "./runContract.ts";\n// Q1: no\nit("Q2, Q9: yes", f);' },
      { path: "a/runContract.ts", text: 'import { inner } from "./innerContract.ts";\nit("Q3: yes", f);' },
      { path: "a/innerContract.ts", text: 'it("Q4: yes", f);\nit("K1: a row of another table", f);' },
      { path: "a/lonelyContract.ts", text: 'it("Q5: nobody runs this", f);' },
      { path: "a/program.ts", text: 'const rule = "Q6: this is no test";' },
    ];
    expect(quotedRules(planted, house)).toMatchObject({ unquoted: ["Q1", "Q5", "Q6"], unknown: ["Q9"] });
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
      readHouse("package-lock.json"),
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
    > = JSON.parse(readHouse("package.json"));
    const versions = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
