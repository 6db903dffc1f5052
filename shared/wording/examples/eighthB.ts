import { sheet } from "./sheet.ts";

/** Three more rounds, each read by the rules once before anything was mended. */
export const EIGHTH_B = [
  sheet(
    "I-08",
    "listener",
    `
    I understand, but I was scared too.
    I hear that, but it's not the whole story.
    I'm sorry you waited, but the train was late.
    I hear you, but I had no other choice.
    I'm sorry, but that was not my intention.
    `,
    "",
  ),
  sheet(
    "L-01",
    "listener",
    `
    That is not true at all.
    No, you started it.
    But I was only ten minutes late.
    I didn't say that.
    Well, you also forgot my birthday.
    That's wrong, I was at the office.
    But that was years ago.
    You did worse things to me.
    `,
    "",
  ),
  sheet(
    "L-02",
    "listener",
    `
    Have you tried to breathe slowly?
    You could just turn it off.
    The solution is easy: we share a calendar.
    You should see a therapist.
    Maybe you should just go to bed earlier.
    Have you tried not thinking about it?
    `,
    "",
  ),
  sheet(
    "Q-01",
    "request",
    `
    Please be more patient.
    Would you love me more?
    Could you stop being jealous?
    Would you communicate with me more openly?
    Please don't lie.
    Would you be more careful with money?
    Please try to be on time.
    Could you stop interrupting me?
    `,
    "",
  ),
] as const;
