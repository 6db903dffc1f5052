import { sheet } from "./sheet.ts";

/** Three more rounds, each read by the rules once before anything was mended. */
export const SEVENTH_A = [
  sheet(
    "I-01",
    "speaker",
    `
    You never ask how my day was.
    You are constantly checking your messages when we eat.
    You don't ever tell me where you're going.
    You always have some excuse ready.
    Honestly you've never once apologised to me.
    You always, always put your friends first.
    I get so sad because you never come home on time.
    When I cry you always walk away.
    It's like you never want to be with me, Marta.
    You have never been honest with me.
    I notice that you never look at me when we talk about it.
    Why do you always choose her side?
    You're forever promising and I'm forever waiting.
    Not once have you asked me how I am.
    You don't ever say thank you to me.
    You are never there when I need you.
    You always talk about yourself, and I just sit there.
    You constantly break your promises to me.
    You have always lied to me about money.
    You don't ever think before you speak to me.
    Somehow you never find the time for me.
    `,
    "",
  ),
  sheet(
    "I-02",
    "speaker",
    `
    I ask and I get the same answer every single time.
    I have to explain myself all the time.
    Everyone knows what happened in May, and I am embarrassed.
    It's always me who starts the hard talks.
    Nothing ever changes here and I am tired.
    Everybody knew except me.
    We fight about money every single day, and I feel worn out.
    Nobody ever asks me what I want.
    I am left with the dishes each and every time.
    I am the only one who ever does anything in this house.
    Every time I open my mouth it is a fight.
    We do nothing but argue, and I am worn out.
    Our whole marriage was always about the money, I think.
    Every single weekend I am alone.
    Everyone knows about her, only I didn't.
    We talk about your work all the time.
    Everybody says that I should leave.
    Every single one of my friends saw it.
    `,
    "",
  ),
  sheet(
    "I-03",
    "speaker",
    `
    I feel like you don't want to be here.
    I feel that you care more about work than about me.
    I feel you are still in contact with her.
    I felt like you were laughing at me at dinner.
    Sometimes I feel that you only stay for the kids.
    I just feel like you've given up on us.
    I feel you're not telling me everything.
    I was feeling that you didn't want me there.
    I feel as if you chose Daniel over me.
    I feel that you never really meant it.
    I feel you don't trust me.
    I feel as though you were never really sorry.
    I feel like this is your way of punishing me.
    I feel that you are avoiding me since Sunday.
    I feel that you should have told me.
    I feel like you look down on me.
    I feel you are lying to me about the money.
    I feel that you're more married to your job than to me.
    I feel like you could not care less.
    `,
    "",
  ),
  sheet(
    "I-04",
    "speaker",
    `
    I feel abandoned when you leave on Sundays.
    I felt so judged at your parents' house.
    I feel completely rejected since the summer.
    I've been feeling used lately.
    I feel neglected when you work until ten.
    I felt disrespected in front of Tomas.
    I feel unappreciated for what I do at home.
    I feel taken for granted.
    I felt attacked last night on the phone.
    I feel let down about the weekend.
    I feel invisible at home.
    I felt blamed in the session on Tuesday.
    I feel pressured to decide before the summer.
    When you talk over me, I feel disrespected.
    I'm feeling misunderstood, again.
    I feel excluded when you whisper with your sister.
    I felt humiliated and used after that night.
    I feel unloved.
    I feel betrayed and manipulated.
    I feel unseen in this marriage.
    I feel smothered when you call six times a day.
    I felt cornered by your questions.
    `,
    "",
  ),
  sheet(
    "I-04f",
    "speaker",
    `
    I feel betrayed since I found the letters.
    I felt deceived when I read the emails in March.
    I feel lied to about the trip to Lyon.
    I feel cheated on, even if it was only messages.
    I was lied to for two years and I am still sad.
    I feel so betrayed by what happened with Ines.
    I still feel deceived when I see that bank statement.
    I felt betrayed on Monday.
    I feel cheated on by the messages alone.
    I feel lied to.
    I was betrayed by the person I love.
    `,
    "",
  ),
  sheet(
    "I-05",
    "speaker",
    `
    You make me feel worthless.
    You made me cry in front of my sister.
    You're making me crazy with these questions, I swear.
    You make me so sad when you talk like that.
    Last night you made me feel like a fool.
    It hurts, because you make me feel small.
    You really make me mad.
    You always made me feel guilty about my job.
    You've made me hate my own birthday.
    It's you who makes me so nervous.
    You make me feel like I'm crazy.
    Why do you make me feel so stupid?
    You make me want to scream.
    Your lies make me sick, you make me feel like nothing.
    You made me lose my trust in people.
    You made me do it.
    `,
    "",
  ),
  sheet(
    "I-06",
    "speaker",
    `
    You are a liar and I know it.
    You're so selfish, I can't stand it.
    You are just lazy.
    You're crazy if you think I will accept this.
    You're nothing but a cheater.
    You idiot, I waited two hours.
    You are heartless.
    What a hypocrite you are, I saw the messages.
    You are the most selfish person I know.
    You're a terrible husband.
    You are so childish sometimes, I can't believe it.
    I married a liar.
    You're a coward and a cheat.
    You are such an egoist.
    I think you're pathetic.
    You lying piece of work, I believed you.
    You are so cruel, I can't bear it.
    You're an awful mother.
    You are such a child when I say no.
    You're a gambler and a fraud.
    You ungrateful pig, I worked two jobs for you.
    You are mean and cold and I am done talking.
    `,
    "",
  ),
  sheet(
    "I-07",
    "speaker",
    `
    You should apologise to me first.
    You must tell me everything tonight.
    You have to stop seeing her, I can't do this.
    You need to grow up, and I mean it.
    You ought to know what I need by now.
    You shouldn't have gone to that dinner without me.
    You've got to be honest with me.
    You really should have thought about me.
    You'd better tell me who he is.
    You should know that I hate surprises.
    You have to make this right, I can't do it alone.
    You must choose: me or her.
    I think you should leave that job.
    You can't keep doing this to me.
    You need to tell me who she is.
    You must stop drinking, I can't watch it.
    You should be ashamed of what you did to me.
    You have to trust me.
    You should never have told your mother about us.
    `,
    "",
  ),
  sheet(
    "I-08",
    "speaker",
    `
    I hear you, but I still don't believe it.
    I know you're sorry, but it happened.
    I'm sorry, but you knew how I felt about it.
    I understand that work is hard, however I need you at home.
    I get that you were stressed but I was alone all week.
    I see your point, but I was the one who got hurt.
    I appreciate the flowers, but I wanted an honest answer.
    I hear what you say but I don't buy it.
    I understand your reasons, but they don't help me.
    Sorry, but I can't let this go.
    I get why you lied, but I still hate it.
    I understand that you're busy, but I am your wife.
    I know it's hard for you, but what about me?
    I heard what you said, but I can't accept it.
    I'm sorry for yelling, but you don't listen.
    `,
    "",
  ),
  sheet(
    "I-09",
    "speaker",
    `
    Why did you lie to me about Friday?
    How could you do this to me?
    What's wrong with you?
    Do you even love me anymore?
    Why can't you just tell me the truth?
    Why don't you ever call me?
    How can you sleep at night, knowing what I feel?
    What were you thinking when you let me find out like this?
    Are you even listening to me?
    Why would you hide that from me?
    How can you be so cold to me?
    What did I do to deserve this?
    Do you have any idea how I felt?
    Don't you care at all?
    Who does that to someone they love?
    Why do you never tell me anything?
    Why did you even marry me?
    How could you be so stupid, I trusted you?
    What's your problem, I only asked a question.
    Do you think I'm blind?
    Can't you see that I'm tired?
    `,
    "",
  ),
] as const;
