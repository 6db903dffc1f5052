import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const SECOND_A = [
  sheet(
    "I-01",
    "speaker",
    `
    You never tell me anything about your day.
    You have never supported my career and I am hurt.
    You are forever checking your email at the table.
    You do not ever help me in the mornings.
    You've never been honest with me.
    You always walk away when I start to talk.
    you never ever apologise to me
    You always have an excuse, and I am tired of hearing it.
    You always do this when I'm upset.
    you always leave me to clean up alone
    You constantly interrupt me in front of our friends.
    You never take me seriously.
    never once did you ask how I felt
    You're never there when I need you.
    You always put work before me.
    `,
    "",
  ),
  sheet(
    "I-02",
    "speaker",
    `
    Every single weekend it is the same and I stay at home.
    We argue about this all the time.
    Everybody knows that this is not normal, and I am embarrassed.
    Nobody in my family trusts you any more.
    It happens every single time I ask.
    Everyone thinks I am a fool for staying.
    You do it all the time and I can't sleep.
    This always ends the same way for me.
    I have to repeat myself every single day.
    `,
    "",
  ),
  sheet(
    "I-03",
    "speaker",
    `
    I feel that you don't love me.
    I feel you are pulling away from me.
    I feel like you don't trust me.
    I feel like you think I'm stupid.
    I feel that you should have told me.
    I feel as though you do not want to be with me.
    I feel like Tom knows more about us than I do.
    I feel like you always choose work.
    I feel that you were wrong to tell her.
    I felt that you lied to me at dinner.
    Sometimes I feel like you only stay for the kids.
    I feel that this is unfair.
    `,
    "",
  ),
  sheet(
    "I-04",
    "speaker",
    `
    I feel rejected every time you turn away.
    I feel unappreciated in this house.
    I felt blamed for something I did not do.
    I feel neglected lately.
    I feel used and tired.
    I felt pressured into saying yes to the trip.
    I am feeling very disrespected by the jokes.
    I feel smothered when you call ten times a day.
    When you looked at your phone I felt unseen.
    I feel totally invisible at home.
    I felt excluded on Saturday.
    I feel criticised when we cook.
    I felt humiliated and belittled in front of your boss.
    I feel cornered when you ask in front of your parents.
    I feel shut out of your life.
    I feel unloved.
    I felt dismissed when I told you about work.
    `,
    "",
  ),
  sheet(
    "I-05",
    "speaker",
    `
    You make me feel worthless.
    You made me cry yesterday.
    You make me so mad when you come home late.
    Your silence is fine, but you make me nervous.
    You are making me anxious with all these secrets.
    You made me feel stupid in front of the children.
    You make me miserable.
    you make me feel like i dont matter
    `,
    "",
  ),
  sheet(
    "I-06",
    "speaker",
    `
    You're crazy if you think I will accept this.
    You are so lazy, I have to do everything.
    You're a terrible husband.
    You are such a hypocrite, and I am done listening.
    You are a cheater and I can't look at you.
    You idiot, I told you the door was open.
    You are so immature.
    You are a coward for not telling me yourself.
    You're heartless, I cried all night.
    You are being ridiculous, I only asked.
    You are completely irresponsible with our money.
    you're such a jerk to me
    You are a bad mother, I have seen it.
    You are not a real man, I think.
    You're disgusting.
    You are an awful person.
    You really are a piece of work.
    you absolute idiot
    `,
    "",
  ),
  sheet(
    "I-07",
    "speaker",
    `
    You must tell me where you were.
    You should apologise to me right now.
    You have to choose between her and me.
    You need to stop lying to me.
    You should never have gone there without me.
    You must never speak to him again, I can't bear it.
    You ought to know how I feel.
    You should be more careful with my feelings.
    You shouldn't talk to me like that.
    You need to change, I can't go on.
    You had better tell me the truth.
    You have to trust me.
    `,
    "",
  ),
  sheet(
    "I-08",
    "speaker",
    `
    I understand that you're hurt, but you also hurt me.
    I am sorry I forgot, but you did not remind me.
    I hear what you're saying, but I disagree.
    I hear you. However, I was not the only one.
    I'm sorry for what I did, but it was a hard year for me.
    I know it was wrong but I was lonely.
    I appreciate your honesty, but it is too late for me.
    I understand your point but I don't see it that way.
    I'm truly sorry, but I was drunk.
    I can see you're upset, but that was not my intention.
    `,
    "",
  ),
  sheet(
    "I-09",
    "speaker",
    `
    Why do you always lie to me?
    How could you do that to our family?
    Why would you hide it from me?
    Do you even know how I feel?
    Why can't you be honest with me for once?
    How can you sleep at night after what you did to me?
    What is the matter with you? I was worried.
    Why didn't you just tell me?
    Do you ever think about how I feel?
    Are you even listening to me?
    Why do you hate me?
    How could you forget my birthday?
    Why won't you talk to me?
    Did you even think of me?
    Why should I trust you?
    Why were you talking to her at all?
    `,
    "",
  ),
  sheet(
    "I-10",
    "speaker",
    `
    You don't care how I feel.
    You did that just to hurt me.
    You want me to feel guilty.
    You're trying to control everything I do with your moods.
    You only said that to make me jealous.
    You don't really love me, and I know it.
    You only care about your work.
    You never loved me.
    You do not respect me at all.
    You meant to embarrass me in front of everyone.
    You just want an excuse to leave me.
    You think you are better than me.
    You clearly wanted me to find out.
    You do this because you enjoy watching me suffer.
    You did it deliberately, and I know why.
    You have no intention of changing, I can see it.
    `,
    "",
  ),
  sheet(
    "I-11",
    "speaker",
    `
    If you do that again, I will leave you.
    You will regret this, believe me.
    I'll tell everyone what you did to me.
    I will take the children and you will never see them again.
    Stop seeing him or else.
    If you don't delete her number, I'm leaving you.
    I'll make sure you never see the kids.
    Do it again and we are over, I swear.
    Tell me the truth or I'm leaving.
    You'll be sorry when I'm gone.
    If you go to that party, it's over between us.
    I'll divorce you and take everything.
    I'm going to tell your parents what you did.
    I will leave you if you see her again.
    `,
    "",
  ),
  sheet(
    "I-12",
    "speaker",
    `
    You are just like my ex when I ask for help.
    You are exactly like your father.
    Any normal person would have apologised to me.
    My ex would never have treated me like this.
    You're becoming just like your mother, and I can't stand it.
    Why can't you be like other husbands? I need help.
    My friend's husband never behaves like that with her, I see it.
    A good partner would have told me.
    Other people's wives are happy to see them come home, and I am not.
    Even my ex was more honest with me.
    You sound like your father when I ask about money.
    `,
    "",
  ),
  sheet(
    "I-13",
    "speaker",
    `
    Calm down, I said I was sorry.
    You are too sensitive, I was only joking.
    You're being paranoid, I was at work.
    It's no big deal, I only texted her.
    You are overreacting to a message I sent.
    That never happened and I am tired of hearing about it.
    You're exaggerating, I was ten minutes late.
    You're being dramatic, I just forgot.
    Don't be so sensitive, I was teasing.
    You need to relax, I am handling it.
    You're making a big deal out of nothing, I think.
    I think you are imagining it.
    It is not a big deal, I told you.
    You are way too emotional for me tonight.
    You're remembering it wrong, I never went there.
    `,
    "",
  ),
  sheet(
    "I-14",
    "speaker",
    `
    You were out until three on Saturday.
    The messages were deleted from the phone.
    Nobody answered the phone last night.
    You promised to be home for dinner on Friday.
    The lights were on and the car was gone.
    There was a hotel receipt in the coat pocket.
    Trust takes time.
    `,
    "",
  ),
] as const;
