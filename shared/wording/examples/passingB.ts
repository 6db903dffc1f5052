import { passing } from "./sheet.ts";

/** Sentences that nothing above info may be said about, many with tempting words. */
export const PASSING_B = [
  passing(
    "speaker",
    `
    You never have to be alone with this, I am here.
    I will always remember how you held me.
    I am never sure what to say.
    I never felt so calm as on Sunday.
    I have always been afraid of dogs.
    You can always call me.
    You always have a place here with me.
    We always said that honesty comes first.
    I try to be there every time you need me.
    I know everyone is tired today, me too.
    I feel like going for a walk with you.
    I feel like myself again.
    I feel like I can breathe again when we talk.
    I feel that old fear again.
    I feel you next to me and it calms me.
    I felt like a child when the door closed.
    I feel the same as you do about the trip.
    I do not feel pressured any more.
    I feel supported when you ask.
    I was ignored by the waiter and I laughed about it.
    The car was used and I liked it.
    I made you sad and I am sorry.
    You made my day when you called, I was so happy.
    You made me smile yesterday.
    You made me a coffee this morning and I felt loved.
    I make myself small when I am afraid.
    You are a good father and I see it.
    You are right about Friday.
    You are so kind to my mother.
    You are not a bad person, and I don't think so.
    You are a wonderful cook and I miss our dinners.
    You are upset and I want to listen.
    You were late on Friday and I was worried.
    You are welcome to join me.
    You are the person I want to talk to.
    I am selfish sometimes, and I know it hurts you.
    I was crazy about you then and I still am.
    I am stubborn, and I am working on it.
    You should feel free to say no to me.
    You shouldn't have to carry this alone, I want to help.
    You do not need to explain yourself to me.
    You don't have to forgive me.
    If you have to leave early, I understand.
    I would be glad if you could call at six.
    I think we should wait until Sunday.
    I have to be at work early.
    I must tell you something that is hard for me.
    I need to tell you about the money.
    I need you to know that I am trying.
    You must have felt so alone, and I was not there.
    You must be exhausted, and I would like to help.
    I understand that you need time, and I will wait.
    I am sorry that I did not call.
    I was angry but I did not want to leave.
    I would love to come but I have to work.
    It was late but I was still awake.
    I wanted to call you but I was afraid.
    I am sorry. I was wrong, and there is no excuse.
    I know it will take time.
    How did you sleep? I was thinking of you.
    Why is it so hard for me to sleep?
    What would you like me to do?
    Do you feel like talking? I would like to listen.
    Can you tell me what you need from me?
    Would you like to go for a walk with me?
    Are you okay? I was worried.
    Do you remember our first walk? I do.
    What did you hear me say?
    How would you feel about a walk, just the two of us?
    I wonder what you were thinking on Friday.
    I would like to know why you did not call.
    You care about the kids and I love that.
    You wanted to wait, and I agreed.
    You said you love me, and I want to believe it.
    I want you to be happy.
    I think about what you want, and I don't always know.
    You know that I love you.
    You think before you answer, and I value that.
    You want to talk now and I need an hour.
    I did not do it on purpose.
    I know you love me.
    I will leave early tomorrow.
    I will leave the party at ten if I feel unwell.
    If you come late, I will eat with the kids and keep a plate for you.
    I will take the dog out.
    I will tell you if I hear from Sam.
    If I lie again, I will tell you before you ask.
    I will take the children to my mother on Friday so that we can talk.
    I am going to leave work at four.
    If it is too much, we will stop and I will make tea.
    I will end the call if I am shouted at.
    If you want a break, I will be in the kitchen.
    I met your mother on Friday and I felt uneasy.
    I miss our friends and the dinners.
    My father shouted, so I am scared of loud voices.
    I grew up with a father who was never home, and I am afraid of that.
    I compared myself to her and I felt small.
    I try to stay calm.
    I felt calmer when you said that you heard me.
    I need to relax before we talk.
    I know I exaggerate when I am scared.
    It is a small thing, and it matters to me.
    I imagined the worst when you did not call.
    I would like to talk about one thing: the call on Friday.
    I liked what we did last time.
    The last time I felt this close to you was in June.
    I remember when we met, and I still smile.
    And I would like to thank you for Sunday.
    Thank you for listening to me.
    It is great that you called me.
    I was surprised and happy.
    I was lucky to meet you.
    I am sorry that I blamed you.
    It was not because of you that I cried.
    I feel better because of you.
    I owe you the truth.
    I take the blame for Friday.
    I am responsible for what I did.
    I broke our agreement on Saturday.
    I started to shout, and I regret it.
    I love you so much!
    I can't sleep, I keep thinking about it.
    I hit the brakes because I was scared.
    I pushed the thought away.
    I was scared of the dark as a child, and last night I felt it again.
    I am scared of our next talk.
    I am scared to lose you.
    I want to end the evening now.
    I want to end the contact with Sam.
    I was dying of shame when your mother asked.
    I killed the engine and cried.
    I was beaten at chess and I laughed.
    You pushed me to see a doctor, and I thank you for it.
    You grabbed my hand and I felt safe.
    You hit a nerve with that question, and I needed a moment.
    You held me when I cried.
    You threw me a surprise party and I was touched.
    I am afraid of how much I need you.
    I'm scared of what I feel.
    I felt forced laughter around me and I went home.
    I locked the door and went to bed at ten.
    I was shaken when I read it.
    I do not feel at home here yet.
    Let me know when you are ready, I can wait.
    I like the way you look at me.
    I was used to coming home to an empty flat.
    I get up at six every day.
    I want to give us every chance.
    I should not have read your letters.
    I could not believe how kind you were.
    I need a quiet evening, nothing more.
    I was the one who forgot.
    I feel nothing at the moment, and that scares me.
    I can be stubborn and cold when I am hurt.
    My mother says I worry too much.
    I was in no state to talk, and I said so.
    I would like to hear what you think.
    I am proud of you.
    I would rather talk tomorrow.
    I was too tired to listen on Monday.
    I like your calm.
    I don't want to lose you.
    I left because I was overwhelmed.
    I feel torn because I love you and I do not trust you yet.
    I saw that you had called her twice on Thursday, and I felt sick.
    You wrote to her on Thursday, and I feel hurt.
    You came home at two, and I had waited since ten.
    You forgot my birthday and I was sad all day.
    I felt sad when you forgot our anniversary.
    You were silent at dinner and I did not know why.
    I heard you laugh on the phone and I felt jealous.
    You told Sam about my illness, and I feel exposed.
    When you raised your voice on Sunday, I felt afraid.
    I am hurt that you lied to me.
    You lied to me about the money, and I am hurt.
    You deleted the messages, and I feel anxious.
    I feel angry when I am interrupted.
    I need you to be honest with me.
    I want the truth, even if it hurts.
    I feel like I need a break.
    I do not want to argue any more tonight.
    I wish we had talked earlier.
    I wish you would tell me when you are late.
    I hope you can see that I am trying.
    `,
  ),
] as const;
