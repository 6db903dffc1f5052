import { gap } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { bindsOther, sceneOf, setsFree } from "./scene.ts";

const MANY =
  "friends?|friendships?|family|families|mother|father|parents|parent|sisters?|brothers?|siblings?|cousins?|aunt|uncle|grandmother|grandfather|grandparents|colleagues?|coworkers?|workmates?|" +
  "men|women|man|woman|guys?|girls?|boys?|males?|females?|exes|ex|anyone|any one|others|other people|people|relatives|in laws|neighbou?rs?|mates?|buddy|buddies|roommates?|classmates?|everyone|relations|folks|chat|lads|gang|team|single|dudes?|someone|anybody|lady|ladies|bros?|pals?|daughter|son|niece|nephew|group|crowd";
const ONE =
  "him|her|them|that (?:person|man|woman|guy|girl)|the (?:person|man|woman|guy|girl|one|other woman|other man)";
const NAME =
  "(?!(?:me|my|us|our|it|this|that|the|a|an|each|what|how|why|if|to|you|your|in|on|at|with|for|from|about|when|and|or|of|any|things|things|each|eye|clearly|a|doctors?|therapists?|loudly|down|over|up|out|so|too|like|badly|ill|again|more|less|again|there|here|home|late|early|both|is|are|there's|movies|tv|god|peace|calm|sense) )[a-z]+";
const CONTACT =
  "(?:see|sees|seeing|meet|meets|meeting|talk to|talk with|talks to|talking to|talking with|speak to|speak with|speaking to|speaking with|text|texting|texts|call|calling|calls|contact|contacting|visit|visiting|visits|hang out with|hanging out with|hang with|go out with|going out with|spend time with|spending time with|have|having|be friends with|being friends with|stay friends with|follow|following|message|messaging|write to|writing to|chat with|chatting with|chat to|drink with|drinking with|be alone with|being alone with|be around|be near|be with|invite|inviting|reply to|replying to|answer|dance with|work with|working with|travel with|date|have lunch with|lunch with|eat with|sit with|phone|phoning|keep in touch with|stay in touch with|be in touch with|keep in contact with|contact with|mix with|associate with|like posts of|ride with|look at|go to|keep|make|add|befriend|stay with|party with|train with|study with)";
const LEAVE_BE =
  "(?:stop|quit|avoid|cut off|cut out|cut|drop|block|unfriend|unfollow|delete|remove|give up|end|break off|break with|distance yourself from|stay away from|keep away from|lose|ghost|dump|ditch|leave|end contact with|cut contact with|cut ties with|cut all ties with|break contact with|end all contact with|break off contact with|cut all contact with|end your|sever|give up on|turn your back on|forget|say goodbye to|get rid of|be done with|step away from|keep your distance from|limit contact with|reduce contact with|withdraw from)";
const WHOM = `${gap(4)}(?:${MANY})`;

/** Only what is said to or about the other isolates; that I see somebody less is mine to decide. */
function bindsNobody(around: Around): boolean {
  const { doer } = sceneOf(around);
  return !bindsOther(doer) || setsFree(around);
}
/** "We do not talk badly to friends about each other" is about how, not about whether. */
const ABOUT_ONLY =
  / (?:badly|ill|unkindly|rudely|negatively|behind|about (?:you|your|us)|without (?:greeting|saying)) /;
const HELP_WORD = /(?:therapist|doctor|police|counsel)/;

