import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBase64url } from "../base/base64url.ts";
import { concatBytes, u64 } from "../base/bytes.ts";
import { LIMITS } from "../base/limits.ts";
import { canonicalJson } from "../seal/canonical.ts";
import { type AgreementPage, type PagePoint } from "./agreementPage.ts";
import { pageBytes, pageHash } from "./pageHash.ts";
import { hasLetters, isPlainText, plainText } from "./pageText.ts";
import { parsePage } from "./parsePage.ts";
import { aPage, POINTS, ROOTS, VERSIONS } from "./testing/pages.ts";

const page = aPage();
const text = canonicalJson(page);
const [first] = page.sections;
if (first === undefined) throw new Error("the page of the tests has a section");
const refused = (change: Partial<AgreementPage>): string => {
  const read = parsePage(canonicalJson({ ...page, ...change }));
  return read.ok ? "read" : read.problem;
};
const point = (change: Partial<PagePoint>): Partial<AgreementPage> => ({
  sections: [{ ...first, points: [{ ...(first.points[0] as PagePoint), ...change }] }],
});

const annex = (said: string): Partial<AgreementPage> => ({
  stillOpen: [{ topic: "money", title: "Money", points: [{ id: POINTS[9] as PagePoint["id"], text: said }] }],
});

function manyPoints(like: PagePoint, count: number, from: number): PagePoint[] {
  return Array.from({ length: count }, (_, i) => {
    const id = toBase64url(concatBytes(u64(0), u64(from + i)));
    return { id: id as PagePoint["id"], doer: like.doer, kind: like.kind, text: "I will call." };
  });
}

