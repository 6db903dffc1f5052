import type { SentenceTable } from "./sentenceTable.ts";

/** Written after the second round, to see what it had not learned. */
export const BOUNDARY_THIRD: SentenceTable = {
  "B-00": {
    flag: [
      "You make breakfast.",
      "Put your phone away at dinner.",
      "You'll text me at lunch.",
      "Be home by ten.",
      "No alcohol.",
      "On Fridays you cook.",
    ],
    clean: [
      "I will text you at lunch.",
      "I ask you to tell me when you feel distant.",
      "We put our phones away at dinner.",
      "When I am upset, I will say so.",
      "I will not interrupt you.",
    ],
  },
  "B-01": {
    flag: [
      "You have to text me when you arrive.",
      "You cannot go there.",
      "You must be honest.",
      "You should be ashamed and stay home.",
      "You need to call me at lunch every day.",
    ],
    clean: [
      "I need to be alone for an hour after work.",
      "I have to leave the party when I want to drink.",
      "I can't talk after ten at night, so I will say good night.",
    ],
  },
  "B-02": {
    flag: [
      "You need to ask me before you go out.",
      "You get my permission first.",
      "No guests without my approval.",
      "You can see your brother if I allow it.",
      "I won't allow you to travel alone.",
    ],
    clean: [
      "I will tell you before I go out.",
      "I may go to bed early without asking.",
      "We ask before we borrow each other's car.",
    ],
  },
  "B-03": {
    flag: [
      "You stop talking to your mother.",
      "Don't see your friends this month.",
      "You will not go out with the girls.",
      "No male friends.",
      "You will block him everywhere.",
      "You can't talk to your ex.",
    ],
    clean: [
      "I will stay away from Sam.",
      "I will go out with my friends once a week.",
      "I will not be alone with Sam at work.",
      "We spend holidays with both families.",
    ],
  },
  "B-04": {
    flag: [
      "I can read your texts.",
      "Share your location with me.",
      "You give me your phone when I ask.",
      "I will check your messages every night.",
      "Your passwords are mine too.",
      "You must keep your location on.",
      "I will give you my phone password.",
    ],
    clean: [
      "I will never ask for your passwords.",
      "I keep my phone to myself.",
      "We do not read each other's messages.",
      "I will answer my phone when I am out with friends.",
    ],
  },
  "B-05": {
    flag: [
      "You hand me your paycheck.",
      "I control the bank account.",
      "You will stop working.",
      "I give you an allowance.",
      "You ask me before you spend money.",
      "You don't need your own money.",
    ],
    clean: [
      "I will tell you if I lose my job.",
      "We each have our own money.",
      "I will save 100 a month for our trip.",
      "I will tell you before I lend anyone money.",
    ],
  },
  "B-06": {
    flag: [
      "You stop wearing make-up.",
      "You dress decently when you go out.",
      "You must lose five kilos.",
      "You don't eat sweets.",
      "Wear what I pick for you.",
    ],
    clean: ["I wear what I like.", "I will shower after work.", "I will say nothing about your clothes."],
  },
  "B-07": {
    flag: [
      "We have sex every Sunday.",
      "You sleep with me whenever I want.",
      "You may not refuse sex.",
      "Sex once a week is required.",
      "You will be intimate with me at least once a week.",
    ],
    clean: [
      "I will say when I want to stop.",
      "We take intimacy slowly, without a plan.",
      "I do not want to be touched when I am angry.",
      "Either of us may sleep alone at any time.",
    ],
  },
  "B-08": {
    flag: [
      "If you lie, you lose the car.",
      "You will sleep on the sofa if you shout.",
      "If you drink, I tell your mother.",
      "If you do it again you will be punished.",
      "You pay 20 euros for each lie.",
    ],
    clean: [
      "If I am shouted at, I will go for a walk.",
      "If I forget, I will apologise and set a reminder.",
      "If you are not home by eight, I will go to bed.",
    ],
  },
  "B-09": {
    flag: [
      "Don't go to the police.",
      "You can't tell anybody.",
      "You may not see a therapist.",
      "This stays between us.",
      "You do not call a lawyer.",
    ],
    clean: [
      "I will tell my therapist what I need to.",
      "I keep what my friend told me to myself.",
      "I can talk to my mother about us.",
      "Either of us may call a helpline.",
    ],
  },
  "B-10": {
    flag: [
      "You always answer your phone.",
      "You tell me where you are at all times.",
      "You reply within 15 minutes.",
      "You will report every hour.",
      "You will love me forever.",
    ],
    clean: [
      "I will always knock before I come in.",
      "I will tell you within a day if I meet Sam.",
      "This holds until our review in May.",
    ],
  },
  "B-12": {
    flag: [
      "You will never leave.",
      "You are not allowed to leave me.",
      "We may never divorce.",
      "You can't end this.",
      "You can never say no.",
    ],
    clean: ["I can leave whenever I want.", "I may withdraw this at any time.", "We can end this together or alone."],
  },
  "B-13": {
    flag: [
      "If you go, I keep the dog.",
      "You will lose the children if you do this.",
      "I'll call immigration if you leave.",
      "I will hide your passport.",
      "If you leave me, you will never see your son.",
    ],
    clean: [
      "I will bring the children to school.",
      "I will give you back your keys.",
      "I keep my passport in my own drawer.",
    ],
  },
  "S-01": {
    flag: [
      "You pushed me down the stairs.",
      "You will not touch me when you are drunk because I am afraid of you.",
      "You threaten me with a knife.",
    ],
    clean: ["I will say when I am afraid of a talk.", "I will not slam the door."],
  },
};
