import { type TopicId, TOPICS } from "../topics.ts";

/**
 * Words that tell which topic a heading, or a sentence without a heading, belongs to. They only propose: the
 * topic stands beside each point before anything is added, one tap from being another. English, like the
 * other word rules; a heading in another language leaves its points where nothing else was found.
 */
const WORDS: Readonly<Record<TopicId, RegExp>> = {
  "third-person": /third (?:person|part(?:y|ies))|affairs?|lover|ex|other (?:wo)?man|no[- ]contact|contact with/,
  phones:
    /(?:cell ?|mobile )?phones?|social media|pass(?:words?|codes?)|devices?|screens?|online|apps?|internet|e-?mails?/,
  money: /money|financ\w*|spend\w*|debts?|budgets?|accounts?|purchases?|bills?|savings?|loans?/,
  closeness: /closeness|close(?:r)?|intima\w*|sex\w*|physical|affection|touch\w*|bed(?:room)?|sleep\w*/,
  "social-situations":
    /social (?:situations?|life|events?)|friend(?:s|ships?)?|part(?:y|ies)|going out|alcohol|drink\w*/,
  "when-crossed": /cross(?:ed|ing)?|broken|breach\w*|repair\w*|slip\w*|not (?:kept|keep)|when .* goes wrong/,
  "own-time": /time apart|own time|alone|apart|therap\w*|support of|hobb(?:y|ies)|space for/,
  family: /child(?:ren)?|kids?|famil(?:y|ies)|parents?|in-laws|who knows/,
  reassurance: /reassur\w*|appreciat\w*|doubts?/,
  "help-and-review": /help|reviews?|check[- ]?ins?|look(?:ing)? at (?:this|it) again|professional|adviser|counsell?ing/,
  "how-we-talk": /talks?|talking|communicat\w*|argu(?:e|ing|ments?)|fight\w*|conflicts?|listen\w*|insults?|shout\w*/,
  "daily-life": /daily|every ?day|openness|transparen\w*|honest\w*|plans?|late|schedules?|routines?|home/,
};

const COUNTED = TOPICS.map((topic) => [topic, new RegExp(`\\b(?:${WORDS[topic].source})\\b`, "g")] as const);

/** Longer than any heading; the topic of a sentence shows at its beginning. */
const READ = 400;

/** The topic that most words speak for; null when none does. */
export function topicOfWords(text: string): TopicId | null {
  const words = text.slice(0, READ).normalize("NFKC").toLowerCase();
  let best: TopicId | null = null;
  let most = 0;
  for (const [topic, pattern] of COUNTED) {
    const count = words.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [topic, count];
  }
  return best;
}
