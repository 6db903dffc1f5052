import { sheet } from "./sheet.ts";

export const ATTACKS = [
  sheet(
    "I-05",
    "speaker",
    `you make me feel like a fool
    You're making me crazy with this.
    You made me so jealous on Friday.
    u make me sick
    You have made me feel small for years.
    you always make me cry before work
    You made us look ridiculous in front of my boss.
    You made me do it, I had no choice.
    You just make me angry when you talk like that
    You drive me crazy with the silence.
    You really made me feel like nothing at that dinner
    When you do that you make me want to scream.
    You are driving me insane.`,
    `You made me a cup of tea and I felt cared for.
    You make me laugh and I miss that.
    You made dinner on Tuesday and I felt grateful.
    You made me a promise in June, and I am holding on to it.
    I make myself anxious at night by reading old messages.
    You make me happy on our Sunday walks.
    I made a mistake and I am sorry.
    I want to make time for you on Thursday.
    The film made me cry.
    You made me feel safe last night when you stayed.`,
  ),
  sheet(
    "I-06",
    "speaker",
    `You're being so selfish
    You are nothing but a liar.
    you lying bastard I trusted you
    You're a narcissist and I see it now.
    Stop being such a child, I can't take it.
    How can you be so cruel to me?
    what a hypocrite you are
    You are a terrible father and I said it before.
    ur pathetic honestly i cant
    You have become a complete stranger and a coward.
    Are you insane? I have work tomorrow.
    you act like a spoiled brat when I say no
    That was so selfish of you.
    You're lazy, I do everything here.
    You are an ungrateful person and I am done helping.
    you two-faced snake
    You were so immature at my parents' house
    I live with a useless idiot.`,
    `You are important to me.
    You are kind, and I noticed it on Sunday.
    You're right, I was late.
    You are not selfish, I was wrong to say it.
    I don't think you are a liar.
    You are tired and I see it.
    I know you are busy crazy hours this month, and I miss you.
    I was selfish on Saturday and I regret it.
    I called you lazy and I am sorry.
    You are angry with me and I understand that.
    I am afraid of being a bad father.
    You were at your mother's and I was alone.
    I lied, and I was a coward about it.`,
  ),
  sheet(
    "I-07",
    "speaker",
    `You should know by now how I feel about this.
    you have to stop seeing her, I can't breathe
    You must tell me everything tonight, I deserve it.
    You need to grow up and help me with the kids
    you shouldnt have gone there without telling me
    You ought to be ashamed, I would be.
    I think you should apologise to my mother.
    You'd better answer me when I ask
    You've got to do more at home, I am drowning.
    You should of told me
    you really need to listen to me for once
    You are supposed to be my partner, I needed you.
    You can't just walk out when I talk.
    You two should be ashamed, I heard everything.
    The least you could do is answer when I call.`,
    `If you need to pause, I am okay with that.
    I should have told you in June.
    We should talk on Sunday, I would like that.
    You could come along, I would be glad.
    You don't have to answer tonight, I can wait.
    You must have been so tired, and I did not see it.
    I know you have to work early, so I will be quiet.
    Take whatever you need to feel safe, I am here.
    You should not have to check my phone, I will show you.
    When you have to leave early I feel lonely.
    I do not know what you should do, and I am scared too.
    I'm not saying you should forgive me.
    I must have sounded cold, I am sorry.
    You should be able to rely on me.`,
  ),
  sheet(
    "I-08",
    "speaker",
    `I hear you but I was only trying to help
    I'm sorry I was late, but the traffic was terrible.
    I get that you're upset, but I had a bad day too
    I understand. But I needed to know.
    I see your point, however I don't agree
    I know you were tired but I was tired as well.
    I appreciate what you did on Sunday but it came too late for me.
    You're right, but I was scared too.
    sorry about last night but you started it
    I do understand why you were angry, but I had no signal.
    I can see that it hurt you, but I meant well.
    I apologise for shouting, but I was stressed
    I totally get it, but it's my house too
    I realise it was your birthday but I had to work`,
    `I am not angry, but sad.
    I was tired but happy after the walk.
    I love the garden but I have no time for it.
    I want to come but I do not know if I can be there at six.
    I don't understand it yet, but I want to.
    I understand that it was not one lie but many.
    I hear you, and I was scared too.
    I am sorry for what I did. I have nothing to add but that.
    I felt scared at first, but calmer after you called.
    I know that nothing but time will help me.
    I am sad but I am here.`,
  ),
  sheet(
    "I-09",
    "speaker",
    `Why did you lie to me about Friday?
    why cant you just tell me the truth
    How could you do this to me?
    Do you even love me anymore?
    What's wrong with you, I was right there
    Why are you always so cold to me?
    Have you no shame? I met her at our door.
    What were you thinking when you gave her my number?
    who do you think you are talking to me like that
    Why don't you ever help me?
    Don't you care about me at all?
    how many times do I have to ask you
    When are you finally going to grow up? I'm tired.
    What is your problem? I only asked.
    Why would you say that to my mother?
    How do you think I felt, sitting there alone?
    Do you have any idea what I went through?`,
    `Why did it happen on Friday? I would like to understand.
    What can I do to help you feel safe again?
    Could you tell me what happened after the party? I would like to know.
    How are you tonight? I was thinking about you.
    I would like to understand why you left early.
    Do you want to walk with me after dinner?
    Are you willing to sit with me for ten minutes?
    How can you and I make Sundays easier?
    When will you be home? I would like to cook.
    Why are you crying? I am here.
    What would help you sleep tonight? I would like to know.
    I ask myself why I stayed quiet.`,
  ),
  sheet(
    "I-10",
    "speaker",
    `You dont care about me or the kids
    You only think about yourself and I am tired.
    You wanted to hurt me, I saw your face.
    you did that to punish me
    You just want to be right, I can't win.
    You obviously don't love me.
    You knew exactly what it would do to me.
    You're only sorry because I found out.
    You don't want this to work, I can tell.
    you couldn't care less how I feel
    You left the messages open on purpose so I would see.
    You think I'm stupid.
    You're just trying to make me jealous.
    You enjoy seeing me like this.
    You did it just to spite me.
    You'd rather be with her than with me.
    deep down you hate me`,
    `I know you care about me.
    I know you did not mean to hurt me.
    I am scared that you don't love me any more.
    The story I tell myself is that you don't care; is it so?
    You said you did not want to come, and I was sad.
    I understand you don't want to talk tonight.
    I wonder if you still want this, and I am afraid to ask.
    If you don't want to answer, I will wait.
    I wanted to hurt you and I regret it.
    You thought of my birthday and I was touched.
    I did it on purpose, and I am ashamed.
    You want to wait until Sunday, and I agree.`,
  ),
] as const;
