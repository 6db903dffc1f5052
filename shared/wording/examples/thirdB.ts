import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const THIRD_B = [
  sheet(
    "I-18",
    "speaker",
    `
    And another thing, I hated that party.
    Another thing: you also forgot my mother, and I was upset.
    Just like last time, I had to find out myself.
    And by the way, I saw what you spent.
    While I'm at it, I also want to mention the car.
    Also, I have not forgotten what you did in June.
    This is exactly like what you did in Spain, I remember.
    And that's not all, I also found the photos.
    Plus I am still waiting for the money.
    `,
    "",
  ),
  sheet(
    "I-19",
    "speaker",
    `
    Oh great, I am so surprised.
    Oh, how lovely, I get an apology after three weeks.
    Yeah, sure, I believe every word.
    It must be nice to never have to worry, I would not know.
    Wow, I feel so special now.
    Great, just great, I waited an hour.
    Thank you so much for ruining my evening.
    Nice try, I know where you were.
    Brilliant, now I am the problem.
    Well, congratulations, I hope it was worth it.
    As if I did not know.
    Aren't I the lucky one.
    Oh I'm sorry, did I hurt your feelings?
    `,
    "",
  ),
  sheet(
    "I-20",
    "speaker",
    `
    You are the one who destroyed us, I tried.
    Because of you I lost my job.
    It's all on you.
    It is your own fault that I don't trust you.
    How dare you lie to my face.
    You owe me an apology.
    If you loved me, you'd know what I need.
    If you really loved me you wouldn't hesitate.
    I would be happy if it weren't for you.
    You ruined my life.
    You did this to us.
    I am like this because of you.
    You've only got yourself to blame, I warned you.
    You caused all of this, and I pay for it.
    All of this is your fault.
    After all I have done for you.
    `,
    "",
  ),
  sheet(
    "S-01",
    "speaker",
    `
    I feel really trapped with you.
    You forced me.
    I am so scared of you at night.
    You kicked me.
    You have hit me twice this year.
    I've been thinking of killing myself.
    I feel so threatened when you come close.
    You pinned me to the wall.
    When I say no you force me.
    You were pushing me in the kitchen.
    You spat on me.
    I don't want to live anymore.
    You grabbed me by the throat.
    You pulled my hair.
    I sometimes think everyone would be better off without me.
    You won't let me see my sister.
    I'm afraid you will hit me again.
    I do not feel safe with you.
    He hit me.
    You broke down the door.
    You slammed me against the car.
    you keep threatening me
    You raised your fist at me.
    I want to end it all.
    I cut myself last night because I could not stand it.
    I feel afraid of you.
    You twisted my arm.
    You scare me.
    I was forced to do things I did not want.
    `,
    "",
  ),
] as const;
