import { sheet } from "./sheet.ts";

/** Three more rounds, each read by the rules once before anything was mended. */
export const EIGHTH_A = [
  sheet(
    "I-01",
    "speaker",
    `
    You never keep your word.
    You always need to have the last word.
    Since the wedding you never touch me.
    You're constantly criticising how I dress.
    You don't ever apologise.
    You have never trusted me, not for one day.
    You never believe a word I say.
    You always find an excuse.
    Whenever I speak, you constantly interrupt me.
    `,
    "",
  ),
  sheet(
    "I-02",
    "speaker",
    `
    Every single evening I eat alone.
    I clean up after everyone all the time.
    Everyone knows how you treat me.
    Nothing I do is ever good enough.
    You are late every single time and I stand there.
    Everyone knows that I was the fool.
    `,
    "",
  ),
  sheet(
    "I-03",
    "speaker",
    `
    I feel that you don't love me anymore.
    I feel like you are never honest with me.
    I feel you are using me for my money.
    I feel like you only see my mistakes.
    I'm feeling like you want out.
    I feel that you lied again on Monday.
    I feel like you put me last.
    I feel you are far too close with him.
    `,
    "",
  ),
  sheet(
    "I-04",
    "speaker",
    `
    I feel judged by your friends.
    I felt tricked about the house.
    I feel suffocated lately.
    I feel so neglected, it is sad.
    I feel unwanted when you turn away.
    I feel attacked in every talk.
    I feel unappreciated, even by the kids.
    I felt manipulated into saying yes.
    `,
    "",
  ),
  sheet(
    "I-04f",
    "speaker",
    `
    I felt betrayed when I heard it from Ana.
    I was cheated on and I am hurt.
    I feel deceived about the debt.
    `,
    "",
  ),
  sheet(
    "I-05",
    "speaker",
    `
    You make me feel invisible.
    You make me sick with your stories.
    You made me look stupid in front of my boss.
    You make me so nervous that I can't eat.
    You make me furious with that smile.
    You made me feel cheap on Friday.
    `,
    "",
  ),
  sheet(
    "I-06",
    "speaker",
    `
    You're so immature, I am tired of it.
    You are a manipulator.
    You're the worst husband, I swear.
    You are crazy and everybody says it to me.
    You bastard, I gave you everything.
    You are a coward, that is what I think.
    You're so arrogant when I ask for help.
    You disgusting liar, I read it all.
    `,
    "",
  ),
  sheet(
    "I-07",
    "speaker",
    `
    You must respect me.
    You should have called me first.
    You have to make up your mind, I can't wait forever.
    You need to stop lying to me.
    You ought to be grateful for what I do.
    You should stop working so much, I need you.
    You must decide today, I can't wait.
    You have to delete that app, I mean it.
    `,
    "",
  ),
  sheet(
    "I-08",
    "speaker",
    `
    I understand you, but I can't agree.
    I hear you but I'm not convinced.
    I am sorry I shouted, but you deserved it.
    I know you work hard, but I need you too.
    I understand why you did it, but I can't forget it.
    I'm sorry, however I see it differently.
    `,
    "",
  ),
  sheet(
    "I-09",
    "speaker",
    `
    Why are you always so cold to me?
    How could you lie to my face?
    What is wrong with you, can't you see that I am hurt?
    Why didn't you think of me?
    Do you even listen to yourself when you talk to me?
    Why can't you be honest with me once?
    How could you forget my birthday?
    Do you even know what I went through?
    `,
    "",
  ),
  sheet(
    "I-10",
    "speaker",
    `
    You don't care about my feelings.
    You just want me to shut up.
    You did it to make me jealous.
    You never wanted this baby, I know it.
    You think you can do what you want with me.
    You don't want to hear the truth from me.
    You just want to punish me with silence.
    You lied on purpose and I know it.
    `,
    "",
  ),
  sheet(
    "I-11",
    "speaker",
    `
    Change or I'm leaving.
    I'll leave you if you do this again.
    You will regret leaving me.
    Delete her number or else.
    I will tell everyone at church what you did to me.
    Tell me the truth or we're done.
    If you call him again, I'll throw your things on the street.
    You'll regret the day you met me.
    `,
    "",
  ),
  sheet(
    "I-12",
    "speaker",
    `
    You are like your mother, I can't talk to you.
    My ex would have told me the truth.
    No normal person would treat me like that.
    Why can't you be like Mark, he listens to me?
    You are worse than my father.
    A normal wife would be glad to have me.
    `,
    "",
  ),
  sheet(
    "I-13",
    "speaker",
    `
    You're overreacting again, I only talked to her.
    Calm down, I can explain.
    That never happened and I am tired of your stories.
    It's not a big deal, I was only an hour late.
    You're being too sensitive, I meant no harm.
    Don't be dramatic, I said I'm coming.
    You're paranoid, I have nothing to hide.
    It was no big deal, I forgot to tell you.
    `,
    "",
  ),
  sheet(
    "I-14",
    "speaker",
    `
    The message was from Tuesday.
    You came back without a word.
    The ring is gone from the drawer.
    The phone was off again.
    You spent 400 euros on shoes.
    `,
    "",
  ),
  sheet(
    "I-17",
    "speaker",
    `
    WHERE WERE YOU last night, I waited.
    I can't take this anymore!!!
    I HAVE HAD ENOUGH OF THIS
    LEAVE ME ALONE NOW, I mean it.
    I don't believe you!!
    `,
    "",
  ),
  sheet(
    "I-18",
    "speaker",
    `
    And another thing, I never got an answer about the car.
    And what about the weekend in Oslo, I haven't forgotten it.
    This is just like last time, I knew it.
    And another thing, I hate that you smoke again.
    That's just like last time, I said nothing then either.
    `,
    "",
  ),
  sheet(
    "I-19",
    "speaker",
    `
    Oh great, I get the cold shoulder again.
    Must be nice to sleep so well, I can't.
    Yeah right, you were in a meeting, I believe you.
    Oh great, I have to apologise again.
    Yeah right, like I would fall for that.
    `,
    "",
  ),
  sheet(
    "I-20",
    "speaker",
    `
    It's your fault I drink.
    I can't trust anyone because of you.
    If you loved me you would stop, I think.
    You owe me that much, I think.
    How dare you judge me.
    Because of you I have no friends left.
    It is all your fault, I was happy before.
    `,
    "",
  ),
] as const;
