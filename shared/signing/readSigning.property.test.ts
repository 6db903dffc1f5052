import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Slot } from "../base/ids.ts";
import { canonicalJson } from "../seal/canonical.ts";
import { readSigning } from "./readSigning.ts";
import { readSigningBody } from "./signingBody.ts";
import type { SigningEvent } from "./signingEvent.ts";
import { anySteps, tell } from "./testing/anyStory.ts";
import { DAY_MS, type Story } from "./testing/story.ts";

const RUNS = { numRuns: 120 };
const slots = fc.constantFrom<Slot>("a", "b");

describe("whatever is said, in whatever order", () => {
  it("G20: reading never throws, changes nothing it is given, and says the same again", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { events, now } = tell(steps);
        const before = canonicalJson(events);
        const state = readSigning(events, now);
        expect(readSigning(structuredClone(events), now)).toEqual(state);
        expect(canonicalJson(events)).toBe(before);
        expect(state.ignored).toBeLessThanOrEqual(events.length);
      }),
      RUNS,
    );
  });

  it("G20: an entry that counts for nothing might as well not be there", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { events, now } = tell(steps);
        const counted = events.filter((_, n) => ignoredAfter(events, n) === ignoredAfter(events, n - 1));
        expect(readSigning(counted, now)).toEqual({ ...readSigning(events, now), ignored: 0 });
      }),
      RUNS,
    );
  });

  it("G20: no version ever leaves the list, and nothing is taken from one that was signed", () => {
    fc.assert(
      fc.property(anySteps, fc.nat(30), (steps, cut) => {
        const { events, now } = tell(steps);
        const early = readSigning(events.slice(0, cut), 0).versions;
        const late = readSigning(events, now).versions;
        expect(late.slice(0, early.length).map(({ page }) => page)).toEqual(early.map(({ page }) => page));
        for (const [at, before] of early.entries()) {
          const after = late[at];
          if (before.signed.a !== null) expect(after?.signed.a).toEqual(before.signed.a);
          if (before.signed.b !== null) expect(after?.signed.b).toEqual(before.signed.b);
          expect(after?.withdrawals.slice(0, before.withdrawals.length)).toEqual(before.withdrawals);
          expect(after?.answers.length).toBeGreaterThanOrEqual(before.answers.length);
        }
      }),
      RUNS,
    );
  });

  it("G18: of whatever both have signed, either can always take back the whole", () => {
    fc.assert(
      fc.property(anySteps, slots, (steps, slot) => {
        const story = tell(steps);
        for (const { version, bothSigned, isUnsure, mayWithdraw, withdrawals } of story.seen(slot).versions) {
          const isDone = withdrawals.some(({ by, points }) => by === slot && points === "all");
          const after = story.copy().withdraws(slot, "all", { version });
          const found = after.state.versions.find(({ page }) => page.version === version);
          expect(mayWithdraw).toBe((bothSigned || isUnsure) && !isDone);
          if (bothSigned || isUnsure) expect(found?.standing.kind).toBe("withdrawn");
          else expect(found?.withdrawals).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("G11, G14: what a screen offers is what counts, and what it does not offer does not", () => {
    fc.assert(
      fc.property(anySteps, slots, (steps, slot) => {
        const story = tell(steps);
        const { mayPropose, versions, proposal } = story.seen(slot);
        const counts = (next: Story): boolean => next.state.ignored === story.state.ignored;
        expect(counts(story.copy().proposes(slot))).toBe(mayPropose === "yes");
        const newest = versions.at(-1);
        expect(counts(story.copy().takesBack(slot))).toBe(newest?.mayTakeBack ?? false);
        expect(counts(story.copy().signs(slot))).toBe(proposal !== null && proposal === newest && !proposal.iSigned);
        const { kind, round } = { kind: null, round: 0, ...newest?.standing };
        const isAsked = (kind === "asking" || kind === "due") && newest?.iSaid === false;
        expect(counts(story.copy().stands(slot, round))).toBe(isAsked);
      }),
      RUNS,
    );
  });

  it("G12, G17: at most one page stands", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const kinds = tell(steps).state.versions.map(({ standing }) => standing.kind);
        expect(kinds.filter((kind) => kind === "stands" || kind === "due").length).toBeLessThanOrEqual(1);
        expect(kinds.filter((kind) => kind === "proposed").length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it("G15: nothing stands but what both signed, three days before, and both said so", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const { standing, bothSignedAtMs, answers } of tell(steps).state.versions) {
          if (standing.kind !== "stands" && standing.kind !== "due") continue;
          const { a = null, b = null } = answers[0] ?? {};
          expect(Math.min(a ?? 0, b ?? 0)).toBeGreaterThanOrEqual((bothSignedAtMs ?? Infinity) + 3 * DAY_MS);
        }
      }),
      RUNS,
    );
  });

  it("G20: neither seat has a rule of its own", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { events, now } = tell(steps);
        const kinds = (all: readonly SigningEvent[]) => {
          const { versions, ignored } = readSigning(all, now);
          return [ignored, ...versions.map(({ standing }) => standing.kind)];
        };
        expect(kinds(events.map(renamed))).toEqual(kinds(events));
      }),
      RUNS,
    );
  });

  it("G1: no body says that something is kept open, seen or put off", () => {
    for (const kind of ["keep-open", "decline", "not-now", "seen", "later", "rest", "ready"]) {
      const body = canonicalJson({ head: { n: 4, hash: "A".repeat(43) }, said: { kind } });
      expect([kind, readSigningBody(new TextEncoder().encode(body))]).toEqual([kind, null]);
    }
  });
});

function ignoredAfter(events: readonly SigningEvent[], n: number): number {
  return readSigning(events.slice(0, n + 1), 0).ignored;
}

function renamed(event: SigningEvent): SigningEvent {
  return event.type === "unreadable" ? event : { ...event, by: event.by === "a" ? "b" : "a" };
}
