import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const THIRD_A = [
  sheet(
    "I-01",
    "speaker",
    `
    Never have you taken my side in front of your family.
    You seem to never notice when I am sad.
    You never seem to care what I need.
    You were always on her side and never on mine.
    You have always treated me like a child.
    You simply never think before you speak to me.
    You guys are always making fun of me.
    You are never ready on time, and I am fed up.
    You will never understand me.
    You're always the one who decides for me.
    You and your brother always talk over me.
    u always ruin everything 4 me
    You would never admit it to me.
    When I speak you always roll your eyes.
    I hate that you never clean up.
    You are always busy when I need you.
    you haven't said one nice thing to me, not ever
    `,
    "",
  ),
  sheet(
    "I-02",
    "speaker",
    `
    Everyone can see that I am the one who tries.
    Each and every day I carry this alone.
    No one ever asks me how I am.
    It is never good enough, whatever I do.
    Nothing is ever enough for you and I am tired.
    Everything always has to be done your way, and I am tired.
    I get the same excuse every single time.
    Always the same story with us.
    everyone in town knows about us by now
    `,
    "",
  ),
  sheet(
    "I-03",
    "speaker",
    `
    I feel you should be more honest.
    I feel that your work is more important to you than I am.
    I feel like it doesn't matter to you.
    I feel like you would rather be somewhere else.
    I have the feeling that you are lying to me.
    It feels to me like you have given up.
    I feel like we only talk when you want something.
    I feel, honestly, like you don't listen.
    I feel so strongly that you are wrong.
    I feel that she is more important to you than me.
    I feel like Julia is always in our bed.
    `,
    "",
  ),
  sheet(
    "I-04",
    "speaker",
    `
    I felt completely ignored by you at dinner.
    I keep feeling judged by you.
    It leaves me feeling used.
    I have felt rejected since March.
    I feel, well, abandoned.
    I feel like I am being blamed for everything.
    I feel deserted and I am scared.
    I was feeling left out the whole evening.
    I still feel so manipulated by that letter.
    I feel misunderstood again.
    I feel insulted.
    I often feel overlooked when your friends are here.
    I feel both hurt and betrayed, and a little used.
    I feel unsupported with the kids.
    I am feeling interrogated.
    Honestly I just feel unwanted
    `,
    "",
  ),
  sheet(
    "I-05",
    "speaker",
    `
    You have been making me feel guilty all week.
    All you do is make me cry.
    You make me want to give up.
    You make me hate myself.
    It is you who makes me angry.
    What you do makes me sick, you make me ill.
    Do you know how bad you make me feel?
    You made me lose my temper.
    You made me lie to my own mother.
    You're making me lose my mind.
    `,
    "",
  ),
  sheet(
    "I-06",
    "speaker",
    `
    You are so full of yourself.
    You are a manipulative person and I am tired.
    You really are selfish.
    You are simply incapable of love, I think.
    You're a control freak and I need air.
    You are the most selfish person I know.
    You are just lazy.
    Such a liar, I knew it.
    You're no better than a thief, I trusted you.
    You are an alcoholic, and I can't go on.
    You're a horrible person to live with, I swear.
    What kind of monster are you, I loved you.
    you are soooo annoying
    You're childish.
    You are not normal.
    You are weak and I am ashamed of you.
    You, my dear, are a liar.
    You stupid, selfish man.
    I think you are a narcissist.
    I can't believe how selfish you are.
    `,
    "",
  ),
  sheet(
    "I-07",
    "speaker",
    `
    You must stop this.
    You should just leave me alone.
    You have to understand me.
    You need to get help, and I mean it.
    You really should have called me.
    You ought to apologise.
    You must be home by ten, I expect it.
    You need to make this right.
    You have got to tell me.
    You should be ashamed of yourself.
    You should know better, I told you.
    You must always tell me where you are.
    From now on you have to show me your phone.
    First of all, you should listen to me.
    You shouldn't have lied to me.
    You should've told me sooner.
    `,
    "",
  ),
  sheet(
    "I-08",
    "speaker",
    `
    I understand how you feel, but you need to understand me too.
    I get why you did it but I can't accept it.
    I'm sorry about Friday but I had reasons.
    I do hear you, but it's not that simple for me.
    Sorry, but I had no choice.
    I said I'm sorry but you keep bringing it up.
    I respect your opinion, but I see it differently.
    I accept that I hurt you, but I wasn't the only one.
    I am sorry you had to find out this way, but I was going to tell you.
    Yes I understand all of that. But what about me?
    I understand, although I was the one who waited.
    `,
    "",
  ),
  sheet(
    "I-09",
    "speaker",
    `
    Why on earth did you tell her?
    Why can you never be on time?
    What is wrong with you today? I am only asking.
    So why did you go then?
    Do you really think I believe that?
    Don't you have any respect for me?
    Why must you always argue with me?
    How can you be like this to me?
    Why didn't you call me on Friday?
    Is it so hard to send me a message?
    Did you ever love me at all?
    When will you stop lying to me?
    Who do you think I am, your maid?
    And why do you never answer me?
    Don't you see what you are doing to us?
    Aren't you ashamed of what you did to me?
    `,
    "",
  ),
  sheet(
    "I-10",
    "speaker",
    `
    You don't give a damn about my feelings.
    You did not even try, because you do not care.
    You wanted me to find it.
    You were hoping that I would not notice.
    You say that only to calm me.
    You secretly wish I would leave.
    You are doing it to punish me.
    You think only of yourself.
    You have been planning this for months, I know it.
    You just like the attention she gives you.
    You don't want to be with me anymore.
    You only apologised because you were caught.
    You are glad that I am suffering.
    You purposely left me out.
    You love her more than me.
    You just want me to shut up.
    You did not call because you did not want to talk to me.
    `,
    "",
  ),
  sheet(
    "I-11",
    "speaker",
    `
    You will pay for this, I promise.
    If you tell anyone, I will make your life hell.
    I will leave you and you will end up alone.
    I will take our son and go to my mother's.
    Change, or I'm gone.
    If you ever lie to me again, we're done.
    I'll tell your boss about the two of you.
    If you don't stop I will leave and take the children.
    If you leave now, don't come back, I mean it.
    One more time and I'm out.
    I swear I will post those pictures.
    Don't make me tell your parents.
    I will throw your things out of the window.
    Stop it, or you will regret it.
    `,
    "",
  ),
  sheet(
    "I-12",
    "speaker",
    `
    You are worse than my father ever was.
    You act like your brother when I ask for help.
    My sister's husband would never do this to her, I know him.
    Any other man would be happy with me.
    No normal wife would do that to me.
    You're the same as your mother.
    Other men don't need to be asked, I see it everywhere.
    My last boyfriend always called me.
    I should have married someone like Tom, he would help.
    You're turning into my mother.
    Why can't you be like Anna? I wish.
    `,
    "",
  ),
  sheet(
    "I-13",
    "speaker",
    `
    You're just being oversensitive, I said nothing bad.
    You are reading too much into it, I only smiled.
    I think you're being dramatic.
    Oh come on, it's not the end of the world, I'm fine.
    Just calm down and let me talk.
    Relax, I've got it.
    You're imagining things again, I swear.
    It was nothing, I barely know her.
    You are making it up, I never did that.
    You're acting crazy, I was at work.
    You shouldn't be upset about that, I was late once.
    That's ridiculous, I never said that.
    You are blowing it all out of proportion.
    Stop overreacting, I am here now.
    Can you please calm down, I am talking.
    Don't be ridiculous, I love you.
    `,
    "",
  ),
] as const;
