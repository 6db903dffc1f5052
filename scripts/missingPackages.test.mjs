import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint } from "./clientBuild.mjs";
import { missingPackages } from "./missingPackages.mjs";

describe("what npm start does on its own", () => {
  let root;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "common-ground-"));
    mkdirSync(join(root, "node_modules"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path, text) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const lock = (path, packages) => write(path, JSON.stringify({ packages }));

  it("W31: a fresh clone misses everything, a complete one nothing", () => {
    const packages = { "": {}, "node_modules/yjs": { version: "13.6.33" } };
    lock("package-lock.json", packages);
    expect(missingPackages(root).required).toEqual(["node_modules/yjs"]);
    lock("node_modules/.package-lock.json", packages);
    expect(missingPackages(root)).toEqual({ required: [], optional: [] });
  });

  it("W31: another version than the locked one is a missing one", () => {
    lock("package-lock.json", { "node_modules/yjs": { version: "13.6.33" } });
    lock("node_modules/.package-lock.json", { "node_modules/yjs": { version: "13.6.32" } });
    expect(missingPackages(root).required).toEqual(["node_modules/yjs"]);
  });

  it("W31: an optional package counts when it was made for this machine, as an old Node skips those in silence", () => {
    const here = { optional: true, version: "1.0.0", os: [process.platform], cpu: [process.arch] };
    lock("package-lock.json", {
      "node_modules/native-here": here,
      "node_modules/native-elsewhere": { ...here, os: ["plan9"] },
      "node_modules/native-not-here": { ...here, os: [`!${process.platform}`] },
      "node_modules/native-as-text": { ...here, os: process.platform },
      "node_modules/merely-nice": { optional: true, version: "1.0.0" },
    });
    lock("node_modules/.package-lock.json", {});
    expect(missingPackages(root)).toEqual({
      required: [],
      optional: ["node_modules/native-here", "node_modules/native-as-text"],
    });
  });

  it("W31: the pages are stale when the content of what they are made of changed, and not otherwise", () => {
    write("client/main.tsx", "one");
    write("shared/base/ids.ts", "two");
    const before = fingerprint(root);
    write("client/main.tsx", "one");
    write("client/main.test.ts", "tests are no part of the pages");
    write("server/app.ts", "nor is the server");
    expect(fingerprint(root)).toBe(before);
    write("shared/base/ids.ts", "three");
    expect(fingerprint(root)).not.toBe(before);
  });
});
