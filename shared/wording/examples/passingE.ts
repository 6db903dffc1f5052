import { passing } from "./sheet.ts";

/** Sentences that people write who mean well, with words that tempt a rule; nothing may be said about them. */
export const PASSING_E = [
  passing(
    "speaker",
    `
    I feel hurt about the message I saw on Thursday.
    I felt lonely on Saturday evening when I was home by myself.
    When you came home at midnight, I felt worried, because I had expected you at nine.
    I am scared of losing us.
    I feel anxious when your phone rings late, and I need reassurance.
    I was angry yesterday, and I still am a little.
    I feel tired and I would like to continue tomorrow.
    I need a few minutes before I can answer.
    I felt embarrassed at the dinner with Anna and Paul.
    I feel sad that we missed our anniversary.
    I don't understand what happened on Friday, and I want to hear it from you.
    When I read the email on Monday, my chest was tight.
    I would like to know who was at the dinner.
    I am grateful that you told me the truth about the money.
    I feel safe when you tell me your plans.
    I felt jealous when I saw the photo of you and Julia.
    I wish I had asked you sooner.
    I feel ashamed that I read your messages.
    I lied to you about where I was on the 12th, and I feel guilty.
    I feel frustrated when we talk about this after eleven, because I am exhausted.
    I'm worried about Sunday, because my parents will be there.
    I feel hopeful since we started talking on Sundays.
    I always feel nervous before we talk about the affair.
    I never know what to say when you are quiet, and I feel lost.
    I will always love you.
    I was afraid that you would leave.
    I'm afraid I will say something I regret.
    When you said you needed space, I felt sad and a bit scared.
    I imagined the worst when you did not answer, and I felt panicky.
    I think I need more sleep before we talk about this.
    I want to believe you, and it is hard for me today.
    I feel numb since Tuesday.
    I felt heavy after our talk, and I needed to cry.
    I noticed that my hands were shaking when the phone rang.
    I felt close to you when we cooked together last night.
    I trust you a little more than last month.
    I am not angry; I am sad.
    I miss you.
    I love you and I am hurt.
    I felt shocked when I saw the bank statement on Wednesday.
    I am still thinking about what you told me on Sunday.
    I would feel calmer if I knew when you will be back.
    If you have time tonight, I would like to talk for fifteen minutes.
    I need honesty, even if the truth hurts me.
    Could you tell me before you see Nora at work? I feel uneasy about it.
    I can hear that this is difficult for you, and I want to listen.
    I heard you say you would call at six; the call came at nine, and I was worried.
    I told my sister about us because I needed support.
    I feel happy that we laughed together today.
    I feel insecure when I compare myself with her.
    I had a panic attack on Thursday after I found the receipt.
    I can't sleep and I am on edge since last week.
    I am not sure whether I want to stay, and I am sad about that.
    I don't want to fight tonight. I want to be held.
    When I saw you crying, I felt tender and helpless.
    I said harsh words on Monday, and I am sorry for them.
    I would like you to know that I read your letter twice.
    I feel relieved that you told me yourself.
    I am disappointed about the weekend, because I had hoped for time with you.
    I'm hurt that you told your brother before you told me.
    I felt stupid when everybody at the table laughed.
    I felt proud of us on Sunday.
    I need you tonight.
    I should have told you earlier how I felt.
    I must admit that I was angry when I wrote that note.
    I'm trying to understand why it happened.
    I feel guilty about the things I said to your mother.
    I made a mistake on Tuesday and I want to tell you about it.
    I do not know how to trust again, and I want to learn.
    When we argue in the car, I feel tense and I cannot think.
    I am proud of what we have built in all these years.
    I feel restless when I don't hear from you on a trip.
    I would like us to go to counselling together; what do you think?
    I know you had a hard day, and I need to talk for a moment.
    I want us both to be able to say no.
    I was hoping for a hug when I came home.
    I feel bitter about last summer and I do not want to.
    I remember the evening differently, and I want to hear your side.
    I am worried about the children, they have been quiet since May.
    I feel a knot in my stomach each time the phone buzzes.
    I felt better after you answered all my questions yesterday.
    I get nervous when voices are loud.
    I needed help with the children on Friday night, and I was exhausted.
    My heart was racing when I opened the door.
    I felt left alone with the decision about the flat, and I was sad.
    I was quiet at breakfast because I was afraid of another argument.
    I don't want to punish you; I want to feel safe again.
    I saw a hotel bill from April and I felt cold inside.
    I want to tell you the truth about the loan, and I am nervous.
    I care about you and I am angry at the same time.
    I feel overwhelmed by the questions today; I need a break of half an hour.
    I appreciate you staying with me when I cried.
    I was touched that you remembered my exam.
    I'd like to hear how it was for you.
    I feel unsure whether to go to the wedding with you.
    I can't answer that tonight, I am too tired.
    I feel worried you might be keeping something from me.
    I feel jealous of the time you spend with your team, and I miss our evenings.
    I wonder if you are still in touch with Rosa; I would like to know.
    I keep thinking about the photo, and it hurts.
    When you reached for my hand this morning, I felt warm.
    I am glad you came with me to the doctor.
    I feel discouraged because we had the same argument on Monday and on Thursday.
    I felt alone with the baby last night between two and four.
    I need more time with you at the weekend.
    I want to go slowly with closeness, and I want you to know that I love you.
    It helps me when you tell me your plans the evening before.
    I'm not ready to forgive, and I am still here.
    I am sad about what we lost.
    I felt hurt when the door closed and I was still talking.
    I cried on the train on Monday.
    I understand that you needed time, and I was lonely.
    I never stopped loving you.
    I've been feeling low for weeks, and I would like a quiet evening with you.
    I feel uneasy about your dinner with Max on Friday; could you tell me about it?
    We talked for an hour yesterday and I felt lighter.
    I don't like how I spoke to you on Saturday.
    I feel tense when the door slams, because I grew up with shouting.
    I was furious when I saw the charge for the hotel.
    I worry that I will not be able to trust again.
    I know you think a lot about us, and I am glad.
    I remember when we met at the lake, and I felt happy.
    You know how much I love you, and I feel sad tonight.
    I know it is not your fault that the train was late.
    I took it personally, and I was hurt.
    I want to calm down before we go on.
    I need to relax for half an hour.
    I can't let it go yet, and I want to.
    I was surprised when you brought flowers, and I felt warm.
    I know you must be tired.
    You must have been so worried, and I am sorry.
    You should feel free to tell me when it is too much for me to ask.
    You don't have to answer now; I just wanted you to know how I feel.
    I think you were honest with me on Sunday, and it helped.
    I hope you never feel alone with this.
    I have always admired how you talk to the children.
    I'm glad you always call when you arrive.
    You never made me feel ashamed of my family, and I am grateful.
    I felt hurt when you said that I was overreacting.
    When you called me lazy on Tuesday, I felt ashamed and angry.
    I heard you say that you could not care less, and I was stunned.
    I was scared you would leave me at the station.
    I'm afraid you don't love me anymore.
    The story I tell myself is that you don't care about me; is it so?
    I wonder whether you miss her.
    I don't know what you were thinking that night, and I would like to know.
    I would like to understand why you did not tell me.
    Can you help me understand what happened on the 14th? I felt lost.
    Are you okay? I heard you crying.
    Why are you crying? I am here.
    What do you need from me tonight?
    How are you after the meeting? I thought of you.
    Do you want to talk now or after dinner? I am fine with both.
    Would you tell me what you remember of that evening? I want to listen.
    I need to tell you something and I am ashamed of it.
    I have to work late on Thursday and I wanted you to hear it from me.
    We have to find a way to talk about money, and I am nervous about it.
    I think we should take a break; I am too upset to listen.
    I should not have shouted at you yesterday.
    I was selfish on Saturday, and I am sorry.
    I am a jealous person and I want to work on it.
    I feel like crying.
    I feel like I am failing as a father.
    I feel like a stranger in our bedroom, and I miss you.
    I feel as if I lost my best friend.
    I feel that I need more time.
    I felt it was important to tell you about the call.
    I feel okay about Sunday.
    `,
  ),
] as const;
