import { passing } from "./sheet.ts";

/** Sentences that people write who mean well, with words that tempt a rule; nothing may be said about them. */
export const PASSING_F = [
  passing(
    "speaker",
    `
    I feel better when we sit together.
    I used to feel happy in the mornings.
    I am used to being alone in the evenings, and I would like that to change.
    Before we met I was often lonely.
    I love you, and I was disappointed.
    I was tired but happy after our walk.
    It was hard but I am glad we talked.
    I wanted to call you but my phone was dead, and I felt bad about it.
    I'm nervous, but I want to try.
    I was going to leave the room, and then I heard you crying.
    I will leave the room for ten minutes if we start shouting.
    I will leave for Berlin on Monday, and I feel uneasy about it.
    I'll take the kids to school tomorrow so that you can rest.
    I'll take the kids to my mother's on Saturday so we have time to talk.
    I will call your mother tonight and thank her for the help.
    I don't want a divorce; I want us to get help.
    I am thinking about whether I can stay, and it scares me.
    I am worried that I will regret staying.
    I told my therapist about us, because I needed help.
    My mother and I talked about you, and I said that I love you.
    I was like my father on Saturday, loud and hard, and I am ashamed.
    I know I exaggerated when I said you never help.
    I exaggerated on Friday and I am sorry.
    It is a big deal for me when plans change.
    For me it was not nothing, I felt crushed.
    I feel great today.
    It must be hard for you to hear this from me.
    It was nice of you to call me at lunch.
    Thank you for asking me how I slept.
    Well done with the exam, I am proud of you.
    How nice that we have the evening for ourselves, I am looking forward to it.
    By the way, I liked your letter.
    One more thing: I love you.
    I have another question about April, is now a good moment?
    I remember last Christmas and I feel sad.
    I felt the same last year in Rome, and I did not tell you.
    I slept better because of you.
    I don't blame you for being tired.
    I am responsible for my own anger.
    You were right about the bill, and I was wrong.
    You told me the truth on Sunday, and I felt relieved.
    You were gone for three hours and I was frightened.
    Your message came at ten, and I had been waiting since seven.
    You look tired; I can cook tonight.
    You held my hand and I cried.
    I do not feel judged when I talk to you, and that helps me.
    I don't feel controlled by you.
    I no longer feel rejected.
    I would be lost without you.
    When I hear "calm down", I get angrier.
    I got angry because I had not eaten and I was tired.
    I am angry with you about the loan, and I still want to have dinner together.
    I hate that I check your jacket, and I want to stop.
    I hate being jealous.
    I checked your phone on Friday, and that was wrong of me.
    I saw her name on your screen at 11, and my stomach dropped.
    I know you love me, and I still feel insecure.
    I believe you.
    I trust what you said about Monday, and I still feel shaky.
    I need a clear answer about June, because not knowing keeps me awake.
    I'd feel safer if we could look at the bill together on Sunday.
    I want to ask you something about Sam without a fight.
    My chest gets tight when I see a hotel on TV.
    I am tired of being sad.
    I'm tired of feeling like a detective.
    I've been crying a lot this week, mostly at night.
    I can't stop thinking about the message from May.
    Every morning I wake up at four and I think of it.
    On most days I feel fine, and on Sundays I feel empty.
    All I want is to feel close to you again.
    Sometimes I feel so angry that I have to go outside.
    Nothing helps me more than a hug from you.
    I feel proud when everyone at the table laughs at your jokes.
    I feel for you.
    I'm here, and I am listening.
    I would do it differently today.
    I want to be a better partner.
    My mind keeps going back to the night in the hotel, and I feel sick.
    I was short with you at breakfast, and I regret it.
    It hurt me that you laughed.
    It hurt when you left without a word and I stood there.
    I'm not asking you to decide today.
    You can take your time, I am not going anywhere.
    If I start to cry, please stay with me.
    Please tell me if I talk too much.
    Please hold me.
    Could you say that again? I was not listening well.
    I miss how you used to sing in the kitchen.
    I am jealous when you talk about her, and I know that I am.
    I found the betting slips on Monday, and I felt sick with worry.
    I felt small when you corrected me in front of the neighbours.
    I opened the drawer and saw the second phone, and my hands went cold.
    I was told by Carla that you had lunch together, and I felt jealous.
    I feel embarrassed about how often I ask.
    I need to hear the words "I am sorry" from you; they mean a lot to me.
    I feel a bit lighter since our talk on Sunday.
    I feel like talking tonight, are you up for it?
    I'd be glad if we could go for a walk after supper.
    I feel heavy in the mornings and okay at night.
    When you looked at your phone during dinner, I felt unimportant, I think it was sadness.
    I spent the whole evening waiting, and I was worried sick.
    I was so tired on Wednesday that I snapped at you, and I'm sorry.
    I have been sleeping badly since the 20th of May.
    I am ashamed of the debt, and I was afraid to tell you.
    I am asking for patience; I need a week.
    I can only talk for ten minutes now, I have a call at five.
    I remember what you promised in March, and I still hope for it.
    I know I said I was fine. I was not.
    I get scared when the phone rings at night.
    I felt angry in the car and I did not know how to say it.
    I noticed I was holding my breath when you opened the mail.
    I like it when you tell me about your day.
    I felt seen when you asked about my mother.
    I was moved by your letter.
    I am hopeful and careful at the same time.
    I'd like to share one thing and then hear from you.
    I don't always know what I need.
    I am never sure how to begin this talk.
    I felt so stupid, I should have asked.
    I blame myself at times.
    My sister asked how we are, and I did not know what to say.
    We were both loud on Friday, and I did not like it.
    We agreed on ten o'clock, you came at half past eleven, and I felt anxious.
    You came home at four in the morning. I was awake and terrified that something had happened.
    You were right to tell me, and it still hurts me.
    You did what you said you would do this week, and I noticed it.
    You told me on the phone, and I would have liked to hear it face to face.
    You have been very patient with me, thank you.
    You asked me to wait until Sunday, so I waited, and it was hard.
    Your silence at breakfast made the morning hard for me, and I felt lonely.
    Your answer helped me to calm down.
    Your apology meant a lot to me.
    What I need most is honesty.
    What hurt me most was hearing it from Peter.
    Sometimes I think of leaving, and then I think of our garden.
    There is something I have not told you, and I am scared to say it.
    There are days when I feel nothing at all.
    It was me who broke the vase, and I felt silly.
    It took me a long time to write this.
    I would never want to hurt you.
    I will not shout.
    I must go now, I am late for work.
    I have to admit I was relieved when you cancelled the trip.
    I want to be honest: I read the letter in your coat.
    I lost my temper and I called you names; I regret it.
    I'd rather talk tomorrow, I am exhausted.
    I can't do this at midnight, I need sleep.
    I have no answer yet, and I am thinking about it.
    I was proud when you told your brother the truth.
    In the evening, when the house is quiet, I feel lonely.
    Last night I dreamed about the hotel, and I woke up crying.
    Last Sunday was good for me, I laughed again.
    Since the hospital I feel shaky, and I would like you to come with me on Thursday.
    Even after two years I feel a sting when I hear that song.
    Can we talk about the holiday on Friday? I get nervous when plans are open.
    Could you please tell me first next time? I was caught off guard and felt embarrassed.
    Will you be home at six tonight? I would like to cook.
    Are you angry with me? I can't tell and I feel uneasy.
    Is it okay for you if I sit here?
    What did you feel when I said that I was leaving for the weekend?
    When did you first notice it? I would like to understand.
    How long did it go on? I want to know, and I am afraid of the answer.
    Who was with you on Friday? I felt insecure when I saw the picture.
    Did you sleep with her? I need to know the truth.
    Did you tell your mother about us? I would feel awkward on Sunday.
    Do you still love me? I feel so unsure.
    Have you eaten? I made soup.
    `,
  ),
] as const;
