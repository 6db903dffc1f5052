import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Comment } from "../../../../shared/agreement/comment.ts";
import { commentValue } from "../../../../shared/agreement/comment.ts";
import type { Thread } from "../../../../shared/agreement/commentThreads.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { type ClauseId, type CommentId, newId, type SpaceId } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { addPoint } from "../document/addPoint.ts";
import { chooseWho, removePoint } from "../document/changePoint.ts";
import { keys, penOf } from "../document/testing/pens.ts";
import { type Partner, seededRandom, twoPartners, type } from "../document/testing/twoPartners.ts";
import { writeWord } from "../../../platform/said/wordRecord.ts";
import { bindComments, COMMENT_WORDS, type Comments, keptComments } from "./bindComments.ts";
import { type CommentDraft, newThreadPlace, writeCommentDraft } from "./commentDrafts.ts";
import { ownComments } from "./ownComments.ts";

interface Writer extends Partner {
  readonly comments: Comments;
  readonly mine: Y.Doc;
  /** Stops looking, as closing the tab does. */
  readonly away: () => void;
}

const DAY = "2027-01-02";

function twoWriters(seed = 1): { ada: Writer; bo: Writer; meet: () => void; id: ClauseId } {
  const { ada, bo, meet } = twoPartners(seed);
  const writer = (partner: Partner): Writer => {
    const mine = new Y.Doc();
    const comments = bindComments(partner.agreement.doc, mine, penOf(partner.slot));
    return { ...partner, mine, comments, away: comments.subscribe(() => undefined) };
  };
  const added = addPoint(ada.agreement, { topic: "money", by: "a", text: "We talk on Sundays." }, ada.random);
  if (!added.ok) throw new Error(added.problem);
  meet();
  return { ada: writer(ada), bo: writer(bo), meet, id: added.value };
}

const draft = (one: Writer, text: string): CommentDraft => ({
  id: newId<CommentId>(one.random),
  kind: "comment",
  text,
  anchor: null,
});
function clauseOf(one: Writer, id: ClauseId) {
  const clause = one.agreement.view().clauses.get(id);
  if (clause === undefined) throw new Error("the point is not shown");
  return clause;
}
const say = (one: Writer, id: ClauseId, text: string, thread: Thread | null = null) =>
  one.comments.share(clauseOf(one, id), draft(one, text), thread, DAY);
const threads = (one: Writer, id: ClauseId): readonly Thread[] => one.comments.threadsOf(id);
const texts = (one: Writer, id: ClauseId): readonly (readonly string[])[] =>
  threads(one, id).map(({ comments }) => comments.map(({ text }) => text));
function threadAt(one: Writer, id: ClauseId, at = 0): Thread {
  const thread = threads(one, id)[at];
  if (thread === undefined) throw new Error("there is no such thread");
  return thread;
}
function first(one: Writer, id: ClauseId): Comment {
  const comment = threadAt(one, id).comments[0];
  if (comment === undefined) throw new Error("a thread holds something");
  return comment;
}

