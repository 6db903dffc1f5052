import { passing } from "./sheet.ts";

/** Sentences that people write who mean well, with words that tempt a rule; nothing may be said about them. */
export const PASSING_H = [
  passing(
    "speaker",
    `
    Since March I wake up at night and I feel afraid.
    I am hurt since I saw the photo from the company party.
    I feel sad, because since two weeks we did not talk.
    When you come home late I am worried, because I don't know if something happened.
    I was crying yesterday in the kitchen and I wished you were there.
    I feel nervous now, I will try to say it slowly.
    I want that we find a good way together.
    I need from you a clear word about Sunday.
    I felt so relieved on Sunday that I could sleep.
    I did not tell you about the fine because I was ashamed.
    I noticed you were quiet after my call with Ben, and I felt unsure.
    I saw you both at the station on Friday, and I felt a stab of jealousy.
    I can't find the words yet; I feel a lot.
    I am happy about the flowers, thank you.
    I feel disappointed about myself.
    It is hard for me to say this: I am lonely next to you.
    I am tired of arguing and I miss laughing with you.
    I'm not okay today, I want to stay close to you.
    I hope that we can talk about Easter without shouting.
    I lost my trust on the 2nd of June, and I want to rebuild it with you.
    I want to trust you and I notice that I check the clock.
    I should sleep now; can we go on at ten tomorrow?
    I would love to have dinner with you on Friday, only us two.
    I felt hurt by the joke at the table.
    I felt stung when you said that the food was bad.
    I made dinner, you came at nine, and I felt sad in front of the cold plates.
    When you don't write for a whole day, I get anxious.
    When you said "calm down", I felt small.
    When I think of the hotel, my stomach turns.
    The night in April still hurts me.
    The last weeks were good for me, and I am grateful.
    Thank you for telling me about the bill before I found it; I felt respected.
    You asked how I am. I am sad, and a bit hopeful.
    You were late on Monday and on Wednesday, and I ate alone both times; I felt lonely.
    You told me you were at work, and I saw you in the café. I am confused and hurt.
    You matter to me, and I am scared to lose you.
    Your message on Saturday made me smile; I felt loved.
    You know me well, and I like that.
    You are important to me and I am angry; both are true.
    You are not the enemy. I am just scared.
    Can I have a hug? I feel shaky.
    Can you tell me how you see it? I want to understand.
    What happened on Thursday after the party? I feel anxious when I don't know.
    Why did the plan change? I was confused.
    Is it true that you saw her? I am afraid to ask.
    I am asking because I am insecure and not to accuse you.
    I know I always ask the same question; I am anxious.
    I always look forward to our Sundays.
    I'll never forget how you held me at the funeral.
    I will take the kids to the pool so you can rest.
    I will leave at eight and be back at ten.
    I would leave the party with you if you are tired.
    I told Ana that we are in counselling, and I want you to hear that from me.
    I should have been there for you, and I was not.
    I have to learn to say what I need.
    I must have hurt you on Friday, and I would like to hear how it was.
    I am a bit like my father when I get quiet.
    Other couples I know went through this too, and that gives me hope.
    I feel normal again on some days.
    Maybe I am too tired to hear this well now.
    I got too loud, I will calm down first.
    For me, three hours without a word is a long time, and I was scared.
    I know you are trying, and I am still sad.
    I know how hard you work, and I feel alone with the house.
    I see that you want to help, and it touches me.
    I noticed you care about how I sleep, and I felt warm.
    I think you meant well on Saturday, and I was embarrassed.
    I think you forgot our call, and I felt unimportant and sad.
    I believe you when you say that it is over.
    I understand now what you needed, and I wish I had asked.
    I was jealous of the way you laughed with her.
    I was sure you had forgotten me, and I cried.
    I was scared you only stayed because of the children.
    I worry that you stay only out of pity.
    I told myself that you did not care, and I felt cold inside.
    In my head you were with her, and I could not sleep.
    My fear says that you will lie again.
    My fear is that I am not enough for you.
    The story in my head is that you are bored with me.
    I imagine that you think I am silly; I feel shy about asking.
    I keep asking myself why it happened, and I feel worn out.
    I don't know why you left the table, and I felt confused.
    I would like to know why you were late on Tuesday.
    I'd like to ask you why, and I can wait for the answer.
    Why do I feel so small when she is around? I ask myself that a lot.
    I do not want to blame you; I want you to know how it was for me.
    It is not your fault that I am sad today.
    It was nobody's fault, and I was upset about the broken bowl.
    I have a part in this too, I was silent for months.
    I owe you an answer from Sunday.
    I owe you an apology for what I said about your brother.
    I took you for granted last year, and I am sorry.
    I was wrong to compare you with your mother.
    I compared you to my ex on Friday, and I regret it.
    I miss my mother, and I feel heavy this week.
    My mother is ill and I need you near me.
    I felt like a child when I had to ask for the car key.
    I feel like an idiot for believing the story about the train.
    I feel stupid for not seeing it sooner.
    I called myself crazy for months, and now I know I was not.
    I thought I was going crazy in May.
    I need normal days with you, with coffee and bad jokes.
    I feel most at ease when we do normal things.
    I want us to be a normal couple on Saturday: market, lunch, a nap.
    I was dramatic on Friday because I was afraid.
    I got paranoid when the phone buzzed, and I told you so.
    I feel sensitive about this topic, please be gentle.
    I am sensitive today, I slept four hours.
    I need to calm down before I answer.
    I can calm down better when you hold my hand.
    Please give me five minutes to calm down.
    I would like to move on with you, step by step.
    `,
  ),
] as const;
