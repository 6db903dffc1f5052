import type * as Y from "yjs";
import * as z from "zod/mini";

/** Answers that tune examples on this person's own devices. They are shown to nobody. */
export const CLOSEST = ["was-hurt", "did-hurt", "both", "rather-not"] as const;
export type Closest = (typeof CLOSEST)[number];

const closest = z.enum(CLOSEST);

export interface Profile {
  readonly closest: Closest | null;
  /** The card behind the small i was put away for good; the i itself never goes. */
  readonly helpCardHidden: boolean;
  /** What "Leave quickly" can and cannot do was read once. */
  readonly leaveExplained: boolean;
  /** Nothing is asked of this person for now; they alone began it, and they alone end it. */
  readonly pausedQuietly: boolean;
}

export function profileOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("profile");
}

export function readProfile(profile: Y.Map<unknown> | null): Profile {
  const answer = closest.safeParse(profile?.get("closest"));
  return {
    closest: answer.success ? answer.data : null,
    helpCardHidden: profile?.get("helpCardHidden") === true,
    leaveExplained: profile?.get("leaveExplained") === true,
    pausedQuietly: profile?.get("pausedQuietly") === true,
  };
}
