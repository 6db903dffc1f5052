import { passing } from "./sheet.ts";

/** Sentences that nothing above info may be said about, many with tempting words. */
export const PASSING_A = [
  passing(
    "speaker",
    `
    I feel anxious when the phone is silent after ten.
    I felt sad on Sunday when we ate in silence.
    I was worried on Tuesday because the train was late and I had no message.
    I feel hopeful after our talk last night.
    I need time to think, and I will answer by Thursday.
    I would like to know what happened on Friday evening.
    When I saw the receipt on Monday, I felt scared and confused.
    I am grateful that you told me the truth yesterday.
    I feel uneasy about the trip because I need predictability.
    I miss our evenings on the balcony.
    I feel lonely when we go to bed at different times.
    I am ashamed of what I said to you on Saturday.
    I want to be honest with you about the money.
    I was angry when I read the letter, and I am calmer now.
    I noticed that you turned the phone around when I came in, and I felt nervous.
    I can see that you are trying, and it means a lot to me.
    I felt close to you when you asked about my day.
    I have been thinking about what you said, and I would like to talk.
    I am not sure what I need right now.
    I feel overwhelmed by all the questions, and I need a break of thirty minutes.
    I felt relieved when you said that you would call the counsellor.
    I know that I hurt you, and I want to understand how.
    I lied about where I was on Thursday, and I regret it.
    You looked tired last night and I did not know how to ask.
    When you came home at eleven on Friday, I felt anxious because I had heard nothing.
    I feel guilty when I think about April.
    I love you and I am still angry.
    I would feel safer if we agreed on a time.
    Could we talk about this on Wednesday after dinner?
    I need honesty, even if it is hard to hear.
    I feel tense before your phone rings, and I do not like it.
    I was disappointed that the dinner was cancelled.
    You told me you would be home by seven, and I waited until nine.
    You are free to say no, and I would like to hear it either way.
    I do not expect an answer tonight.
    I feel warm when I think of our first year.
    I was hurt when you said that in front of our friends.
    I feel jealous when you talk about the new colleague, and I want to be honest about that.
    My chest feels tight when I see her name.
    I trust you a little more each week.
    I am trying to listen without defending myself.
    It hurts me when we stop talking for days.
    I heard your voice on the phone and I felt calm.
    You do not have to say anything right now; I only want to be heard.
    I have a knot in my stomach when the door closes at night.
    I should be at work by eight, so I would like to sleep now.
    I felt left alone with the decision about the house on Monday.
    We talked for an hour yesterday, and I felt understood.
    I never want to lie to you again.
    I always wanted us to be a team.
    I get scared when voices are loud.
    I worry that we will lose each other.
    I am tired, and I would like to go to bed.
    I appreciate that you did not leave when I was crying.
    I was late on Friday because the meeting ran over, and I did not send a message.
    I want to rebuild trust at a pace that works for both of us.
    I felt embarrassed when your sister asked me about it.
    I do not blame you for being careful.
    I understand why it is hard to believe me.
    I feel sad because you are far away this week.
    I felt lost after you told me about Sam.
    I'm afraid that I will never stop thinking about it.
    I feel numb today.
    When the message arrived on Friday at nine, I felt my heart racing.
    I am happy that you came with me on Saturday.
    I cried when you left for work this morning.
    I would like you to know that I am still here.
    I feel nervous about asking, but I would like to see the calendar together on Sunday.
    It was hard for me to hear, and I am glad you told me.
    If it gets too much, I will take a break and come back at eight.
    I need to hear that I matter to you.
    I thought about you a lot today.
    I felt scared because you had been drinking.
    My trust is low today, and I want to tell you that.
    I feel frustrated when plans change at the last minute because I value reliability.
    Sometimes I feel angry and I do not know why.
    I noticed that we both went quiet after dinner, and I felt sad.
    I saw the photo of you and Anna from 2019 and I felt a sting.
    I want to apologise for shouting at you on Saturday night.
    I have never felt so close to you as on that evening.
    I know you are doing your best.
    I'd like to hear how it was for you.
    I could not sleep after our talk, so I went for a walk.
    I was sad when you said you did not want to come.
    I feel grateful when you take the kids on Sunday mornings.
    I will leave the house for an hour if we start to shout.
    You have every right to be angry with me.
    Thank you for telling me before I had to ask.
    I hope we can talk when you are less tired.
    I do not feel ready to forgive, and I need more time.
    When you must travel for work, I feel lonely.
    I am scared of being alone again.
    I am afraid of what I might find.
    I felt uncomfortable when you read my diary.
    I feel calm with you, but I am still careful.
    I am torn, but I want to try.
    I had a good day, but I missed you.
    Is there anything you would like to ask me about Friday? I am ready to answer.
    I am curious how you see it.
    I know how hard you work, and I see it.
    I ran into your ex at the shop and I felt awkward.
    I told my mother that we are having a hard time.
    I like it when you tell me where you are going.
    It is important to me that we both feel free to say no.
    I do need you to know that I love the way you are with the kids.
    I would be sad if we gave up now.
    Every evening at nine I get restless, because that was the time of the calls.
    We have both been tired this week, and I would like us to rest on Sunday.
    I don't want to fight with you tonight.
    I am afraid that you will leave me if I tell you everything.
    I feel stupid for not noticing it.
    I didn't call because I was afraid of your answer.
    I want to hear about your day before I talk about mine.
    I have stopped checking your phone, and it feels better.
    I feel hurt that I was the last to know.
    `,
  ),
  passing(
    "listener",
    `
    You felt scared on Friday when the phone was off. Did I understand you?
    What I hear is that you were waiting and that nobody called.
    I hear that it hurt you when I forgot the date.
    So when I came home late, you felt anxious and alone. Is there more?
    It makes sense to me that you were angry, because I had lied.
    I imagine that was lonely for you.
    What I heard: you need to know where I am when I am late.
    You want me to call when I am late. Is that right?
    I understand that you felt hurt when I did not answer.
    That sounds painful. Is there more?
    I did not get all of it. Could you say the last part again?
    I hear that you always waited for me and that I never called.
    You are saying that honesty matters to you. Did I get it?
    Thank you for telling me.
    If I heard you right, you were sad that I left without a word.
    I can see why you would feel that way.
    I see that it hurt you when I lied about the money.
    It matters to you that I come home when I say I will.
    You wish I had told you earlier.
    I think you felt ashamed when I said it in front of them. Is that it?
    I hear you say that I don't listen.
    You never felt safe to ask me. Did I get that right?
    You feel like I don't care. Is there more?
    `,
  ),
  passing(
    "request",
    `
    Would you be willing to have dinner with me on Friday at seven?
    Would you be willing to send me a message when you are running late?
    Could you sit with me for fifteen minutes tonight?
    Would you come with me to the counsellor on Thursday at five?
    Would you be willing to tell me about your day before we go to sleep?
    I would like us to take a walk every Sunday afternoon.
    Would you be willing to leave your phone in the kitchen after ten?
    Could you tell me by Monday whether you want to come?
    Would you be willing to hug me when you come home?
    I will send you my calendar every Sunday evening.
    `,
  ),
] as const;
