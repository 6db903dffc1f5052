import { passing } from "./sheet.ts";

/** Sentences that nothing above info may be said about, many with tempting words. */
export const PASSING_C = [
  passing(
    "speaker",
    `
    I felt anxious on Tuesday evening because the call we agreed on did not come.
    I am worried about the money, and I would like us to look at it on Sunday.
    I feel stuck and I do not know how to begin.
    I heard about the dinner from Anna, and I felt hurt and embarrassed.
    I can't promise that I will be calm, but I will try.
    I would like you to tell me before you meet her.
    I am sad about what we lost.
    I feel close to giving up today.
    I want to stay, and I am scared.
    I said things on Friday that I regret.
    You asked me what I need, and I think it is time.
    I thought you were at work, and then I saw the picture.
    You have been patient with me, and I am thankful.
    I see how much you are carrying.
    I feel tired because I slept three hours.
    The word on the screen was her name, and I felt my stomach turn.
    I know you must work on Saturday, so I will take the kids.
    I had hoped that you would come with me.
    I felt like I was back in June.
    I do not want to control you; I want to feel safe.
    I am angry, and I do not want to shout.
    I feel safe when you tell me where you are.
    I was so ashamed that I could not look at you.
    I have to learn to say what I need.
    I like that we never go to bed angry.
    We never had a plan for this, and I think we need one.
    I get nervous when plans change.
    I felt pressure in my chest when your phone lit up.
    If we cannot agree tonight, I am fine with waiting.
    When you are ready, I would like to talk about the trip.
    I don't always find the right words.
    I needed you on Monday, and I did not ask.
    I want to believe you, and part of me does.
    Please give me a moment, I need to breathe.
    I know I often interrupt you, and I am working on it.
    It means a lot to me that you are here.
    I am not okay today.
    The worst moment for me was the morning after.
    I had no idea, and that is what hurts.
    My need is honesty, and I know that it takes courage.
    I will listen and not interrupt.
    I felt jealous on Saturday when you danced with her.
    I am hurt and I also love you.
    I would feel calmer with a plan for the evenings.
    I don't blame anyone, I am just sad.
    I trusted you with this and I felt let me say it, crushed.
    Because of the children I want us to be careful.
    I felt happy when you came home early on Thursday.
    I should tell you that I read the letter.
    I want you to feel free.
    I'd like to stop here for tonight.
    Everyone makes mistakes, me too.
    I was always taught to keep quiet.
    I always get nervous before we talk.
    I never learned to ask for help.
    I felt sorry when I saw you cry.
    I am sorry. Can we talk tomorrow?
    You were right to ask me.
    You looked at me and I felt seen.
    You are my best friend, and I miss you.
    You are both important to me, you and the kids.
    You need rest, and I can take the kids tonight.
    You stopped talking on Friday, and I got scared.
    I was afraid to tell you, because I did not want to lose you.
    I was afraid to ask.
    I am scared to hope.
    I wanted to die of embarrassment when your boss walked in.
    I feel like dancing tonight.
    I do not have the strength to end this argument tonight.
    I don't want to live in this town any more.
    I don't want to be here on Sunday when your parents come.
    I would like to hold your hand.
    I was locked out of the house and I was cold.
    You pushed back the meeting for me, and I was grateful.
    I kicked the ball into the window and I told the neighbour.
    The joke hurt me.
    I laughed at your joke and then I felt sad.
    Oh, I forgot to tell you that I am late on Monday.
    Great, I will see you at six.
    I think it would be great if you came.
    Well done on the exam, I am proud of you.
    I was surprised by what you said.
    I have one more thing to say about Friday: I am sorry.
    `,
  ),
  passing(
    "listener",
    `
    I hear that you were hurt and that you waited for me.
    You waited for an hour and I did not come. Is that right?
    It sounds like Friday was very hard for you.
    I understand that you need more time.
    I can imagine that you were furious.
    What hurt most was that you heard it from Sam. Did I get that?
    You want me to say it before you ask.
    I heard: you feel alone with the kids in the evening.
    When I did not call, you thought something had happened.
    You said that you don't feel safe when I drink.
    I want to make sure I got it: you were scared.
    So for you it was not about the money but about the lie.
    You were angry because I only told you half of it.
    I see. Thank you for telling me.
    I hear that you should have been told earlier.
    It hurt you that I never said sorry.
    You are saying I made you feel small. Is there more?
    You need me to be on time.
    I got that you were lonely. Can you tell me more?
    You felt ignored when I looked at my phone.
    I believe you.
    I would feel the same.
    That must have been lonely.
    `,
  ),
  passing(
    "request",
    `
    Would you be willing to call your mother with me on Sunday?
    Would you be willing to tell me by Friday how you want to spend the holidays?
    Could we have twenty minutes after dinner tonight?
    Would you take a walk with me tomorrow at five?
    Would you be willing to put your phone away from eight to nine each evening?
    I would like to sleep in the other room until Sunday. Is that okay for you?
    Would you show me the calendar on Sunday evening?
    Would you be willing to write me a message at noon on work days?
    Could you pick up the children on Tuesday?
    Would you read this letter before Saturday?
    `,
  ),
  passing(
    "speaker",
    `
    I feel worried when I think that you'll be home for dinner and I don't hear from you for hours.
    I feel lonely when you play video games till midnight.
    I feel frustrated when you come home late because I stay awake worrying.
    I am feeling kind of bad about what happened yesterday. I'd love if we could talk through this. I'm interested in hearing your side of it.
    I get mad when I'm hungry.
    That frustrates me.
    Sometimes when I hear loud noises, like the door slamming, I feel nervous and get distant.
    I felt really worried and scared when I had no idea where you were all night.
    I sent you two emails and I haven't received a response.
    You looked at your phone when I was speaking with you.
    I felt upset when you didn't answer me this afternoon.
    I feel frustrated when the dishwasher isn't loaded the way we said.
    I feel sad when I eat alone, because I value our time together.
    I need some quiet before we talk about money.
    When I heard the door at three on Sunday, my heart was racing.
    I was hoping for a hug when I came in.
    I feel disappointed that we cancelled the trip.
    I get anxious when I don't know when you will be back.
    I felt respected when you asked me first.
    I did not feel respected at dinner on Friday.
    I would like to feel trusted again.
    I used to trust people easily.
    I value honesty and I was shaken by the lie.
    I feel vulnerable telling you this.
    I worry when the bills are not paid on time, because I need security.
    I was moved when you wrote that letter.
    I noticed I was holding my breath when you read the message.
    My feelings were hurt on Saturday when the joke was about me.
    I'm upset about the broken promise, and I want to talk when you have time.
    I'd feel better if we planned the week on Sundays.
    I am angry that the account was opened without me.
    I felt small when my idea was laughed at.
    I don't want an apology tonight, I want to understand.
    I have a hard time trusting right now.
    I am still in love with you.
    I would never ask you to choose.
    I know you never wanted this to happen.
    I am glad that you always tell me when you are late.
    You always made me feel welcome at your parents' house.
    It was brave of you to tell me.
    You told me everything on Sunday and I respect that.
    You may be right, and I need to think about it.
    You might need time, and I can wait.
    You would like more space, and I want to hear about it.
    You could see it differently, and I want to know how.
    You do not owe me an answer.
    You and I both need sleep.
    You are doing so much for us, and I see it.
    You are under pressure at work, and I worry about you.
    You were honest with me and that helped.
    You seem tired, and I wonder how you are.
    `,
  ),
] as const;
