import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { canonicalBytes } from "../../shared/seal/canonical.ts";
import type { AgreementPage } from "../../shared/signing/agreementPage.ts";
import { pageBytes } from "../../shared/signing/pageHash.ts";
import { renderReadingCopy } from "../../client/platform/signing/pdf/renderReadingCopy.ts";
import { isHere, kept, run } from "../cms/programs.ts";
import { drawn } from "./drawn.ts";
import { nodeFonts } from "./nodeFonts.ts";
import { EVERY_PART, EVERY_SCRIPT, LETTERS, SIXTY_POINTS } from "./pages.ts";

const drawings = new Map<AgreementPage, Promise<string>>();
/** Drawn once for all the programs that look at it. */
function fileOf(page: AgreementPage): Promise<string> {
  const file = drawings.get(page) ?? drawn(page).then((bytes) => kept({ "page.pdf": bytes })("page.pdf"));
  drawings.set(page, file);
  return file;
}

/** Without line ends, the marks of direction that a program adds, and doubled spaces. */
function plain(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(plain(part), from);
    expect(at, `"${part}" after ${from}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

function textsOf(page: AgreementPage): readonly string[] {
  const points = page.sections.flatMap((section) => [section.title, ...section.points.map(({ text }) => text)]);
  const limits = [...page.limits.a, ...page.limits.b].map(({ text }) => text);
  const open = page.stillOpen.flatMap((section) => [section.title, ...section.points.map(({ text }) => text)]);
  return [page.title, ...points, "Limits each of us sets", ...limits, "Still open", ...open, "Signatures"];
}

describe.skipIf(!isHere("pdftotext", "-v"))("G103: another program reads the page's words in their order", () => {
  test.each([EVERY_PART, SIXTY_POINTS])("all points, all limits and what is still open", async (page) => {
    const text = plain(run("pdftotext", [await fileOf(page), "-"]).text);
    expectInOrder(text, textsOf(page));
  });

  test("what stands beside a point, whose it is, the days, and the words that nobody wrote", async () => {
    const text = plain(run("pdftotext", [await fileOf(EVERY_PART), "-"]).text);
    expectInOrder(text, [
      "Ada & Co <a@b> and Bo",
      "Written on 22 November 2026, to be looked at again on 20 December 2026.",
      "Boundaries are guidelines that help rebuild safety, not punishments.",
      "Either of us may pause, change our mind",
      "It is not a contract",
      "1.1",
      "Bo, a promise",
      "If it is not kept: I say so the same evening, before I am asked.",
      "Where and when it holds: On working days",
      "From 23 November 2026. To be looked at again on 20 December 2026.",
      "Both of us, something we each do",
      "Ada & Co <a@b>, something offered to show",
      "From 22 November 2026. Until 15 January 2027.",
      "Therapy, health, what friends confide and looking for help stay private, always.",
      "These need no agreement.",
      "Nothing below is agreed, and nobody has to agree to it.",
      "Takes effect when both have said it stands, three days after the second signature at the earliest.",
      "Fingerprint of the key",
      "It is not a contract",
    ]);
  });

  test.each(Object.keys(LETTERS) as (keyof typeof LETTERS)[])("in %s letters", async (letters) => {
    const text = plain(run("pdftotext", [await fileOf(EVERY_SCRIPT), "-"]).text);
    const words = LETTERS[letters].normalize("NFC").split(/[\s.,;:()]+/);
    // A program that goes by places turns round a whole word; the letters of one word are what it must not lose.
    for (const word of words.filter((one) => /^[\p{L}\p{M}]+$/u.test(one) && letters !== "pointedHebrew")) {
      expect(text).toContain(word);
    }
  });
});

describe.skipIf(!isHere("qpdf"))("G104: the file is a sound PDF with two empty places to sign", () => {
  test.each([EVERY_PART, EVERY_SCRIPT, SIXTY_POINTS])("qpdf finds no fault", async (page) => {
    expect(run("qpdf", ["--check", await fileOf(page)])).toMatchObject({ code: 0 });
  });

  test("fields in the order of the two, and no wish that a reader draws anything", async () => {
    const text = readFileSync(await fileOf(EVERY_PART), "latin1");
    expect(text.match(/\/T \(Signature[AB]\)/g)).toEqual(["/T (SignatureA)", "/T (SignatureB)"]);
    expect(text.match(/\/SigFlags \d/g)).toEqual(["/SigFlags 3"]);
    expect(text).not.toMatch(/NeedAppearances|\/V |\/JavaScript|\/URI|\/Launch|\/ObjStm|\/Encrypt|\/Helvetica/);
  });
});

describe.skipIf(!isHere("pdfdetach", "-v"))("G105: what is attached is the page, and its hash is printed", () => {
  test("byte for byte, with the hash on the last page and at the foot of every sheet", async () => {
    const files = kept({ "page.pdf": await drawn(SIXTY_POINTS) });
    expect(run("pdfdetach", ["-saveall", "-o", files("."), files("page.pdf")])).toMatchObject({ code: 0 });
    const attached = new Uint8Array(readFileSync(files("agreement.json")));
    expect(attached).toEqual(pageBytes(SIXTY_POINTS));
    expect(attached).toEqual(canonicalBytes(SIXTY_POINTS));
    const hash = createHash("sha256")
      .update(attached)
      .digest("hex")
      .replace(/.{4}(?=.)/g, "$& ");
    const text = run("pdftotext", ["-layout", files("page.pdf"), "-"]).text;
    const sheets = text.split("\f").slice(0, -1);
    expect(sheets.length).toBeGreaterThan(5);
    for (const [place, sheet] of sheets.entries()) {
      expect(sheet).toContain(`agreement.json ${hash}`);
      expect(sheet).toMatch(new RegExp(`${place + 1} of ${sheets.length}\\s*$`));
    }
    expect(sheets.at(-1)?.split(hash).length).toBe(3);
  });
});

describe("G106: a screen reader finds its way", () => {
  test.skipIf(!isHere("pdfinfo", "-v"))(
    "headings, lists, paragraphs and the two fields, in the order of reading",
    async () => {
      const tags = run("pdfinfo", ["-struct-text", await fileOf(EVERY_PART)]).text;
      expect(tags).toMatch(/^Document\n {2}Sect\n {4}H1 \(block\)\n {6}"What we ask of ourselves"/);
      expectInOrder(plain(tags), [
        "H2 (block)",
        "L (block)",
        "LI (block)",
        "Lbl (block)",
        '"1.1"',
        "LBody (block)",
        "Form",
        "Form",
      ]);
      expectInOrder(plain(tags), ['H3 (block) "Ada & Co', "Form Object", 'H3 (block) "Bo"', "Form Object"]);
      // The words at the end of a line do not run into those of the next.
      expect(tags).toContain(
        "friends, family, a doctor or a counsellor, and leave. Nothing here can be used as a debt.",
      );
      // Head and foot of a sheet are decoration.
      expect(tags).not.toMatch(/agreement\.json [0-9a-f]{4} |1 of 3/);
      const facts = run("pdfinfo", [await fileOf(EVERY_PART)]).text;
      expect(facts).toMatch(/Tagged: +yes/);
      expect(facts).toMatch(/Title: +What we ask of ourselves/);
      expect(facts).toMatch(/JavaScript: +no/);
    },
  );

  test("the language and the title are told, and the description is XML that claims no standard", async () => {
    const text = Buffer.from(await drawn({ ...EVERY_PART, title: "Ada & Bo <3" })).toString("utf8");
    expect(text).toContain("/Lang (en)");
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toContain("Ada &#38; Bo &#60;3");
    const xmp = /<x:xmpmeta[^]*<\/x:xmpmeta>/.exec(text)?.[0] ?? "";
    expect(xmp.replace(/&#\d+;/g, "")).not.toContain("&");
    expect(text).not.toMatch(/pdfaid|pdfuaid|GTS_PDFA/);
  });
});

describe.skipIf(!isHere("pdftotext", "-v"))("G107: a reading copy is no signed page and says so on every sheet", () => {
  const HELP = {
    note: "Check this number before you need it.",
    countries: [{ country: "United Kingdom", lines: [{ name: "Refuge", number: "0808 2000 247" }] }],
  };

  test("no place to sign, nothing attached, and its words on each sheet", async () => {
    const copy = await renderReadingCopy(SIXTY_POINTS, nodeFonts);
    if (!copy.ok) throw new Error(copy.problem);
    expect(Buffer.from(copy.value).toString("latin1")).not.toMatch(/AcroForm|\/Sig\b|EmbeddedFile|SHA-256/);
    const text = run("pdftotext", ["-layout", kept({ "copy.pdf": copy.value })("copy.pdf"), "-"]).text;
    const sheets = text.split("\f").slice(0, -1);
    for (const sheet of sheets) expect(sheet.match(/Reading copy, not signed/g)?.length).toBe(2);
    expect(plain(text)).toContain("This is a copy to read. It carries no signatures.");
    expect(text).not.toContain("Help, if you want it");
  });

  test("what was taken back is said at its head", async () => {
    const takenBack = [{ slot: "b", on: "2026-12-01", points: 1 }] as const;
    const copy = await renderReadingCopy(EVERY_PART, nodeFonts, { takenBack });
    if (!copy.ok) throw new Error(copy.problem);
    const text = plain(run("pdftotext", [kept({ "copy.pdf": copy.value })("copy.pdf"), "-"]).text);
    const name = EVERY_PART.partners.b.name;
    expectInOrder(text, ["It carries no signatures.", `One point taken back by ${name} on 1 December 2026.`]);
  });

  test("the help lines stand in one's own copy only, where they were asked for", async () => {
    const copy = await renderReadingCopy(EVERY_PART, nodeFonts, { helpLines: HELP });
    if (!copy.ok) throw new Error(copy.problem);
    const text = plain(run("pdftotext", [kept({ "copy.pdf": copy.value })("copy.pdf"), "-"]).text);
    expectInOrder(text, ["Still open", "Help, if you want it", HELP.note, "United Kingdom", "Refuge: 0808 2000 247"]);
  });
});
