import { sheet } from "./sheet.ts";

export const FORM = [
  sheet(
    "I-14",
    "speaker",
    `The door was locked again yesterday.
    You came home at two in the morning.
    The bill was not paid in March.
    Nobody called the school.
    You were on the phone for the whole dinner.
    That message from Sam was there again.
    The kids asked where you were.
    You left the party with her on Saturday.
    The dishes are still in the sink
    Dinner was cold and the phone was off.
    There were three messages from her on Friday night
    You spent the money from the holiday account.`,
    `Feeling lonely tonight.
    Thank you for calling at six.
    Okay then.
    We agreed on Sunday at six.
    The phone was face down, and it scared me.
    Sorry about last night.
    What happened on Friday?
    Our plan for Sunday still stands.
    Our talk on Sunday was good for us.
    Miss you.
    The dark evenings are hard for me.`,
  ),
  sheet(
    "I-17",
    "speaker",
    `I TOLD YOU ALREADY THAT I WAS THERE
    Why did it have to be Friday!! I was waiting.
    I am SO TIRED of waiting EVERY weekend
    STOP LYING TO ME
    I was there!!!
    NO I WILL NOT calm my voice, I am hurt
    I waited FOUR HOURS in the RAIN
    I can't do this any more!!!!
    PLEASE JUST LISTEN to me
    I said no!?!
    i am done!! really
    WHERE WERE YOU, I called`,
    `I was so happy!
    OK, I will be there at six.
    I work for the BBC and I fly to the USA on Friday.
    I met Sam from HR about the NHS and the GP, and I felt tired.
    I LOVE our garden.
    Really?! I did not know that.
    I was late! I am sorry! I will call next time.
    I saw it on TV at 9 PM.
    I have ADHD and PTSD and I take my time.
    I AM here.`,
  ),
  sheet(
    "S-01",
    "speaker",
    `I feel trapped in this house.
    You hit me.
    im scared of you when you drink
    You shoved me against the wall on Sunday
    You grabbed my arm and I could not get away.
    I felt forced to say yes.
    You threatened me again last night.
    I want to die.
    I keep thinking about killing myself
    You locked me out of the bedroom. You locked me in the bathroom.
    I am terrified of you
    I've thought about ending my life
    You won't let me leave the house.
    I don't want to be here any more, I can't live like this.
    You slapped me in front of the kids
    I feel unsafe around you
    I am being abused and I do not know what to do.
    you said you would kill me
    You threw a plate at me
    I'm afraid of what you will do when I say no.
    I was choked by you in May
    I hurt myself again last night.
    you scare me when you punch the wall
    I feel so controlled and sad`,
    `I am scared of losing you.
    I am afraid of being hurt again.
    I am scared that we will not get through this.
    I could have died of shame.
    I am dying to see you on Friday.
    I controlled my breathing and I felt calmer.
    The forced update broke my phone, and I was annoyed.
    You pushed me to apply for the job and I am grateful.
    I hit my head on the shelf.
    I am afraid of you leaving me.
    I no longer feel trapped.
    You hit the ball so well and I was proud.
    I forced myself to read the messages and I felt numb.
    I hurt my back in the garden, so I am tired.
    I am scared of what you might think of me.
    I cut myself shaving.
    You grabbed me a coffee and I was touched.`,
  ),
  sheet(
    "L-01",
    "listener",
    `But I was there the whole evening.
    No, it was not like that.
    Actually I called you twice.
    That's not what happened.
    thats not true and you know it
    You do it too.
    To be fair, I was busy.
    I only went because Sam asked me.
    I never said that.
    Well actually you were late as well.
    Yes, but you didn't call either.
    And what about you? You were out too.
    In my defence, I had told you on Monday.
    you got it wrong
    I didn't do that.
    Let me explain, I was at work.`,
    `I heard that you were waiting and that it was cold.
    What I hear is that I only called once, and you were scared.
    No rush, I am listening.
    I did not know it hurt that much.
    It sounds like it was a hard night.
    You were waiting, and no message came.
    You felt alone when I did not come.
    I see that I only came at nine.
    So you waited until ten, and you were cold. Is that right?
    I hear you.
    What I hear is that you never felt safe that week.
    You feel that I should have called.`,
  ),
  sheet(
    "L-02",
    "listener",
    `You could just call me next time.
    Why don't you just ask me?
    Have you tried going to bed earlier?
    The solution is simple, we set an alarm.
    If I were you I would talk to her.
    You just need to tell me.
    Maybe you could write it down.
    have you thought about seeing someone
    My advice is to ignore it.
    What if you just turned it off?
    All you have to do is ask.
    just ignore her messages`,
    `Is there something I could do?
    You could not sleep that night. Did I get that right?
    I hear that you tried to call me.
    You tried to find a solution on your own.
    I hear that you could not reach me.
    Is there more?
    I imagine you could feel it coming.
    What I heard is that you were just tired.`,
  ),
  sheet(
    "Q-01",
    "request",
    `Would you be nicer to me?
    Would you be willing to try harder?
    Could you be more honest with me from Monday on?
    Please stop.
    Would you be willing to show me more affection?
    I would like you to be a better listener.
    Would you stop ignoring my messages?
    can u pls not be so cold tomorrow
    Would you be willing to hold my hand?
    Don't go out so much.
    Would you never lie to me again?
    I want you to love me more.
    Would you please listen better on Sunday?
    Could you help me with the kids?`,
    `Would you be willing to sit with me for ten minutes tonight?
    Would you text me when you leave work?
    Could you call me at six on Friday?
    Would you be willing to eat dinner with me without phones on Sunday?
    I would like to have breakfast with you on Saturday.
    Would you tell me by Thursday if you can come?
    Can you put the phone in the drawer during dinner?
    Would you be willing to show me the bank account on 1 March?
    Would you take the children to school on Mondays until May?`,
  ),
] as const;
