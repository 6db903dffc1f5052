import { describe, expect, it } from "vitest";
import { utcDay } from "../base/day.ts";
import type { VersionId } from "../base/ids.ts";
import { readSigning } from "./readSigning.ts";
import { aPage, VERSIONS } from "./testing/pages.ts";
import { DAY_MS, EVENING_MS, HOUR_MS, Story } from "./testing/story.ts";

const proposedByAda = (): Story => new Story().proposes("a");
const standing = (): Story => new Story().standsForBoth();

describe("a page from draft to standing", () => {
  it("G10: a proposal waits seven days for both, then it ends by itself, whoever had signed", () => {
    const story = proposedByAda().later(7 * DAY_MS - 1);
    expect(story.standing).toEqual({ kind: "proposed", until: EVENING_MS + 7 * DAY_MS });
    expect(story.copy().later(1).standing).toEqual({ kind: "lapsed", at: EVENING_MS + 7 * DAY_MS });
    expect(story.copy().bothSign().standing.kind).toBe("resting");
    story.signs("a").later(1).signs("b");
    expect(story.standing.kind).toBe("lapsed");
    expect(story.state.ignored).toBe(1);
  });

  it("G11: one waits at a time; after one that ended by itself the next comes from tomorrow", () => {
    const story = proposedByAda();
    expect(story.seen("b").mayPropose).toBe("open");
    expect(story.copy().later(HOUR_MS).proposes("b").state).toMatchObject({ ignored: 1, versions: [{}] });
    story.later(7 * DAY_MS);
    expect(story.seen("a").mayPropose).toBe("tomorrow");
    expect(
      story
        .copy()
        .later(3 * HOUR_MS)
        .proposes("b").state.ignored,
    ).toBe(1);
    // Midnight in Greenwich.
    story.later(3.5 * HOUR_MS);
    expect(story.seen("b").mayPropose).toBe("yes");
    expect(story.proposes("b").state).toMatchObject({ ignored: 0, versions: [{}, { standing: { kind: "proposed" } }] });
  });

  it("G11: what was taken back leaves room at once, three times a day for each", () => {
    const story = new Story();
    for (let i = 0; i < 3; i++) story.proposes("a").later(1).takesBack("a").later(1);
    expect([story.seen("a").mayPropose, story.seen("b").mayPropose]).toEqual(["enough", "yes"]);
    expect(story.proposes("a").state).toMatchObject({ ignored: 1 });
    expect(story.proposes("b").state).toMatchObject({ ignored: 1 });
    expect(
      story
        .later(4 * HOUR_MS)
        .takesBack("b")
        .proposes("a").state,
    ).toMatchObject({ ignored: 1 });
  });

  it("G12: a page names the one before it: nothing that holds is ever left standing beside another", () => {
    const story = standing();
    const [first, second, third] = VERSIONS as [VersionId, VersionId, VersionId];
    expect(story.seen("a").supersedes).toBe(first);
    for (const supersedes of [null, second, third]) {
      expect(story.copy().proposes("b", { supersedes }).state.versions).toHaveLength(1);
    }
    story.proposes("b").bothSign();
    // While the second rests, a third goes back to it, and through it to the first.
    expect(story.seen("a").supersedes).toBe(second);
    expect(story.copy().later(1).proposes("a", { supersedes: first }).state.versions).toHaveLength(2);
    expect(story.copy().later(1).proposes("a").state.versions).toHaveLength(3);
  });

  it("G12: a page that lapsed or was taken back is none to go back to", () => {
    const story = proposedByAda().takesBack("a").later(HOUR_MS);
    const supersedes = VERSIONS[0] as VersionId;
    expect(story.seen("a").supersedes).toBeNull();
    expect(story.copy().proposes("a", { supersedes }).state.versions).toHaveLength(1);
    expect(story.copy().proposes("a", { version: supersedes }).state.versions).toHaveLength(1);
    expect(story.proposes("a").state.versions).toHaveLength(2);
  });

  it("G13: a proposal made without a connection counts for the days it would have lived", () => {
    const made = (proposedOn: string) => new Story().proposes("a", { proposedOn }).state.versions.length;
    expect(["2026-11-24", "2026-11-23", "2026-11-15", "2026-11-14", "2025-11-22"].map(made)).toEqual([0, 1, 1, 0, 0]);
  });

  it("G13: a signature counts once for each, found sound, on its own day and before both have signed", () => {
    const story = proposedByAda();
    const count = (one: Story): number => Object.values(one.version.signed).filter((signed) => signed !== null).length;
    expect(count(story.copy().signs("a", { verdict: "unsound" }))).toBe(0);
    expect(count(story.copy().signs("a", { on: "2027-11-22" }))).toBe(0);
    expect(count(story.copy().signs("a", { on: "2026-11-21" }).signs("b", { on: "2026-11-23" }))).toBe(2);
    expect(count(story.copy().signs("a", { version: VERSIONS[9] as VersionId }))).toBe(0);
    const twice = story.copy().signs("a").later(1).signs("a");
    expect(twice.version.signed.a).toMatchObject({ n: 1, atMs: EVENING_MS });
    expect(twice.state.ignored).toBe(1);
    expect(story.takesBack("a").signs("b").version.signed.b).toBeNull();
  });

  it("G13: who signs has seen no less of the space log than before, so no key that was taken back signs again", () => {
    const story = proposedByAda().stands("a").says("b", { kind: "take-back" }, { head: 7 });
    expect(story.copy().signs("b", { head: 6 }).version.signed.b).toBeNull();
    expect(story.copy().signs("a", { head: 4 }).version.signed.a).not.toBeNull();
    expect(story.signs("b", { head: 7 }).version.signed.b).not.toBeNull();
  });

  it("G13: a signature that this device cannot check counts for nothing here, and it says so", () => {
    const story = proposedByAda().signs("a").signs("b", { verdict: "unchecked" });
    expect(story.version).toMatchObject({ unchecked: ["b"], bothSignedAtMs: null });
    expect(story.seen("a").versions[0]?.isUnsure).toBe(true);
    expect(story.state.ignored).toBe(0);
    expect(story.copy().withdraws("a").standing.kind).toBe("withdrawn");
    expect(story.takesBack("b").standing.kind).toBe("proposed");
    const alone = proposedByAda().signs("b", { verdict: "unchecked" });
    expect(alone.seen("a").versions[0]?.isUnsure).toBe(false);
    expect(alone.seen("b").versions[0]).toMatchObject({ iSigned: true, mayTakeBack: true });
    expect(alone.takesBack("b").standing.kind).toBe("taken-back");
  });

  it("G4: a page that lies under another's number is no proposal", () => {
    const page = aPage({ version: VERSIONS[1] as VersionId });
    const story = new Story().says("a", { kind: "propose", page }, { version: VERSIONS[0] as VersionId });
    expect(story.state).toMatchObject({ versions: [], ignored: 1 });
  });

  it("G14: before both have signed, whoever made it or signed it takes it back; a signature needs a new page then", () => {
    expect(proposedByAda().takesBack("b").standing.kind).toBe("proposed");
    expect(proposedByAda().takesBack("a").standing.kind).toBe("taken-back");
    expect(proposedByAda().signs("b").takesBack("b").standing.kind).toBe("taken-back");
    expect(proposedByAda().signs("b").takesBack("a").signs("a").standing.kind).toBe("taken-back");
    expect(proposedByAda().bothSign().takesBack("a").standing.kind).toBe("resting");
    expect(
      proposedByAda()
        .later(8 * DAY_MS)
        .takesBack("a").standing.kind,
    ).toBe("lapsed");
  });

  it("G15: it rests for three days; then each is asked once; it stands when both have said so", () => {
    const story = proposedByAda()
      .signs("b")
      .later(2 * DAY_MS)
      .signs("a");
    const rested = EVENING_MS + 5 * DAY_MS;
    expect(story.standing).toEqual({ kind: "resting", until: rested });
    expect(story.copy().stands("a").state.ignored).toBe(1);
    story.later(3 * DAY_MS);
    expect(story.standing).toEqual({ kind: "asking", round: 0, until: rested + 7 * DAY_MS });
    expect(story.copy().stands("a", 1).state.ignored).toBe(1);
    story.stands("b").later(7 * DAY_MS - 1);
    expect(story.standing.kind).toBe("asking");
    expect(story.copy().stands("b").state.ignored).toBe(1);
    expect(story.copy().stands("a").standing).toEqual({ kind: "stands", reviewOn: "2026-12-20" });
    expect(story.later(1).stands("a").standing).toEqual({ kind: "open-again", at: rested + 7 * DAY_MS });
    expect(story.state.ignored).toBe(1);
  });

  it("G16: at its day it is due, and rests until both say again that it stands: nothing rolls over by itself", () => {
    const story = standing();
    const until = (day: string): number => Date.parse(`${day}T00:00:00Z`) - story.now;
    story.later(until("2026-12-20") - 1);
    expect(story.standing).toEqual({ kind: "stands", reviewOn: "2026-12-20" });
    story.later(1);
    expect(story.standing).toEqual({ kind: "due", round: 1, since: "2026-12-20" });
    expect(story.copy().later(900 * DAY_MS).standing).toMatchObject({ kind: "due", round: 1 });
    story.stands("a", 1).later(10 * DAY_MS);
    expect(story.standing.kind).toBe("due");
    // Eight weeks from the day on which both had said so, then twelve, then twelve.
    expect(story.stands("b", 1).standing).toEqual({ kind: "stands", reviewOn: "2027-02-24" });
    story.later(until("2027-02-24")).stands("b", 2).stands("a", 2);
    expect(story.standing).toEqual({ kind: "stands", reviewOn: "2027-05-19" });
    story.later(until("2027-05-19")).stands("a", 3).stands("b", 3);
    expect(story.standing).toEqual({ kind: "stands", reviewOn: "2027-08-11" });
    expect(story.seen("b").looks).toBe(3);
    expect(story.state.ignored).toBe(0);
  });

  it("N191: the days of the looks that both held are told to both; half of one is on no list", () => {
    const story = standing();
    story.later(Date.parse("2026-12-20T00:00:00Z") - story.now).stands("a", 1);
    const held = (slot: "a" | "b") => story.seen(slot).versions[0]?.looksHeldOn;
    expect([held("a"), held("b")]).toEqual([[], []]);
    story.later(DAY_MS).stands("b", 1);
    expect([held("a"), held("b")]).toEqual([["2026-12-21"], ["2026-12-21"]]);
  });

  it("G17: the page before stays as it is until the new one stands", () => {
    const story = standing()
      .later(DAY_MS)
      .proposes("b")
      .bothSign()
      .later(3 * DAY_MS);
    const kinds = () => story.state.versions.map((version) => version.standing.kind);
    expect(kinds()).toEqual(["stands", "asking"]);
    const seen = story.seen("a");
    expect([seen.signedPage?.version, seen.standingPage?.version]).toEqual([VERSIONS[1], VERSIONS[0]]);
    const silent = story.copy().later(7 * DAY_MS);
    expect(silent.state.versions.map((version) => version.standing.kind)).toEqual(["stands", "open-again"]);
    story.stands("a").stands("b");
    expect(kinds()).toEqual(["superseded", "stands"]);
    expect(story.state.versions[0]?.standing).toEqual({ kind: "superseded", by: VERSIONS[1] });
    expect(story.seen("b").looks).toBe(1);
    story.withdraws("a");
    expect(kinds()).toEqual(["superseded", "withdrawn"]);
  });

  it("G17: a third that follows a second which never stood puts the first away too", () => {
    const story = standing().proposes("a").bothSign().later(DAY_MS).proposes("b").bothSign();
    story
      .later(3 * DAY_MS)
      .stands("a")
      .stands("b");
    expect(story.state.versions.map((version) => version.standing.kind)).toEqual([
      "superseded",
      "superseded",
      "stands",
    ]);
  });

  it("G17: what was put away once stays put away by the page that did it", () => {
    const story = standing().later(DAY_MS).standsForBoth().later(DAY_MS).standsForBoth();
    const [, second, third] = VERSIONS;
    expect(story.state.versions.map((version) => version.standing)).toMatchObject([
      { kind: "superseded", by: second },
      { kind: "superseded", by: third },
      { kind: "stands" },
    ]);
    expect(story.seen("a").looks).toBe(2);
  });

  it("G20: what is unreadable, of nobody's page or out of place is counted and changes nothing", () => {
    const story = proposedByAda();
    const before = story.state;
    story.events.push({ type: "unreadable", n: 1, atMs: story.now, version: VERSIONS[0] as VersionId });
    story
      .stands("a")
      .withdraws("b")
      .sees("a", "Early.")
      .takesBack("b")
      .says("a", { kind: "stands", round: 0 }, { version: VERSIONS[9] as VersionId });
    expect(story.state).toEqual({ ...before, ignored: 6 });
  });

  it("G21: a server's clock that is set back makes no time pass twice", () => {
    const story = proposedByAda()
      .later(2 * DAY_MS)
      .bothSign();
    const rested = story.now + 3 * DAY_MS;
    story.later(-30 * DAY_MS);
    expect(story.state.now).toBe(rested - 3 * DAY_MS);
    expect(story.standing).toEqual({ kind: "resting", until: rested });
    expect(story.stands("a").state.ignored).toBe(1);
    story.now = rested;
    story
      .stands("a")
      .later(-20 * DAY_MS)
      .stands("b");
    expect(story.standing.kind).toBe("stands");
    expect(readSigning(story.events, 0).now).toBe(rested);
    expect(utcDay(rested)).toBe("2026-11-27");
  });
});
