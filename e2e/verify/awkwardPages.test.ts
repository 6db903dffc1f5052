import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { ClauseId } from "../../shared/base/ids.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import type { AgreementPage } from "../../shared/signing/agreementPage.ts";
import { testSigner } from "../../client/platform/signing/cms/testing/signers.ts";
import { drawnFile, pageOf, signedBy, verify } from "./signedFiles.ts";

const SCRIPT = resolve(import.meta.dirname, "../../scripts/verify-openssl.sh");
const random = seededRandom("awkward");
// reason: sixteen bytes in base64url are what an id is.
const id = (): ClauseId => toBase64url(random.bytes(16)) as ClauseId;

type Section = AgreementPage["sections"][number];
const section = (texts: readonly string[]): Section => ({
  topic: "daily-life",
  title: "Openness about daily life",
  points: texts.map((text) => ({ id: id(), doer: "both", kind: "shared-practice", text })),
});

async function bothSign(given: Partial<AgreementPage>, names: readonly [string, string]): Promise<Uint8Array> {
  const space = await together(random);
  const { partners } = pageOf(space);
  const page = pageOf(space, {
    ...given,
    partners: { a: { ...partners.a, name: names[0] }, b: { ...partners.b, name: names[1] } },
  });
  const one = await signedBy(await testSigner(space, "a", names[0]), await drawnFile(page));
  return signedBy(await testSigner(space, "b", names[1]), one);
}

describe("G195: whatever two people write is verified as written", () => {
  it("words that look like a part of a PDF lead nobody astray", async () => {
    const texts = [
      "/Type /EmbeddedFile /Length 12 >> stream",
      "%%EOF startxref 0 %%EOF",
      "/ByteRange [0 10 20 30] /Contents <00> /Encrypt 5 0 R",
      '"b":{"name":"Bo","root":"x"} </script> (SignatureA) /T (SignatureB)',
    ];
    const file = await bothSign({ sections: [section(texts)] }, ["Ada", "Bo"]);
    expect((await verify(file)).state).toBe("both-signed");
    const folder = mkdtempSync(join(tmpdir(), "cg-awkward-"));
    writeFileSync(join(folder, "file.pdf"), file);
    // Where bash or openssl is missing, judges.test.ts says so.
    const { status, error } = spawnSync("bash", [SCRIPT, join(folder, "file.pdf")]);
    rmSync(folder, { recursive: true });
    if (error === undefined) expect(status).toBe(0);
  });

  it.each([
    ["Hebrew and Arabic", "עדה", "بو"],
    ["Greek, Cyrillic, Devanagari, Vietnamese", "Ελένη Ірина", "अदा Nguyễn"],
    ["signs of a markup language", "Ada & <Bo>", 'O\'Neil "(B)" \\ /N'],
  ])("names in %s", async (_what, a, b) => {
    const file = await bothSign({ sections: [section([`${a} · ${b}`])] }, [a, b]);
    const report = await verify(file);
    expect([report.state, ...report.keys.map(({ name }) => name)]).toEqual(["both-signed", a, b]);
  });

  it("sixty points", { timeout: 120_000 }, async () => {
    const texts = Array.from({ length: 60 }, (_, i) =>
      `We both look at point ${i}, and at what came of it. `.repeat(4).trim(),
    );
    const file = await bothSign({ sections: [section(texts)] }, ["Ada", "Bo"]);
    const report = await verify(file);
    expect([report.state, report.unchanged.why]).toEqual(["both-signed", "built-again"]);
  });
});
