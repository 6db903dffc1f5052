import { sheet } from "./sheet.ts";

/** Written after the rules and read by them once before anything was mended: a table of what was missed and is no longer. */
export const FIFTH = [
  sheet(
    "I-02",
    "speaker",
    `
    Counting on you to come home on time is never going to happen.
    I'm the only one who ever does anything.
    It happens again and again, every single evening.
    `,
    "",
  ),
  sheet(
    "I-10",
    "speaker",
    `
    You don't care about anyone else, except yourself.
    I feel like you don't care about anyone but yourself.
    You never call me, you don't even care.
    You clearly do not want to fix this.
    You were just using me.
    Your only goal is to hurt me.
    You have never really wanted this baby with me.
    You're happy when I fail.
    `,
    "",
  ),
  sheet(
    "I-01",
    "speaker",
    `
    You make me angry because you are always late.
    You always want to make love in the same old way.
    You always ignore me in the afternoons.
    You've never cared about my work.
    You can't ever admit you are wrong to me.
    You don't ever think before you speak to me.
    You're constantly on the phone.
    you two never tell me anything
    `,
    "",
  ),
  sheet(
    "I-06",
    "speaker",
    `
    You are so narrow and limited.
    You couldn't follow the recipe; you're an idiot.
    you are lazy, your are stupid, you are sloppy
    You never take out the trash because you are so lazy.
    You're insecure and crazy jealous.
    You're a cold person.
    You are nothing but trouble, you liar.
    You are the worst husband I could have.
    You're so insensitive!
    You are an absolute nightmare to live with.
    You spoiled brat, I am done.
    you r such a loser
    `,
    "",
  ),
  sheet(
    "I-13",
    "speaker",
    `
    Why are you so sensitive?
    You are just being paranoid.
    You're too emotional to talk to me right now.
    You are crazy, that never happened.
    I think you need to calm down.
    You're overthinking this, I told you.
    It wasn't a big deal for me.
    `,
    "",
  ),
  sheet(
    "I-08",
    "speaker",
    `
    I hear you but you are wrong.
    I'm sorry, but that's how I am.
    I understand your feelings but I think you exaggerate.
    I know I hurt you but you hurt me as well.
    I love that you tried, I see it, but it is not enough for me.
    `,
    "",
  ),
  sheet(
    "I-05",
    "speaker",
    `
    You make my life hell.
    You make me feel like I'm crazy.
    You made me do this.
    You make me so sad sometimes.
    `,
    "",
  ),
  sheet(
    "I-07",
    "speaker",
    `
    You should trust me more.
    You need to tell me what is going on.
    You have to stop this now, I beg you.
    You must not lie to me again.
    You really ought to have told me.
    `,
    "",
  ),
  sheet(
    "I-11",
    "speaker",
    `
    I'll take the kids and go.
    Or else I will tell your mother.
    I will leave you.
    If you don't change, I will leave.
    You will lose me if you go on like this.
    I'll tell everyone at your work what you are.
    Say that again and I'm leaving you.
    `,
    "",
  ),
  sheet(
    "I-12",
    "speaker",
    `
    You are like your father in every way, I see it.
    Any decent man would have come home to me.
    My ex would have helped me.
    Unlike you, I keep my promises.
    You are no better than your brother to me.
    `,
    "",
  ),
  sheet(
    "I-20",
    "speaker",
    `
    Because of you I can't trust anyone.
    You are the reason we are here, I tried.
    It's your fault we are in debt, I told you.
    If you loved me you would know.
    You've ruined our holiday and I am sad.
    You owe it to me.
    `,
    "",
  ),
  sheet(
    "I-09",
    "speaker",
    `
    Why do you do this to me?
    Why would anyone do that to me? What is wrong with you?
    How can you say that to me?
    What's your problem with me?
    Do you even listen when I talk?
    Why don't you love me?
    Do you ever think of anyone but yourself?
    `,
    "",
  ),
  sheet(
    "I-19",
    "speaker",
    `
    Oh great, here we go again, I thought.
    Must be nice to sleep through the night, I can't.
    Yeah right, you were at the gym, I am sure.
    Thanks for ruining my birthday.
    How lovely for you.
    I guess I'm just the maid here.
    `,
    "",
  ),
  sheet(
    "I-18",
    "speaker",
    `
    And another thing, I never liked that name.
    This is just like that time in Rome, I haven't forgotten.
    While we're talking about money, I also want to bring up the car.
    Oh, and one more thing: I know about the account.
    `,
    "",
  ),
  sheet(
    "I-04",
    "speaker",
    `
    I feel excluded from your life.
    I feel mistreated.
    I feel unheard when we argue.
    I feel so invisible to you.
    I am feeling taken for granted.
    Right now I feel rejected and alone.
    I felt betrayed, used and thrown away.
    `,
    "",
  ),
  sheet(
    "I-03",
    "speaker",
    `
    I feel that you're lying.
    I feel like you never listen.
    I feel as if you were not there.
    I feel like you don't see me.
    I just feel like you have changed.
    `,
    "",
  ),
  sheet(
    "S-01",
    "speaker",
    `
    I am scared when you come home drunk, because you hit me.
    You tried to choke me.
    You almost hit me yesterday.
    I feel like I am trapped with you.
    I was raped.
    I am frightened of what you will do to me.
    You slapped my face.
    You threatened me with a knife.
    I feel forced into this.
    Sometimes I want to end my life.
    I have been hurting myself again.
    You don't allow me to see my friends.
    I am afraid of him.
    You took my phone away so that I could not call my mother.
    `,
    "",
  ),
] as const;