export const ISOLATION_RULES = [
  /** "You will not visit your parents", "Don't talk to him". */
  lineRule(
    "B-03",
    "red",
    [
      words(`${CONTACT} (?:${WHOM}|${ONE})`),
      words(`(?:go|travel|stay|drive|party|come|eat|drink|sit|train|play|dance) ${gap(5)}with (?:${WHOM}|${ONE})`),
      words(
        `(?:see|seeing|meet|meeting|talk to|talking to|speak to|text|texting|call|calling|contact|contacting|visit|hang out with|hanging out with|go out with|spend time with|be friends with|follow|message|write to|chat with|contact with|be alone with) ${NAME}`,
      ),
    ],
    (around) => {
      const { isDenied, doer, isCondition } = sceneOf(around);
      if (isCondition || HELP_WORD.test(around.hit)) return true;
      const isBoth =
        doer === "both" &&
        isDenied &&
        new RegExp(`(?:${MANY})$`).test(around.hit) &&
        !/ (?:neither|no one|either) /.test(around.before) &&
        !ABOUT_ONLY.test(around.line.text) &&
        !/ (?:badly|about) /.test(around.hit);
      if (isBoth && !setsFree(around) && !/^(?:have|keep|make|look at|answer|go to|follow)/.test(around.hit))
        return false;
      if (/^(?:answer|call|text|message|phone|look at) me/.test(around.hit)) return true;
      const isStopping = / (?:stop|quit|avoid|give up|end|no more|no) (?:[^ ]+ )?$/.test(around.before);
      const isUnwanted =
        / i (?:do not|will not|would not) (?:want|like|let|allow|accept|tolerate) (?:it when )?(?:you|her|him|your) ?(?:to )?(?:[^ ]+ )?$/.test(
          around.before,
        );
      return !isUnwanted && (bindsNobody(around) || !(isDenied || isStopping) || ABOUT_ONLY.test(around.line.text));
    },
  ),
  /** "Drop your friends", "Leave the choir": the verb itself gives somebody up, so that no "not" need stand there. */
  lineRule(
    "B-03",
    "red",
    [
      words(
        `${LEAVE_BE} (?:contact with |all contact with |seeing |talking to |meeting |texting |visiting )?(?:${WHOM}|${ONE})`,
      ),
      words(
        `(?:stop|quit) (?:seeing|meeting|talking to|texting|calling|contacting|visiting|hanging out with|being friends with|following|messaging|dating|going out with) ${NAME}`,
      ),
      words(`(?:block|unfriend|unfollow|cut off|ghost|drop) ${NAME}`),
      words(`(?:cancel|cancels|skip|skips|call off) ${gap(4)}with (?:[^ ]+ )?(?:${MANY})`),
      words(
        `(?:leave|quit|give up|stop|drop out of|resign from) (?:going to )?(?:the|your|this|that) (?:choir|club|team|gym|band|group|church|course|class|hobby|football|league|society|chat|crew|orchestra|mosque|temple)`,
      ),
      words(
        "(?:give up|stop|no more|quit) (?:your |all |the )*(?:football|hobbies|hobby|sports?|clubbing|parties|partying|nights out|girls nights?|boys nights?|girls 's nights?|girls' nights?|social life|going out|dancing)",
      ),
    ],
    (around) =>
      sceneOf(around).isCondition ||
      bindsNobody(around) ||
      HELP_WORD.test(around.hit) ||
      /^(?:leave|lose|forget|end|limit|cut) (?:me|us|the children|our|my)/.test(around.hit) ||
      (sceneOf(around).isDenied && !/ no more /.test(around.hit)),
  ),
  /** "No friends over", "Choose between me and them", "Only with me": said of life as a whole, and not of one meeting. */
  lineRule(
    "B-03",
    "red",
    [
      words(
        `(?:no|not any|zero|never any) (?:more |other |close |single |old |outside |private )*(?:contact|friends?|friendships?|men|women|guys?|girls?|boys?|male|female|opposite sex|visits?|visitors|family|colleagues|coworkers|parties|clubs?|clubbing|bars|nights? out|socializing|social life|hobbies|outings|dates|lunch(?:es)?|drinks|meeting|meetings|seeing|talking to|texting|calls? (?:to|with)|phone calls|trips|ex|exes|party|partying|hanging|dancing|guests)`,
      ),
      words(
        "(?:cut|cuts|end|ends|break off|breaks off|stop|avoid|limit|reduce|have no more|sever) (?:all |any |every |off )*(?:contact|ties) (?:with|to) [^ ]+|(?:do not|does not|never|not) (?:need|want) (?:any |other |your |more |to have )*(?:friends|anyone else|other people|family)",
      ),
      words(
        "only (?:ever )?(?:have|see|meet|make|keep|talk to|invite) (?:[^ ]+ ){0,4}(?:that|who|whom|which) (?:i|we) (?:know|like|approve|choose|agree|pick|trust|allow|share)",
      ),
      words(
        `(?:no|no more) (?:evenings?|nights?|dinners?|meals?|coffees?|weekends?|holidays?|time|talks?|chats?|walks?|texts?|messages?) (?:out |away |alone )?with (?:[^ ]+ ){0,2}(?:${MANY})`,
      ),
      words(`(?:unfriends|unfollows|blocks|ghosts|drops|dumps|ditches) ${gap(2)}(?:${MANY}|contacts)`),
      words("leaves (?:the|her|his) (?:choir|club|team|gym|band|group|church|course|class|orchestra|football)"),
      words("(?:no|no more) (?:girls?|boys?|guys?|lads?|ladies)(?: '?s?|'s?)? (?:nights?|weekends?|trips?|outings?)"),
      words(
        `(?:only|just) (?:ever )?(?:see|meet|talk to|visit|call|speak to|have|go out) ${gap(5)}(?:when|if|with|while) (?:me|i)`,
      ),
      words(
        `(?:see|meet|talk to|visit|call|speak to|go|go out|go anywhere|drive|travel|leave) ${gap(5)}(?:without me|when i am not|unless i am|in my presence|only with me|unless i come|if i am not)`,
      ),
      words(
        "(?:with|to|see|need|for) me (?:and |, )?(?:no one|not anyone) ?(?:else|but)?|no one (?:else )?but me|(?:only|just) (?:with me|the two of us)(?= (?:$|,|and))",
      ),
      words(
        "choose (?:between )?(?:me|us) (?:or|and|over) ?(?:your)?|(?:it is )?(?:me or (?:them|him|her|your)|either me or)|put me (?:before|above|first)",
      ),
      words(
        `(?:${MANY}) ${gap(2)}(?:is|are|will be) (?:not|no longer|never) (?:welcome|allowed|part|to (?:come|visit|call|enter)|in (?:your|our) life)`,
      ),
      words(
        `your (?:[^ ]+ )?(?:${MANY}) (?:will |can |may |must |has to |have to |do |does |should )*(?:not|never|stays? away|go|leave|is out|are out|is history|no longer)`,
      ),
      words(
        "stay (?:at )?home (?:with me|in the evenings?|at night|every|on weekends?|unless|while|when|all|from now)|(?:no|not|never|stop) (?:go|going|goes) (?:out|anywhere|to (?:parties|bars|clubs|the pub|concerts|weddings|the gym|events|your (?:mother|parents|sister|family|friends)))",
      ),
      words(
        "(?:be|come) home (?:right |straight |directly )?(?:after|from) (?:work|school|class)(?= (?:and|$|,|every|with|each))|come straight home",
      ),
      words(
        `(?:i (?:am|will be) )?(?:your )?only (?:friend|one you (?:need|talk|see))|(?:do not|does not|never) need (?:any |other |your )*(?:friends|anyone else|other people|family)`,
      ),
    ],
    (around) => {
      const { doer, isCondition } = sceneOf(around);
      const isNeeded = /^(?:do|does) not (?:need|want)|^(?:never|not) (?:need|want)/.test(around.hit);
      if (isCondition || (setsFree(around) && !isNeeded) || doer === "me") return true;
      if (doer === "both")
        return (
          !/^(?:no|only|stay|not)/.test(around.hit) ||
          / (?:neither|no one|own) /.test(around.line.text) ||
          /(?:parties|drinks|lunch|dates|guests|visits?|visitors|meetings?|trips|calls|party)$/.test(around.hit)
        );
      return around.hit.startsWith("stay home") && doer === "thing";
    },
  ),
  /** Giving up all one's friends is no own limit, whoever writes it. */
  lineRule(
    "B-03",
    "red",
    [
      words(
        `i (?:will |promise to |am going to |agree to |have to |must |should )*(?:stop|quit|give up|cut off|cut out|drop|block|unfriend|end|avoid|break off|no longer|never|not|only|cut) ${gap(1)}(?:all |any |contact with |seeing |see |meeting |meet |talking to |talk to |contacting |contact |speak to |speaking to |visit |visiting |hang out with |hanging out with |texting |text |going out with |go out with |have |having |spend time with |be friends with |other |more |of |my |from |old |male |female |close |with )*(?:friends|friendships|family|parents|mother|father|sisters?|brothers?|siblings|relatives|colleagues|coworkers|men|women|guys|girls|people|anyone|everyone)`,
      ),
    ],
    (around) =>
      / (?:about|badly|loudly|behind|alone at|during|while|on (?:our|mon|tue|wed|thu|fri|sat|sun)|at night|without telling|unless|in front of|in bed|after midnight|home (?:without|unannounced)) /.test(
        around.after,
      ) ||
      / (?:stop|keep|ask|tell|judge|criticize) you /.test(around.hit) ||
      setsFree(around),
  ),
];

/** "I will not see Sam": an offer about one person or occasion, which may be exactly right. */
export const ONE_PERSON_RULE = lineRule(
  "B-03",
  "info",
  [
    words(
      `i (?:will |choose |promise |do |am |going |to )*(?:not|never|no longer|stop|avoid) (?:to )?(?:see|seeing|meet|meeting|talk to|text|call|contact|contacting|visit|write to|message|answer|reply to|be alone with|go to|attend) (?:my ex|${ONE}|${NAME}|the (?:[^ ]+ )?(?:party|event|dinner|conference|wedding|gym|bar|club))`,
    ),
  ],
  (around) => new RegExp(`(?:${MANY.replace("|ex|", "|")})$`).test(around.hit),
);
