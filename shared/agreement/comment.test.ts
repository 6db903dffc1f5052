import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClauseId, type CommentId, newId, type SpaceId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import type { JsonValue, SignedRecord } from "../seal/record/signedRecord.ts";
import { type Comment, COMMENT_LABEL, commentSubject, commentValue, LAST_TURN, readComment } from "./comment.ts";
import { readThreadWord, type ThreadWord, threadsOf, turnAfter, turnToBegin } from "./commentThreads.ts";

const random = seededRandom("comments");
const space = newId<SpaceId>(random);
const point = newId<ClauseId>(random);
const ids = Array.from({ length: 4 }, () => newId<CommentId>(random));
const [first, second] = ids as [CommentId, CommentId];

const said = (over: Partial<Comment> = {}): Comment => ({
  id: first,
  author: "a",
  point,
  thread: over.id ?? first,
  kind: "comment",
  text: "I am glad that this is here.",
  day: "2027-01-02",
  turn: 1,
  anchor: null,
  isChanged: false,
  ...over,
});
const record = (value: JsonValue, counter = 1): SignedRecord => ({
  label: COMMENT_LABEL,
  space,
  author: "a",
  subject: commentSubject(first),
  contentHash: null,
  counter,
  value,
});

describe("a comment as it lies in the document", () => {
  it("A120: what was written is read, also about some words and in a thread; what was taken back is nothing", () => {
    const anchor = { start: { item: { client: 1, clock: 2 }, assoc: 0 }, end: { assoc: -1 }, quote: "glad" };
    for (const comment of [said(), said({ anchor, kind: "question" }), said({ thread: second, turn: 7 })])
      expect(readComment(first, record(commentValue(comment)))).toEqual(comment);
    expect(readComment(first, record(commentValue(said()), 2))?.isChanged).toBe(true);
    expect(readComment(first, record(null, 3))).toBeNull();
  });

  it("A126: whatever else is signed there is no comment, and never a throw", () => {
    const value = commentValue(said()) as Record<string, JsonValue>;
    const wrong: Record<string, JsonValue>[] = [
      { text: "" },
      { text: "x".repeat(LIMITS.commentCharacters + 1) },
      { day: "2027-02-31" },
      { turn: 0 },
      { turn: LAST_TURN + 1 },
      { point: "somewhere" },
      { kind: "order" },
      { seen: true },
      { anchor: { start: { tname: "clauses" }, end: {}, quote: "x" } },
      { anchor: { start: {}, end: {}, quote: "x".repeat(LIMITS.commentQuoteCharacters + 1) } },
    ];
    for (const change of wrong) expect(readComment(first, record({ ...value, ...change }))).toBeNull();
    fc.assert(fc.property(fc.jsonValue(), (any) => readComment(first, record(any as JsonValue)) === null));
  });
});

const words =
  (...spoken: ThreadWord[]) =>
  (): readonly ThreadWord[] =>
    spoken;

describe("threads", () => {
  it("A121: an answer stands below what it answers, in one order on both screens", () => {
    const root = said();
    const answers = [
      said({ id: second, author: "b", thread: first, turn: 2 }),
      said({ id: ids[2] as CommentId, thread: first, turn: 2 }),
    ];
    const orders = [
      [root, ...answers],
      [...answers.toReversed(), root],
    ].map((comments) => threadsOf(comments, words()).map((thread) => thread.comments.map(({ id }) => id)));
    expect(orders[0]).toEqual([[first, ids[2], second]]);
    expect(orders[1]).toEqual(orders[0]);
  });

  it("A121: a new thread stands below the others, and a made-up turn leaves it its room", () => {
    const begun = threadsOf([said({ turn: 4 }), said({ id: second, thread: second, turn: LAST_TURN })], words());
    expect(turnToBegin(begun)).toBe(5);
    expect(turnToBegin([])).toBe(1);
  });

  it("A122: settled counts when it was said after everything else, and open wins when both spoke at once", () => {
    const settled = (turn: number): ThreadWord => ({ state: "settled", turn });
    const open = (turn: number): ThreadWord => ({ state: "open", turn });
    const isSettled = (...spoken: ThreadWord[]): boolean | undefined =>
      threadsOf([said()], words(...spoken))[0]?.isSettled;
    expect(isSettled()).toBe(false);
    expect(isSettled(settled(2))).toBe(true);
    expect(isSettled(settled(2), open(3))).toBe(false);
    expect(isSettled(settled(4), open(3))).toBe(true);
    expect(isSettled(settled(3), open(3))).toBe(false);
    expect(isSettled(settled(1))).toBe(false); // settled before the comment was there
  });

  it("A122: an answer that was written before the settling was seen opens the thread again", () => {
    const answer = said({ id: second, author: "b", thread: first, turn: 2 });
    expect(threadsOf([said(), answer], words({ state: "settled", turn: 2 }))[0]?.isSettled).toBe(false);
    expect(threadsOf([said(), answer], words({ state: "settled", turn: 3 }))[0]?.isSettled).toBe(true);
  });

  it("A122: nobody can settle a thread so that it cannot be opened again", () => {
    const [thread] = threadsOf([said()], words({ state: "settled", turn: LAST_TURN }));
    expect(thread?.isSettled).toBe(true);
    if (thread === undefined) throw new Error("it is a thread");
    const again = words({ state: "settled", turn: LAST_TURN }, { state: "open", turn: turnAfter(thread) });
    expect(turnAfter(thread)).toBe(LAST_TURN);
    expect(threadsOf([said()], again)[0]?.isSettled).toBe(false);
    expect(readThreadWord(record({ state: "settled", turn: LAST_TURN + 1 }))).toBeNull();
    expect(readThreadWord(record({ state: "settled", turn: 2, by: "b" }))).toBeNull();
  });

  it("A126: however many one of the two writes, the other's comments stay on the page", () => {
    const flood = Array.from({ length: 5 * LIMITS.commentsPerClause }, () =>
      said({ id: newId<CommentId>(random), author: "b" }),
    );
    const hers = said({ turn: 9 });
    const shown = threadsOf([...flood, hers], words());
    expect(shown.length).toBe(2 * LIMITS.commentsPerClause + 1);
    expect(shown.some(({ id }) => id === first)).toBe(true);
  });
});
