import { sheet } from "./sheet.ts";

/** Three more rounds, each read by the rules once before anything was mended. */
export const SEVENTH_C = [
  sheet(
    "I-08",
    "listener",
    `
    I understand you were hurt, but it was not my intention.
    I hear that you are sad, but so am I.
    It makes sense that you were angry, but I did call.
    I'm sorry you were alone, but I had to work.
    I get it, but you have to understand me too.
    I see that you are scared, however I have changed.
    I know it hurt you, but it is over now.
    That makes sense, but I see it another way.
    I can imagine it was hard, but I was under pressure.
    I understand, but.
    I believe you, but I was there too.
    I see, but I don't agree.
    I hear how lonely you were, but I was lonely too.
    I'm sorry it hurt, but I needed a break.
    I understand, however I had to go.
    You're right, but you could have called.
    I hear you, but you're not being fair.
    It makes sense, but I don't see what I can do.
    Sorry, but I remember it in another way.
    `,
    "",
  ),
  sheet(
    "L-01",
    "listener",
    `
    No, that is not how it was.
    But I told you about it in May.
    Actually, it was only two messages.
    That's not fair, I was honest about that.
    To be fair, you also went out that night.
    You do it too.
    I didn't do that.
    That isn't what I said.
    It wasn't like that at all.
    Well, you lied to me as well.
    I only did it because I was lonely.
    In my defence, I was very tired.
    You're wrong, I was home at ten.
    That's just not right.
    That's not what happened.
    But you never told me that.
    No, I was at home.
    I never said I would come.
    You did the same thing in March.
    I had a good reason.
    It was only one message.
    Yes but you shouted first.
    You're forgetting that I apologised.
    Excuse me, I was working.
    No no no, that's wrong.
    That is simply not true.
    But you said I could go.
    I only wanted to help.
    You do exactly the same to me.
    To be fair, I did text you.
    `,
    "",
  ),
  sheet(
    "L-02",
    "listener",
    `
    You could just call me next time.
    Have you thought about seeing someone?
    The solution is simple, we get a calendar.
    Why don't you just ask me when you worry?
    You should try to sleep more.
    What you need to do is talk to your sister.
    Maybe you can try not to think about it.
    If I were you, I would let it go.
    Just tell me when it happens and I will fix it.
    How about we simply turn off the phones?
    All you have to do is ask.
    Have you considered taking a few days off?
    You need to talk to a doctor about that.
    We could just delete the app.
    Maybe you should write it down.
    Why don't we simply make a list?
    Try to think about something else.
    I would just ignore it.
    Just don't look at it.
    Have you asked your sister?
    You could just ask for help.
    Have you tried sleeping more?
    The best thing would be to forget it.
    You should talk to my mother about it.
    `,
    "",
  ),
  sheet(
    "Q-01",
    "request",
    `
    Would you be nicer to me?
    Please try harder.
    Would you be willing to be more open with me?
    Could you show me more respect?
    Would you stop lying to me?
    Don't shut me out, please.
    Would you be a better listener?
    Could you care more about us?
    I would like you to be more affectionate.
    Please never do that again.
    Would you communicate better?
    I want you to change.
    Could you be less distant?
    Would you make more of an effort?
    Would you be honest with me from now on?
    Please spend more time with me.
    Would you stop texting her?
    Would you be kinder when we talk?
    I'd like you to respect me.
    Could you help out more?
    Would you please not be so cold?
    Would you take me seriously?
    I want you to listen to me for once.
    Would you work on your temper?
    Could you never mention her again?
    Would you be more romantic?
    Please be on my side.
    Could you stop being so negative?
    I wish you would try to understand me.
    Would you do more around the house?
    Don't be late again.
    `,
    "",
  ),
] as const;
