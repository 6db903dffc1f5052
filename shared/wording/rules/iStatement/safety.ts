import { isAfterAny, nearestPerson } from "../../reading/around.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";
import { isFeltByOther, isNotFelt } from "./feltBy.ts";

const FORCE =
  "threatened|controlled|forced|trapped|abused|coerced|intimidated|bullied|violated|assaulted|harassed|stalked|terrorised|terrorized|imprisoned|molested|raped|beaten|tortured|caged|endangered";
const AFRAID = "scared|afraid|terrified|frightened|fearful|petrified";
const WHO = "you|he|she|they";
const VIOLENT =
  "hit|hits|hitting|push|pushed|pushing|shove|shoved|shoving|slap|slapped|slapping|punch|punched|punching|kick|kicked|kicking|grab|grabbed|grabbing|choke|choked|choking|strangle|strangled|strangling|beat|beats|beaten|beating|bit|bite|bites|biting|bitten|burned|burnt|dragged|dragging|drag|spat|spit|spitting|rape|raped|stabbed|headbutted|pinned|pinning|restrained|whipped|smacked|smack|smacking|shook|shaken|pulled|yanked|wrestled|tackled|attacked|attack|assaulted|assault|abuse|abused|abuses|abusing|molested|bruised|thumped|elbowed|twisted|twist|scratched|kneed|throttled|forced|force|forces|forcing|threaten|threatened|threatens|threatening|intimidate|intimidated|stalk|stalked|stalking|terrorize|terrorise|control|controlled|controls|controlling";
/** "You pushed me to apply", "you grabbed me a coffee", "you kicked me out": force in no such sense. */
const NOT_FORCE =
  "a|some|another|away|aside|for|into|too|so|hard|harder|up|out|at|towards|toward|to|off|with|back|in|on|and|about|over|another|forward";

const FORCE_WORDS = phraseRule(
  "S-01",
  "support",
  [
    `{feel} {feelingTalk}* {feelingTalk}* ${FORCE} {adv}* ?!smile|laugh|laughter|smiles|cheer|by|in|between`,
    `{feel} {feelingTalk}* {feelingTalk}* ${FORCE} {adv}* in {word}? !traffic|lift|elevator|meeting|weather|train`,
    `{feel} {feelingTalk}* {feelingTalk}* ${FORCE} by you|your|him|his|her|my|them|someone`,
    `{feel} {adv}* like|if|though i am|was {adv}* being? {adv}* ${FORCE}`,
    `{feel} {adv}* like {adv}* a prisoner|hostage|slave`,
    `{feel} {feelingTalk}* unsafe|endangered with|around|near|beside you|him|her`,
    `{feel} {feelingTalk}* unsafe at home`,
    `{feel} not safe with|around|near you|him|her`,
    `{feel} {adv}* in danger`,
  ],
  (spot) => isFeltByOther(spot) || isNotFelt(spot),
);

const UNSAFE = phraseRule("S-01", "support", [
  `i|we am|are|was|were|do|did|have|never not? {adv}* {feel}? {adv}* safe with|around|near|alone you|him|with`,
  "i|we {aux} not {adv}* {feel}? {adv}* safe at|in|here|home home|my|the|our|this|with",
  `i|we am|was|were|are|have|had|got|get|keep {adv}* not? {aux}* {adv}* ${FORCE}|hit|pushed|shoved|slapped|punched|kicked|choked|strangled|grabbed|attacked ?!myself|in|on|out|by|at {adv}* ?!the|my|a ?!dog|bee|boss|traffic|lift`,
  `i|we am|was|were|have|had|got|keep {adv}* not? {aux}* {adv}* ${FORCE} in|by|into|to {adv}* this|you|him|sex|my|the|our|a {adv}* !boss|traffic|lift|elevator|manager|company|dog|bank|train|weather|meeting`,
  `i|we am|was|were|have|had|got {aux}* {adv}* hit|pushed|shoved|slapped|punched|kicked|choked|strangled|attacked by you|him|her`,
  "i|we was|were|got|am|are|been {adv}* locked in|inside the|our|my|a {word}? ?!meeting|call|office|museum|library",
  "walking on eggshells around you",
  "against my will",
  "in an abusive {word}",
  "you|he|she {aux}? {adv}* {be} {adv}* abusive|violent|dangerous|controlling|threatening|intimidating",
  "domestic abuse|violence",
  "your {adv}* violence|threats|fists|abuse",
]);

