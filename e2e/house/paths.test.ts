import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readHouse } from "./houseFiles.ts";

/** A document that names what is gone sends a newcomer into an empty room: paths, links and commands are looked up. */
const root = resolve(import.meta.dirname, "../..");
const git = (...args: readonly string[]): readonly string[] =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim().split("\n");

const documents = git("ls-files", "*.md");
const tops = new Set(git("ls-tree", "--name-only", "HEAD"));
const commands = new Set(
  // reason: npm's own format; a package.json without scripts fails the test that uses them.
  Object.keys((JSON.parse(readHouse("package.json")) as { scripts: Record<string, string> }).scripts),
);
/** Made by whoever hosts, from an example that stands beside it. */
const MADE_BY_THE_HOST = new Set(["deploy/.env"]);

/** Words in code marks that begin with a folder or file of the root; a pattern or a placeholder names no one file. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)+\/?)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => tops.has(path.split("/")[0] ?? "") && !MADE_BY_THE_HOST.has(path) && !path.includes("NNNN"));
}

/** Pictures for light and dark stand there as HTML. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|\bsrc(?:set)?="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? "")
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** What a newcomer finds who begins with the README and follows links; a link to a folder leads to all that lies in it. */
function found(): ReadonlySet<string> {
  const seen = new Set(["README.md"]);
  for (const document of seen)
    for (const link of linksIn(readHouse(document))) {
      const path = join(dirname(document), link).replace(/\/$/, "");
      for (const one of documents) if (one === path || one.startsWith(`${path}/`)) seen.add(one);
    }
  return seen;
}

function missing(document: string): readonly string[] {
  const text = readHouse(document);
  const isHere = (path: string): boolean => existsSync(join(root, path)) || existsSync(join(root, `${path}.ts`));
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, command = ""]) => command);
  return [
    ...pathsIn(text).filter((path) => !isHere(path)),
    ...linksIn(text).filter((link) => !existsSync(join(root, dirname(document), link))),
    ...named.filter((command) => !commands.has(command)).map((command) => `npm run ${command}`),
  ];
}

describe("the documents", () => {
  it("F128: name paths, link to files and give commands that exist", () => {
    expect(documents.length).toBeGreaterThan(60);
    expect(pathsIn(readHouse("ARCHITECTURE.md")).length).toBeGreaterThan(5);
    const gone = documents.flatMap((document) => missing(document).map((what) => `${document}: ${what}`));
    expect(gone).toEqual([]);
  });

  it("F131: are all found by whoever begins with the README", () => {
    const seen = found();
    expect(documents.filter((document) => !seen.has(document))).toEqual([]);
  });
});
