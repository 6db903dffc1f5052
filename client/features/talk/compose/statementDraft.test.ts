import { describe, expect, it } from "vitest";
import { grammarOf } from "../../../../shared/wording/grammarOf.ts";
import { EMPTY_TALK_DRAFT, type TalkDraft } from "../../../platform/mine/talkDrafts.ts";
import * as draft from "./statementDraft.ts";

const ENGLISH = grammarOf("en");
const saidBy = (one: TalkDraft): string => draft.saidBy(one, ENGLISH);
const toFree = (one: TalkDraft): TalkDraft => draft.toFree(one, ENGLISH);
const toParts = (one: TalkDraft): TalkDraft => draft.toParts(one, ENGLISH);
const withSentence = (one: TalkDraft, sentence: TalkDraft): TalkDraft =>
  draft.withSentence(one, sentence, ENGLISH.sentence(sentence));

const ada = {
  ...EMPTY_TALK_DRAFT,
  feelings: ["hurt", "anxious"],
  about: "when I heard about the messages on Friday",
  needs: ["honesty"],
};
const SAID = "I feel hurt and anxious when I heard about the messages on Friday, because honesty matters to me.";

describe("S83: changing how a statement is written keeps every word, once", () => {
  it("takes the sentence along into free text, and the parts back from it while nothing was changed", () => {
    const free = toFree(ada);
    expect([free.way, saidBy(free)]).toEqual(["free", SAID]);
    expect(toParts(free)).toEqual({ ...ada, text: SAID });
  });

  it("hands a changed text back as one part, so that nothing is lost and nothing said twice", () => {
    const changed = { ...toFree(ada), text: `${SAID}\nAnd I could not sleep.` };
    expect(saidBy(toParts(changed))).toBe(`${SAID} And I could not sleep.`);
    const emptied = { ...toFree(ada), text: "" };
    expect(saidBy(toParts(emptied))).toBe("");
  });

  it("brings Ada's own sentence whole, beside what she has already written", () => {
    expect(saidBy(withSentence(EMPTY_TALK_DRAFT, ada))).toBe(SAID);
    const begun = { ...EMPTY_TALK_DRAFT, feelings: ["sad"], about: "Sunday" };
    const both = withSentence(begun, ada);
    expect([both.feelings, both.about]).toEqual([["sad", "hurt", "anxious"], `Sunday. ${ada.about}`]);
    expect(saidBy(withSentence({ ...EMPTY_TALK_DRAFT, way: "free", text: "I am tired" }, ada))).toBe(
      `I am tired. ${SAID}`,
    );
  });

  it("does not bring the same sentence twice", () => {
    const once = withSentence(EMPTY_TALK_DRAFT, ada);
    expect(withSentence(once, ada)).toEqual(once);
  });
});