const FEAR_OF = phraseRule(
  "S-01",
  "support",
  [
    `${AFRAID} {adv}* of you|him ?!{ing}|not|and|or|being`,
    `${AFRAID} {adv}* of my {word}? husband|wife|partner|boyfriend|girlfriend|ex`,
    `${AFRAID} {adv}* of your|his temper|anger|rage|reaction|reactions|fists|moods|outbursts|hands|violence|voice`,
    `${AFRAID} {adv}* of what you|he {adv}* will|might|could|would|can {adv}* do`,
    `${AFRAID} {adv}* {mark}? that? you|he {adv}* will|would|might|could|are|is going? to? {adv}* hit|hurt|kill|beat|attack|do|slap|punch|harm me|us|something|the|my {adv}* ?!again|with|by`,
    `${AFRAID} {adv}* to {adv}* go|come|say|disagree|be|sleep home|no|with|around|alone|next|beside you|no|home|with|to`,
    `${AFRAID} {adv}* to {adv}* go|come home`,
    `${AFRAID} {adv}* to {adv}* say no`,
    `${AFRAID} {adv}* to {adv}* disagree|refuse`,
    `${AFRAID} {adv}* to be {adv}* {word}? with|near|around|alone with? you`,
    "i {adv}* {adv}* fear you ?!will|may|might|are|do|have|would|think|never|no",
    "i {adv}* fear|fearing for my|our life|safety|lives",
    "you {aux}? {adv}* scare|scares|scaring|scared|frighten|frightened|frightening|terrify|terrified|terrifying me|us|the",
    "my|his|her bruises|bruise|black eye",
  ],
  (spot) => isFearDenied(spot),
);

