import { before, isAfterAny, isDenied, nearestPerson } from "../../reading/around.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";

/** Tells the other that their experience is wrong (I-13). */
const DISMISSAL = phraseRule(
  "I-13",
  "strong",
  [
    "you {youTail}? {aux}? {aux}? {adv}* overreact|overreacting|overreacted|exaggerate|exaggerating|exaggerated|imagine|imagining|imagined|hallucinating|overthinking|overthink|catastrophizing|dreaming|nagging|moaning|whining|whinging ?!it|how|what|that|us|a|my|me|the|about|of",
    "you {aux}? {adv}* imagining|imagine|imagined things|it|this|all|that {adv}* ?!would|could|is|was",
    "you {aux}? {adv}* overreacting|exaggerating|hysterical",
    "you {youTail}? {aux} {adv}* being {adv}* sensitive|emotional|dramatic|hysterical|irrational|paranoid|silly|ridiculous|unreasonable|childish|crazy|negative|needy|insecure",
    "you {youTail}? {be} {adv}* hysterical|irrational|paranoid|silly|unreasonable|oversensitive|over-sensitive|hypersensitive|over-emotional",
    "you {youTail}? {be} {adv}* too|so|overly|over|way {adv}* sensitive|emotional|dramatic|negative|touchy|insecure|needy|suspicious",
    "you {be} {adv}* hormonal",
    "you {adv}* take|took|taking everything|things|it|that|this {adv}* {word}? personally|seriously|hard|wrong",
    "do not {adv}* take it {adv}* personally|seriously",
    "you {aux}? {adv}* making|make|made {word}? {adv}* drama|scene|fuss|mountain|big|story|something|things|stuff|problem|problems|it|this {adv}* {word}? out|up|deal|of|bigger|worse",
    "you {aux}? {adv}* making|make a {adv}* scene|fuss|drama|mountain|issue",
    "big deal out|of of|this|it",
    "you {aux}? {adv}* blow|blowing|blew|blown",
    "out of proportion",
    "you {aux}? {adv}* read|reading {adv}* too much",
    "you {adv}* worry|think|complain|cry|feel|talk {adv}* too much",
    "you have {adv}* no|not {word}? reason|right|business to|for",
    "there is {adv}* no reason|need for you|to to {adv}* {word}? upset|angry|cry|sad|jealous|worried|scared|dramatic|emotional",
    "nothing to {adv}* be|get|cry|worry upset|angry|sad|about|jealous",
    "no reason to {adv}* be|feel upset|angry|sad|jealous|hurt|worried|scared",
    "you should not {adv}* feel|be {adv}* like|that|so|this|hurt|upset|sad|angry|jealous|offended",
    "calm {adv}* yourself? down",
    "calm yourself",
    "cool it|off|down",
    "chill out",
    "take a chill",
    "settle down",
    "simmer down",
    "lighten up",
    "loosen up",
    "^c please? just|please? relax $c",
    "you {adv}* need|have|should to? {adv}* relax|chill|lighten",
    "get over it|yourself|this|that",
    "you will {adv}* get over",
    "let it go {adv}* $c",
    "^c just|please? let it go",
    "^c just? {adv}* move on",
    "^c just? {adv}* drop it",
    "^c just? {adv}* forget {adv}* it|about",
    "snap out of",
    "suck it up",
    "man up",
    "grow up",
    "toughen up",
    "get a grip|life",
    "cry me a",
    "boo hoo",
    "stop|quit {adv}* crying|whining|moaning|nagging|exaggerating|overreacting|complaining|worrying|sulking|being {adv}* ?!my",
    "stop being {adv}* silly|sensitive|dramatic|emotional|paranoid|ridiculous|hysterical|difficult|jealous|insecure",
    "do not {adv}* be {adv}* silly|sensitive|dramatic|emotional|paranoid|ridiculous|hysterical|difficult|stupid|jealous|childish|like",
    "do not cry|worry about|over",
    "not {adv}* a|that|such {adv}* big|huge {adv}* of? a? deal|thing|issue",
    "no big deal|thing",
    "is|was not {adv}* a? {adv}* big|such|huge a? {adv}* {word}? deal",
    "is|was not {adv}* that|so {adv}* bad|serious|deep|big|important|terrible|dramatic",
    "what is|was the {adv}* big deal",
    "big deal $c",
    "so what $c",
    "who cares",
    "that|this|it never {adv}* happened",
    "that|this|it did not {adv}* {adv}* happen",
    "nothing of the|that sort|kind",
    "that|this|it is|was not {adv}* what|how {adv}* it|that|i|happened",
    "all in your {adv}* head|mind|imagination",
    "in your {adv}* head|imagination $c",
    "you {aux}? {adv}* making|made|make {adv}* it|this|that|things|stuff {adv}* all? up",
    "you {aux}? {adv}* making|made {adv}* up {word}",
    "you {aux}? {adv}* misremember|misremembering|misremembered",
    "you {aux}? {adv}* remember|remembering it|that|this {adv}* wrong|differently",
    "you must have dreamt|dreamed|imagined|misheard|misunderstood",
    "you {aux} {adv}* losing it|your",
    "you {aux} {adv}* {adv}* seeing|hearing things",
    "just|only a {adv}* joke",
    "was|is {adv}* joking|kidding $",
    "i was {adv}* just|only {adv}* joking|kidding|teasing",
    "can not you take a joke",
    "you can not {adv}* take {adv}* a joke",
    "take a joke",
    "no sense of humor|humour",
    "it|that was {adv}* nothing",
    "it is {adv}* nothing",
    "other people {adv}* have",
    "have {adv}* it {adv}* worse",
    "worse things|problems",
    "real problems",
    "not the end of the world",
    "first world",
    "you are {adv}* just|only {adv}* tired|hungry|hormonal|jealous|insecure|emotional|stressed|upset|being",
    "is it that time",
    "time of the month",
    "here comes the drama",
    "enough with the {word}? drama|tears",
    "spare me",
    "give me a break",
    "you sound {adv}* crazy|hysterical|paranoid|insane|ridiculous",
    "are you {adv}* {adv}* sensitive|emotional|dramatic|paranoid|hysterical|irrational",
    "making|make|made such {adv}* a? {word}? fuss|scene|drama",
    "you {aux}? {adv}* act|acting|talking|behaving {adv}* crazy|paranoid|hysterical|insane|irrational",
    "^c that|this is {adv}* ridiculous|nonsense|crazy|absurd|silly|rubbish|insane|bullshit",
    "your {adv}* {word}? paranoia|drama|hysteria|hysterics|overreaction|imagination|tantrum|tantrums|insecurity|insecurities",
  ],
  isOwnOrTold,
);

