import { before, isAfterAny, isCondition, isDenied, nearestPerson } from "../../reading/around.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";
import { isPraised } from "./positive.ts";

const SAID = new Set("said say told hear heard understand mentioned asked wonder".split(" "));
const OWNED = new Set(
  "scared afraid fear worry worried wonder wondering wondered imagine anxious terrified nervous panic story tell".split(
    " ",
  ),
);

/** You do not care, you did it on purpose (I-10): guesses an inner motive. */
const MIND_READING = phraseRule(
  "I-10",
  "warn",
  [
    "you {adv}* {aux}? {adv}* not|never {adv}* {adv}* care|cared|love|loved|respect|respected|give|gave|value|valued|trust|trusted ?!to",
    "you {adv}* do|did not {adv}* want|like me|us|this|to|our|any ?!hurt|talk|come",
    "you {adv}* do|did not {adv}* need me|us|this !to",
    "because you {do} not {adv}* want|care|love|like|respect",
    "you {aux} {adv}* hoping|expecting that? i|me",
    "you {plain}+ {plain}* only|just to {word} me|us",
    "you {aux} {adv}* been {adv}* planning|plotting|cheating|lying",
    "you {adv}* {aux}? not {adv}* even {adv}* like|want|try|sorry|trying|notice|think|remember|feel|miss|know|see",
    "you {adv}* {aux} not {adv}* sorry|interested|bothered|ashamed",
    "you {adv}* {aux} not {adv}* feel anything|guilty|bad|sorry|remorse|a|any|love|the|it|responsible|ashamed",
    "you could not {adv}* care less",
    "you {aux} {adv}* only {adv}* nice|kind|good|sweet|polite|here|staying",
    "you {adv}* could {adv}* care less",
    "you {aux}? never {adv}* cared|loved|wanted me|about|us|this|to|any|the ?!to",
    "you {adv}* care|cared {adv}* only|more|about {adv}* yourself|your|about|than",
    "you {adv}* only {adv}* care|cared|think|thought|want|wanted|did|do|said|say|love|need|came|married|stay|see|like|called|apologized|told|apologize",
    "you {adv}* think|thought|care|cared {adv}* only of|about yourself",
    "you {adv}* only {adv}* of|about yourself",
    "you {adv}* just|simply|really|obviously|clearly|secretly|probably|actually {adv}* want|wanted|wish|wished|hope|love|like|liked|need|needed|enjoy|prefer|hate ?!me|you|us",
    "you {adv}* just {adv}* want|wanted|love|like|need|use|needed",
    "you {adv}* want|wanted|like|liked|love|loved|need|tried|try|hope|hoped|wish|wished|love|meant|mean|intended|planned|plan|going|decided|decide|chose {adv}* to {adv}* hurt|punish|see|make|control|destroy|ruin|humiliate|get|win|break|lie|leave|lose|replace|embarrass|hide|fight|provoke|cheat|deceive|ignore|forget|be {adv}* ?!home|there|here|alone|with|honest|close|help|better|space|away|quiet",
    "you {adv}* want|wanted|wish|wished|hope|hoped me {adv}* to {adv}* suffer|fail|leave|hurt|feel|beg|cry|lose|find|see|be",
    "you {adv}* want|wanted|wish|wished|hope me {adv}* gone|out|dead|back|miserable|jealous",
    "you {aux} {adv}* trying {adv}* to {adv}* make|hurt|punish|control|get|manipulate|ruin|destroy|provoke|humiliate|avoid|hide|win|trick|turn|push|fool|embarrass|guilt|blame|shut|drive|confuse|upset|annoy|cover|start|pick|change|isolate|distract",
    "you {aux}? {adv}* do|did|doing|done|said|say|saying it|that|this|all|them|these {adv}* to {adv}* hurt|punish|spite|get|make|provoke|annoy|upset|humiliate|embarrass|manipulate|test|control|shut|impress|feel|win",
    "you {aux}? {adv}* do|did|doing|done|said|say|saying {word} {adv}* to|because {adv}* hurt|punish|spite|you",
    "just|only to {adv}* spite|hurt|punish|annoy|upset|provoke|embarrass|humiliate me",
    "to get back|even at|with me",
    "on purpose",
    "you {aux}? {adv}* {word}? ..3 deliberately|intentionally|purposely|purposefully",
    "you {adv}* deliberately|intentionally|purposely|knowingly|maliciously",
    "you {adv}* enjoy|enjoyed|love|loved|like|liked {adv}* hurting|seeing|making|watching|torturing|humiliating|lying|fighting|playing|being|it|that",
    "you {aux}? {adv}* enjoying this|it|that|hurting|watching",
    "you {adv}* think|thought|believe|believed|assume|figured {adv}* {mark}? that? i|we|you|it|everyone|this|rules|nothing|no",
    "you {adv}* {word}? think|thought you {aux} {adv}* better|above|right|smart|clever|perfect|god|can|special|so",
    "you {adv}* knew {adv}* exactly|full|perfectly|damn|very|well|what|how|it|that|i",
    "you {adv}* know {adv}* exactly|full|perfectly|damn|very what|how|well|that",
    "you {aux} {adv}* just|only {adv}* saying|doing|using|pretending|looking|jealous|sorry|waiting|playing|here|with|being|bored|lying|scared",
    "you {aux} {adv}* {adv}* pretending|using|punishing|playing|plotting|hiding ?!the|our|with|it|presents",
    "you {aux} {adv}* hiding|keeping something|things|secrets|stuff",
    "you {aux} {adv}* {adv}* only|just {adv}* sorry",
    "you {adv}* hate|hated|despise|resent|regret {adv}* me|us|my|being|marrying|your|having",
    "you would {adv}* rather|prefer|sooner",
    "you {adv}* prefer|love|like|choose|chose|care {adv}* her|him|your|them|that|about {word}? ..3 more|over|than ..2 me|us",
    "you {adv}* have|had? {adv}* already {adv}* decided|made|given|planned|moved|checked|left|know|knew",
    "you {aux} {adv}* had|have this|it|that {adv}* planned",
    "you {aux} {adv}* looking|searching for an|a|any|reasons {adv}* excuse|reason|fight|way",
    "you {adv}* could not {adv}* wait to|for",
    "you {adv}* wish|wished {adv}* {mark}? i|we|you",
    "you {aux} {adv}* {adv}* happy|glad|pleased|relieved to|that|when|if {word}? i|see|hurt|me",
    "you {aux} {adv}* bored|tired|sick of|with me|us|this",
    "you {aux} {adv}* in love with|someone",
    "you {aux} {adv}* {adv}* ashamed|embarrassed of|by|about me|us|my",
    "you {adv}* {aux}? {adv}* feel|felt|feeling nothing|superior|no",
    "you {adv}* see|saw|treat|view me|us {adv}* as",
    "you {adv}* take|took|taking me|us|it|everything for granted",
    "i|we|this|it {adv}* mean|means|meant {adv}* nothing to you",
    "i|we|this|it do|does|did not {adv}* mean|matter {word}? to you",
    "this|it is {adv}* {adv}* a game|joke to|for you",
    "all you {adv}* want|wanted|care|cared|think",
    "deep down you",
    "in your|the head|mind|heart {mark}? you",
    "your real|true|only|hidden reason|motive|goal|plan|agenda",
    "your heart is not|never|elsewhere|somewhere",
    "you have {adv}* no|zero feelings|respect|interest|intention|remorse|regret|love|desire",
    "you have {adv}* {adv}* given up|feelings on|for",
    "you have {adv}* stopped loving|caring|trying",
    "you stopped {adv}* loving|caring|trying",
    "you {adv}* do|did it|that|this|all {adv}* just|only {adv}* to|for|because",
    "you {aux}? {adv}* do|did|doing {word} {adv}* for attention|fun|yourself|show|revenge",
    "you {adv}* feel|felt|are|were {adv}* guilty {mark}? ?!about|and|for|too|after|when|because|since|as|so|to|that|i",
    "you must {adv}* really? hate|love|think|enjoy|want|like {adv}* {word}",
  ],
  isOwnGuess,
);