const VIOLENCE = phraseRule("S-01", "support", [
  `${WHO} {youTail}? {aux}? {aux}? {adv}* not? {adv}* ${VIOLENT} me|us {adv}* ?!${NOT_FORCE}`,
  `${WHO} {aux}? {aux}? {adv}* hit|slap|slapped|punched|punch|beat|kicked|kick|choked|strangled|threatened|bit|hitting|slapping|kicking|punching|choking me|us {adv}* with|on|in|so|again|and|to|up|over|for {adv}* !news|bill|that|chess|cards|home|work|tennis|surprise|it|this|about|idea`,
  `${WHO} {aux}? {aux}? {adv}* ${VIOLENT} me|us {adv}* so|too {adv}* hard`,
  `${WHO} {aux}? {aux}? {adv}* ${VIOLENT} me {adv}* and|then {adv}* i|you|then|my|held|locked|hit|kicked`,
  `${WHO} {aux}? {aux}? {adv}* push|pushed|shoved|threw|throw|slammed|pinned|grabbed|dragged|pulled me|us {adv}* {adv}* to|into|against|onto|down|by|across|on|over|around|at|through|out {adv}* the|a|my ?!decision|corner|way|job|course|idea|right|future|change`,
  `${WHO} {aux}? {aux}? {adv}* push|pushing|pushed|shoved|shoving me {adv}* around`,
  `${WHO} {aux}? {adv}* tried|try|trying|going|wanted to {adv}* ${VIOLENT} me|us {adv}* ?!${NOT_FORCE}`,
  "you|he|she {aux}? {aux}? punched|kicked|smashed a {word}? hole",
  `${WHO} {aux}? {aux}? {adv}* spat|spit|spitting on|at me|us`,
  `${WHO} {aux}? {aux}? {adv}* spat|spit|spitting in my face`,
  `${WHO} {aux}? {aux}? {adv}* broke|break|breaking|kicked|kicking|smashed down|in the|my|our {adv}* door`,
  `${WHO} {aux}? {aux}? {adv}* push|pushed|pushing|shoved|shoving|hit|hitting|slapped|kicked me {adv}* in|on|onto the|my|front|bed ?!right|course|path`,
  `${WHO} {aux}? {aux}? {adv}* threw|throw|throwing|hurl|hurled {word} {word}? {word}? at|across me|us|the|my`,
  `${WHO} {aux}? {aux}? {adv}* ${VIOLENT} my|our arm|arms|hair|face|wrist|wrists|neck|throat|head|son|daughter|kids|children|child|baby|leg|shoulder|shoulders|dog|cat`,
  `${WHO} {aux}? {aux}? {adv}* ${VIOLENT} the|our kids|children|baby|boys|girls|boy|girl|dog|cat`,
  `${WHO} {aux}? {aux}? {adv}* punch|punched|punching|kicked|smashed|smash|broke|hit|slammed|threw|kicking the|a|my|our {adv}* wall|door|phone|table|plate|chair|mirror|window|glass|laptop {adv}* ?!on|with|by|last`,
  `${WHO} {aux}? {aux}? {adv}* held|hold|holding|pinned|pin me {adv}* down|against`,
  `${WHO} {aux}? {aux}? {adv}* held|hold|holding|took me by the|my arm|arms|throat|neck|hair|wrist|wrists|shoulders|collar`,
  `${WHO} {aux}? {aux}? {adv}* lock|locked|locking|shut|lock me|us {adv}* in|out|inside|up`,
  `${WHO} {aux}? {aux}? {adv}* block|blocked|blocking the|my {adv}* door|doorway|way|exit`,
  `${WHO} {aux}? {aux}? {adv}* take|took|taken|taking|hide|hid|hidden my {adv}* phone|keys|passport|papers|money|id ?!charger|to|from`,
  `${WHO} {aux}? {aux}? {adv}* put|wrapped your|his|her hand|hands around|on|over my throat|neck|mouth`,
  `${WHO} {aux}? {aux}? {adv}* raise|raised your|his|her {adv}* hand|fist|fists`,
  `${WHO} {aux}? {aux}? {adv}* force|forced|forcing|forces|coerce|coerced|pressured|pressure|threaten|threatened|threatening me|us {adv}* to|into|with`,
  `${WHO} {aux}? {aux}? {adv}* force|forced|forcing yourself|himself|herself on`,
  `${WHO} {aux}? {aux}? {adv}* keep|kept|keeps|started|start|stop|stopped {adv}* hitting|pushing|shoving|slapping|threatening|following|grabbing|hurting|controlling|stalking me|us|my`,
  `${WHO} {aux}? {aux}? {adv}* keep|kept|keeps|started|start|to? threaten|threatened|threatening to {word}`,
  `${WHO} {aux}? {adv}* threaten|threatened|threatening|threatens {adv}* to|me|us|my|the|with`,
  `${WHO} {aux}? {adv}* control|controls|controlled|controlling {adv}* me|my|everything|what|where|who|whom|our|every`,
  `${WHO} {adv}* will|would|do|did|does not {adv}* let|allow me {adv}* to? {adv}* leave|go|out|see|work|use|call|have|drive|meet|visit|spend|eat|wear|contact`,
  `${WHO} {aux}? {aux}? {adv}* made|make|making me {adv}* have sex|undress`,
  `${WHO} {aux}? {aux}? {adv}* not stop when|after|though|even i|though`,
  `${WHO} {aux}? {adv}* hurt me {adv}* physically`,
  `${WHO} {adv}* {aux} {adv}* going? to? kill|murder me|us|yourself|himself|herself`,
  `${WHO} {aux}? {adv}* kill|killed|kills yourself|himself|herself`,
  `${WHO} {aux}? {aux}? {adv}* follow|followed|following|follows me {adv}* to|home|everywhere|around|in`,
  "going|want|wanted|threatened|said to kill me|us|you",
  `stop|not hitting|pushing|hurting|threatening|grabbing|hit|push me|us ?!away`,
  "you have|had a knife|gun",
  "with a|your|his knife|gun|belt|fist|fists",
]);

