import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const FOURTH_A = [
  sheet(
    "I-01",
    "speaker",
    `
    you never even tried to understand me
    Never once have you thanked me for the dinners.
    You have constantly lied to me.
    You're forever blaming me.
    I am alone because you're never home.
    You are always right and I am always wrong.
    you always say that to me
    `,
    "",
  ),
  sheet(
    "I-02",
    "speaker",
    `
    We have this fight every single week.
    Everybody sees it except you, and I am tired.
    My phone rings and you get angry, it happens every time.
    This is how it always goes with us.
    I ask and ask and nothing ever happens.
    Not a single person in my life trusts you.
    `,
    "",
  ),
  sheet(
    "I-03",
    "speaker",
    `
    I felt like you didn't want me there.
    I'm starting to feel like you don't love me.
    I feel that you aren't trying.
    I can't help feeling that you are lying.
    Lately I feel like you and her have something.
    I do feel that you could have called.
    I feel like he is more important to you than me.
    It felt like you were not even there.
    `,
    "",
  ),
  sheet(
    "I-04",
    "speaker",
    `
    I feel so disregarded by you.
    I feel pushed away.
    I feel betrayed and used by you.
    I have been feeling taken for granted for months.
    When you laughed with her I felt replaced.
    I feel like I'm being ignored.
    I just feel dismissed every time I bring it up.
    I felt talked down to.
    I feel accused.
    `,
    "",
  ),
  sheet(
    "I-06",
    "speaker",
    `
    You are a total hypocrite.
    You are just a selfish man.
    You're mean and I am hurt.
    You have turned into a monster.
    You're mental, I swear.
    You are an insensitive jerk.
    You were a coward on Friday and I saw it.
    You are toxic for me.
    You are not trustworthy.
    `,
    "",
  ),
  sheet(
    "I-07",
    "speaker",
    `
    You have to tell me who she is.
    You need to apologise to me.
    You must stop contacting him.
    You should think about what you did to me.
    You need to be honest with me.
    You have to be home at six, I said.
    I told you that you should call me.
    `,
    "",
  ),
  sheet(
    "I-09",
    "speaker",
    `
    Why do you make everything so hard for me?
    How could you be so careless with my heart?
    Why are you hiding your phone from me?
    Why were you so late again, I was waiting.
    What did I do to deserve this?
    Have you ever thought about me?
    Do you actually care about us?
    Can't you just listen to me for once?
    Why are you like this?
    `,
    "",
  ),
  sheet(
    "I-10",
    "speaker",
    `
    You obviously think I am an idiot.
    You don't want me any more.
    You're doing this on purpose.
    You want to hurt me.
    You are only nice to me when you want something.
    You never cared about my feelings.
    You knew it would hurt me and you did it anyway.
    You must hate me.
    You don't even miss me.
    You did it because you don't respect me.
    You are trying to make me look bad.
    `,
    "",
  ),
  sheet(
    "I-11",
    "speaker",
    `
    If you leave this house tonight, I will change the locks.
    I'll leave if you do that again.
    You'll never see the children again.
    I will tell everybody what kind of person you are.
    I'm warning you, stop it.
    Either you stop or I am leaving.
    Go on like this and you will lose me.
    I will take the kids and leave.
    You are going to regret this.
    `,
    "",
  ),
  sheet(
    "I-12",
    "speaker",
    `
    You are just as bad as your father.
    You're behaving like my ex.
    Normal people talk about their problems with me.
    Everyone else's husband helps, I am alone.
    Your brother would never treat his wife like that, I know it.
    Look at Tom and Anna, I wish you were like him.
    `,
    "",
  ),
  sheet(
    "I-13",
    "speaker",
    `
    You're too sensitive and I am tired of it.
    It's not a big deal, I only had two drinks.
    You are overreacting again.
    Stop being so dramatic, I was kidding.
    I don't know why you're making such a fuss.
    You always exaggerate, I was gone an hour.
    Don't be silly, I would never do that.
    That didn't happen, I would remember.
    `,
    "",
  ),
  sheet(
    "I-18",
    "speaker",
    `
    And another thing, why is your mother still in our bed room? I hate it.
    Let's not forget what you said about my job.
    It's just like last year, I am so tired.
    While we're on the subject, I also dislike your friends.
    And then there is the thing with the car that I never got an answer about.
    Remember when you left me at the hospital?
    `,
    "",
  ),
  sheet(
    "I-19",
    "speaker",
    `
    Yeah right, I'm sure you were working.
    Oh how nice, I get five minutes of your time.
    Must be nice, I never get to sleep in.
    Thanks for nothing, I handled it alone.
    Sure, whatever you say, I believe you.
    Oh really, I had no idea.
    Bravo, you ruined my evening.
    How generous of you, I am so touched.
    `,
    "",
  ),
  sheet(
    "I-20",
    "speaker",
    `
    Thanks to you I can't sleep.
    You made this mess and I have to live with it.
    This happened because of you, and I can't forget it.
    It was your fault that I cried.
    I lost everything because of you.
    You have destroyed my trust and my life.
    If you cared about me, you wouldn't do this.
    You owe me that much.
    You brought this on us.
    `,
    "",
  ),
  sheet(
    "S-01",
    "speaker",
    `
    You strangled me.
    I am afraid you might hurt me.
    I feel intimidated when you stand over me.
    You always shove me when I say no.
    You hit me with a belt.
    I have thoughts of suicide.
    I think about dying every day and I want to die.
    You forced yourself on me.
    You threatened to kill me.
    I am scared to go home.
    You punched a hole in the wall next to me.
    You won't let me leave.
    I am being controlled.
    You stalked me.
    I feel trapped, controlled and alone.
    I'm thinking about hurting myself.
    You scare me when you drive like that.
    you threatened to take the kids if I leave
    `,
    "",
  ),
  sheet(
    "L-01",
    "listener",
    `
    No, you've got that wrong.
    But you were late too.
    Actually that is not what I said.
    I only wanted to protect you.
    It wasn't like that.
    You do exactly the same.
    That's not how I remember it.
    Well, to be fair, I did tell you.
    I didn't do it on purpose.
    Yes but I was tired.
    You're wrong.
    `,
    "",
  ),
  sheet(
    "L-02",
    "listener",
    `
    You could just call me when it happens.
    Have you tried writing it down?
    Why don't we just turn off the phones?
    The best solution is to forget it.
    You should talk to your doctor.
    Just ignore it.
    Maybe we should just move.
    If I were you, I would call her.
    `,
    "",
  ),
  sheet(
    "I-08",
    "listener",
    `
    I get it, but I was scared too.
    I hear that you're hurt but I didn't mean it.
    You're right, but so am I.
    `,
    "",
  ),
  sheet(
    "I-09",
    "listener",
    `
    Why do you always bring that up?
    How could you think that?
    `,
    "",
  ),
] as const;
