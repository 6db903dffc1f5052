import { otherSlot, type Slot } from "../../base/ids.ts";
import { insideSignScreen } from "../insideSignScreen.ts";
import { readSigning } from "../readSigning.ts";
import { seenBy } from "../seenBy.ts";
import type { SigningState, Standing } from "../signingState.ts";
import { DAY_MS, type Story } from "./story.ts";

type Kind = Standing["kind"];

/** What may become of a version. What has ended does not begin again: there is a new page for that. */
const AFTER: Readonly<Record<Kind, readonly Kind[]>> = {
  proposed: ["resting", "lapsed", "taken-back"],
  lapsed: [],
  "taken-back": [],
  resting: ["asking", "superseded", "withdrawn"],
  asking: ["stands", "open-again", "superseded", "withdrawn"],
  stands: ["due", "superseded", "withdrawn"],
  "open-again": ["superseded", "withdrawn"],
  due: ["stands", "superseded", "withdrawn"],
  superseded: ["withdrawn"],
  withdrawn: [],
};

/** What must hold in every state, each said where it does not. */
export function faultsIn(story: Story): string[] {
  const { versions } = story.state;
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  const count = (...kinds: Kind[]): number => versions.filter(({ standing }) => kinds.includes(standing.kind)).length;
  must(count("proposed") <= 1, "two proposals at once");
  must(count("stands", "due") <= 1, "two pages stand");
  // Whatever was begun: if nobody says anything for a hundred days, it asks nothing of anybody any more.
  const silent = readSigning(story.events, story.now + 100 * DAY_MS).versions;
  const asks = silent.some(({ standing }) => ["proposed", "resting", "asking", "stands"].includes(standing.kind));
  must(!asks, "silence does not come to an end");
  for (const { page, standing, signed, answers, bothSignedAtMs, withdrawals } of versions) {
    const both = signed.a !== null && signed.b !== null;
    must(both === (bothSignedAtMs !== null), "signed by both and not known");
    const holds = standing.kind === "stands" || standing.kind === "due";
    const said = (answers[0]?.a ?? null) !== null && (answers[0]?.b ?? null) !== null;
    must(!holds || (both && said), "it stands and one of the two did not say so");
    for (const slot of ["a", "b"] as const) {
      const seen = seenBy(story.state, slot).versions.find(({ version }) => version === page.version);
      const isDone = withdrawals.some(({ by, points }) => by === slot && points === "all");
      // Taking back is everybody's own, in every state, and needs nobody.
      must(seen?.mayWithdraw === (both && !isDone), "nobody can take back what they signed");
      must(both || seen?.signedOn === null, "one signature alone is told");
      const other = insideSignScreen(story.state, page.version, slot).otherSigned;
      must(
        !other || (standing.kind === "proposed" && signed[otherSlot(slot)] !== null),
        "a signature out of its place",
      );
    }
  }
  must(canProposeInTheEnd(story, "a") && canProposeInTheEnd(story, "b"), "no new page is ever possible");
  return faults;
}

/** What must hold of every step. */
export function faultsOfStep(before: SigningState, after: SigningState): string[] {
  const faults: string[] = [];
  for (const [at, { standing, page }] of before.versions.entries()) {
    const next = after.versions[at];
    if (next === undefined || next.page !== page) faults.push("a version is gone");
    else if (next.standing.kind !== standing.kind && !AFTER[standing.kind].includes(next.standing.kind)) {
      faults.push(`from ${standing.kind} to ${next.standing.kind}`);
    }
  }
  return faults;
}

/** After nine days of silence nothing stands in the way of a new one, whoever makes it. */
function canProposeInTheEnd(story: Story, slot: Slot): boolean {
  const later = story.copy().later(9 * DAY_MS);
  return seenBy(later.state, slot).mayPropose === "yes" && later.proposes(slot).state.ignored === story.state.ignored;
}
