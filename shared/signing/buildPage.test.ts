import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClauseId, VersionId } from "../base/ids.ts";
import { canonicalJson } from "../seal/canonical.ts";
import { buildPage, type DraftPoint, type PageDraft } from "./buildPage.ts";
import { parsePage } from "./parsePage.ts";
import { POINTS, ROOTS, SPACE, VERSIONS } from "./testing/pages.ts";

const [late, loud, quiet, ask, ended, open] = POINTS as [ClauseId, ClauseId, ClauseId, ClauseId, ClauseId, ClauseId];

function aPoint(change: Partial<DraftPoint>): DraftPoint {
  const nothing = { fallback: "", scope: "", start: null, review: null, end: null };
  return { id: late, who: "b", kind: "commitment", text: "I will message.", ...nothing, mayPropose: true, ...change };
}

function draft(points: readonly DraftPoint[], change: Partial<PageDraft> = {}): PageDraft {
  return {
    version: VERSIONS[0] as VersionId,
    supersedes: null,
    space: SPACE,
    renderer: 1,
    lang: "en",
    today: "2026-11-22",
    partners: { a: { name: "Ada", root: ROOTS.a }, b: { name: "Bo", root: ROOTS.b } },
    topics: [
      { topic: "daily-life", title: "Openness about daily life", points },
      { topic: "money", title: "Money", points: [] },
    ],
    ...change,
  };
}

function built(points: readonly DraftPoint[], change: Partial<PageDraft> = {}) {
  const page = buildPage(draft(points, change));
  if (!page.ok) throw new Error(page.problem);
  return page.value;
}

describe("the picture that is proposed", () => {
  it("G2: what both are comfortable with, each one's own limits, and what is still open", () => {
    const page = built([
      aPoint({ fallback: "I say so by ten.", end: "2026-12-24" }),
      aPoint({ id: loud, who: "both", kind: "shared-practice", text: "We each stop.", mayPropose: false }),
      aPoint({ id: quiet, who: "a", kind: "own-limit", text: "If it gets loud, I will leave." }),
      aPoint({ id: ask, who: "ask-b", kind: "request", text: "Would you call?" }),
      aPoint({ id: ended, text: "I will tell you.", end: "2026-11-21" }),
      aPoint({ id: open, text: " \n " }),
    ]);
    expect(page.sections).toEqual([
      {
        topic: "daily-life",
        title: "Openness about daily life",
        points: [
          {
            id: late,
            doer: "b",
            kind: "commitment",
            text: "I will message.",
            fallback: "I say so by ten.",
            end: "2026-12-24",
          },
        ],
      },
    ]);
    expect(page.limits).toEqual({
      a: [{ id: quiet, doer: "a", kind: "own-limit", text: "If it gets loud, I will leave." }],
      b: [],
    });
    expect(page.stillOpen).toEqual([
      { topic: "daily-life", title: "Openness about daily life", points: [{ id: loud, text: "We each stop." }] },
    ]);
    expect(page).toMatchObject({ title: "What we ask of ourselves", proposedOn: "2026-11-22", reviewOn: "2026-12-20" });
    expect(parsePage(canonicalJson(page))).toEqual({ ok: true, value: page });
  });

  it("G2: a point holds through its last day, and an offer to show without its days stays open", () => {
    expect(built([aPoint({ end: "2026-11-22" })]).sections).toHaveLength(1);
    const offer = aPoint({ id: loud, kind: "transparency-offer", text: "I will show you my messages." });
    expect(built([aPoint({}), offer]).stillOpen[0]?.points).toEqual([
      { id: loud, text: "I will show you my messages." },
    ]);
    const dated = { ...offer, start: "2026-11-22", end: "2026-12-22" };
    expect(built([dated]).sections[0]?.points[0]?.kind).toBe("transparency-offer");
    const wrong = aPoint({ id: quiet, start: "2026-12-24", end: "2026-12-23" });
    expect(built([aPoint({}), wrong]).stillOpen[0]?.points[0]?.id).toBe(quiet);
  });

  it("G2: with nothing agreed and no limit there is nothing to propose; one limit alone is a page", () => {
    expect(buildPage(draft([]))).toEqual({ ok: false, problem: "nothing-to-propose" });
    expect(buildPage(draft([aPoint({ mayPropose: false })]))).toEqual({ ok: false, problem: "nothing-to-propose" });
    const asked = aPoint({ who: "ask-a", kind: "request" });
    expect(buildPage(draft([asked]))).toEqual({ ok: false, problem: "nothing-to-propose" });
    expect(built([aPoint({ who: "b", kind: "own-limit" })]).limits.b).toHaveLength(1);
  });

  it("G4: a page that is too large, without a name or in a language that is not here is refused in words", () => {
    const long = Array.from({ length: 12 }, (_, i) =>
      aPoint({ id: POINTS[i] as ClauseId, text: "a".repeat(30 * 1024) }),
    );
    expect(buildPage(draft(long))).toEqual({ ok: false, problem: "page-too-large" });
    const lines = aPoint({ text: "I will call.\n".repeat(3_000) });
    expect(buildPage(draft([lines]))).toEqual({ ok: false, problem: "page-too-large" });
    const named = (a: string) => ({
      partners: { a: { name: a, root: ROOTS.a }, b: { name: "Bo", root: ROOTS.b } },
    });
    expect(buildPage(draft([aPoint({})], named(" \u200b")))).toEqual({ ok: false, problem: "name-missing" });
    expect(buildPage(draft([aPoint({})], { lang: "tlh" }))).toEqual({ ok: false, problem: "language-unknown" });
    expect(buildPage(draft([aPoint({})], { lang: "constructor" }))).toMatchObject({ problem: "language-unknown" });
    expect(built([aPoint({})], named("🦊")).partners.a.name).toBe("🦊");
    expect(built([aPoint({})], named(`${"A".repeat(79)}🦊`)).partners.a.name).toBe("A".repeat(79));
  });

  it("G5: whatever letters a draft holds, what is built is a page and reads as the same letters", () => {
    expect(
      built([aPoint({ text: "  I will\tcall.\r\n\r\nAnd\u202e come.\u0000 " })]).sections[0]?.points[0]?.text,
    ).toBe("I will call.\nAnd come.");
    expect(built([aPoint({ text: "cafe\u0301" })]).sections[0]?.points[0]?.text).toBe("café");
    const joined = { partners: { a: { name: "Ada \u2060\nLove", root: ROOTS.a }, b: { name: "Bo", root: ROOTS.b } } };
    expect(built([aPoint({})], joined).partners.a.name).toBe("Ada Love");
    // The low ones often, because the unseen are among them; half a pair too; and what parts lines beside what has no width.
    const joints = fc.constantFrom(
      ...Array.from(" \n\t\r\u00a0\u200d\u2060\u2028\u202e\u0301\u3000\ufeff", (joint) => joint.codePointAt(0) ?? 0),
    );
    const letter = fc.oneof(joints, fc.nat(0xff), fc.integer({ min: 0x2000, max: 0x206f }), fc.nat(0x10ffff));
    const any = fc.array(letter, { maxLength: 40 }).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(any, any, any, any, (text, fallback, scope, name) => {
        const page = buildPage(
          draft([aPoint({}), aPoint({ id: loud, text, fallback, scope })], {
            partners: { a: { name, root: ROOTS.a }, b: { name: "Bo", root: ROOTS.b } },
          }),
        );
        if (!page.ok) return page.problem === "name-missing";
        return parsePage(canonicalJson(page.value)).ok;
      }),
      { numRuns: 300 },
    );
  });
});
