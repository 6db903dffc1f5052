import type { SentenceTable } from "./sentenceTable.ts";

/** Three more rounds, each read by the rules once before anything was mended. */
export const BOUNDARY_EIGHTH: SentenceTable = {
  "B-00": {
    flag: [
      "You let me know when you are late.",
      "No flirting.",
      "Put your phone away at dinner.",
      "You do the dishes every evening.",
      "Never raise your voice.",
    ],
    clean: [],
  },
  "B-01": {
    flag: [
      "You must come home at six.",
      "You can't invite your friends.",
      "He has to tell me everything.",
      "You must be nice to my mother.",
      "You can't smoke at home.",
    ],
    clean: [],
  },
  "B-02": {
    flag: [
      "You need my permission to go out.",
      "She is not allowed to travel alone.",
      "You ask me first if you want to buy something.",
      "You ask for permission before you spend money.",
      "I allow you to see them once a month.",
    ],
    clean: [],
  },
  "B-03": {
    flag: [
      "You stop meeting your friends.",
      "You will have no contact with your family.",
      "You don't go out with colleagues.",
      "You will not see your brother any more.",
      "You give up your friends from the gym.",
    ],
    clean: [],
  },
  "B-04": {
    flag: [
      "You give me your password.",
      "I check your phone every Sunday.",
      "You always share your location with me.",
      "You leave your location on day and night.",
      "I read your chats every Sunday.",
    ],
    clean: [],
  },
  "B-05": {
    flag: [
      "You give me your salary.",
      "You quit your job.",
      "You get 20 euros a week from me.",
      "You put your wages into my account.",
      "You stop working.",
    ],
    clean: [],
  },
  "B-06": {
    flag: [
      "You will not wear that dress again.",
      "You have to lose weight.",
      "You eat what I cook and nothing else.",
      "You don't wear make-up.",
      "You stay under 60 kilos.",
    ],
    clean: [],
  },
  "B-07": {
    flag: [
      "We have sex twice a week.",
      "You never refuse sex.",
      "You sleep with me whenever I want it.",
      "You have to be available in bed.",
      "We sleep together every weekend.",
    ],
    clean: [],
  },
  "B-08": {
    flag: [
      "If you lie, you lose your phone.",
      "If you come home late, I will tell your boss.",
      "You sleep on the couch if you forget.",
      "You lose your car keys if you lie.",
      "If you do it again, I will tell your parents.",
    ],
    clean: [],
  },
  "B-09": {
    flag: [
      "You will not go to the police.",
      "You don't talk to a counsellor.",
      "You tell nobody about this.",
      "You do not talk to any therapist.",
      "You will not tell the doctor.",
    ],
    clean: [],
  },
  "B-10": {
    flag: [
      "You answer within 10 minutes.",
      "This is valid forever.",
      "You tell me everything any time I ask.",
      "You answer every call within a minute.",
      "This rule is for ever.",
    ],
    clean: [],
  },
  "B-12": {
    flag: [
      "You cannot leave me.",
      "You may never end this agreement.",
      "There is no way out of this marriage.",
      "You may not leave me.",
      "Separation is forbidden.",
    ],
    clean: [],
  },
  "B-13": {
    flag: [
      "If you leave, I keep the children.",
      "I keep your visa papers.",
      "If you cheat, I take the dog.",
      "If you go, you never see the kids again.",
      "I keep your passport at my mother's.",
    ],
    clean: [],
  },
};