describe("comments on a point", () => {
  it("A120, A121: a comment and its answer are on both screens, and stay when the point is edited or moved away", () => {
    const { ada, bo, meet, id } = twoWriters();
    say(ada, id, "Which Sunday do you mean?");
    meet();
    say(bo, id, "The first one.", threadAt(bo, id));
    chooseWho(bo.agreement, id, "b");
    type(bo, id, "x");
    meet();
    for (const one of [ada, bo]) expect(texts(one, id)).toEqual([["Which Sunday do you mean?", "The first one."]]);
    removePoint(bo.agreement, clauseOf(bo, id));
    meet();
    expect(texts(ada, id)).toEqual([["Which Sunday do you mean?", "The first one."]]);
  });

  it("A121: threads stand in the order in which they were begun", () => {
    const { ada, bo, meet, id } = twoWriters();
    const said = ["One.", "Two.", "Three.", "Four.", "Five."];
    for (const [index, words] of said.entries()) {
      say(index % 2 === 0 ? ada : bo, id, words);
      meet();
    }
    for (const one of [ada, bo]) expect(texts(one, id)).toEqual(said.map((words) => [words]));
  });

  it("A124: worded anew it is the newer one on both, and taken back it is gone from both, answers stay", () => {
    const { ada, bo, meet, id } = twoWriters();
    say(ada, id, "Secret words.");
    meet();
    ada.comments.change(first(ada, id), "Other words.");
    say(bo, id, "I see.", threadAt(bo, id));
    meet();
    expect(first(bo, id)).toMatchObject({ text: "Other words.", isChanged: true });
    const key = wordKey(first(ada, id).id, "a");
    const before: unknown = bo.agreement.doc.getMap("comments").get(key);
    ada.comments.takeBack(first(ada, id));
    meet();
    // What Bo kept of it he cannot put back in her name.
    bo.agreement.doc.getMap("comments").set(key, before);
    type(ada, id, "x");
    meet();
    meet();
    for (const one of [ada, bo]) {
      expect(texts(one, id)).toEqual([["I see."]]);
      expect(JSON.stringify(one.agreement.doc.getMap("comments").toJSON())).not.toContain("words");
    }
    expect(JSON.stringify(keptComments(ada.mine).toJSON())).not.toContain("words");
  });

  it("A122: either settles and either opens again; at the same moment it stays open", () => {
    const { ada, bo, meet, id } = twoWriters();
    say(ada, id, "Which Sunday?");
    meet();
    bo.comments.settle(threadAt(bo, id), "settled");
    meet();
    expect(threadAt(ada, id).isSettled).toBe(true);
    ada.comments.settle(threadAt(ada, id), "open");
    meet();
    expect(threadAt(bo, id).isSettled).toBe(false);
    ada.comments.settle(threadAt(ada, id), "settled");
    say(bo, id, "One more thing.", threadAt(bo, id));
    meet();
    for (const one of [ada, bo]) expect(threadAt(one, id).isSettled).toBe(false);
  });

  it("A125: nobody writes as the other: forged, foreign, moved and replayed ones count for nothing, and mine come back", () => {
    const { ada, bo, meet, id } = twoWriters();
    say(ada, id, "My first words.");
    meet();
    const comment = first(ada, id);
    const key = wordKey(comment.id, "a");
    const stolen: unknown = bo.agreement.doc.getMap("comments").get(key);
    ada.comments.change(comment, "My own words.");
    meet();
    const value = commentValue({ ...comment, text: "Words that Bo put into her mouth." });
    const about = { about: comment.id, contentHash: null, counter: 99, value };
    const forged = writeWord(COMMENT_WORDS, about, { ...penOf("a"), signing: keys.b });
    const bos = writeWord(COMMENT_WORDS, about, penOf("b"));
    const otherSpace = writeWord(COMMENT_WORDS, about, { ...penOf("a"), space: newId<SpaceId>(seededRandom(5)) });
    const elsewhere = wordKey(newId<CommentId>(seededRandom(6)), "a");
    bo.agreement.doc.getMap("comments").set(elsewhere, stolen);
    for (const attack of [forged, bos, otherSpace, stolen, undefined, { value }, "x".repeat(100_000)]) {
      bo.agreement.doc.getMap("comments").set(key, attack);
      expect(texts(bo, id)).toEqual(attack === stolen ? [["My first words."]] : []);
      type(ada, id, "x");
      meet();
      expect(texts(ada, id)).toEqual([["My own words."]]);
    }
  });

  it("A125, P31: what is taken away from somebody who only reads waits until they write, also after a reload", () => {
    const { ada, bo, meet, id } = twoWriters();
    say(ada, id, "My own words.");
    meet();
    ada.away();
    let hasWritten = false;
    const { doc } = ada.agreement;
    const reading = bindComments(
      doc,
      ada.mine,
      penOf("a", () => hasWritten),
    );
    reading.subscribe(() => undefined);
    bo.agreement.doc.getMap("comments").delete(wordKey(first(bo, id).id, "a"));
    const before = Y.getState(doc.store, doc.clientID);
    meet();
    expect(Y.getState(doc.store, doc.clientID)).toBe(before);
    expect(reading.threadsOf(id)).toHaveLength(1);
    expect(texts(bo, id)).toEqual([]);
    hasWritten = true;
    doc.getMap("elsewhere").set("a", "word");
    meet();
    expect(texts(bo, id)).toEqual([["My own words."]]);
  });

  it("A123: sharing a draft twice, or on two devices, is sharing it once", () => {
    const { ada, bo, meet, id } = twoWriters();
    const one = draft(ada, "Said once.");
    for (const _ of [1, 2]) ada.comments.share(clauseOf(ada, id), one, null, DAY);
    meet();
    expect(texts(bo, id)).toEqual([["Said once."]]);
    expect(first(bo, id).isChanged).toBe(false);
  });

  it("S14: my own copy holds what I wrote about points, shared and not, and nothing that I took back", () => {
    const { ada, bo, meet, id } = twoWriters();
    for (const words of ["Said.", "Taken back."]) say(ada, id, words);
    say(bo, id, "His.");
    meet();
    const gone = threads(ada, id).find(({ comments }) => comments[0]?.text === "Taken back.")?.comments[0];
    if (gone !== undefined) ada.comments.takeBack(gone);
    writeCommentDraft(ada.mine, newThreadPlace(id), { text: "Not yet." }, ada.random);
    expect(ownComments(ada.mine).filter((text) => text !== "")).toEqual(["Said.", "Not yet."]);
  });

  it("A126: what is too long or too much is refused, and the other's many leave room for mine", () => {
    const { ada, bo, meet, id } = twoWriters();
    expect(say(ada, id, "x".repeat(LIMITS.commentCharacters + 1))).toEqual({ ok: false, problem: "too-long" });
    for (let count = 0; count < LIMITS.threadsPerClause; count++) expect(say(bo, id, "Again.").ok).toBe(true);
    expect(say(bo, id, "Again.")).toEqual({ ok: false, problem: "too-many-comments" });
    meet();
    expect(say(ada, id, "And I?").ok).toBe(true);
    expect(texts(ada, id)).toHaveLength(LIMITS.threadsPerClause + 1);
  });

  it("A120 to A125: whatever both do in whatever order, both end with the same threads, and nobody lost a word", () => {
    const acts = ["say", "answer", "change", "take back", "settle", "open", "meet"] as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...acts)), { maxLength: 30 }), (done) => {
        const { ada, bo, meet, id } = twoWriters();
        const standing = new Map<string, string>();
        done.forEach(([isAda, act], index) => {
          const one = isAda ? ada : bo;
          const thread = threads(one, id).at(-1) ?? null;
          const own = threads(one, id)
            .flatMap(({ comments }) => comments)
            .findLast(({ author }) => author === one.slot);
          if (act === "meet") meet();
          else if (act === "say" || (act === "answer" && thread !== null)) {
            const words = draft(one, `${one.slot}${index}`);
            one.comments.share(clauseOf(one, id), words, act === "say" ? null : thread, DAY);
            standing.set(words.id, words.text);
          } else if (act === "change" && own !== undefined) {
            one.comments.change(own, `anew ${index}`);
            standing.set(own.id, `anew ${index}`);
          } else if (act === "take back" && own !== undefined) {
            one.comments.takeBack(own);
            standing.delete(own.id);
          } else if (act === "settle" && thread !== null) one.comments.settle(thread, "settled");
          else if (act === "open" && thread !== null) one.comments.settle(thread, "open");
        });
        meet();
        expect(threads(ada, id)).toEqual(threads(bo, id));
        const shown = threads(ada, id).flatMap(({ comments }) => comments.map(({ id: of, text }) => [of, text]));
        expect(new Map(shown as [string, string][])).toEqual(standing);
      }),
      { numRuns: 60 },
    );
  });
});
