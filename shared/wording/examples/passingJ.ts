import { passing } from "./sheet.ts";

/** Sentences that people write who mean well, with words that tempt a rule; nothing may be said about them. */
export const PASSING_J = [
  passing(
    "listener",
    `
    What I understood is that the silence on Sunday scared you.
    You felt hurt, and you wanted me to ask.
    So when the phone rang, your heart was racing.
    It makes sense to me that you checked the bill.
    I can imagine how alone you were that night.
    You were angry because I told Ana first. Is that right?
    That must hurt.
    You need some time before we go on.
    I see that it is still fresh for you.
    You mean the evening when I came home at four?
    You feel like I never chose you, and that makes you sad.
    I did that, and I can see what it did to you.
    You wanted a clear answer and you got a story.
    You don't trust my words at the moment, and I understand that.
    Tell me what the worst part was.
    Let me say it back to make sure I have it.
    It sounds like you felt stupid in front of your friends.
    So you sat there with the dinner and I did not call.
    You were worried that something had happened to me.
    I would feel the same.
    I only heard about it later, so I can see that you felt alone.
    Actually I think I understand now: the silence was worse than the words.
    No, I did not know that. Thank you for telling me.
    No, please go on, I am listening.
    I did not know that you cried.
    I didn't see how tired you were.
    I was late, and you had to explain it to the children alone.
    I had to hear it twice to understand: you were ashamed.
    I already knew that you were hurt, and now I know why.
    I told you I would call, and I did not.
    You needed me to stay, and I left.
    You need to know where I am when I am late.
    You need to hear it from me and not from others.
    You should never have had to carry that alone.
    You could not sleep because you waited for my call.
    You might be afraid that it happens again.
    You tried to tell me in March.
    You asked me three times, and I said it was nothing.
    You thought I was with her.
    You think that I do not take it seriously.
    You believe that I would do it again.
    You want to believe me, and you can't yet.
    You want me to stop hiding things.
    You wish I would ask more.
    You hate it when I go silent.
    You feel that I always choose my family over you.
    You felt like nobody.
    You are tired of asking me.
    You are afraid of what you might find.
    You were hurt and furious.
    It was not fair to you, and you felt alone.
    It was my fault, and you carried it.
    That was wrong of me, and it hurt you.
    That is a lot, and I want to understand it.
    What about that evening hurt you most?
    What if I say it back in my own words?
    How was that for you?
    How can I help you right now?
    Why did that moment hurt so much?
    Do you want me to say it back?
    Did you feel alone with it?
    Are you saying that the trip was the hardest part?
    Is it that you feel second to my work?
    Maybe you felt that I did not want you there.
    Perhaps you were scared that I would go.
    So I hurt you twice: with the lie and with the joke.
    Because I did not call, you thought the worst.
    Let me see if I got it: you were waiting at the station.
    Go on, I am here.
    Just tell me if I got it wrong.
    Take the time you need.
    When I rolled my eyes, you felt small.
    Even though I was home, you were lonely.
    I get it: you wanted me to choose you.
    I hear two things: you were worried, and you wanted a message from me.
    When the phone was off, you were scared that it had started again.
    It makes sense that Fridays are hard for you.
    You want to know before Sunday if I come along.
    You were ashamed, and you thought I was angry.
    I said six and came at nine; that broke your trust.
    Did I leave something out?
    I imagine it was a shock to see the bill.
    You don't want details today. I will wait.
    It was lonely for you when I worked so much.
    `,
  ),
  passing(
    "request",
    `
    Would you sit down with me on Sunday at five and plan the week?
    Could you send me a photo of the kids from the lake tomorrow?
    Would you turn off the TV tonight at nine and talk with me for ten minutes?
    Would you tell your sister by Friday that we are not coming?
    Would you wake me before you leave on Monday?
    Would you text me by nine tonight if you stay longer?
    Could you look after the kids on Saturday from two to four?
    Would you tell me on Sunday which bills are open?
    `,
  ),
  passing(
    "speaker",
    `
    I am afraid of another Christmas like this.
    I am afraid of my own anger.
    You pushed for this house and I agreed.
    I feel trapped between two jobs.
    I am scared that it starts again.
    I feel forced smiles on my face at work.
    It hit me that we had not laughed in weeks.
    I am scared of doctors.
    I am afraid of being lied to again.
    I am scared of Sunday.
    You pushed the pram and I carried the bags.
    I felt pressed for time.
    `,
  ),
] as const;
