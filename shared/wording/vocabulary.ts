/**
 * The words people pick from: common words in our own grouping, nothing evaluative ("ignored" says what
 * somebody did, not what I feel). English is the source; a translation is another table, not other ids.
 */
export interface WordGroup {
  readonly id: string;
  readonly words: readonly string[];
}

export const FEELINGS_UNMET: readonly WordGroup[] = [
  {
    id: "hurt",
    words: ["hurt", "sad", "heavy", "lonely", "disappointed", "grieving", "heartbroken", "down", "hopeless", "tearful"],
  },
  {
    id: "afraid",
    words: ["afraid", "scared", "anxious", "worried", "nervous", "uneasy", "panicky", "on edge", "insecure", "wary"],
  },
  { id: "angry", words: ["angry", "annoyed", "frustrated", "irritated", "furious", "bitter", "resentful", "jealous"] },
  { id: "ashamed", words: ["ashamed", "guilty", "embarrassed", "regretful", "remorseful"] },
  { id: "unsure", words: ["confused", "torn", "hesitant", "doubtful", "lost", "numb", "empty", "shocked", "stunned"] },
  { id: "tired", words: ["tired", "drained", "overwhelmed", "exhausted", "restless", "tense"] },
];

export const FEELINGS_MET: readonly WordGroup[] = [
  { id: "calm", words: ["calm", "relaxed", "relieved", "settled", "safe", "at ease"] },
  { id: "warm", words: ["close", "tender", "loving", "touched", "moved", "grateful", "appreciative"] },
  { id: "hopeful", words: ["hopeful", "encouraged", "curious", "trusting", "optimistic", "confident"] },
  { id: "glad", words: ["glad", "happy", "content", "playful", "proud", "joyful"] },
];

export const BODY_WORDS: WordGroup = {
  id: "body",
  words: ["tight chest", "knot in the stomach", "heart racing", "shaky", "heavy", "warm", "light"],
};

export const NEEDS: readonly WordGroup[] = [
  {
    id: "safety",
    words: ["honesty", "safety", "reliability", "predictability", "consistency", "privacy", "protection", "clarity"],
  },
  {
    id: "connection",
    words: [
      "closeness",
      "affection",
      "to matter",
      "to be heard",
      "to be understood",
      "acceptance",
      "companionship",
      "reassurance",
    ],
  },
  {
    id: "respect",
    words: ["respect", "fairness", "consideration", "acknowledgement", "dignity", "equality", "to be believed"],
  },
  { id: "freedom", words: ["choice", "space", "independence", "time alone", "own friendships", "own pace"] },
  { id: "rest", words: ["rest", "calm", "order", "support", "help"] },
  { id: "meaning", words: ["growth", "hope", "shared purpose", "repair", "integrity", "trustworthiness"] },
  { id: "joy", words: ["play", "fun", "touch", "beauty", "celebration"] },
];

/** The same for everyone, whoever was hurt: two phones side by side must not differ. */
export const FIRST_FEELINGS = ["hurt", "sad", "anxious", "angry", "lonely", "guilty", "ashamed", "confused"] as const;
export const FIRST_NEEDS = ["honesty", "safety", "to be heard", "closeness", "respect", "reassurance"] as const;