const SELF_HARM = phraseRule(
  "S-01",
  "support",
  [
    "want|wanted|wants|wanting|wish|wished to {adv}* die ?!of|laughing|from|for|a",
    "i {adv}* wish|wished {adv}* i {adv}* was|were|had {adv}* dead|never|died|gone ?!{ed}|lied|met|told|said|done|gone|left|seen|read",
    "i {adv}* wish|wished {adv}* i {adv}* had never been born",
    "never {adv}* been|be born",
    "would|will {adv}* rather {adv}* be? dead|die !than|of",
    "kill|killing|killed myself ?!laughing",
    "end|ending|ended my {adv}* own? life",
    "end|ending it all",
    "take|taking|took my {adv}* own life",
    "taking|take my life ?!in|into|back|seriously|as|for|apart",
    "want|wanted|going|thinking|thought|think|urge|urges|might|will|need|could|about|started|start|keep|kept|trying|tried {adv}* to|of|about|i|again {adv}* will? might? hurt|harm|cut|hurting|harming|cutting|burn|burning myself",
    "i {aux}? {adv}* {adv}* hurt|hurting|harm|harmed|harming|cut|cutting|burn|burned|burning myself {adv}* ?!shaving|on|at|in|with|while|when|when|cooking|playing|running|by|too|lifting|trying|falling|to|climbing|doing",
    "hurting|harming|cutting myself {adv}* !shaving|on|at",
    "i {aux}? {adv}* hurt|harm|cut myself {adv}* on purpose|with|again|when|to|because|so {adv}* ?!shaving|a|the",
    "self-harm|selfharm|self-harming|self-harmed|suicide|suicidal|overdose|overdosed",
    "self harm|harming",
    "not {adv}* want|wanting {adv}* to {adv}* be {adv}* here|alive {adv}* any more|longer",
    "not {adv}* want|wanting {adv}* to {adv}* be alive|here $",
    "not {adv}* want|wanting {adv}* to {adv}* live !here|in|with|like|apart|together|at|alone|near|there|separately|without|this|a|by|on",
    "not {adv}* want|wanting {adv}* to {adv}* live any more|longer !here|in|with|at|there|together|apart",
    "not {adv}* want to {adv}* wake up ?!alone|next|in|at|with|early|without|to|before|so",
    "not be|being here any|tomorrow more|$",
    "no longer {adv}* want to {adv}* live|be|exist ?!here|in|with|together|your|angry|a|the|alone|part|married",
    "no reason|point|will {adv}* to|in {adv}* live|living|go",
    "life is {adv}* not worth",
    "not worth living",
    "better off dead|if",
    "everyone|they|world|kids|children|family|people|all|us ..4 better off without me",
    "wish {adv}* i {aux} not wake|woken up",
    "never {adv}* wake|woken up",
    "if i {aux}? {adv}* {not}? dead|gone|died|die|disappeared would|you|no ..3 care|notice|miss|better",
    "jump off|from|in the|a {adv}* bridge|roof|balcony|train",
    "hang|hanging|drown|shoot|shooting myself",
    "give up on life|living",
  ],
  isOnlyPhrase,
);

function isFearDenied(spot: Spot): boolean {
  const { sentence, from } = spot;
  return isFright(spot) || isAfterAny(sentence.tokens, from, NEVER, 2) || isAfterAny(sentence.tokens, from, LONGER, 1);
}

/** "You scared me when you fainted": a fright for the other; shouting or blows make it fear. */
function isFright({ sentence, from, to }: Spot): boolean {
  const { tokens } = sentence;
  const words = tokens.slice(to, to + 8).map((token) => token.is);
  return (
    tokens[from]?.is === "you" &&
    /^(?:scared|frightened|terrified)$/.test(tokens[to - 2]?.is ?? "") &&
    words[0] === "when" &&
    words.some((word) => FRIGHTS.has(word))
  );
}
const FRIGHTS = new Set(
  "fainted fell collapsed slipped disappeared vanished late call answer answered called ill sick crashed coughed jumped".split(
    " ",
  ),
);
const NEVER = new Set(["not", "never"]);
const LONGER = new Set(["longer"]);

/** "You do not want to be here" is about this talk, "I do not want to die alone" is no wish to die; "you wanted to kill" is somebody's else. */
function isOnlyPhrase({ sentence, from, to }: Spot): boolean {
  const { tokens } = sentence;
  if (tokens[to - 1]?.is === "here" && nearestPerson(tokens, from) === "you") return true;
  const first = tokens[from]?.is ?? "";
  if (/^want|^wish/.test(first) && tokens[to - 1]?.is === "die") return isAfterAny(tokens, from, NEVER, 2);
  return false;
}

/** Said in a talk it may be despair; in an apology it asks the hurt one for comfort, and A-09 says so. */
export const WITHOUT_ME = phraseRule("S-01", "support", ["better off without me"]);

export const SAFETY_RULES = [FORCE_WORDS, UNSAFE, FEAR_OF, VIOLENCE, SELF_HARM];
