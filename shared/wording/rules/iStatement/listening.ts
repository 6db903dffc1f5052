import { before } from "../../reading/around.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";
import type { Sentence } from "../../reading/token.ts";

/** Answers instead of giving back what was heard (L-01). */
const REBUTTAL = phraseRule(
  "L-01",
  "warn",
  [
    "^ but ?!is|are|did|do|what|how",
    "^ well {mark}? actually|but|no|i|you|that",
    "^ actually",
    "^ no $|,|-|–|—|..",
    "^ no i|you|that|it|way|we|because|not|she|he|this|actually",
    "^ nope|nah|wrong|nonsense|rubbish|bullshit|false|untrue|incorrect|whatever",
    "^ yes|yeah|ok|sure|fine|right|true|maybe|alright {mark}? {adv}* but",
    "^ because {adv}* you",
    "that|this|it is|was {adv}* not {adv}* true|fair|right|what|how|correct|it|so|my|me|like",
    "^c not {adv}* true|fair|right",
    "that|this|it is|was {adv}* a lie",
    "that|this|it is|was {adv}* untrue|false|wrong|unfair|nonsense|rubbish|bullshit|ridiculous",
    "i {adv}* only {adv}* did|said|went|came|called|texted|met|saw|talked|spoke|wanted|tried|forgot|left|looked|asked|made|took|sent|wrote|meant|had|{ed} !to|because|when",
    "i {adv}* only {adv}* {ed}|did|said|went|came|met|saw|spoke|wanted|left|sent|wrote|meant|had|took|made",
    "i {adv}* just {adv}* did|went|wanted|forgot|tried|said|had|needed|meant|asked",
    "you {adv}* do|did|does {adv}* it|that|this|the {adv}* too|same|yourself|first|also|as",
    "you {adv}* do|did {adv}* {word}? the {adv}* same",
    "you {adv}* {ed}|did|do|forgot|lied|left|went|said|came|were|are {adv}* {word}? {word}? too $c",
    "so do|did|are|were|have you",
    "you are|were {adv}* {adv}* no better",
    "you {aux}? {adv}* did|done {adv}* worse",
    "you are {adv}* one to talk",
    "look who is talking",
    "and|but|what about you ?!{ing}|felt|feel",
    "what about you|when|the|your",
    "to be fair",
    "to be honest {mark}? {adv}* i|you",
    "in my|all defence|defense|fairness",
    "in fairness",
    "for the record",
    "with all due respect",
    "i {adv}* never {adv}* said|did|told|promised|wanted|meant|lied|called|wrote|agreed|asked|hid|cheated",
    "i did not {adv}* {adv}* do|say|lie|mean|promise|cheat|forget|hide|start|ignore|shout|yell|call you {adv}* ?!it|that|how|to",
    "i did not {adv}* do|say|mean|start|hide|forget|lie|promise|ignore|shout|yell ?!enough",
    "i was not {adv}* {ing}|there|late|drunk|even|the|with|trying",
    "i {aux} not {adv}* that late|bad",
    "i had {adv}* no choice|idea|option|signal|battery|time",
    "i had {adv}* a|my|good|no good|own|real|very {word}? reason|reasons",
    "it|that|this|there was|were {adv}* only|just {adv}* a|an|one|two|three|once|lunch|coffee|dinner|drinks|friends|work|messages|texts|talk|talking|texting",
    "i had {adv}* to|a {adv}* work|reason|meeting|choice",
    "i {adv}* {aux}? {adv}* already told|said|explained|apologized|called you|that|sorry|so|this|it",
    "i {aux}? told|{adv} you {adv}* already|before|twice|on",
    "i already !knew|know|see|saw|feel|felt|heard|understand|understood {word}",
    "let me {adv}* explain|finish|tell|correct|remind|just",
    "you {aux} to {adv}* understand|remember that|why",
    "the {adv}* {adv}* reason|truth|thing|fact|point|only is|was|i|why|reason",
    "the|real reason i",
    "it was|is not like|my that|fault|intention|idea",
    "it was {adv}* not like that",
    "not {adv}* my fault|intention|problem|idea|responsibility",
    "not {adv}* {word}? i {adv}* remember",
    "not how i {adv}* remember|see|saw|meant",
    "i {adv}* remember {adv}* it {adv}* {adv}* differently|different",
    "i disagree",
    "i do not {adv}* agree",
    "i {aux} {adv}* disagree",
    "you {aux}? {adv}* wrong|mistaken|confused|lying|misunderstood|misunderstanding|misread|forget|forgot|forgetting|twisting|twist|exaggerating",
    "you {adv}* got {word} {adv}* wrong",
    "you {adv}* took {word} {adv}* wrong|out",
    "you {adv}* started",
    "you {aux} {adv}* late|there|wrong|rude|drunk {adv}* too|also|as",
    "you never {adv}* told|asked|said|called|texted|answered|gave me|anything|so|that|either",
    "you did not {word} {adv}* either",
    "you {aux}? not {adv}* {word} {adv}* {word}? either",
    "if you had {adv}* {not}? {word}",
    "technically",
    "as a matter of fact",
    "in fact",
    "how {aux} i supposed to",
    "i was {adv}* {adv}* trying|helping|joking|kidding|busy|working|drunk|stressed",
    "i was {adv}* just|only {word}",
    "anyone would have",
    "you {aux} not there",
    "not all of it",
  ],
  (spot) => isMirror(spot) || isOwned(spot) || isTakenIn(spot),
);

