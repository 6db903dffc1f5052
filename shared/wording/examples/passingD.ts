import { passing } from "./sheet.ts";

/** Sentences that nothing above info may be said about, many with tempting words. */
export const PASSING_D = [
  passing(
    "speaker",
    `
    I felt worried last night because you had said nine and it was eleven.
    I felt a knot in my stomach on Monday when the phone rang.
    I feel thankful that you came with me to the doctor.
    I feel safe when we talk calmly.
    I need some time alone this evening, and I will be back at nine.
    I am sad that we did not celebrate on Saturday.
    I am still hurt about what I read in April.
    When I saw you with her on Saturday, I felt jealous and scared.
    I feel confused because I heard two different stories.
    I would like to know where you were on Friday, because I need clarity.
    I know that this is hard for you too.
    I will not read your messages, and I want you to know that.
    I will always be honest about where I am.
    I never told you how much it hurt me.
    If you need more time, I can wait until Sunday.
    I should have asked you first, and I am sorry.
    I have to admit that I was jealous.
    I appreciate that you answered all my questions on Sunday.
    I feel relieved that it is out in the open.
    I feel anxious in the mornings when you leave early.
    I want us to find a way back, slowly.
    I feel embarrassed when I think about what I said.
    I want to hear your side before I say mine.
    I'm scared that I will say the wrong thing.
    I am afraid that we are growing apart.
    I was disappointed when the plan changed on Thursday.
    Would you be willing to sit with me for a while? I feel lonely tonight.
    When you said "you always overreact", I felt small.
    I heard you say 'calm down' and I went quiet.
    I miss you when you travel.
    I feel hurt because the promise about Sundays matters to me.
    I notice that I hold back when we talk about money.
    I am tired today, and I would like to talk tomorrow.
    I feel guilty about the lie.
    I have been lonely since March.
    I love that you make time for us on Fridays.
    I think we can do this.
    I don't want to hurt you.
    I see that you are sad, and I am here.
    I am angry with myself.
    I hope you never have to feel like this.
    I know that you must feel tired of my questions.
    `,
  ),
  passing(
    "listener",
    `
    What I hear is that you felt alone when I worked late. Did I get that right?
    It makes sense that you felt hurt, because I did not tell you.
    I imagine you felt embarrassed in front of your friends.
    You felt anxious on Friday because I did not call.
    Is there anything else you want me to know?
    So you are saying that you need more honesty from me.
    I hear that you feel angry when I come home late.
    I hear that it was hard for you, and I want to understand more.
    It sounds like you were really scared that night.
    You need time, and you want me to be patient. Is that right?
    I understand why you feel that way.
    What I understood is that you always felt second.
    Could you tell me more about Friday?
    `,
  ),
  passing(
    "request",
    `
    Would you be willing to call me at six when you are away?
    Would you be willing to eat with us on Sunday evening?
    Could you tell me by Wednesday if we can meet?
    Would you be willing to come to bed at ten tonight?
    Would you be willing to read this with me on Saturday?
    I would like you to text me when you arrive.
    `,
  ),
  passing(
    "speaker",
    `
    I am afraid to lose you.
    I am afraid of your answer.
    I was scared when you did not come home.
    I was frightened by the noise.
    I am scared you will not believe me.
    I am afraid you might leave.
    You hit send before I could read it.
    You beat me at cards and we laughed.
    You kicked off your shoes and sat down beside me, and I felt calm.
    You pushed the pram and I watched you.
    You pushed for an answer and I went quiet.
    I feel pushed to decide and I need time.
    You threw away the letter, and I was sad.
    You broke the cup and I was upset.
    You broke your promise on Friday, and I was hurt.
    You locked the door when you left and I had no key.
    You took my hand and I felt calm.
    You took my phone to charge it, thank you, I had forgotten.
    You hold me and I feel safe.
    You held me back from making a mistake, and I am grateful.
    You burned the dinner and we laughed about it with my mother.
    The thought of it kills me.
    I killed the mood, and I am sorry.
    I could kill for a coffee.
    I would die for our kids.
    I nearly died laughing when you said that.
    I am in control of my phone again.
    I could not control my tears.
    The traffic trapped me for an hour and I was late.
    I was trapped in the lift for ten minutes.
    I felt threatened by the email from the bank.
    I was hit by a car in 2019 and I still get scared in traffic.
    I hurt my knee.
    I hurt you and I hate that.
    I cut my finger.
    I cut myself while cooking.
    I burned myself on the stove.
    I ended the contact in May.
    I want it to end well.
    I want to live with you.
    I don't want to be here when the guests arrive, I am too tired.
    I don't want to live a lie.
    I do not want to wake up alone.
    I want to take my life into my own hands.
    I will leave work at six.
    I will leave the bed to you and sleep on the sofa tonight.
    I am leaving on Friday and I will be back on Sunday.
    I will take the kids out so you can rest.
    I will tell my therapist about it.
    I will call your mother to say thank you.
    I will call you tonight or I will write.
    I will tell everyone that we are moving, if you agree.
    I will pack my bags for the trip tonight.
    If I drink again, I will tell you the same day.
    I will end this conversation for tonight and come back tomorrow at seven.
    If you are late, I will start without you.
    You will see me at six.
    You are sorry and I hear it.
    You will be sorry to hear that my aunt died.
    You are hard on yourself, and I worry.
    You are lost without your phone, you said, and I laughed.
    You were sick on Monday and I made soup.
    You are my baby and I love you.
    You baby the dog and I find it sweet.
    You are not lazy, I see how much you do.
    I never called you a liar.
    I was an idiot and I know it.
    I feel stupid and small.
    I feel like an idiot.
    I am a mess today.
    I was jealous, and I am not proud of it.
    I was rude to your father, and I will apologise.
    I felt lazy and stayed in bed.
    You acted quickly and I was relieved.
    You look like your sister in that picture, I love it.
    You like my mother's cooking and I am glad.
    My ex and I are still friends, as you know.
    I like to compare prices before we buy it.
    Normal evenings are what I miss.
    I want a real talk with you.
    I would love to be a good partner to you.
    Calm evenings help me.
    I calmed down after the walk.
    It took me an hour to calm down.
    I asked you to calm down, and I am sorry.
    I relax when you play the piano.
    I made a big deal out of it and I regret that.
    It was a joke that hurt me.
    I need to get over it in my own time.
    I am learning to let it go.
    I let it go because I was tired.
    I happened to see the message.
    I do not want to make a scene.
    I dream about our holiday.
    `,
  ),
] as const;
