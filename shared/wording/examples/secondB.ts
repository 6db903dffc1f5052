import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const SECOND_B = [
  sheet(
    "I-17",
    "speaker",
    `
    I CANNOT BELIEVE THIS
    I am so angry!!
    WHY did you NOT tell me the TRUTH
    I NEED YOU TO LISTEN
    Please listen to me!!!!
    `,
    "",
  ),
  sheet(
    "I-18",
    "speaker",
    `
    And another thing: I am still upset about Christmas.
    This is just like last time, and I am tired.
    And while we are at it, I also want to talk about your mother.
    Oh, and another thing, I saw the bill.
    And on top of that I had to pay for it.
    Just like last summer when you left me at the station.
    And don't get me started on the money, I am furious.
    And then there's the thing with my sister's wedding, I have not forgotten.
    `,
    "",
  ),
  sheet(
    "I-19",
    "speaker",
    `
    Oh, great, now I am the bad one again.
    Yeah, right, I believe that.
    Must be nice to have no worries, I wouldn't know.
    Oh wonderful, another secret I find out last.
    Sure, because I have nothing better to do.
    Oh please, I know that story.
    Nice job, I cried all night.
    Well, isn't that convenient, I thought.
    How nice of you to show up, I waited two hours.
    Wow, thanks, I feel so loved.
    `,
    "",
  ),
  sheet(
    "I-20",
    "speaker",
    `
    It's your fault that I feel like this.
    It is all because of you that I can't sleep.
    You owe me the truth.
    How dare you go through my things.
    If you loved me, you would quit that job.
    You ruined my birthday.
    This is your fault, I did nothing wrong.
    If you really cared about me, you would stop drinking.
    You are the reason I cry every night.
    You broke this family.
    You are to blame for this, and I am not.
    I gave up my career for you.
    `,
    "",
  ),
  sheet(
    "S-01",
    "speaker",
    `
    I feel threatened by you.
    You hit me on Saturday.
    I feel trapped and I cannot get out.
    I am afraid of you when you are drunk.
    You pushed me against the door.
    I feel forced to have sex with you.
    I am scared of your temper.
    You locked me in the bedroom.
    I sometimes want to kill myself.
    I feel abused.
    You threatened to hurt me.
    I'm scared of what you'll do if I leave.
    You grabbed my wrist and I was frightened.
    You follow me to work and I feel unsafe.
    I can't stop thinking about suicide.
    You choked me.
    I feel like hurting myself when we fight.
    You have threatened to take the children away.
    I wish I were dead.
    I do not want to live any more.
    I am frightened of you.
    You forced me to show you my phone.
    you held me down on the bed
    You threw your phone at me.
    `,
    "",
  ),
  sheet(
    "L-01",
    "listener",
    `
    But that is not how it was.
    That's not true.
    I only did it because you were away.
    You do the same thing.
    To be fair, you were late too.
    No, I never said that.
    Actually, it was Thursday.
    That's not fair, I tried to call.
    But you did the same to me.
    I didn't mean it that way.
    `,
    "",
  ),
  sheet(
    "L-02",
    "listener",
    `
    You could just leave earlier.
    Have you tried talking to your boss?
    The solution is to share a calendar.
    Why don't you just turn your phone off?
    You should try to sleep more.
    You just have to trust me.
    Maybe you should see someone about that.
    What you need to do is relax.
    `,
    "",
  ),
  sheet(
    "I-08",
    "listener",
    `
    I understand you were hurt, but I had no choice.
    I hear that you were scared, but nothing happened.
    I'm sorry you had to wait but the train was late.
    `,
    "",
  ),
  sheet(
    "I-13",
    "listener",
    `
    You are overreacting.
    Calm down.
    It was no big deal.
    `,
    "",
  ),
  sheet(
    "I-06",
    "listener",
    `
    You are so dramatic and selfish.
    You're crazy.
    `,
    "",
  ),
  sheet(
    "Q-01",
    "request",
    `
    Would you please try harder?
    Would you be willing to be more affectionate?
    Please be nicer to my parents.
    Can you stop being so cold?
    Would you be willing to pay more attention to me?
    I want you to be a better partner.
    Would you be willing to never lie again?
    Could you show me more love?
    Don't be late.
    Would you be willing to help more around the house?
    Would you be willing to talk with me about money?
    `,
    "",
  ),
  sheet(
    "I-07",
    "request",
    `
    You have to come home earlier from Monday on.
    You should call me every day at six.
    `,
    "",
  ),
  sheet(
    "I-11",
    "request",
    `
    Would you call me at six, or else I will leave you.
    `,
    "",
  ),
] as const;