/** "It was not fair to you", "That was wrong of me". */
function isOwned({ sentence: { tokens }, from, to }: Spot): boolean {
  if (!["that", "this", "it"].includes(tokens[from]?.is ?? "")) return false;
  return ["to", "of", "for"].includes(tokens[to]?.is ?? "") && ["you", "me"].includes(tokens[to + 1]?.is ?? "");
}

/** "No, I did not know that", "No, please go on", "Actually I see it now". */
function isTakenIn({ sentence: { tokens }, from }: Spot): boolean {
  if (from > 0) return false;
  const opening = tokens
    .slice(0, 7)
    .map((token) => token.is)
    .join(" ");
  return TAKES_IN.test(opening);
}
const TAKES_IN =
  /^(?:no|actually|well)(?: ,)? (?:i (?:think i )?(?:really )?(?:did not (?:know|see|notice)|understand|see|get|had no idea)|please|go on|take your|that must)\b/;

/** Solving what nobody has heard out yet (L-02). */
const FIXING = phraseRule(
  "L-02",
  "hint",
  [
    "you could|can|might|should {adv}* just|always|simply|maybe|also|try|at {adv}* ?!not",
    "you could|can|might {adv}* try|ask|tell|call|talk|write|go|use|set|stop|take|start|leave|let|put|make|read|join|get|do|say|speak",
    "have you {adv}* {adv}* tried|thought|considered|talked|asked|spoken|looked",
    "did you {adv}* {adv}* try|think|consider|ask {adv}* ?!that|me",
    "why do|not not|just you|we|ask|tell|call|try|go|talk ?!feel",
    "why not {adv}* {adv}* {word}",
    "the {adv}* {adv}* solution|answer|fix|remedy|trick|best|easiest|simplest|key is|thing|would|way|to",
    "my {adv}* advice|suggestion|solution|tip is|would|to",
    "i {adv}* {aux}? {adv}* suggest|recommend|advise|propose",
    "i {adv}* think you {adv}* should|could|need|ought|have",
    "i {adv}* think we {adv}* should|could|need",
    "if i {be} you",
    "if i were in your",
    "in your {adv}* place|shoes|position {mark}? i",
    "all you {adv}* have|need|had|needed to {adv}* do|is",
    "all you {adv}* need is",
    "the {adv}* best|easiest|simplest {word} is|would",
    "you {adv}* {adv}* just|only|simply {adv}* need|have|got to",
    "you {adv}* {adv}* need|should|ought {adv}* to? {adv}* !is|was {word} ?!me",
    "you {adv}* must {adv}* !have|feel|be|miss|mean|think|know|wonder {word} ?!me",
    "we could|can|should just|simply|always|also|maybe|try {word}",
    "i would just|simply|probably !like|love|want|hear|listen|say|ask|have|feel|be {word}",
    "you {adv}* {adv}* have|got {adv}* to {adv}* {word} ?!me",
    "what you {adv}* should|could|can {adv}* do? is",
    "what you {adv}* have|need {adv}* to {adv}* do is",
    "what you {adv}* need is {adv}* a holiday|break|hobby|walk|doctor|therapist|plan|list|job|drink|rest|good",
    "what you {adv}* need is {adv}* to {adv}* relax|let|stop|forget|calm|talk|go|see|try|get|learn|move|do|take",
    "what you {adv}* need is {adv}* some|more|less sleep|rest|exercise|fresh|distance|perspective|worry|help",
    "what if you|we {adv}* {adv}* just|tried|turned|went|called|asked|wrote|set|stopped|took|put|{ed} ?!felt",
    "how about you|we|if|{ing}",
    "what about {ing}",
    "maybe|perhaps {mark}? you|we {adv}* could|can|should|need|might {adv}* ?!not",
    "maybe|perhaps it would {adv}* {word}",
    "maybe|perhaps try|just|go|ask|a",
    "it would {adv}* be {adv}* {adv}* better|easier|best|helpful if you|we",
    "it would {adv}* help {adv}* if you|we",
    "^c just? {adv}* try {adv}* to|{ing}|and|not|a|the|my",
    "^c {adv}* just {adv}* tell {word}? !if",
    "^c {adv}* just {adv}* ask|talk|ignore|forget|breathe|stop|call|go|write|turn|let|say|leave|text|do|put|take|think|be",
    "^c ignore|forget her|him|it|them|about",
    "^c next time {mark}? {adv}* you? {adv}* {adv}* just|call|tell|ask|text|try|could|can|should|do|let|we|say",
    "we can|could {adv}* {adv}* fix|solve|sort this|it|that",
    "let me|us {adv}* {adv}* fix|solve|sort|handle|set|buy",
    "i can|will|could {adv}* fix|solve|sort|handle|set {adv}* it|this|that|up|an|a",
    "that is {adv}* easy|simple",
    "easy {mark} {adv}* {word}",
    "it is {adv}* {adv}* {adv}* easy|simple {mark}? ?!to|for",
    "problem solved",
    "here is what",
    "a good idea would|is",
    "you might want to",
    "you would {adv}* be {adv}* better off",
    "you had|would better",
  ],
  (spot) => isMirror(spot) || isRegretted(spot),
);

