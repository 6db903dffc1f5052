import { passing } from "./sheet.ts";

/** Sentences that people write who mean well, with words that tempt a rule; nothing may be said about them. */
export const PASSING_I = [
  passing(
    "speaker",
    `
    I can't move on yet, and I want to be honest about it.
    I don't want to move out; I want to sleep alone for a while.
    I am thinking about moving out for some weeks, and I want to talk about it with you on Sunday.
    I talked to a lawyer about the house papers, and I want to be open about it.
    I was at the police station because of my bike, that is why I was late.
    I will pack my bag tonight for the trip, and I feel sad about leaving you.
    I'll call my sister tonight, because I need someone to talk to.
    I told my boss that I need Thursday off for our session.
    I will tell the kids tonight that we are going to the lake.
    I'm going to my brother's for the night, because I need to calm down; I'll be back at nine tomorrow.
    I will leave for my mother's on Friday and come back on Sunday evening.
    If you are tired, we can talk tomorrow.
    If you want, I can read it to you.
    If we lose each other in this, I will be very sad.
    If I don't hear from you by ten, I get anxious.
    If I cry, it is not to punish you.
    I regret what I said when you came home.
    I regret that I did not ask you sooner.
    I am afraid I will regret my words.
    Last time we talked about this I shut down; today I want to stay.
    Just like you, I need some quiet after work.
    I also felt left alone in Rome, and I would like to talk about that another day.
    There is another thing I want to tell you, but it can wait until Sunday.
    I remember how you carried me over the threshold, and I smile.
    I remember the summer at the lake when we were happy.
    Remember our first flat? I felt so light then.
    Great news: I got the job, and I want to celebrate with you.
    Oh, I forgot to tell you that I love the new curtains.
    Oh, I am so glad you called.
    Wow, I did not know that, thank you for telling me.
    Thanks for asking, I feel better today.
    Thank you for being patient with me.
    How nice to hear your voice, I missed you.
    It was lovely of you to pick me up.
    Sure, I can wait until eight.
    Right now I feel calm.
    Congratulations on the exam, I am so proud.
    Of course I am nervous, it is our first evening out since May.
    Of course you can ask me, I want to be open.
    You can ask me anything you need to know about that night, and I will answer as well as I can.
    You may be right, and I need to think about it.
    You were right that I was distant in spring.
    You could not know how I felt, because I said nothing.
    You did not do anything wrong today; I am just tired.
    You did well with the kids today, and I was happy to see it.
    You do so much for us and I want to thank you.
    You don't owe me an answer tonight.
    You have been honest with me this week, and I feel safer.
    You have the right to be angry with me.
    You seemed far away at dinner, and I felt lonely.
    You looked sad this morning and I wanted to ask.
    You sounded tired on the phone, so I did not ask about it.
    You needed help and I did not see it.
    You always bring me tea, and I love that.
    You never shouted at me, and I am thankful.
    You've never been late for our talks since April, and I appreciate it.
    All day I was thinking of our talk.
    All the time you were away I felt nervous.
    I cried all the time in that week.
    I think about it every single day, and it tires me.
    Every time I pass the hotel I feel sick.
    Every time the phone rings after ten, my heart races.
    Everyone at work asked me how I am, and I did not know what to say.
    No one knows that I cry in the car.
    Nothing has ever hurt me like that night.
    I never felt so alone as in that week.
    I have never told anyone about it, and I am shaking.
    Never in my life was I so scared as on that Friday.
    I ALWAYS liked that song, and now it makes me sad.
    I drove past the NATO building and the IKEA in the USA, and I missed you.
    So many questions are in my head, and I feel restless.
    I hear your words and I feel hope.
    I could have told you sooner, and I regret that.
    Could we start again? I was defensive.
    I lost it on Monday and I am ashamed.
    I feel guilty because I snooped in your bag.
    What I would like is an evening without screens.
    What helps me is when you tell me the time you will be back.
    What scared me was the silence after it.
    Who I was in that year is not who I want to be.
    I am anxious about the party on Saturday, because Nina will be there.
    I felt worried when the phone was off last night.
    I saw 400 euros on the bill and I was shocked.
    I felt lonely in the months when you worked so much.
    I need to know by Sunday whether you come with us, because I have to book.
    I feel torn about the visit at your parents'.
    I was afraid to open the letter, and I waited for you.
    I was quiet because I felt ashamed, not because I was angry with you.
    I'm ready to listen now.
    I am not ready to hear details today.
    I would like you to hold me while I tell you.
    When I saw the two glasses on the table, I felt panicky.
    When we sat on the bench yesterday, I felt close to you.
    You told me about Nina yourself on Monday; that took courage, and I felt respected.
    You came home at six as you had said, and I felt calm.
    You were on the phone when I came in, and I felt unsure whether I could talk to you.
    You asked twice and I did not answer, I am sorry.
    I wonder what you felt when I left the room.
    What do you need tonight? I have time.
    Could you tell me more about the trip? I am worried and I want to understand.
    It's been a hard week for me, and I miss you.
    It helps me to know when you will be home.
    My head knows it is over with her, and my body is still scared.
    My hands shake when I hear the name Nina.
    Our talk on Sunday gave me hope.
    We laughed on Tuesday, and I felt young again.
    Last week I slept better, and I am grateful for our walks.
    I said yes to the trip, and I feel uneasy about it now.
    I know this is hard for you to hear; I am telling you because I want to stay.
    I miss the way we were before the move.
    If it is too much today, I can wait until tomorrow.
    I often feel insecure on Fridays when you go out with the team.
    `,
  ),
] as const;
