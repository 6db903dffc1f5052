import { LABEL_ADJECTIVES, LABEL_NOUNS } from "./labelWords.ts";
import { FEELINGS_MET, FEELINGS_UNMET } from "../vocabulary.ts";

/** The classes that phrases name in braces. A class that only its ending tells is a function. */
type Members = ReadonlySet<string> | ((word: string) => boolean);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const single = (groups: typeof FEELINGS_MET): string =>
  groups.flatMap((group) => group.words.filter((word) => !word.includes(" "))).join(" ");

const BE = "am is are was were be been being";
const HAVE = "have has had having";
const DO = "do does did";
const MODAL = "can could will would shall should may might must";
const ADV = `really both just literally honestly simply actually totally completely so very too still even also only clearly
  obviously basically fucking bloody damn again now probably seriously absolutely utterly quite pretty rather somehow
  suddenly deeply all both always constantly ever often sometimes usually already apparently evidently truly purely
  incredibly extremely terribly horribly awfully unbelievably plain downright that such lately today tonight then
  almost nearly increasingly well anyway maybe perhaps genuinely frankly freaking flipping`;
const SOFT = "kind sort of a bit little lot more most half";
const UNMET = `${single(FEELINGS_UNMET)} upset low small alone distant cold sick awful terrible bad horrible hated frightened
  terrified fearful stupid foolish miserable unhappy crushed broken devastated shaken shaky humiliated worthless weak
  invisible desperate helpless powerless disconnected uncomfortable mad crazy worn weary burnt stressed jittery unsafe`;
const MET = `${single(FEELINGS_MET)} loved valued seen heard understood wanted special appreciated welcome good better great
  smile laugh stronger free cared supported respected comfortable warm peaceful lucky blessed laughing smiling secure`;

const CLASSES: Readonly<Record<string, Members>> = {
  be: words(BE),
  have: words(HAVE),
  do: words(DO),
  modal: words(MODAL),
  aux: words(`${BE} ${HAVE} ${DO} ${MODAL}`),
  not: words("not never no without nor hardly barely"),
  adv: words(ADV),
  soft: words(SOFT),
  unmet: words(UNMET),
  met: words(MET),
  /** Lets a phrase pass over "sad, lonely and so" between "I feel" and the word it looks for. */
  feelingTalk: words(`betrayed deceived ${UNMET} ${MET} ${ADV} ${SOFT} and or , & like but left`),
  feel: words("feel feels felt feeling"),
  first: words("i me my mine myself we us our ours ourselves"),
  other: words("you your yours yourself yourselves"),
  youTail: words("two guys lot all both people men women folks"),
  day: words("monday tuesday wednesday thursday friday saturday sunday"),
  mark: words(", ; : ( ) [ ] / – — - -- .. ... ...."),
  kin: words(
    `mother father parents sister brother ex husband wife family mother-in-law uncle aunt grandmother grandfather friends
    friend dad cousin nan gran boss stepfather stepmother stepdad stepmum`,
  ),
  a: words("a an the"),
  person:
    words(`person husband wife partner man woman girl boy boyfriend girlfriend father mother parent guy friend human couple
    husbands wives partners men women girls boys boyfriends girlfriends fathers mothers parents guys friends couples dads mums
    families adult grown-up`),
  people: words(
    "husbands wives partners men women girls boys boyfriends girlfriends fathers mothers parents guys couples dads mums families",
  ),
  hell: words("the on hell fuck earth heck actual fucking"),
  iWill: words("will am going to swear gonna would have promise must might"),
  ackAdv: words(
    "do really totally completely can fully absolutely also of course so very truly already did could just honestly genuinely quite now deeply never",
  ),
  apology: words("apologize apologies forgive apologized"),
  labelAdj: words(
    `${LABEL_ADJECTIVES} crazy fucking bloody bad terrible awful horrible little big cold weak old poor sad dirty damn stupid fat
    spoiled filthy cowardly lying drunk absolute complete total utter real proper emotional selfish giant massive huge`.replaceAll(
      "|",
      " ",
    ),
  ),
  labelNoun: words(LABEL_NOUNS.replaceAll("|", " ")),
  /** Said to a face without "are": "you coward". Not "you baby", which is also said with love. */
  vocative: words(
    LABEL_NOUNS.replaceAll("|", " ").replace(
      /\b(?:baby|child|joke|mess|dog|cow|nobody|drunk|princess|victim|stranger|burden|tool|user|player|witch|teenager|robot|martyr|disappointment|failure|nightmare|shit|cheat|bully)\b/g,
      "",
    ),
  ),
  youLabel: words(`${LABEL_ADJECTIVES}|${LABEL_NOUNS}|crazy`.replaceAll("|", " ")),
  insult: words(
    "liar coward hypocrite idiot moron asshole arsehole jerk bastard bitch narcissist psycho scumbag cheater loser traitor creep psychopath prick pathetic unbelievable disgusting ridiculous",
  ),
  /** After "you are so", at the end: a trait, unless the word is known as a feeling, a state or a kindness. */
  unknownTrait: (word) => word.length > 3 && /^\p{L}+$/u.test(word) && !KNOWN_STATE.has(word),
  plain: (word) => /^\p{L}/u.test(word) && !NOT_PLAIN.has(word),
  word: (word) => /^\p{L}/u.test(word),
  ing: (word) => word.length > 4 && word.endsWith("ing") && !NOT_ING.has(word),
  ed: (word) => word.length > 3 && word.endsWith("ed") && !NOT_ED.has(word),
};
// Left out of traits because they are said of a moment or in kindness: a hint that is wrong here would sting.
const KNOWN_STATE = words(
  `${UNMET} ${MET} ${ADV} ${SOFT} kind busy important precious thoughtful gentle strong funny smart clever beautiful brave patient sweet
  generous caring helpful understanding considerate attentive honest open early late quiet silent young small pale thin sick
  hungry sleepy tired excited interested involved special dear lovely handsome pretty cute warm cool wise talented
  wonderful amazing careful polite right near far fast slow away much many used long hard often there here that this
  stressed worried afraid different`,
);
// Words with which another clause begins: a phrase must not reach beyond it.
const NOT_PLAIN = words(
  "if whether you i when who what how because so and but why where while as than or we unless until",
);
// Nouns that only look like what somebody is doing, or did.
const NOT_ING = words("thing things something anything nothing everything morning evening during spring string");
const NOT_ED = words("need indeed");

export function wordClass(name: string): Members {
  const members = CLASSES[name];
  if (members === undefined) throw new Error(`No class of words is called ${name}.`);
  return members;
}