/** "You need" opens many a mirror; these go on as advice. */
const ADVICE = phraseRule(
  "L-02",
  "hint",
  [
    "^ you {adv}* {adv}* need to {adv}* see a|someone|the",
    "^ you {adv}* {adv}* need to {adv}* talk|speak|go to a|someone|your|the",
    "^ you {adv}* {adv}* need to {adv}* let|put it|this|that go|behind",
    "^ you {adv}* {adv}* need to {adv}* try|relax|chill|forget|learn|stop|exercise|focus|get",
  ],
  ({ reading }) => reading.sentences.some(asksBack),
);

/** "You should not have had to find that": no advice. */
function isRegretted({ sentence, from }: Spot): boolean {
  const words = sentence.tokens.slice(from, from + 7).map((token) => token.is);
  return words.includes("have") && words[words.indexOf("have") + 1] === "had";
}

/** "What I hear is that you ...", "You feel that I should ...": giving back, whatever was said. */
export function isMirror({ sentence, from, reading }: Spot): boolean {
  if (reading.sentences.some(asksBack)) return true;
  const words = sentence.tokens.slice(0, 7).map((token) => token.is);
  const opening = words.join(" ");
  if (sentence.tokens.slice(0, from).some((token) => token.is === "but" || token.is === "however")) return false;
  if (MIRRORS.test(opening)) return true;
  if (opening.startsWith("when i ") && FELT.has(sentence.tokens[from + 1]?.is ?? "")) return true;
  return before(sentence.tokens, from) === "that" && from > 2;
}
/** "When I was silent, you thought ..." */
const FELT = new Set("thought felt feared believed".split(" "));
/** "Did I get that right?" makes a mirror of all that came before. */
function asksBack({ tokens, asks }: Sentence): boolean {
  return (
    asks &&
    ASKS_BACK.test(
      tokens
        .slice(0, 5)
        .map((token) => token.is)
        .join(" "),
    )
  );
}
const ASKS_BACK =
  /^(?:did i (?:get|hear|understand)|is that (?:right|it|what|how)|is there (?:more|anything)|have i (?:got|understood|heard)|am i (?:hearing|getting))/;

const MIRRORS =
  /^(?:ok |yes |so |and |then |, |if i \w+ |let me see |did i |do i |am i |is it )*(?:(?:what )?i (?:am |can |do |also |just |have )?(?:hear|heard|hearing|understand|understood|see|imagine|gather|get)\b|you (?:feel|felt|are saying|were saying|(?:think|believe) that i|said|say|told|mean|mentioned|are telling|would like|wish|want|hoped|need|thought (?:that )?(?:i|we|no one|nothing|it)|would (?:rather|prefer to) (?:know|hear|talk|wait|be told)|do not (?:trust|believe) (?:me|my)|were (?:hurt|scared|sad|angry|ashamed|afraid|worried|lonely|tired|furious|shocked|confused|anxious|nervous|disappointed|embarrassed|upset|waiting|alone))|it (?:sounds|seems|makes|must)|sounds like|it is (?:hard|important|painful)|what (?:hurt|matters)|for you|hearing|understood|your (?:feeling|point))/;

export const LISTENING_RULES = [REBUTTAL, FIXING, ADVICE];
