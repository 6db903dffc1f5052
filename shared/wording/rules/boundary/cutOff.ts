import { gap } from "../lines/gap.ts";
import { lineRule, words } from "../lines/lineRule.ts";
import { sceneOf, setsFree } from "./scene.ts";

const HELP =
  "therapists?|therapy|counsell?ors?|counsell?ing|psychologists?|psychiatrists?|shrinks?|doctors?|gp|nurse|hospital|clinic|police|cops|lawyers?|attorneys?|solicitors?|social workers?|social services|shelters?|hotlines?|hotline|helplines?|help ?lines?|help line|support groups?|advocates?|priests?|pastors?|imam|rabbi|" +
  "medication|meds|pills|antidepressants|medicine|outside help|professional help|professionals?|authorities|court|judge|coach|help|mediators?|crisis line|midwife|teacher|hr|human resources";
const ANYONE =
  "anyone|any one|no one|someone|anybody|others|other people|outsiders|a soul|people|strangers|a word|third parties|another person";
const CLOSE =
  "friends?|family|mother|father|parents|sisters?|brothers?|colleagues?|coworkers|neighbou?rs|relatives|in laws|best friend|boss|cousins?|aunt|grandmother|mates?";
const TURN_TO =
  "tell|tells|telling|talk to|talks to|talking to|talk with|speak to|speaking to|speak with|see|sees|seeing|go to|going to|goes to|call|calling|visit|contact|contacting|involve|involving|consult|consulting|get|discuss|share|mention|report|seek|ask|use|hire|start|continue|confide in|complain to|write to|need|take|taking|have|bring in|look for|open up to|turn to|run to|go crying to|let|attend|book|cry to|whine to|message|text|try";
const SAY =
  "talk about|talk|speak about|speak|chat about|tell|tells|telling|talk to|talk with|speak to|speak with|mention|discuss|share|say|confide in|complain to|complain|write|open up to|cry to|whine to|vent to|gossip|run to|let|bring up";
/** Keeping to oneself what the other confided is discretion, and cuts nobody off. */
const CONFIDED =
  / (?:what you (?:told|tell|say|said|share|shared|confided|confide)|in confidence|confidential|your (?:messages|secrets|health|therapy|diagnosis|private|story|past|photos|letters|answers|words|illness|details)|details|photos|pictures|passwords?|your business|without (?:asking|your)|surprise|before we|first|until we|badly|before you) /;

