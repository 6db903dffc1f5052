import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const SIXTH_B = [
  sheet(
    "I-13",
    "listener",
    `
    You're overreacting.
    It's not a big deal.
    `,
    "",
  ),
  sheet(
    "Q-01",
    "request",
    `
    Be nicer to me.
    Would you try harder?
    Would you please be more attentive?
    Would you be willing to be better at listening?
    Stop lying to me.
    Don't shout at me.
    Never do that again.
    Would you be willing to give me more attention?
    Would you be willing to come home earlier?
    Would you be willing to talk to me?
    `,
    "",
  ),
] as const;
