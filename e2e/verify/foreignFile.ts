import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../cms/programs.ts";
import { concatBytes } from "../../shared/base/bytes.ts";

/** A PDF that some office signed with RSA, as such files are: nothing in it is of our making. */
export function foreignFile(folder: string): Uint8Array {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => {
    const { code, text } = run("openssl", args);
    if (code !== 0) throw new Error(text);
  };
  const key = ["-newkey", "rsa:2048", "-nodes", "-keyout", at("office.key"), "-out", at("office.pem")];
  openssl("req", "-x509", ...key, "-subj", "/CN=Some Office", "-days", "10");
  const hole = 2 * 4_096;
  const head = "%PDF-1.7\n1 0 obj\n<< /Words (We agree) >>\nendobj\n2 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite\n";
  const range = (from: number, rest: number): string =>
    `/ByteRange [0 ${from} ${from + hole + 2} ${rest}]`.padEnd(60) + "\n/Contents ";
  const tail = "\n>>\nendobj\ntrailer\n<< >>\n%%EOF\n";
  const from = head.length + range(0, 0).length;
  const before = Buffer.from(head + range(from, tail.length), "latin1");
  writeFileSync(at("signed"), concatBytes(before, Buffer.from(tail)));
  const sign = ["-sign", "-binary", "-in", at("signed"), "-signer", at("office.pem"), "-inkey", at("office.key")];
  openssl("cms", ...sign, "-outform", "DER", "-out", at("office.cms"));
  const hex = readFileSync(at("office.cms")).toString("hex").padEnd(hole, "0");
  return concatBytes(before, Buffer.from(`<${hex}>`), Buffer.from(tail));
}
