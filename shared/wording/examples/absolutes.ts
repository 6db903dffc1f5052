import { sheet } from "./sheet.ts";

export const ABSOLUTES = [
  sheet(
    "I-01",
    "speaker",
    `u never text me back when im at work
    You have never once asked me how my day was.
    Not once have you said sorry to my sister, and I noticed.
    you dont ever listen to what I say
    You two are always whispering about me.
    You guys never include me.
    You literally never put the phone down when I come home
    You've always been like this and I am exhausted.
    you are constantly checking up on me
    I cook every day and you never even say thanks
    Your always late and I'm the one waiting
    You didn't ask me even once how I was doing.
    Why do you always have to ruin my birthday?
    You don't talk to me, ever.
    All you ever do is complain when I get home.
    You will never change and I know it.
    you were never there for me when dad died
    I told you before, you are never on my side.
    With you it's always about money, I can't do this.
    You always, always do this to me.
    You can never just admit I was right.
    ur on that phone constantly when we eat with my parents`,
    `I always try to be home by six.
    You never have to explain where you were to me.
    I know you never meant to hurt me.
    I am glad you never gave up on us.
    I will never read your letters again without asking.
    I never told you how lonely I was that winter.
    I appreciate that you always call when you land.
    You said you would never hide money again, and I want to believe it.
    I hope you never feel that alone again.
    I wish you had never met her, and I am sad about it.
    I love how you always hold my hand in the car.
    If you never want to talk about it again, I can live with that.
    I have always loved our Sunday walks.`,
  ),
  sheet(
    "I-02",
    "speaker",
    `It's the same fight every single time and I am tired.
    Every single night I sit here alone waiting for you.
    Everyone knows what you did and I am ashamed.
    This happens all the time and I hate it.
    Nothing I do is ever good enough for you.
    You're on that game all the time and I miss us.
    nobody ever listens to me in this house
    we never talk any more and I'm lonely
    Each and every time I bring it up you walk off.
    It's always me who has to say sorry.
    Nothing ever changes, I am so done with waiting.
    everything I say is always wrong apparently
    You do this to me every damn time.
    There's always some excuse and I can't hear it any more.`,
    `I think about that night all the time.
    I was scared the whole time you were in hospital.
    I will never lie to you about money.
    I always feel calmer after our walks.
    I feel a tight chest every time the phone rings late.
    We have all the time we need, and I am in no hurry.
    I miss you all the time when I travel.
    We never have to decide this tonight, I can wait.
    Everyone at dinner was kind, and I felt lonely all the same.
    I would like us to have one evening every week.`,
  ),
  sheet(
    "I-03",
    "speaker",
    `I feel that you are not telling me everything.
    I feel you don't take me seriously.
    I feel as if you have already left.
    I feel as though you'd rather be at work than with me
    it feels like you dont want me here
    I felt like you were laughing at me with your friends
    I just feel you've stopped trying
    It felt as if you had planned it all along.
    I feel like Sam is turning you against me.
    I feel that your mother hates me.
    I'm feeling like you are pulling away from me
    I feel like nobody in this house cares about me
    I feel like youre not even trying anymore
    I get the feeling that you are bored with me.
    I feel like everyone is against me
    I've felt for weeks that you are hiding your phone.`,
    `I feel that warm glow again when we cook together.
    I feel like crying when the house is quiet.
    I felt like last summer again when we danced on Saturday.
    I feel sad that you left before we could talk.
    I feel closer to you when we walk.
    I feel like a stranger at the dinner table since May.
    I feel the way you do about Sunday.
    I feel better since you told me.
    I do not feel like talking tonight.
    I feel relaxed with you beside me.
    I hear that you feel like I left you alone with it.
    I want to know what you feel when you come home.`,
  ),
  sheet(
    "I-04",
    "speaker",
    `I feel so ignored when you're on the laptop
    I'm feeling abandoned tonight
    I felt so unwanted after the party
    I was made to feel unwelcome and judged by your whole family.
    I feel sad, lonely and rejected.
    I feel completely and utterly taken for granted
    lately I've been feeling kind of used
    I feel a bit judged when I talk about my job.
    I feel like I'm being manipulated every time we talk about it.
    I feel let down by you about Saturday.
    I feel misunderstood, and I do not know how to say it better.
    I feel attacked whenever I bring up the money.
    I still feel neglected since the baby came
    I felt hurt and disrespected when you laughed.
    Feeling pretty unappreciated right now.
    I end up feeling invisible at your parents' place.
    I feel suffocated and I need air
    I feel tricked about the loan.`,
    `I feel used to the quiet now.
    I used to feel at home in this kitchen.
    I no longer feel ignored, thank you for asking.
    I don't feel judged by you about this.
    I feel heard when you put the phone away.
    I do not feel heard when we talk about the move.
    I used the card you gave me and felt grateful.
    I rejected the call because I was scared.
    I blamed myself for a long time, and I feel tired.
    I was attacked by a dog as a child, so I felt afraid in the park.
    I feel unsure about the weekend and I would like to talk.`,
  ),
  sheet(
    "I-04f",
    "speaker",
    `I feel betrayed.
    I felt deceived when I read the messages.
    I feel lied to about the money, and I am hurt.
    I was cheated on and I still cannot sleep.
    I feel so betrayed by what I found on Friday.
    I felt hurt and betrayed.
    I have been lied to for two years.
    im feeling really betrayed right now
    I feel deceived and sad.
    I was lied to about the flat.
    I feel cheated on.
    I felt betrayed and then I felt nothing.`,
    `I lied to you about the messages with Sam.
    I deceived you and I am ashamed.
    I cheated on you in May, and I am sorry.
    I betrayed your trust.
    I was honest about the flat.
    I do not want to lie to you again.
    I felt relieved when the lie was out.
    I was asked about the loan and I felt ashamed.`,
  ),
] as const;
