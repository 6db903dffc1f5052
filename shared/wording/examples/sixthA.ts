import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const SIXTH_A = [
  sheet(
    "I-01",
    "speaker",
    `
    You never help around the house.
    You constantly criticise me in front of the kids.
    You don't ever call when you say you will.
    You have never apologised to me.
    You never seem to have time for me.
    You are always too busy for us.
    You always find something wrong with what I do.
    `,
    "",
  ),
  sheet(
    "I-02",
    "speaker",
    `
    Every single time we talk, it ends like this.
    Everyone knows you can't be trusted, and I see it too.
    It is like this all the time and I am worn out.
    There is always a reason why I have to wait.
    Nobody else would put up with this, I think.
    `,
    "",
  ),
  sheet(
    "I-03",
    "speaker",
    `
    I feel that you are hiding things.
    I feel you are being unfair to me.
    I feel that you put your friends first.
    I feel like your phone is more important than me.
    I feel that our marriage means nothing to you.
    I felt as if you were ashamed of me.
    `,
    "",
  ),
  sheet(
    "I-04",
    "speaker",
    `
    I feel abandoned when you go out with your friends.
    I feel unwanted in my own home.
    I felt tricked when I saw the receipt.
    I feel suffocated by all the questions.
    I felt unappreciated after I cooked for everyone.
    I feel rejected when you turn around in bed.
    `,
    "",
  ),
  sheet(
    "I-05",
    "speaker",
    `
    You make me feel like I am not enough.
    You make me jealous on purpose.
    You made me look stupid in front of my friends.
    You're making me sick with worry.
    You make me so unhappy.
    `,
    "",
  ),
  sheet(
    "I-06",
    "speaker",
    `
    You're a selfish person and I am tired of it.
    You are crazy if you believe that.
    You liar, I saw the messages.
    You are so cruel to me.
    You are a pathetic excuse for a husband.
    You are impossible to live with, I give up.
    You're unreliable and I can't plan anything.
    You are a mess.
    `,
    "",
  ),
  sheet(
    "I-07",
    "speaker",
    `
    You have to tell me everything.
    You must give me your password.
    You should be grateful that I stayed.
    You need to take responsibility.
    You should stop drinking, I am scared.
    You ought to be home when I get back.
    `,
    "",
  ),
  sheet(
    "I-08",
    "speaker",
    `
    I understand that you are sorry, but I can't forget it.
    I hear your reasons, but I still think it was wrong.
    I'm sorry that I shouted, but you pushed my buttons.
    I know you tried, but it was not enough for me.
    I get that work is hard, however I need you here.
    `,
    "",
  ),
  sheet(
    "I-09",
    "speaker",
    `
    Why do you never tell me the truth?
    Why can't you just be honest with me?
    How could you lie to my face?
    Do you even notice me?
    What is wrong with you that you can't say sorry to me?
    Why did you have to tell your mother about me?
    How can you expect me to trust you?
    `,
    "",
  ),
  sheet(
    "I-10",
    "speaker",
    `
    You don't care what I think.
    You did it to hurt me.
    You just want to get rid of me.
    You only stay because of the children, I know it.
    You don't want to change, I can see that.
    You wanted to make me jealous.
    You don't love me the way I love you.
    You think it's funny to see me cry.
    `,
    "",
  ),
  sheet(
    "I-11",
    "speaker",
    `
    If you lie to me once more, I will leave you.
    You will regret the day you met me.
    I will tell your family everything about you.
    Delete it now or else I will do it.
    I will take the kids and you will not see them.
    If you walk out that door, we are done, I mean it.
    I'll make you regret it.
    `,
    "",
  ),
  sheet(
    "I-12",
    "speaker",
    `
    You are just like your sister when you lie to me.
    Any normal person would understand me.
    My ex would have listened to me.
    You sound exactly like my father.
    Other husbands help their wives, I noticed.
    Why can't you be like your brother? I like him.
    `,
    "",
  ),
  sheet(
    "I-13",
    "speaker",
    `
    Calm down, I did nothing.
    You're too sensitive, I meant it as a joke.
    You are paranoid, I was only at the office.
    It's no big deal, I paid it back.
    You're overreacting, I said I was sorry.
    That never happened, I would know.
    Get over it, I said sorry.
    You are imagining things, I never met her.
    `,
    "",
  ),
  sheet(
    "I-14",
    "speaker",
    `
    You were on your phone during dinner.
    The car was not there at ten.
    That was a lie about Friday.
    There was perfume on the shirt.
    `,
    "",
  ),
  sheet(
    "I-17",
    "speaker",
    `
    I NEVER SAID THAT
    I was so scared!! Where were you?
    PLEASE STOP LYING to me
    I HATE THIS
    `,
    "",
  ),
  sheet(
    "I-18",
    "speaker",
    `
    And another thing, I want to talk about the holidays too.
    Just like last time, I found out by accident.
    And while I am at it, I am still angry about June.
    It is just like last time when you promised me.
    `,
    "",
  ),
  sheet(
    "I-19",
    "speaker",
    `
    Oh great, I can't wait to hear that one.
    Yeah right, I know how that ends.
    Must be nice to forget so quickly, I can't.
    Oh wonderful, I get blamed again.
    Oh sure, it was only work, I know.
    `,
    "",
  ),
  sheet(
    "I-20",
    "speaker",
    `
    This is your fault, and I will never forget it.
    It's because of you that I am like this.
    You owe me after all these years.
    If you loved me you would tell me.
    How dare you say that to me.
    If you really loved me, you would not look at her.
    `,
    "",
  ),
  sheet(
    "S-01",
    "speaker",
    `
    I feel controlled by you.
    I am scared of you.
    You locked me in the car.
    You hit me in front of the children.
    I feel abused and I don't know where to go.
    You push me when you are angry.
    I want to hurt myself.
    I feel forced to say that everything is fine.
    You threaten me when I want to leave.
    I am afraid of you when you drink.
    You shoved me into the wall.
    I think about ending my life.
    You grabbed me by the arm.
    I feel trapped in this marriage.
    Sometimes I do not want to be alive.
    `,
    "",
  ),
  sheet(
    "L-01",
    "listener",
    `
    But I told you about it.
    No, that is not true.
    Actually, you started it.
    I only did it because I was lonely.
    You do it too.
    That's not true at all.
    To be fair, you never asked.
    `,
    "",
  ),
  sheet(
    "L-02",
    "listener",
    `
    You could just ask me next time.
    Have you tried to relax?
    The solution is easy, we share a calendar.
    You could just leave it.
    Why don't you try to sleep earlier?
    `,
    "",
  ),
  sheet(
    "I-08",
    "listener",
    `
    I understand you, but I was tired.
    I hear you, but it was only once.
    I'm sorry you feel hurt, but I had to go.
    `,
    "",
  ),
] as const;
