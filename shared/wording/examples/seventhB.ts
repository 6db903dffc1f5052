import { sheet } from "./sheet.ts";

/** Three more rounds, each read by the rules once before anything was mended. */
export const SEVENTH_B = [
  sheet(
    "I-10",
    "speaker",
    `
    You don't care how I feel.
    You just want to win the argument, I can tell.
    You did that to hurt me.
    You only came back because you were lonely, and I know it.
    You wanted me to find out.
    You don't want to be with me anymore.
    You obviously think I am stupid.
    You couldn't care less about my feelings.
    You're trying to make me jealous.
    You knew exactly what it would do to me.
    You enjoy seeing me like this.
    You never loved me.
    You only say that so that I stop asking.
    You want me to feel guilty.
    You think I won't notice.
    You were hoping I would never find out.
    I know you did it to punish me.
    You just don't want to understand me.
    You're only sorry because I found out.
    You want to control me with your silence.
    You did that because you hate my family.
    You don't really want to save this marriage, I see that.
    You secretly enjoy it when I cry.
    `,
    "",
  ),
  sheet(
    "I-11",
    "speaker",
    `
    Stop it or else.
    You'll regret this, I promise you.
    If you talk to him again I will leave you.
    I'll take the kids and you will never see them.
    I will tell everyone what you did.
    Do that once more and I'm filing for divorce.
    I'll make sure your mother hears about this.
    If you don't tell me the truth, we're over.
    I swear I will ruin you if you lie again.
    One more lie and I am out of here.
    If this happens again I will leave you.
    Either you tell me or I call her husband.
    I'll tell your boss what you did.
    You'll be sorry when I am gone.
    Try that again and you will lose me.
    Give me your phone or I walk out that door for good.
    If you ever see her again, I'll make your life hell.
    I swear I'll tell the kids what kind of father they have.
    Next time I will be gone.
    You will never see the children again if I leave.
    I will put everything online.
    `,
    "",
  ),
  sheet(
    "I-12",
    "speaker",
    `
    You're just like your father.
    Any normal person would have called me.
    My ex would never have done this to me.
    Other husbands help their wives and I get nothing.
    Why can't you be more like Peter?
    You act like your mother when I ask you something.
    Even my sister's husband remembers birthdays, and I get nothing.
    A real man would tell me the truth.
    Anyone else would have apologised to me by now.
    You sound exactly like my father when you shout.
    Any decent man would have come home to me.
    Laura's husband calls her every day and I get nothing.
    My last boyfriend never lied to me.
    You are as bad as my ex.
    My mother was right, any normal husband would help me.
    My friends' husbands never look at other women, I checked.
    Your brother would never treat me like this.
    `,
    "",
  ),
  sheet(
    "I-13",
    "speaker",
    `
    Calm down, I only asked a question.
    You're too sensitive.
    It's no big deal, I only had lunch with her.
    That never happened and I don't want to hear it.
    You are being paranoid, I was at work.
    Stop being so dramatic, I came home at nine.
    You're making a mountain out of a molehill, I think.
    It's all in your head.
    You need to relax, I didn't do anything.
    I think you are exaggerating.
    Get over it, I said sorry in April.
    Don't be so sensitive, I was joking.
    You're being ridiculous, I only said hello.
    I didn't say that, you must have dreamt it.
    It was just a kiss, it's nothing.
    Relax, I told you it is over.
    You are too emotional to talk to, I think.
    Oh come on, it's not that bad, I said sorry.
    You're just tired, I did nothing wrong.
    It never happened, I was at home.
    Stop overreacting, I only looked at her.
    `,
    "",
  ),
  sheet(
    "I-14",
    "speaker",
    `
    The door was locked at eleven.
    There were messages from Karen on the tablet.
    The dishes were still in the sink on Monday.
    You came home at two o'clock.
    Dinner was cold again.
    Saturday was difficult.
    You said you would be home at six.
    The bill came yesterday.
    Another message from Kim at midnight.
    The account is empty.
    Nothing was said about the money.
    You went to her house again.
    The calendar says dinner with Lena.
    You lied about the trip to Prague.
    `,
    "",
  ),
  sheet(
    "I-17",
    "speaker",
    `
    I CANNOT DO THIS anymore.
    Just answer me!!
    I WANT THE TRUTH
    I told you I was scared!!!
    I waited FOR THREE HOURS at the station.
    I am NOT YOUR MOTHER okay.
    I cried the whole night!! And where were you!!
    I SAID NO and I meant it.
    I'M DONE TALKING
    I asked you ONE THING, JUST ONE.
    I HATE THIS, I really do.
    Please just talk to me!!
    I WILL NOT LIVE LIKE THIS
    `,
    "",
  ),
  sheet(
    "I-18",
    "speaker",
    `
    And another thing, I still don't know about the money.
    It is just like last time with your brother, I knew it.
    And while we're at it, I also hate how you talk to my mother.
    And don't get me started on the holiday, I was so angry.
    Not to mention the time I waited at the airport.
    And what about the wedding, I still remember that too.
    This is exactly like what happened in Rome, I remember.
    Oh and by the way, I also found the receipt.
    Same as last year, I was alone on my birthday.
    Also, while we're talking about it, I hated the way you spoke to Jim.
    And then there's the thing with the car, I haven't forgotten.
    Just like last time, I had to hear it from somebody else.
    And another thing: I found the second phone.
    And what about your brother's wedding, I was alone there too.
    While we're on the subject, I also saw the bill from May.
    It's just like that time in Spain, I remember it well.
    `,
    "",
  ),
  sheet(
    "I-19",
    "speaker",
    `
    Yeah right, I really believe that.
    Oh great, I love being the last to know.
    Must be nice to have no worries while I do everything.
    Oh sure, I bet you were working late.
    Wow, thanks a lot, I feel so special.
    Well done, I am really impressed.
    How nice of you to finally talk to me.
    Sure, like I am supposed to believe that.
    Oh wonderful, I see another business trip.
    Congratulations, I hope you are happy now.
    Oh please, I wasn't born yesterday.
    How lovely, I get five whole minutes.
    Great, another promise, I can't wait.
    Yeah, right, I should just believe you.
    Must be nice to come home to a clean house, I wouldn't know.
    Oh really, I had no idea you could cook.
    `,
    "",
  ),
  sheet(
    "I-20",
    "speaker",
    `
    This is all your fault and I am paying for it.
    It's your fault I can't sleep.
    Because of you I lost my best friend.
    You owe me the truth.
    How dare you talk to me like that.
    If you loved me you would tell me.
    You ruined my life.
    If you really cared you would have called me.
    You're to blame for what I am going through.
    After everything I've done for you.
    Thanks to you I don't trust anyone.
    You destroyed our family.
    I am like this because of you.
    You owe it to me to tell me.
    It's on you that I can't trust anyone.
    It is your fault that we are in debt, and I am paying.
    If you loved me, I would not have to ask.
    I gave up my career because of you.
    How dare you touch my things.
    You owe me an apology.
    You have ruined my birthday and I can't forget it.
    `,
    "",
  ),
] as const;