describe("the page", () => {
  it("G4: one page is one byte string, and comes back as it was", () => {
    expect(parsePage(text)).toEqual({ ok: true, value: page });
    expect(new TextDecoder().decode(pageBytes(page))).toBe(text);
    expect(pageHash(page)).toBe("txp_sAcCrE_6S5zh7UG3dXhAsTg7hJxObV4VBiyuJv8");
  });

  it("G4: another spelling of the same page is none", () => {
    const spellings = [
      ` ${text}`,
      JSON.stringify(page, null, 1),
      text.replace("{", '{"zzz":1,'),
      text.replace('"lang":"en"', '"lang":"en","lang":"en"'),
      text.replace("Ada", "\\u0041da"),
      "",
      "null",
      "[]",
      text.slice(0, -1),
    ];
    for (const spelling of spellings) {
      const read = parsePage(spelling);
      expect([spelling.slice(0, 40), read.ok]).toEqual([spelling.slice(0, 40), false]);
    }
  });

  it("G4: a field more, or one that says something else, is no page", () => {
    const changes: readonly Partial<AgreementPage>[] = [
      { title: "" },
      { title: "Two\nlines" },
      { lang: "English" },
      { renderer: 0 },
      { proposedOn: "2026-02-30" },
      { partners: { a: { name: " Ada", root: ROOTS.a }, b: page.partners.b } },
      { partners: { a: { name: "A".repeat(81), root: ROOTS.a }, b: page.partners.b } },
      { partners: { a: { name: "Ada", root: "A" }, b: page.partners.b } },
      point({ text: "  " }),
      point({ doer: "c" as "a" }),
      point({ start: "soon" }),
    ];
    for (const change of changes) expect([change, refused(change)]).toEqual([change, "page-malformed"]);
    const withWhy = { ...page, sections: [{ ...first, points: [{ ...first.points[0], why: "It hurt." }] }] };
    expect(parsePage(canonicalJson(withWhy)).ok).toBe(false);
  });

  it("G3: no point has room for a need, a reason, an example, a comment or a hand", () => {
    for (const field of ["need", "why", "example", "comments", "by", "marks", "suggestions", "position"]) {
      const told = { ...page, sections: [{ ...first, points: [{ ...first.points[0], [field]: "x" }] }] };
      expect([field, parsePage(canonicalJson(told)).ok]).toEqual([field, false]);
    }
  });

  it("G5: letters that nobody sees, and that turn a line round, are on no page", () => {
    for (const letter of ["\u0000", "\t", "\r", "\u001b", "\u2028", "\u202e", "\u2066", "\ufeff"]) {
      expect([letter, refused(point({ text: `I will${letter} call.` }))]).toEqual([letter, "page-malformed"]);
    }
    expect(refused(point({ text: "I will call.\nAnd come." }))).toBe("read");
    for (const word of ["נאמר בשקט", "سنتحدث بهدوء", "Χωρίς φωνές", "हम धीरे बोलेंगे", "Tôi sẽ gọi", "👩‍❤️‍👨"]) {
      expect([word, refused(point({ text: word }))]).toEqual([word, "read"]);
    }
    expect(refused({ partners: { a: { name: "🦊", root: ROOTS.a }, b: page.partners.b } })).toBe("read");
  });

  it("G5: nothing is hidden far below: no line is empty and no two spaces follow each other, as on paper", () => {
    // A screen would keep the gap that the paper does not have, and whoever signs may stop reading at its beginning.
    const hidden = ["\n\n", "\n \n", "\n".repeat(400), "  ", " \u00a0", "\u2003".repeat(900), " \n", "\n "];
    hidden.push(" \u200b".repeat(900), "\n\u200b\n", "\n\u0301\n");
    for (const gap of hidden) {
      const said = `I will call.${gap}I give up the house.`;
      expect([gap.slice(0, 4), refused(point({ text: said }))]).toEqual([gap.slice(0, 4), "page-malformed"]);
      expect(refused(point({ fallback: said }))).toBe("page-malformed");
      expect(refused(annex(said))).toBe("page-malformed");
      expect(refused(point({ text: plainText(said) }))).toBe("read");
    }
    expect(refused(point({ text: "I will call.\nAnd come : oui\u202f!" }))).toBe("read");
  });

  it("G5: no letter carries so many marks that they would cover the words beside it", () => {
    expect(refused(point({ text: `I will call o${"\u0301".repeat(40)}n Sunday.` }))).toBe("page-malformed");
    for (const word of ["שָׁל֑וֹם", "बोलेंगे", "Tôi sẽ gọi", "བསྒྲུབས"]) {
      expect([word, refused(point({ text: plainText(word) }))]).toEqual([word, "read"]);
    }
  });

  it("G5: whatever somebody wrote can be made fit for a page, and is left alone when it is", () => {
    const anything = fc.array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 4 }),
        fc.constantFrom(" ", "\n", "\u200b", "\u0301", "\u2003", "a"),
      ),
    );
    fc.assert(
      fc.property(anything, (parts) => {
        const made = plainText(parts.join(""));
        expect(made === "" || (isPlainText(made) && hasLetters(made))).toBe(true);
        expect(plainText(made)).toBe(made);
      }),
      { numRuns: 2_000 },
    );
  });

  it("G2: a point lies where its kind belongs, and nowhere twice", () => {
    const [limit] = page.limits.a;
    const [open] = page.stillOpen;
    if (limit === undefined || open === undefined) throw new Error("the page of the tests has both");
    const agreed = first.points[0] as PagePoint;
    const changes: readonly Partial<AgreementPage>[] = [
      { sections: [], limits: { a: [], b: [] } },
      { sections: [{ ...first, points: [] }] },
      { sections: [{ ...first, points: [agreed, agreed] }] },
      { sections: [first, first] },
      { sections: [{ ...first, points: [...first.points, limit] }] },
      { limits: { a: [agreed], b: [] } },
      { limits: { a: [], b: [limit] } },
      { stillOpen: [open, open] },
      { stillOpen: [{ ...open, points: [{ id: POINTS[0] as PagePoint["id"], text: "I will message." }] }] },
      point({ kind: "shared-practice" }),
      point({ doer: "both" }),
      point({ start: "2026-12-02", end: "2026-12-01" }),
      point({ kind: "transparency-offer" }),
      point({ kind: "transparency-offer", start: "2026-11-22", end: "2027-02-21" }),
      { partners: { a: page.partners.a, b: { name: "Bo", root: ROOTS.a } } },
    ];
    for (const change of changes) expect([change, refused(change)]).toEqual([change, "page-malformed"]);
    const half = LIMITS.clausesPerSpace / 2;
    const halves = [
      { ...first, points: manyPoints(agreed, half, 0) },
      { ...first, topic: "more", points: manyPoints(agreed, half, half) },
    ];
    const alone = { limits: { a: [], b: [] }, stillOpen: [] };
    expect(refused({ ...alone, sections: halves })).toBe("read");
    expect(refused({ ...alone, sections: halves, limits: page.limits })).toBe("page-malformed");
    expect(refused(point({ kind: "transparency-offer", start: "2026-11-22", end: "2027-02-20" }))).toBe("read");
  });

  it("G6: nobody can write a page that is looked at later than four weeks on, or that follows itself", () => {
    for (const reviewOn of ["2026-12-19", "2026-12-21", "2099-01-01", "2026-11-22"]) {
      expect([reviewOn, refused({ reviewOn })]).toEqual([reviewOn, "page-malformed"]);
    }
    expect(refused({ supersedes: page.version })).toBe("page-malformed");
    expect(refused({ supersedes: VERSIONS[1] as AgreementPage["version"] })).toBe("read");
  });

  it("G4: a page larger than the limit is told apart, and so is one of a later program", () => {
    expect(refused(point({ text: "a".repeat(256 * 1024) }))).toBe("page-too-large");
    expect(refused(point({ text: "é".repeat(140 * 1024) }))).toBe("page-too-large");
    expect(parsePage("x".repeat(2 ** 20))).toEqual({ ok: false, problem: "page-too-large" });
    // Each paragraph is a piece of paper of its own to draw: sixty thousand of two letters fit into the bytes.
    const lines = (count: number): string => Array.from({ length: count }, () => "a").join("\n");
    const all = LIMITS.pageParagraphs;
    const others = refused(point({ text: lines(all - 8) }));
    expect([others, refused(point({ text: lines(all) }))]).toEqual(["read", "page-too-large"]);
    expect(refused(point({ fallback: lines(all / 2), scope: lines(all / 2) }))).toBe("page-too-large");
    expect(refused(annex(lines(all)))).toBe("page-too-large");
    expect(refused({ formatVersion: 2 as 1 })).toBe("page-newer");
    expect(refused({ formatVersion: 0 as 1 })).toBe("page-malformed");
  });

  it("G4: whatever text is attached to a file, reading it never throws, and one letter changed is another page", () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (any) => !parsePage(any).ok));
    fc.assert(fc.property(fc.json(), (any) => !parsePage(any).ok));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        const read = parsePage(changed);
        if (changed !== text && read.ok) expect(pageHash(read.value)).not.toBe(pageHash(page));
      }),
      { numRuns: 500 },
    );
  });
});
