import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const FOURTH_B = [
  sheet(
    "I-10",
    "listener",
    `
    You just want to make me feel bad.
    `,
    "",
  ),
  sheet(
    "I-20",
    "listener",
    `
    It was your fault too.
    `,
    "",
  ),
  sheet(
    "Q-01",
    "request",
    `
    Would you be kinder to me?
    Would you be willing to be more open with me?
    Please try to understand me.
    Would you be willing to do better?
    Would you be willing to stop seeing her?
    Could you please listen to me more?
    I'd like you to never do that again.
    Would you be willing to support me?
    Please don't be late again.
    Would you be willing to change?
    Can you make more time for me?
    Would you call me?
    `,
    "",
  ),
  sheet(
    "I-01",
    "request",
    `
    You never call me; would you do it on Monday at six?
    `,
    "",
  ),
] as const;
