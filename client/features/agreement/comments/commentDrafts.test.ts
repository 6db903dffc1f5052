import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type ClauseId, type CommentId, newId } from "../../../../shared/base/ids.ts";
import { seededRandom } from "../document/testing/twoPartners.ts";
import { answerPlace, commentDraftsOf, newThreadPlace, readCommentDraft, writeCommentDraft } from "./commentDrafts.ts";
import { draftStoreOf } from "./draftStore.ts";

const random = seededRandom(3);
const clause = newId<ClauseId>(random);
const other = newId<ClauseId>(random);
const place = newThreadPlace(clause);

describe("A123: a comment that is not shared yet", () => {
  it("is kept as it is typed, under the id that it will have, and goes whole when it is emptied", () => {
    const mine = new Y.Doc();
    writeCommentDraft(mine, place, { kind: "question", text: "I would like" }, random);
    const begun = readCommentDraft(mine, place);
    writeCommentDraft(mine, place, { text: "I would like to understand" }, random);
    const again = new Y.Doc();
    Y.applyUpdate(again, Y.encodeStateAsUpdate(mine));
    expect(readCommentDraft(again, place)).toEqual({ ...begun, text: "I would like to understand" });
    writeCommentDraft(mine, place, { text: "" }, random);
    expect(commentDraftsOf(mine).size).toBe(0);
  });

  it("is found by its point alone, and what a broken device left there is passed by", () => {
    const mine = new Y.Doc();
    const store = draftStoreOf(mine);
    store.write(answerPlace(clause, newId<CommentId>(random)), { text: "Yes." }, random);
    expect([store.hasOn(clause), store.hasOn(other)]).toEqual([true, false]);
    commentDraftsOf(mine).set(other, new Y.Map([["id", "nonsense"]]));
    commentDraftsOf(mine).set(place, "words");
    expect([store.at(other), store.at(place), store.hasOn(other)]).toEqual([null, null, false]);
    store.write(other, { text: "Mended." }, random);
    expect(store.at(other)?.text).toBe("Mended.");
  });

  it("tells whoever shows it", () => {
    const store = draftStoreOf(new Y.Doc());
    let told = 0;
    const stop = store.subscribe(() => told++);
    store.write(place, { text: "A" }, random);
    stop();
    store.forget(place);
    expect([told, store.at(place)]).toEqual([1, null]);
  });
});
