import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { isHere, kept, run } from "../cms/programs.ts";

/** What programs that other people wrote say about a file with both signatures. Left out, loudly, where one is missing. */
export function judgeSigned(pdf: Buffer, clauses: readonly string[]): void {
  const path = kept({ "signed.pdf": pdf });
  const file = path("signed.pdf");
  if (isHere("pdfsig", "-v")) expectBothValid(run("pdfsig", ["-nocert", file]).text);
  if (isHere("qpdf")) expect(run("qpdf", ["--check", file]).code).toBe(0);
  if (isHere("openssl", "version")) for (const part of signedParts(pdf)) expectCades(part);
  if (isHere("pdfdetach", "-v")) expectSameHash(file);
  if (isHere("pdftotext", "-v")) expectInOrder(textOf(file), clauses);
}

function expectBothValid(text: string): void {
  expect(text.match(/Signature is Valid\./g), text).toHaveLength(2);
  // The second is laid over the whole file with the first in it.
  const [, second] = text.split(/Signature #2/);
  expect(second, text).toContain("Total document signed");
}

interface SignedPart {
  readonly signature: Buffer;
  readonly content: Buffer;
}

/** Each signature, cut out of the hole that it stands in, and the bytes round that hole. */
function signedParts(pdf: Buffer): readonly SignedPart[] {
  const text = pdf.toString("latin1");
  const ranges = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)];
  expect(ranges).toHaveLength(2);
  return ranges.map((range) => {
    const [start, length, from, more] = range.slice(1).map(Number) as [number, number, number, number];
    const hex = text.slice(start + length, from).replaceAll(/[<>\s]/g, "");
    const der = Buffer.from(hex, "hex");
    // The hole is wider than what lies in it; a DER sequence says its own length.
    const size = 4 + der.readUInt16BE(2);
    return {
      signature: der.subarray(0, size),
      content: Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(from, from + more)]),
    };
  });
}

function expectCades({ signature, content }: SignedPart): void {
  const path = kept({ "signature.der": signature, "content.bin": content });
  const certificate = path("certificate.pem");
  const cut = run("openssl", [
    "pkcs7",
    "-inform",
    "DER",
    "-in",
    path("signature.der"),
    "-print_certs",
    "-out",
    certificate,
  ]);
  expect(cut.code, cut.text).toBe(0);
  const given = ["-inform", "DER", "-in", path("signature.der"), "-content", path("content.bin"), "-binary"];
  // Nobody issued the certificate but its owner, so it is its own authority here.
  const trusted = ["-CAfile", certificate, "-purpose", "any", "-out", path("out.bin")];
  const said = run("openssl", ["cms", "-verify", "-cades", ...given, ...trusted]);
  expect(said.code, said.text).toBe(0);
}

function expectSameHash(file: string): void {
  const path = kept({});
  const out = path("agreement.json");
  const said = run("pdfdetach", ["-save", "1", "-o", out, file]);
  expect(said.code, said.text).toBe(0);
  const hash = createHash("sha256").update(readFileSync(out)).digest("hex");
  expect(textOf(file).replaceAll(/\s/g, "")).toContain(hash);
}

function textOf(file: string): string {
  const { text } = run("pdftotext", ["-layout", file, "-"]);
  return text.replaceAll(/\s+/g, " ");
}

function expectInOrder(text: string, clauses: readonly string[]): void {
  let at = 0;
  for (const clause of clauses) {
    const found = text.indexOf(clause, at);
    expect(found, `"${clause}" after letter ${at} of: ${text}`).toBeGreaterThanOrEqual(0);
    at = found + clause.length;
  }
}
