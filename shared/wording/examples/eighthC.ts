import { sheet } from "./sheet.ts";

/** Fear, force and despair in ordinary words: each opens the way to help. */
export const EIGHTH_C = [
  sheet(
    "S-01",
    "speaker",
    `
    I am scared of you when you drink.
    You hit me in the face.
    I feel controlled by you.
    You pushed me down the stairs.
    I feel threatened by you.
    I was locked in the bathroom.
    I think about suicide.
    You grabbed me and I could not get away.
    You threw me against the wall.
    I am afraid of you when you are angry.
    I feel trapped.
    I want to end my life.
    `,
    "",
  ),
] as const;
