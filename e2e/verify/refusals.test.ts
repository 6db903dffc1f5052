import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { concatBytes } from "../../shared/base/bytes.ts";
import { FILE_BYTES_MAX } from "../../client/platform/signing/verify/refused.ts";
import { isHere, run } from "../cms/programs.ts";
import { placeOf, replaced } from "./attackTools.ts";
import { foreignFile } from "./foreignFile.ts";
import { type SignedFiles, signedFiles, verify } from "./signedFiles.ts";

const COMMAND = resolve(import.meta.dirname, "../../scripts/verify.mjs");
let files: SignedFiles;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cg-refusals-"));
  files = await signedFiles("refusals");
});
afterAll(() => rmSync(folder, { recursive: true }));

function onDisk(bytes: Uint8Array, name = "file.pdf"): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("G187: what cannot be read is said, and why", () => {
  const pdf = (text: string): Uint8Array => Buffer.from(`%PDF-1.7\n${text}`);

  it.each([
    { what: "nothing", make: () => new Uint8Array(), refusal: "empty" },
    { what: "a picture", make: () => Buffer.from("\u0089PNG\r\n"), refusal: "not-a-pdf" },
    { what: "words", make: () => Buffer.from("Dear Ada,"), refusal: "not-a-pdf" },
    { what: "only a beginning", make: () => pdf(""), refusal: "cut-short" },
    { what: "more than any page has", make: () => new Uint8Array(FILE_BYTES_MAX + 1), refusal: "too-large" },
  ])("$what: $refusal", async ({ make, refusal }) => {
    expect(await verify(make())).toMatchObject({ state: "refused", refusal, keys: [] });
  });

  it("one of ours that ends in the middle", async () => {
    for (const part of [0.1, 0.5, 0.99]) {
      const report = await verify(files.base.subarray(0, Math.floor(files.base.length * part)));
      expect([report.state, report.refusal]).toEqual(["refused", "cut-short"]);
    }
  });

  it("one of ours that ends in the middle of a signature is a changed one: what stood before it is told", async () => {
    const report = await verify(files.both.subarray(0, files.both.length - 3_000));
    expect([report.state, report.keys[0]?.signature]).toEqual(["changed", "holds"]);
  });

  it.skipIf(!isHere("qpdf"))("locked with a password, by another program", async () => {
    const locked = join(folder, "locked.pdf");
    run("qpdf", ["--encrypt", "ada", "bo", "256", "--", onDisk(files.both), locked]);
    expect((await verify(readFileSync(locked))).refusal).toBe("encrypted");
  });

  it.skipIf(!isHere("qpdf"))("written anew by another program, which keeps no signature", async () => {
    for (const how of [["--qdf"], ["--object-streams=generate"]]) {
      const rewritten = join(folder, "rewritten.pdf");
      run("qpdf", [...how, "--static-id", onDisk(files.both), rewritten]);
      expect((await verify(readFileSync(rewritten))).state).toMatch(/changed|not-ours/);
    }
  });

  it("made by a newer version: its form, its renderer, its language", async () => {
    for (const [what, by] of [
      ['"formatVersion":1', '"formatVersion":2'],
      ['"renderer":1', '"renderer":2'],
      ['"lang":"en"', '"lang":"eo"'],
    ] as const) {
      expect((await verify(replaced(files.both, what, by))).refusal, by).toBe("newer");
    }
  });

  it("a stream that would fill the memory is left as soon as it is too much", async () => {
    const { deflateSync } = await import("node:zlib");
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
    const dictionary = `<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`;
    const file = concatBytes(pdf(`1 0 obj\n${dictionary}`), bomb, Buffer.from("\nendstream\n%%EOF\n"));
    expect((await verify(file)).state).toBe("not-ours");
  });
});

describe("G188: a file that is not ours", () => {
  it("says so, and what was not looked at", async () => {
    const report = await verify(Buffer.from("%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n"));
    expect(report).toMatchObject({ state: "not-ours", others: [], not: ["what-it-shows"] });
    expect([report.unchanged.answer, report.sameText.answer]).toEqual(["cannot-say", "cannot-say"]);
  });

  it.skipIf(!isHere("openssl", "version"))("its signatures are checked as far as that goes", async () => {
    const signed = foreignFile(folder);
    expect(await verify(signed)).toMatchObject({
      state: "not-ours",
      others: [{ name: "Some Office", intact: "yes", covers: "all" }],
      not: ["what-it-shows", "issuer", "when"],
    });
    const later = concatBytes(signed, Buffer.from("more\n%%EOF\n"));
    expect((await verify(later)).others).toEqual([{ name: "Some Office", intact: "yes", covers: "a-part" }]);
    const changed = replaced(signed, "We agree", "We agrae");
    expect((await verify(changed)).others).toEqual([{ name: "Some Office", intact: "no", covers: "all" }]);
    const broken = signed.slice();
    broken.set(Buffer.from("ffff"), placeOf(broken, "/Contents <") + "/Contents <".length);
    expect((await verify(broken)).others).toEqual([{ name: null, intact: "cannot-say", covers: "all" }]);
  });
});

describe("G189: npm run verify FILE", { timeout: 120_000 }, () => {
  const command = (...args: string[]): { status: number | null; out: string; err: string } => {
    const ran = spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8" });
    return { status: ran.status, out: ran.stdout, err: ran.stderr };
  };

  it("says the three answers, and ends with the number of the state", async () => {
    const { status, out, err } = command(onDisk(files.both, "ours.pdf"));
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^ours\.pdf\nSigned by both\.\n/);
    for (const question of ["1. Is it unchanged?", "2. Do the pages show", "3. Whose keys"])
      expect(out).toContain(question);
    for (const { words, fingerprint } of (await verify(files.both)).keys) {
      expect(out).toContain(words.join(" "));
      expect(out).toContain(fingerprint);
    }
  });

  it("another number for each other state", () => {
    expect(command(onDisk(concatBytes(files.both, Buffer.from("x")))).status).toBe(1);
    expect(command(onDisk(Buffer.from("no"))).status).toBe(2);
    expect(command(onDisk(files.one)).status).toBe(3);
    expect(command(onDisk(files.base)).status).toBe(5);
    expect(command(onDisk(Buffer.from("%PDF-1.4\n%%EOF\n"))).status).toBe(6);
    expect([command().status, command(join(folder, "nowhere.pdf")).status]).toEqual([64, 64]);
    expect(command(folder)).toMatchObject({ status: 64, err: expect.stringContaining("This is a folder.") });
  });

  it.skipIf(!existsSync("/proc/self/mem"))("a file that cannot be read is not called a changed one", () => {
    // It is a file, may be opened by whoever asks, and gives nothing at its beginning: a disk that fails, on every Linux.
    const { status, err } = command("/proc/self/mem");
    expect([status, err]).toEqual([64, "This file cannot be read here: /proc/self/mem\n"]);
  });

  it("two hundred megabytes are measured and not read", () => {
    const path = join(folder, "film.pdf");
    const handle = openSync(path, "w");
    ftruncateSync(handle, 200 * 1024 * 1024);
    closeSync(handle);
    const { status, out } = command(path);
    expect([status, out]).toEqual([2, expect.stringContaining("larger than any page")]);
  });
});
