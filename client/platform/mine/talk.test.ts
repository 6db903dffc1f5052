import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import {
  calmOf,
  pauseNotesOf,
  quietOf,
  readCalm,
  readPauseNotes,
  readQuiet,
  writeCalm,
  writePauseNote,
  writeQuiet,
} from "./talk.ts";
import { EMPTY_TALK_DRAFT, forgetTalkDrafts, readTalkDrafts, talkDraftsOf, writeTalkDraft } from "./talkDrafts.ts";

const STATEMENT = { ...EMPTY_TALK_DRAFT, feelings: ["hurt"], about: "Friday", text: "I feel hurt about Friday." };

describe("C41: what somebody is about to say is in their private document from its first letter", () => {
  it("is there again after a reload, and step by step", () => {
    const ada = new Y.Doc();
    writeTalkDraft(ada, "one/statement", STATEMENT);
    writeTalkDraft(ada, "one/clarify", { ...EMPTY_TALK_DRAFT, text: "Which Friday?" });
    const reloaded = new Y.Doc();
    Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(ada));
    const drafts = readTalkDrafts(talkDraftsOf(reloaded));
    expect(drafts.get("one/statement")).toEqual(STATEMENT);
    expect(drafts.get("one/clarify")?.text).toBe("Which Friday?");
  });

  it("costs letters and not the whole text when it changes", () => {
    const ada = new Y.Doc();
    writeTalkDraft(ada, "one/statement", { ...STATEMENT, text: "word ".repeat(300) });
    let bytes = 0;
    ada.on("update", (update: Uint8Array) => (bytes += update.length));
    writeTalkDraft(ada, "one/statement", { ...STATEMENT, text: `${"word ".repeat(300)}!` });
    expect(bytes).toBeLessThan(60);
  });

  it("leaves nothing behind once it is empty, or its conversation is over", () => {
    const ada = new Y.Doc();
    writeTalkDraft(ada, "one/statement", STATEMENT);
    writeTalkDraft(ada, "one/statement", EMPTY_TALK_DRAFT);
    writeTalkDraft(ada, "one/close", STATEMENT);
    writeTalkDraft(ada, "two/close", STATEMENT);
    forgetTalkDrafts(ada, "one");
    expect([...readTalkDrafts(talkDraftsOf(ada)).keys()]).toEqual(["two/close"]);
  });

  it("leaves out what another device wrote wrongly", () => {
    const ada = new Y.Doc();
    talkDraftsOf(ada).set("odd", "not a draft");
    talkDraftsOf(ada).set("half", new Y.Map([["way", "parts"]]));
    expect(readTalkDrafts(talkDraftsOf(ada)).size).toBe(0);
    writeTalkDraft(ada, "half", STATEMENT);
    expect(readTalkDrafts(talkDraftsOf(ada)).get("half")).toEqual(STATEMENT);
  });
});

describe("C42: a quiet not now, one's own numbers and one's notes in a pause are nobody else's", () => {
  it("keeps them by conversation and forgets what is taken back", () => {
    const ada = new Y.Doc();
    writeQuiet(ada, "one", true);
    writeQuiet(ada, "two", true);
    writeQuiet(ada, "two", false);
    writeCalm(ada, "one", { before: 3 });
    writeCalm(ada, "one", { after: 7 });
    calmOf(ada).set("odd", { before: 99, after: 4 });
    writePauseNote(ada, "one", "Breathe");
    writePauseNote(ada, "one", "Breathe out");
    writePauseNote(ada, "two", "");
    expect([...readQuiet(quietOf(ada))]).toEqual(["one"]);
    expect(readCalm(calmOf(ada)).get("one")).toEqual({ before: 3, after: 7 });
    expect(readCalm(calmOf(ada)).get("odd")).toEqual({ before: null, after: 4 });
    expect([...readPauseNotes(pauseNotesOf(ada))]).toEqual([["one", "Breathe out"]]);
  });
});
