import { sheet } from "./sheet.ts";

export const PRESSURE = [
  sheet(
    "I-11",
    "speaker",
    `You'll regret this, I promise.
    If you see her again I'm leaving you
    I will leave you, I mean it.
    Do that again and I'll tell everyone what you did.
    I'm going to take the children and you'll never see them.
    One more lie and I am gone.
    Stop it or I will call your boss.
    I'll make you pay for this.
    you will be sorry you ever met me, I swear
    Answer me or it's over between us and I mean it
    This is your last chance, I am serious.
    If you don't tell me tonight I'm filing for divorce.
    I will throw you out if I find one more message.
    I'll ruin you
    or else I'm done`,
    `I will leave the room for ten minutes.
    I will leave at nine and come back on Sunday.
    I will take the kids to school tomorrow.
    I will not leave you.
    I will never leave you.
    I will leave you a note on the table.
    I will tell you before I meet Sam.
    We can talk now, or I will come back at eight.
    I am afraid you will leave me.
    I'll leave you alone for an hour so you can rest.
    I am taking the kids to my parents on Saturday.
    If voices are raised, I will leave the room.
    I won't tell anyone about this without asking you.`,
  ),
  sheet(
    "I-12",
    "speaker",
    `You're acting just like your father and I hate it.
    Any normal husband would have called me.
    My ex would never have done that to me.
    a real man would apologise to me
    You sound like your mother when I ask for help
    Other wives support their husbands, I get nothing.
    Why can't you be more like Sam's husband? I would be happy.
    Even a child would know I was upset.
    you're worse than my ex
    Anyone else would have left you by now, I stayed.
    You are turning into your father, I see it every day
    other couples manage, I don't know why we can't
    No decent person would treat me like that.`,
    `I like your mother and I want her to visit.
    I would like your father to come on Sunday.
    My ex lied to me for years, so I get scared quickly.
    I asked your mother how she makes soup like your father likes it.
    I met other couples at the course and I felt hopeful.
    I feel shy with other people.
    I do not want to compare us with anyone.
    I would like you to call your sister before we decide.
    I am like my father in this, and I want to change it.`,
  ),
  sheet(
    "I-13",
    "speaker",
    `Calm down, I only asked.
    you are being too sensitive, I was joking
    It's no big deal, I just had lunch with her.
    That never happened, I was at work.
    You're so paranoid, I can't even go out.
    just relax, I told you already
    It is all in your head and I am sick of it.
    Get over it, I have.
    You're making a drama out of nothing and I am tired.
    you're blowing this out of proportion, I was an hour late
    Stop crying, I didn't do anything.
    I think you're over-reacting
    You're being hysterical and I won't talk like this.
    It was just a joke, I didn't mean it.
    You have no reason to be upset, I told you where I was.
    its not that big a deal I swear`,
    `I need to calm down before I answer.
    I was overreacting on Friday and I am sorry.
    It is a big deal to me.
    I feel paranoid when the phone is face down.
    When you told me to calm down I felt small.
    I am too sensitive about lateness, and I am working on it.
    I wish that had never happened.
    I cannot relax when the door is open.
    It helps me to relax when you call.
    I want to make sure that it never happens again.
    I would like us both to calm down and talk at eight.`,
  ),
  sheet(
    "I-18",
    "speaker",
    `and another thing, you left me with the bill
    This is just like last time when I found the messages.
    While we're at it, I also saw the bank statement.
    Not to mention what you said to my sister.
    And what about the time you left me at the airport?
    Oh and another thing I wanted to say.
    on top of that you forgot my birthday
    don't even get me started on your brother
    It's Christmas all over again and I am tired.
    Same as last time, I had to ask three times.
    And one more thing, I know about the car.
    and then theres the money you owe my parents
    I am angry about Friday, and dont get me started on the holiday.`,
    `I felt like last summer again.
    The last time we talked I felt heard.
    I would like to finish this one thing first.
    Another thing I appreciate is that you cooked.
    I remember the day we moved in.
    I felt better than last time.
    I put the book on top of the shelf and felt calm.
    I want to talk about one thing only: Friday.
    I have two things to say and I will start with the first.`,
  ),
  sheet(
    "I-19",
    "speaker",
    `Yeah right, and I am the queen.
    Must be nice to go out while I stay with the kids.
    Oh wonderful, I get to wait again.
    Thanks a lot, I really needed that.
    wow, how convenient that you lost my number
    Thanks for nothing
    Good for you, I had a terrible night.
    What a surprise, you forgot me again.
    Oh sure, I believe you.
    how thoughtful of you to remember me
    Well done, I feel awful now.
    Here we go again, I knew it.
    Congratulations, you made me cry.
    Lucky me, I get the dishes again`,
    `It would be nice to sit together, I would enjoy that.
    Thanks a lot for picking me up on Friday.
    I think this is good for you and for me.
    Oh, I see now what happened.
    It was a nice surprise and I was happy.
    I am lucky to have you.
    Of course you were tired, and I did not ask.
    I thought it was great that you called.
    Thank you, I slept well.
    Sure, I can wait until Sunday.`,
  ),
  sheet(
    "I-20",
    "speaker",
    `This is all your fault and I know it.
    I lost my friends because of you
    You owe me an explanation.
    How dare you speak to me like that
    If you really loved me you would delete her number.
    You ruined everything I had.
    I blame you for all of it.
    You started it, I only answered.
    if u cared about me at all you wouldnt have gone
    After everything I've done for you I get this.
    You destroyed our family and my life.
    Look what you've done to me.
    you have only yourself to blame
    It's on you that I don't sleep any more.
    I can't trust anyone thanks to you`,
    `It is not your fault, I was tired.
    I know it wasn't your fault.
    I smiled today because of you.
    I owe you an explanation.
    I don't blame you for being angry.
    It was my fault and I am sorry.
    I feel braver because of you.
    You don't owe me anything.
    I never said it was your fault.
    I started it, and I regret that.`,
  ),
] as const;
