import { PSEUDO_FEELINGS } from "../../pseudoFeelings.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";
import { isFeltByOther, isNotFelt } from "./feltBy.ts";

const PASSING = "{feelingTalk}* {feelingTalk}*";
const pseudoPatterns = PSEUDO_FEELINGS.flatMap((group) => group.words).flatMap((word) => {
  const end = word === "used" ? "used !to" : word;
  return [
    `{feel} ${PASSING} ${end}`,
    `{feel} {adv}* as? like|if|though i am|was|keep|get|got {adv}* being|getting? {adv}* ${end}`,
    `{feel} {adv}* as? like|if|though i have|had been {adv}* being|getting? ${end}`,
  ];
});

/** "ignored", "judged": what somebody did, said as a feeling (I-04). */
const PSEUDO = phraseRule("I-04", "hint", pseudoPatterns, (spot) => isFeltByOther(spot) || isNotFelt(spot));

/** "betrayed", "lied to" may be the plain truth here, and stay as they are (I-04f). */
const FACTUAL = phraseRule(
  "I-04f",
  "info",
  [
    `{feel} ${PASSING} betrayed|deceived|backstabbed`,
    `{feel} ${PASSING} lied|cheated to|on`,
    "i am|was|got|have|had {adv}* been? being? betrayed|deceived",
    "i am|was|got|have|had {adv}* been? being? lied|cheated to|on",
  ],
  (spot) => isFeltByOther(spot) || isNotFelt(spot),
);

const DOES =
  "{aux}|not|never|always|keep|only|just|want|wanted|think|know|knew|hate|treat|lie|lied|hide|blame|ignore|care|cared|take|took|love|left|leave|pull|push|put|say|make|made|need|should|see|look|talk|expect|use|used|choose|chose|stopped|forgot|owe|prefer";
const PERSON_DOES =
  "'s|{aux}|hates|thinks|wants|knows|treats|lies|hides|blames|ignores|cares|takes|loves|likes|listens|understands|never|always|respects|sees|keeps|only|matters|believes|helps|notices|hate|think|want|know|care|judge|are|listen|understand";

/** "I feel that you ...": what follows is a thought (I-03). */
const FEEL_THAT = phraseRule(
  "I-03",
  "warn",
  [
    "{feel} {adv}* {mark}? like|that {mark}? you !and|do",
    "{feel} {adv}* like|that you and !i|me",
    "{feel} to me {adv}* as? like|that|if|though you|your",
    "{feel} {mark} {adv}+ {mark} like|that you",
    "{feel} {adv}* strongly|certain|sure|convinced that? you",
    "{feel} {adv}* like|that our {word} {adv}* means|is|was|does",
    "{feel} {adv}* as? like|that|if|though it|this|that|things|nothing|i {aux} {adv}* not {word} to|for you",
    "{feel} {adv}* as? like|that|if|though we {adv}* only|never|always|just",
    "{feel} {adv}* like you do !$c",
    "{feel} {adv}* as if|though|like {adv}* you|your",
    `{feel} {adv}* you {adv}* ${DOES}`,
    "{feel} for|since {word} {word}? that|like you",
    "<!makes|made|make|making|no|perfect|little feeling|sense|impression that|like you !and",
    "feeling|impression you {adv}* {aux}|not|never",
    `{feel} {adv}* as? like|that|if|though your {word} ${PERSON_DOES}`,
    `{feel} {adv}* as? like|that|if|though as? he|she|they|everyone|people {adv}* ${PERSON_DOES}`,
    `{feel} {adv}* as? like|that|if|though everyone|no one|no-one`,
    `{feel} {adv}* as? like|that|if|though no one ..4 ${PERSON_DOES}`,
    "i {adv}* {feel} {adv}* that|like|if|though this|it|that is|was {adv}* your|you|unfair|wrong|over|pointless",
  ],
  (spot) => isFeltByOther(spot) && !isItFelt(spot),
);

const FEEL_THAT_NAME = phraseRule(
  "I-03",
  "warn",
  [`{feel} {adv}* as? like|that|if|though [ {word} {adv}* ${PERSON_DOES} ]`],
  (spot) => !isName(spot) || isFeltByOther(spot),
);

/** "you make me ..." (I-05) gives the other the wheel. A cup of tea, a promise or a laugh is none of that. */
const YOU_MAKE_ME = phraseRule(
  "I-05",
  "warn",
  [
    "you {youTail}? {aux}? {aux}? {adv}* make|made|making me|us {adv}* ?!laugh|smile|smiled|happy|proud|safe|stronger|better|dinner|breakfast|lunch|tea|coffee|soup|cake|promise|promises|welcome|whole|want|one|giggle|grin|glad|calm|calmer|hopeful|the|an|cup|this|some|my|something|two|food|sandwich|present|card|list|sandwiches|pancakes",
    "you {aux}? {adv}* make|made|making me|us {adv}* want|wanna to !be|hold|kiss|stay|try|hug|dance|come|grow|sing",
    "you {aux}? {aux}? {adv}* drive|drove|drives|driving|driven me|us {adv}* crazy|mad|insane|nuts|up|round|to|away|away|bonkers|mental",
    "you {aux}? {aux}? {adv}* get|got|getting me {adv}* {unmet}",
    "you {aux}? {aux}? {adv}* piss|pissed|pissing|tick|ticked|wind|winding me off|up",
    "you {aux}? {aux}? {adv}* get|got|getting on my nerves",
    "you|that is what|how you make|made me|us",
    "you who|that {adv}* make|makes|made me|us",
    "you {aux}? {adv}* make|made|making my|our life|days|nights|evenings|lives {adv}* hell|miserable|hard|harder|impossible|difficult|a",
  ],
  (spot) => isWellMade(spot),
);

/** "you made me feel safe", "you made me a promise". */
function isWellMade({ sentence, from, to }: Spot): boolean {
  const words = sentence.tokens.slice(from, to + 5).map((token) => token.is);
  const after = words.slice(words.findIndex((word) => word === "me" || word === "us") + 1);
  if (after[0] === "a" || after[0] === "an") return !["fool", "liar", "laughing"].includes(after[1] ?? "");
  const felt = after.findIndex((word) => word === "feel" || word === "felt");
  if (felt < 0) return false;
  return after.slice(felt + 1).some((word) => WELL.has(word)) && !after.includes("not");
}
const WELL = new Set(
  "safe loved seen heard welcome special happy better good wanted understood calm proud appreciated valued hopeful close closer cared warm stronger beautiful secure free".split(
    " ",
  ),
);

const isItFelt = ({ sentence, at: from }: Spot): boolean =>
  ["it", "this", "that", "which"].includes(sentence.tokens[from - 1]?.is ?? "") ||
  ["it", "this"].includes(sentence.tokens[from - 2]?.is ?? "");

function isName({ sentence, reading, from }: Spot): boolean {
  const token = sentence.tokens[from];
  return (
    token !== undefined &&
    token.is !== "i" &&
    !token.loud &&
    /^\p{Lu}/u.test(reading.text.slice(token.start, token.start + 2))
  );
}

export const FEELING_RULES = [PSEUDO, FACTUAL, FEEL_THAT, FEEL_THAT_NAME, YOU_MAKE_ME];
