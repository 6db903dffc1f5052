import { passing } from "./sheet.ts";

/** Sentences that people write who mean well, with words that tempt a rule; nothing may be said about them. */
export const PASSING_G = [
  passing(
    "listener",
    `
    What I heard is that you waited until nine and felt worried. Is that right?
    You felt scared on Friday when the phone was face down.
    It makes sense to me that you were angry, because I came home late without a word.
    So you were lonely on Saturday, and you needed to hear from me.
    I can see why that hurt.
    I imagine you were exhausted and sad after that evening.
    Did I miss something?
    Tell me more about Tuesday, please.
    If I heard you right, you felt hurt when I told my brother first.
    You are saying that the silence was the hardest part.
    You need honesty, even when it is hard to hear.
    Was it the message itself or finding it alone that hurt most?
    I understand that you felt afraid when I did not answer.
    That makes sense, given what happened in March.
    I get why you looked at the phone; I would have been worried too.
    Let me try again: you felt angry because I changed the plan without asking.
    I guess you were hoping for a hug. Is that so?
    Thank you for telling me. Is there more?
    You never felt safe enough to ask me. Did I get that?
    You said that I was only thinking of myself that night.
    I hear that you want me to call when I am late.
    You were shocked when you saw the bank statement, and you felt stupid in front of Ines.
    Anyone in your place would be hurt.
    It sounds like you were alone with all of it.
    You would like to have a quiet evening with me, without phones.
    I see how much this cost you.
    No wonder you could not sleep.
    Can you say the last part once more? I want to get it right.
    I am listening.
    What was the hardest moment for you?
    What you heard from me was an excuse, and you wanted the truth.
    I lied on Friday, so it makes sense that you checked the story.
    You feel that I chose work over us.
    For you it was like the first night again.
    You wanted me to notice, and I did not.
    I would have been scared too.
    You do not want a solution now, you want me to listen.
    You have been carrying this since June.
    Have I understood that right?
    You tried to call me twice, and I did not pick up.
    I hear that you were lonely, and that Sundays are the worst.
    You must have been so scared when I did not come.
    You must feel exhausted.
    That must have been awful, to find it alone at night.
    You have had a hard week.
    You should not have had to find out like that.
    You would have liked me to call first.
    You thought that I had forgotten you.
    You were not sure whether I would come back.
    You felt that nobody was on your side, not even me.
    So for you the lie was worse than the message.
    When I turned the phone around, you thought of last year.
    I did lie to you, so of course you are careful now.
    Of course you were angry.
    I can understand that; in your place I would have felt it too.
    It makes sense, because I said I was at work and I was not.
    Tell me if I have it wrong.
    Would you tell me more about the evening?
    What would you like me to understand?
    How was it for you when I left?
    Which part hurt most?
    You were tired, you had cooked, and I did not even call.
    I was late and I did not call, and you were worried.
    I had promised to be home at six.
    You were waiting, but I did not come.
    You were angry but also sad.
    Not quite sure I got that, could you say it again?
    You want me to tell you before you have to ask.
    It is important to you that I stay in the room.
    You would rather know than guess.
    You're telling me you never want to be lied to again.
    I notice how hard it is for you to say this.
    I didn't know it was that hard for you. Thank you for telling me.
    I only now understand how long you waited.
    No one was there for you that night.
    I want to hear the rest.
    You have been trying to tell me for weeks.
    You saw the photo and you felt sick.
    You remember every word I said that night.
    You felt ashamed when I corrected you in front of them.
    It hurt you that I told Peter first.
    You'd like me to ask before I decide.
    When I was silent at breakfast, you thought I was angry with you.
    I can see tears in your eyes. Take your time.
    What you need is honesty, even about small things.
    You waited for me and I didn't come, and that was lonely.
    You are angry, and you have a reason to be.
    It was too much for you, all at once.
    That sounds very lonely.
    And you didn't know whom to ask.
    You were afraid I would do it again.
    Do you mean the night in May or the one in June?
    I want to be sure I understood: the message came at eleven, and you felt sick.
    I believe you.
    I didn't see that. Thank you.
    So what I did on Friday brought back all of last year for you.
    You trusted me, and I broke that.
    You wish I had told you myself.
    You feel that I never really said sorry.
    `,
  ),
  passing(
    "request",
    `
    Would you send me a message by 6 pm on Friday if you will be late?
    Would you be willing to sit with me for twenty minutes tonight after dinner?
    Could you put your phone in the kitchen drawer from eight to nine this evening?
    Would you tell me on Sunday which evenings you will be out next week?
    Could we walk together on Saturday morning at ten?
    Would you call me on Wednesday when you arrive at the hotel?
    Would you read my letter before Thursday and tell me one thing you understood?
    Could you hold me for five minutes tonight?
    Would you pick up the children on Tuesday and Thursday next week?
    Would you come with me to the counsellor on the 14th?
    Would you be willing to answer three questions about April on Sunday at four?
    Could you tell me before you meet Julia next week?
    Would you cook on Monday so that I can rest?
    Would you say good night to me every evening this week?
    Could we look at the bank account together on the first of March?
    Would you be willing to sleep in the guest room until Sunday?
    Would you bring more bread on your way home today?
    Could you ask me tomorrow morning how I slept?
    Please text me when you get to the train station tonight.
    Would you take twenty minutes on Friday at 7 pm to listen to me?
    Would you tell me by Sunday whether you will come to the wedding?
    Could you write me a short message when you leave the office on Thursday?
    Would you take the children to school on Monday so that I can sleep?
    Could we have breakfast together on Saturday at nine?
    Would you be willing to show me the phone bill on Sunday evening, with both of us on the sofa?
    Would you look at me for a minute tonight before we sleep?
    Could you stay in the room with me for ten minutes after dinner today?
    Would you repeat back what you heard me say, before you answer, on Sunday?
    Would you ask Anna today to stop calling at night?
    Could you knock before you come in this evening?
    Would you hold my hand for a minute before we go in tonight?
    Could you write down your three free evenings for next week by Sunday noon?
    Would you put the phone on the shelf when we eat this evening?
    Would you call your brother tomorrow and tell him that Saturday is ours?
    Could you sit beside me on the sofa at eight and ask me one question about my day?
    Would you go to the bank with me on Tuesday at three?
    `,
  ),
  passing(
    "speaker",
    `
    I am afraid of losing you.
    I'm scared of the dark.
    I am scared of another lie.
    It hit me on Sunday how lonely I was.
    You pushed for an answer and I was not ready.
    I felt out of control when I cried.
    I want to kill the noise in my head.
    I forced myself to read the letter.
    I feel like I lost control of the conversation.
    You pushed the date back twice and I was disappointed.
    I locked myself out on Monday and I was frustrated.
    I'm terrified that we will grow apart.
    You hit the nail on the head, I was jealous.
    I would die for you.
    I am scared for you when you drive at night.
    I feel unsafe about money since the loan.
    I was afraid to tell you about the job.
    I'm dying to know what you think.
    You threw me a surprise party and I was so happy.
    I ended that chapter of my life.
    I am afraid you will leave me.
    I am frightened of being alone.
    The news hit me hard on Tuesday.
    You grabbed my hand when I was sad and I felt warm.
    My birth control changed in May and I feel tired.
    I can't live like this with the secret, so I want to tell you.
    You shut the door and I felt sad.
    I am afraid of hurting you.
    I am scared of the talk on Sunday.
    I am afraid of what comes next.
    I'm scared about the money.
    I feared you would be disappointed.
    I pushed myself to tell you.
    You pushed the door open and I was happy to see you.
    I felt a push to be honest.
    I could kill for a coffee, I am so tired.
    I don't want to live in the city anymore.
    I don't want to live apart.
    You threw away the letter and I was sad.
    You hurt me when you lied.
    I feel hurt by you.
    I wanted to disappear when they laughed at me.
    I was beaten at chess by your brother and we laughed.
    I was scared to look at the bill.
    You scared me when you fainted.
    I locked the door because I was alone.
    I feel safe with you.
    I am scared that I will lose you.
    I am afraid of the answer.
    I felt caught between you and my mother.
    I was afraid you were hurt.
    You pushed me to be braver, and I thank you.
    I feel in control of my day again.
    Fear hit me when I saw the letter.
    I am terrified of flying.
    I want to hide when people ask about us.
    I would kill for a night of sleep.
    `,
  ),
] as const;
