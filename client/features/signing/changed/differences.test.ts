import { describe, expect, it } from "vitest";
import type { DraftPoint } from "../../../../shared/signing/buildPage.ts";
import { aDraft, POINTS, wrote } from "../testing/drafts.ts";
import { differences, type PointDifference } from "./differences.ts";
import { notAsDrafted } from "./notAsDrafted.ts";

const [first, second, third] = POINTS;

function told(draft: readonly DraftPoint[]): readonly (readonly [string, string | null, string | null])[] {
  const signed = wrote([
    { id: first, text: "I will call when I am late." },
    { id: second, text: "If it gets loud, I will leave.", kind: "own-limit" },
  ]);
  const line = ({ kind, before, after }: PointDifference) => [kind, before?.text ?? null, after?.text ?? null] as const;
  return differences(signed, aDraft(draft)).flatMap(({ points }) => points.map(line));
}
const point = (id: DraftPoint["id"], text: string, more: Partial<DraftPoint> = {}): DraftPoint => ({
  ...aDraft([{ id, text, ...more }]).topics[0]!.points[0]!,
});
const LIMIT = point(second, "If it gets loud, I will leave.", { kind: "own-limit" });

describe("what is different by now", () => {
  it("G60: a draft that says what the page says shows nothing, whatever is open beside it", () => {
    expect(told([point(first, "I will call when I am late."), LIMIT])).toEqual([]);
    const open = point(third, "I will cook on Fridays.", { mayPropose: false });
    expect(told([point(first, "I will call when I am late."), LIMIT, open])).toEqual([]);
  });

  it("G60: words that changed, a point that is new, one that is gone, and one that is open again", () => {
    expect(told([point(first, "I will call when I am very late."), LIMIT])).toEqual([
      ["changed", "I will call when I am late.", "I will call when I am very late."],
    ]);
    expect(told([point(first, "I will call when I am late."), LIMIT, point(third, "I will cook.")])).toEqual([
      ["new", null, "I will cook."],
    ]);
    expect(told([LIMIT])).toEqual([["gone", "I will call when I am late.", null]]);
    expect(told([point(first, "I will call when I am late.", { mayPropose: false }), LIMIT])).toEqual([
      ["open", "I will call when I am late.", "I will call when I am late."],
    ]);
  });

  it("G60: what stands beside the words counts, and letters that nobody sees do not", () => {
    const dated = point(first, "I will call when I am late.", { end: "2027-01-31" });
    expect(told([dated, LIMIT]).map(([kind]) => kind)).toEqual(["changed"]);
    expect(told([point(first, " I will call when\u200e I am late.\n"), LIMIT])).toEqual([
      ["changed", "I will call when I am late.", "I will call when\u200e I am late."],
    ]);
    expect(told([point(first, " I will call when I am late.\ufeff\n\n"), LIMIT])).toEqual([]);
  });

  it("G60: a limit that is gone has a place of its own", () => {
    expect(told([point(first, "I will call when I am late.")])).toEqual([
      ["gone", "If it gets loud, I will leave.", null],
    ]);
  });
});

describe("a page that is proposed, and the agreement as this device has it", () => {
  const page = wrote([
    { id: first, text: "I will call when I am late." },
    { id: third, text: "We will see.", mayPropose: false },
  ]);
  const call = point(first, "I will call when I am late.");
  const open = point(third, "We will see.", { mayPropose: false });

  it("G73: says nothing where both say the same, or where something was agreed to since", () => {
    expect(notAsDrafted(page, aDraft([call, open]))).toBe(0);
    expect(notAsDrafted(page, aDraft([call, point(third, "We will see.")]))).toBe(0);
  });

  it("G73: counts a point in other words, one that is not agreed to, and words below that stand nowhere", () => {
    expect(notAsDrafted(page, aDraft([point(first, "I will call."), open]))).toBe(1);
    expect(notAsDrafted(page, aDraft([{ ...call, mayPropose: false }, open]))).toBe(1);
    expect(notAsDrafted(page, aDraft([call]))).toBe(1);
    expect(notAsDrafted(page, aDraft([call, { ...open, text: "I will see." }]))).toBe(1);
    expect(notAsDrafted(page, aDraft([]))).toBe(2);
  });
});