/** Owned as a fear or a story, reported, asked or only supposed: then nothing is claimed about the other. */
function isOwnGuess(spot: Spot): boolean {
  const { tokens } = spot.sentence;
  const { from } = spot;
  if (isCondition(spot) || isPraised(spot)) return true;
  const at = before(tokens, from) === "that" ? from - 1 : from;
  const word = before(tokens, at);
  if (SAID.has(word) || (["me", "us", "her", "myself"].includes(word) && SAID.has(before(tokens, at, 2)))) return true;
  if (isAfterAny(tokens, from, OWNED, 6)) return true;
  if (
    word === "is" &&
    tokens.slice(0, from).some((token) => token.is === "story" || token.is === "hear" || token.is === "heard")
  )
    return true;
  if (tokens[from]?.is === "on" || tokens[from]?.is === "just")
    return nearestPerson(tokens, from) !== "you" || isDenied(spot, 6);
  return isAfterAny(tokens, from, DOUBT, 3) && isDenied(spot, 5);
}
const DOUBT = new Set("think believe say saying mean said meant".split(" "));

/** Your fault, because of you, you owe me (I-20): blame or leverage. */
const BLAME = phraseRule(
  "I-20",
  "warn",
  [
    "your {adv}* own? {adv}* damn? fault",
    "is|was {adv}* all? your own? doing",
    "fault is|was {adv}* yours",
    "because|cause of you {youTail}? ?!and|i|we",
    "because of you {mark}? i {adv}* {aux}? {adv}* !smiled|laughed|slept|smile|laugh|feel|felt|braver",
    "because of what you",
    "because of your {adv}* lies|lying|affair|cheating|mistakes|drinking|selfishness|mess|stupid|behavior|ego|actions|choices|temper|mother|addiction|gambling|secrets|betrayal",
    "thanks to you {mark}?",
    "you {adv}* owe|owed me|us",
    "you {adv}* owe|owed it|that|this|at {word}? {word}? to|me me|us|that|this",
    "how dare you",
    "if you {adv}* loved|cared|respected|valued|wanted ..5 {mark}? {mark}? you would",
    "if you {adv}* do|did {adv}* love|care|respect ..5 {mark}? you would",
    "if you {adv}* loved|cared|respected|trusted ..3 {mark}? i|we would|could not|never",
    "you would ..6 if you {adv}* loved|cared|respected",
    "if you had {not}? {adv}* ..8 {mark}? ..3 would {not}? have|be",
    "if you were {not}? ..6 {mark}? ..3 would {not}? have|be",
    "if it was|were not for you",
    "you {aux}? {adv}* ruin|ruined|ruining|destroy|destroyed|destroying|wreck|wrecked|spoil|spoiled|spoilt|poison|poisoned|killed|ruins {adv}* everything|my|our|us|this|it|me|the|all|every|that|christmas|whatever|what",
    "you {aux}? {adv}* broke|broken|broke {adv}* us|this|our|me|everything ?!trust|window|agreement|plan|rule|glass|that",
    "you broke this|our {adv}* family|marriage|home|relationship",
    "you {adv}* waste|wasted {adv}* my|years|the|all|our",
    "you {adv}* cost me|us {word}",
    "you {adv}* stole {word} {adv}* years|best|life|youth",
    "you {aux} {adv}* to blame",
    "you {aux} {adv}* {adv}* the {adv}* reason|cause|one who|that|i|we|why|for|of",
    "you {aux} {adv}* responsible for",
    "i|we {adv}* blame {adv}* you",
    "the blame is|lies on|with you|yours",
    "you {adv}* started|start|began|begin {adv}* it|this|that|all|the|every",
    "you {aux}? {adv}* did|done|brought|do|caused|bring this|it|that {adv}* to|on|upon {adv}* us|me|yourself",
    "you {adv}* asked for it|this|that",
    "you {adv}* caused {adv}* this|it|all|the|my|that|our|everything",
    "you {adv}* made {adv}* this|the {word}? mess|problem",
    "you {adv}* left me no choice",
    "you {adv}* {aux}? gave|give|given|leave me no choice",
    "you {adv}* pushed me {adv}* to|into {adv}* it|this|cheat|lie|do|her|him|another|his",
    "you {adv}* have|had? {adv}* only {adv}* got? yourself to",
    "look|see {adv}* what|how|where you {aux}? {adv}* did|done|do|made|brought|got|are",
    "after|with all|everything|what {mark}? i {aux}? {adv}* do|did|done|gave|given|sacrificed|been|put|went|have {adv}* ..2 for|up|you|through",
    "i {adv}* {aux}? {adv}* gave|given|sacrificed|give {adv}* up? {adv}* everything|my {word}? ..3 for you",
    "this|it|that|all is {adv}* all? {adv}* on|down to? you",
    "that|this|it {adv}* is {adv}* on you",
    "you {aux} the one who|that {adv}* lied|cheated|started|left|broke|did|ruined|messed|wanted|made|chose|destroyed|hurt|caused|is",
    "do you see what you did|do",
    "i {adv}* would {adv}* not|never have {word} if you",
    "i would {adv}* not|never {adv}* be|feel ..4 if you",
    "none of this would",
    "you {adv}* got us|me {adv}* into this|debt",
    "no thanks to you",
    "happy now",
    "i hope you are {adv}* happy|proud|satisfied",
    "all {adv}* you care about",
    "you {aux}? {adv}* let us|everyone|the {word}? down",
  ],
  (spot) => isForgiven(spot) || isCondition(spot),
);

const GOOD_EFFECT = new Set(
  "smile smiled laugh laughed slept better braver stronger happy calm calmer hopeful proud grateful safe safer able kinder home learned easier".split(
    " ",
  ),
);

/** "It is not your fault", "I smiled because of you", "I do not blame you". */
function isForgiven(spot: Spot): boolean {
  const { tokens } = spot.sentence;
  const words = tokens.slice(Math.max(0, spot.from - 8), spot.to + 6).map((token) => token.is);
  const first = tokens[spot.from]?.is ?? "";
  if (
    isDenied(spot, ["because", "thanks"].includes(first) ? 1 : 4) &&
    first !== "if" &&
    first !== "none" &&
    first !== "no"
  )
    return true;
  if (
    ["because", "thanks", "you"].includes(first) &&
    words.some((word) => GOOD_EFFECT.has(word)) &&
    !words.includes("not")
  )
    return first !== "you";
  if (first === "i")
    return tokens.slice(spot.from, spot.to).some((token) => token.is === "not") && tokens[spot.to - 1]?.is === "you";
  return isAfterAny(tokens, spot.from, SAID, 3);
}

export const MOTIVE_RULES = [MIND_READING, BLAME];
