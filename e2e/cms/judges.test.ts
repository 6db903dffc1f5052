import "reflect-metadata";
import { PDF } from "@libpdf/core";
import { X509Certificate } from "@peculiar/x509";
import { fromBER } from "asn1js";
import { ContentInfo, SignedData } from "pkijs";
import { beforeAll, describe, expect, it } from "vitest";
import { readCertificate } from "../../client/platform/signing/cms/readCertificate.ts";
import { splitFile } from "../../client/platform/signing/cms/splitFile.ts";
import { isHere, kept, run } from "./programs.ts";
import { signedWorld, type SignedWorld } from "./signedWorld.ts";

/** What programs say that know nothing of us. They check the outside of a signature; the rest is `/verify`'s. */
let world: SignedWorld;
let at: (name: string) => string;
beforeAll(async () => {
  world = await signedWorld({ a: "Ada & Zoë, née d'Arc", b: "Bo" });
  const { base, byAda, byBoth, ada, bo } = world;
  at = kept({
    "base.pdf": base,
    "ada.pdf": byAda,
    "both.pdf": byBoth,
    "ada.crt": ada.certificate,
    "bo.crt": bo.certificate,
  });
});

describe.skipIf(!isHere("pdfsig", "-v"))("pdfsig", () => {
  it("G162: finds both signatures valid, each under its signer's name and day, and the last over the whole file", () => {
    const { text } = run("pdfsig", [at("both.pdf")]);
    const [, first = "", second = ""] = text.split(/Signature #\d:/);
    for (const [said, name] of [
      [first, "Ada & Zoë, née d'Arc"],
      [second, "Bo"],
    ] as const) {
      expect(said).toContain("Signature is Valid.");
      expect(said).toContain(`Signer Certificate Common Name: ${name}`);
      expect(said).toContain("Signing Time: Nov 22 2026 00:00:00");
      expect(said).toContain("Signature Type: ETSI.CAdES.detached");
    }
    expect(first).toContain("Not total document signed");
    expect(second).toMatch(/ {2}- Total document signed/);
  });

  it("G162: says of the first one's file that it is signed in full, and that the other field is empty", () => {
    const { text } = run("pdfsig", [at("ada.pdf")]);
    expect(text).toMatch(/ {2}- Total document signed/);
    expect(text).toContain("The signature form field is not signed.");
  });
});

describe.skipIf(!isHere("qpdf"))("qpdf", () => {
  it.each(["base.pdf", "ada.pdf", "both.pdf"])("G162: has nothing to object to in %s", (name) => {
    expect(run("qpdf", ["--check", at(name)])).toMatchObject({ code: 0, text: expect.stringContaining("No syntax") });
  });
});

describe.skipIf(!isHere("openssl", "version"))("openssl", () => {
  it.each([0, 1])("G162: verifies signature %i as CAdES over exactly the bytes that it covers", (index) => {
    const split = splitFile(world.byBoth);
    const part = split.ok ? split.value.signatures[index] : undefined;
    if (part === undefined) throw new Error("both signed");
    const certificate = index === 0 ? world.ada.certificate : world.bo.certificate;
    const files = kept({
      cms: part.cms,
      covered: part.covered,
      der: certificate,
      other: Uint8Array.of(...part.covered, 10),
    });
    expect(run("openssl", ["x509", "-inform", "DER", "-in", files("der"), "-out", files("pem")]).code).toBe(0);
    const verify = (content: string) =>
      run("openssl", [
        ..."cms -verify -cades -binary -inform DER -in".split(" "),
        files("cms"),
        "-content",
        files(content),
        "-CAfile",
        files("pem"),
        "-out",
        files("out"),
      ]);
    expect(verify("covered")).toMatchObject({
      code: 0,
      text: expect.stringContaining("CAdES Verification successful"),
    });
    expect(verify("other").code).not.toBe(0);
  });

  it("G152: shows the vouching in the certificate as text, for whoever trusts no code of ours", () => {
    const { text } = run("openssl", ["x509", "-inform", "DER", "-in", at("ada.crt"), "-noout", "-text"]);
    expect(text).toContain('"format":"common-ground/vouching"');
    expect(text).toContain(world.page.partners.a.root);
  });
});

describe("libraries", () => {
  it("G162: libpdf reads two signed fields, and the agreement behind both signatures", async () => {
    const pdf = await PDF.load(world.byBoth);
    const fields = pdf.getForm()?.getSignatureFields() ?? [];
    expect(fields.map((field) => [field.name, field.isSigned()])).toEqual([
      ["SignatureA", true],
      ["SignatureB", true],
    ]);
    const attached = new TextDecoder().decode(pdf.getAttachment("agreement.json") ?? new Uint8Array());
    expect(JSON.parse(attached)).toEqual(world.page);
  });

  it("G162: pkijs verifies both signatures", async () => {
    const split = splitFile(world.byBoth);
    for (const { cms, covered } of split.ok ? split.value.signatures : []) {
      const content = new ContentInfo({ schema: fromBER(new Uint8Array(cms).buffer).result });
      const signedData = new SignedData({ schema: content.content });
      await expect(signedData.verify({ signer: 0, data: new Uint8Array(covered).buffer })).resolves.toBe(true);
    }
    expect(split).toMatchObject({ ok: true, value: { signatures: { length: 2 } } });
  });

  it("G151: another X.509 library reads the certificate as we do, and finds it signed by its own key", async () => {
    const certificate = new X509Certificate(new Uint8Array(world.ada.certificate));
    const ours = readCertificate(world.ada.certificate);
    if (!ours.ok) throw new Error(ours.problem);
    expect(certificate.subjectName.getField("CN")).toEqual([ours.value.commonName]);
    expect(certificate.serialNumber).toBe(Buffer.from(ours.value.serial).toString("hex"));
    expect(new Uint8Array(certificate.publicKey.rawData)).toEqual(ours.value.spki);
    await expect(certificate.verify({ signatureOnly: true })).resolves.toBe(true);
    expect(certificate.getExtension("2.5.29.37")).toBeNull();
  });
});
