import { describe, expect, it } from "vitest";
import type { ClauseId } from "../base/ids.ts";
import { NO_DETAILS } from "./clauseDetails.ts";
import { isChange, type AgreementPage, pageChanges, type PointFace } from "./pageChanges.ts";
import type { TopicId } from "./topics.ts";

function point(name: string, position: string, more: Partial<PointFace> = {}): PointFace {
  const words = { topic: "money" as TopicId, paragraphs: [`About ${name}.`], details: NO_DETAILS };
  return { id: name as ClauseId, position, start: null, review: null, end: null, who: "both", ...words, ...more };
}

function page(points: readonly PointFace[], more: Partial<AgreementPage> = {}): AgreementPage {
  const topics = [...new Set(points.map(({ topic }) => topic))];
  return {
    topics: topics.map((id) => ({ id, clauses: points.filter(({ topic }) => topic === id) })),
    known: new Set(points.map(({ id }) => id)),
    agreed: new Set(),
    ...more,
  };
}

/** "name kind", and how it moved. */
function told(before: AgreementPage, after: AgreementPage): string[] {
  return pageChanges(before, after).flatMap(({ points }) =>
    points
      .filter(isChange)
      .map(({ id, kind, isMoved, isNewlyAgreed }) =>
        [id, kind, isMoved && "moved", isNewlyAgreed && "agreed"].filter((word) => word !== false).join(" "),
      ),
  );
}

const one = point("one", "B");
const two = point("two", "D");
const three = point("three", "F");

describe("what changed between two pages", () => {
  it("A81: a point is new, changed in its words or in what stands beside them, deleted, or here again", () => {
    expect(told(page([one, two]), page([one, two]))).toEqual([]);
    expect(told(page([one]), page([one, two]))).toEqual(["two added"]);
    expect(told(page([one, two]), page([two]))).toEqual(["one deleted"]);
    expect(told(page([one], { known: new Set(["one", "two"]) }), page([one, two]))).toEqual(["two back"]);
    const changes: Partial<PointFace>[] = [
      { paragraphs: ["Other words."] },
      { who: "a" },
      { end: "2027-01-31" },
      { start: "2027-01-31" },
      { review: "2027-01-31" },
      { details: { ...NO_DETAILS, why: "Because." } },
      { details: { ...NO_DETAILS, scope: "On weekdays." } },
    ];
    for (const change of changes)
      expect(told(page([one, two]), page([{ ...one, ...change }, two]))).toEqual(["one changed"]);
  });

  it("A81: a move is of the point that was moved, not of those it passed", () => {
    expect(told(page([one, two, three]), page([{ ...three, position: "A" }, one, two]))).toEqual(["three same moved"]);
    expect(told(page([one, two]), page([{ ...one, position: "C" }, two]))).toEqual([]);
    expect(told(page([one, two]), page([one, { ...two, topic: "family" }]))).toEqual(["two same moved"]);
    expect(told(page([one, three]), page([one, two, three]))).toEqual(["two added"]);
  });

  it("A81: what is gone stands where it stood, and what is there has the number it has on the page", () => {
    const [topic] = pageChanges(page([one, two, three]), page([one, three]));
    expect(topic?.points.map(({ id, number }) => [id, number])).toEqual([
      ["one", "1.1"],
      ["two", null],
      ["three", "1.2"],
    ]);
    const gone = pageChanges(page([one]), page([]));
    expect(gone.flatMap(({ points }) => points.map(({ id, kind }) => [id, kind]))).toEqual([["one", "deleted"]]);
  });

  it("A82: that both are comfortable is told of the point, once, and never as somebody's deed", () => {
    const agreed = new Set(["one"]);
    expect(told(page([one]), page([one], { agreed }))).toEqual(["one same agreed"]);
    expect(told(page([one], { agreed }), page([one], { agreed }))).toEqual([]);
    const [change] = pageChanges(page([one]), page([one], { agreed }))[0]?.points ?? [];
    expect(Object.keys(change ?? {}).toSorted()).toEqual(
      ["after", "before", "id", "isMoved", "isNewlyAgreed", "kind", "number"].toSorted(),
    );
  });
});