const TOLD = new Set("told asked tell said tells".split(" "));
const OWN_OPENERS = new Set(
  "calm cool settle relax let move get grow snap take out just no is was that it this in nothing big have make all".split(
    " ",
  ),
);

/** "I need to calm down", "you told me to calm down", "I wish it had never happened". */
function isOwnOrTold(spot: Spot): boolean {
  const { tokens } = spot.sentence;
  const { from } = spot;
  const first = tokens[from]?.is ?? "";
  if (isAfterAny(tokens, from, TOLD, 5)) return true;
  if (isAfterAny(tokens, from, WISHES, 5)) return true;
  const person = nearestPerson(tokens, from);
  if (["no", "is", "was", "it", "that", "this", "nothing", "big"].includes(first))
    return before(tokens, from) === "not" || isAfterAny(tokens, from, HEDGES, 4) || (first === "big" && person === "i");
  if (OWN_OPENERS.has(first) && first !== "all") {
    const start = tokens[from - 1];
    if (start === undefined || start.kind !== "word") return false;
    return person === "i" || person === "we" || person === "they" || (start.is !== "you" && isDenied(spot, 5));
  }
  if (["stop", "do"].includes(first)) return ["i", "we", "they"].includes(person) && tokens[from - 1]?.kind === "word";
  return isDenied(spot, 3) && first === "you";
}
const WISHES = new Set("wish wished sure hope pretend pretended".split(" "));
const HEDGES = new Set("if whether seem seems may might not wish wished sure called said".split(" "));

export const DISMISSAL_RULES = [DISMISSAL];