export const CUT_OFF_RULES = [
  /** "No police", "You will stop seeing your counsellor". */
  lineRule(
    "B-09",
    "red",
    [
      words(`(?:${TURN_TO}) ${gap(5)}(?:${HELP})`),
      words(
        `(?:no|not any|never any|without) (?:more |outside |couples |marriage |professional |other |need for |calling |calls to |[^ ]+ )?(?:${HELP})`,
      ),
      words(
        `(?:stop|quit|give up|cancel|end|drop|skip|stopped|leave|cut out) (?:seeing |going to |taking |talking to |using |attending |calling |with )?(?:your |the |this |all |any |that )*(?:${HELP}|appointments?|sessions?)`,
      ),
    ],
    (around) => {
      const { doer, isDenied, isCondition } = sceneOf(around);
      const { hit, line } = around;
      if (isCondition || setsFree(around)) return true;
      if (
        /(?: |^)(?:help|teacher|judge|court|coach|pills|use|ask)$/.test(hit) &&
        / (?:with|you|me|each other|the other|out) /.test(around.after.slice(0, 14)) &&
        !/outside|professional/.test(hit)
      )
        return true;
      if (/^(?:stop|quit|give|cancel|end|drop|skip|leave|cut)/.test(hit))
        return doer === "me" || doer === "both" || (isDenied && !around.before.endsWith(" no "));
      if (/^(?:no|not|never|without) /.test(hit))
        return (
          (hit.startsWith("without") && !/(?:police|lawyer|therapist)/.test(hit)) ||
          doer === "ask" ||
          / (?:in front|during|late) /.test(line.text)
        );
      if (!isDenied) return true;
      if (doer === "me")
        return (
          / your /.test(hit) ||
          /^(?:need|have|let|take|use|try|start|look|book|ask)/.test(hit) ||
          / what you | (?:stop|miss|skip) /.test(line.text)
        );
      return (
        / (?:neither|no one) .*(?:stop|keep|prevent|stands)/.test(line.text) ||
        / to (?:explain|report|justify) /.test(line.text)
      );
    },
  ),
  /** "Do not tell your sister about us": friends and family, where asking for discretion may also be fair. */
  lineRule(
    "B-09",
    "red",
    [
      words(`(?:${SAY}) ${gap(4)}(?:${ANYONE})`),
      words(`(?:${SAY}) ${gap(3)}(?:${CLOSE}) ?(?:about|what|anything|of|that|our|how|any of)?`),
      words(`(?:${SAY}) ${gap(4)}(?:to|with) (?:your |my |our |the )?(?:${CLOSE}|${ANYONE})`),
    ],
    (around) => {
      const { doer, isDenied, isCondition } = sceneOf(around);
      const { hit, line } = around;
      const toNoOne = hit.endsWith(" no one");
      if (isCondition || setsFree(around) || CONFIDED.test(line.text) || / in front of | behind /.test(line.text))
        return true;
      if (!(isDenied || toNoOne)) return true;
      const isAnyone = new RegExp(`(?:${ANYONE})$`).test(hit);
      if (doer === "me")
        return (
          !isAnyone ||
          /(?:strangers|someone|people|others)$/.test(hit) ||
          / (?:badly|i am|my|that i|our plans) /.test(around.after.slice(0, 20))
        );
      if (doer === "both")
        return (
          !(isAnyone || / about (?:us|our|this|it|what)/.test(line.text)) ||
          / (?:either|neither|may) /.test(around.before)
        );
      const talksAbout = / (?:about|what|anything|of this|of it|how|our) /.test(`${hit} ${around.after} `);
      return !isAnyone && !talksAbout && !/^(?:tell|tells|confide in|complain to|involve)/.test(hit);
    },
  ),
  /** "This stays between us", "Not a word to anyone": silence as a rule, and nobody is named. */
  lineRule(
    "B-09",
    "red",
    [
      words(
        "(?:keep|keeps|kept|stay|stays|remain|remains|stay|leave) (?:[^ ]+ ){0,5}?(?:between (?:us|the two of us|you and me|ourselves)|secret|a secret|to yourself|to yourselves|quiet|inside (?:these|this|our|the)|at home|in the family|in (?:this|the|our) (?:house|family|home|room)|within (?:these|this|our|the)|under wraps|hidden|behind closed doors|just us|our secret|among us)",
      ),
      words(
        "(?:it|this|that|everything|what happens (?:[^ ]+ ){0,3}[^ ]+|us) (?:stays|stay|remains|is|must stay|has to stay) (?:just )?(?:between us|secret|private|our business|no one 's business|at home|here|in this house)",
      ),
      words(
        "(?:not|never) (?:[^ ]+ )?(?:talk|speak|complain|write|gossip|cry|joke|say anything|tell anything|share anything|mention) (?:[^ ]+ )?about (?:me|us|this|it|our|what)(?: [^ ]+){0,3} (?:in|to|with|at|outside|online|anywhere|elsewhere)(?: [^ ]+)?",
      ),
      words(
        "not a (?:single )?word|no(?: single)? word to|mouth shut|keep quiet|say nothing|stay silent|be silent|(?:our|the) (?:problems|fights|marriage|business|secrets?) (?:is|are|stays?) (?:nobody|no one|private|ours|between|secret|at home)",
      ),
      words(
        "no one (?:else )?(?:outside )?(?:[^ ]+ )?(?:may|can|should|must|needs to|has to|is to|will|is allowed to|gets to|ever) (?:not |never |ever |be |to )*(?:know|hear|find out|be told|told|learn|hear of|see)|(?:no|nobody|without) (?:telling|talking to|involving|asking) (?:anyone|others|people|friends|family|your)|no (?:outsiders|third parties|talking|witnesses|outside)",
      ),
      words(
        "(?:our|these|the) (?:problems|fights|arguments|matters|issues) (?:do not|never|are not to) (?:leave|go outside|get out)",
      ),
    ],
    (around) => {
      const { doer, isDenied } = sceneOf(around);
      const { hit, line } = around;
      if (
        setsFree(around) ||
        CONFIDED.test(line.text) ||
        / (?:surprise|children|our own|passwords?|passcodes?|therapist 's|phone|voices?|room) /.test(line.text)
      )
        return true;
      if (
        /^(?:keep|keeps|kept|stay|leave|remain).*(?:at home|quiet|in the family|hidden|in (?:this|the|our) (?:house|home|room|family))$/.test(
          hit,
        ) &&
        !/ (?:this|it|everything|our (?:problems|fights|business)|what happens) /.test(` ${hit} `) &&
        !hit.startsWith("keep quiet")
      )
        return true;
      if (
        /^(?:stay|stays) (?:at home|home)/.test(hit) ||
        (!/ (?:what happens|everything|problems) /.test(line.text) && hit.endsWith("at home"))
      )
        return true;
      if (/^(?:be|stay) silent|^say nothing|^keep quiet|^no talking/.test(hit)) return doer === "me" || doer === "both";
      if (doer === "me") return !/ (?:this|it|everything|us) /.test(` ${hit} `) || isDenied;
      return isDenied && !hit.startsWith("no");
    },
  ),
  /** "I will come along to your therapist", "Tell me what you say there": help that is overheard is none. */
  lineRule(
    "B-09",
    "red",
    [
      words(
        `i (?:will |always |am going to |want to |must |have to |also )*(?:come|go|am|be|sit|join|attend|listen|accompany) (?:along |in |with |you |present |there |on |to |at |all |every |each |of )*(?:your |her |his )(?:${gap(2)})(?:appointments?|sessions?|visits?|${HELP})`,
      ),
      words(
        `(?:tell|tells|show|report|give|send) (?:me|to me|him|her) ${gap(5)}(?:therap[a-z]+|counsell?[a-z]+|doctor|psycholog[a-z]+|session|sessions|notes)`,
      ),
      words(
        `(?:only|never|not) (?:see|go to|visit|talk to|speak to) (?:a |the |your |any )*(?:${HELP}) ?(?:with me|without me|if i|when i|i choose|that i)?`,
      ),
      words(`i (?:choose|decide|pick|approve) (?:who |which |on )?(?:your |the )?(?:${HELP})`),
    ],
    (around) =>
      (sceneOf(around).isDenied && !/^(?:only|never|not)/.test(around.hit)) ||
      (sceneOf(around).doer === "me" && / (?:if|when) you (?:want|ask|would|like) /.test(around.line.text)) ||
      (sceneOf(around).doer === "me" && /^(?:tell|show|report|give|send|only|never|not)/.test(around.hit)) ||
      (sceneOf(around).doer === "both" && !around.hit.startsWith("i ")) ||
      setsFree(around),
  ),
];
