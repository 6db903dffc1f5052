import { lineRule, words } from "../lines/lineRule.ts";
import { sceneOf, setsFree } from "./scene.ts";

const MINUTES =
  "(?:within|in|under|in under|in less than|inside|after|max|at most) (?:a |the |max |at most |under |less than |first |only |just )*(?:few |couple of |couple |matter of )?(?:\\d+ |two |three |five |ten |fifteen |twenty |thirty |one |half an |a |an )?(?:minutes?|seconds?|hour|moments?|rings?)";
const NO_END =
  "forever|for ever|for good|for life|for always|indefinitely|permanently|till death|until death|for the rest of (?:your|our|my|his|her) (?:life|lives|days)|(?:all|whole|entire) (?:your|our|my) (?:life|lives)|as long as (?:i|we) (?:want|live|say|like|see fit|wish|need|are together|exist|feel like)|as long as you live|" +
  "until (?:i (?:say|decide|trust|am|feel|want|tell|think|have)|further notice|you (?:die|have (?:earned|proven|proved)|earn|prove))|from now on and (?:forever|always)|with no end|without (?:an |any )?end|no end date|never ends|always and forever|until the end of time|eternally|no time limit";
const ANY_TIME =
  "at all times|all the time|(?:at )?any ?time (?:i|you|he|she|of)(?: [^ ]+)?|anytime(?: i)?|at any (?:hour|time|moment)(?: of)?|whenever (?:i|you|he|she) (?:ask|asks|want|wants|call|calls|like|likes|say|says|need|needs|feel|text|wish|choose|please|ring|message|come|am)|every time i (?:ask|call|text|want)|any moment|" +
  "day (?:or|and) night|night (?:or|and) day|24/7|24 7|24 hours|around the clock|non stop|constantly|on demand|no matter (?:what|when|where|how|the)|whatever (?:i|you) (?:ask|say|want|decide|need|demand)|anything (?:i|you) (?:ask|say|want|demand)|every (?:hour|minute|half hour|\\d+ (?:minutes?|hours?)|few (?:minutes|hours)|two hours|hour of|single (?:day|time|hour|message|thing|evening|night))|hourly|every step|everywhere|without (?:exception|delay|question|hesitation|limit|limits)|no exceptions|" +
  "unconditionally|in every (?:situation|case)|never ever|everything (?:i|you) (?:ask|want|say)|all of your time|wherever you (?:are|go)|at every";
const AT_ONCE = `immediately|instantly|at once|right away|straight away|on the spot|this instant|promptly|without fail|instantaneously|${MINUTES}`;
const OPENS_CLAUSE =
  /^(?:whenever|wherever|whatever|as long|until|every time|any ?time|at any ?time|without|the moment|no matter)/;
const ALWAYS = "always|everything|all your";
const REPLIES =
  / (?:answer|reply|respond|text back|texts? (?:you |me )?back|pick up|call (?:you |me )?back|be reachable|be available|be there|come|come home|react|share|show|obey|do what|do whatever|do as|be on call|report|send|give|keep) /;

/** "I will answer any time you ask": an own promise without hours. */
const AT_YOUR_CALL = /^(?:whenever|(?:at )?any ?time) you/;
const AT_CALL = / (?:answer|reply|respond|report|tell you (?:where|what|who|whom)) /;

export const UNBOUNDED_RULES = [
  lineRule("B-10", "amber", [words(`(?:${NO_END}|${ANY_TIME}|${AT_ONCE}|${ALWAYS})`)], (around) => {
    const scene = sceneOf(around);
    const { isDenied, isCondition, clause, clauses } = scene;
    const { hit, line } = around;
    /** "You answer whenever I ask": who answers stands before it. */
    const main = OPENS_CLAUSE.test(hit)
      ? clauses.find((one) => !one.isCondition && !one.isSide && one.from < clause.from)
      : clause;
    const doer = (main ?? clauses.find((one) => !one.isCondition && !one.isSide) ?? clause).doer;
    if (
      setsFree(around) ||
      / (?:either|neither|no one|nothing) /.test(around.before) ||
      (isDenied &&
        !/^(?:no |without|never)/.test(hit) &&
        doer !== "order" &&
        doer !== "you" &&
        !(/rest of my|forever/.test(hit) && / i will never (?:again )?/.test(around.before)))
    )
      return true;
    if (
      isDenied &&
      / not (?:have to |need to |last |apply )?(?:[^ ]+ )?$/.test(around.before) &&
      !/ (?:you|they) (?:can|may|will|do|must) not /.test(line.text)
    )
      return true;
    const isEnd = new RegExp(`^(?:${NO_END})$`).test(hit);
    const isStop =
      / (?:stop|leave|pause|end|change|withdraw|say no|slow down|step out|opt out|ask|decline|refuse|take a break|tell me|talk|call a break|cancel) /.test(
        line.text,
      );
    if (isEnd)
      return (
        (isCondition && doer !== "you") ||
        (doer === "me" && /^(?:for good|until i (?:am|feel|want|have|think|decide|say))/.test(hit)) ||
        (/^as long as (?:we|i)/.test(hit) &&
          (doer === "me" || doer === "both") &&
          / (?:need|want|are together) ?/.test(hit) &&
          isStop)
      );
    if (doer === "me" && AT_YOUR_CALL.test(hit) && AT_CALL.test(line.text)) return false;
    if (isCondition && !clause.text.includes(" i ") && clause.doer !== "me" && doer !== "you") return true;
    if (doer === "me" || doer === "both") {
      if (hit === "always" || hit === "everything" || hit === "all your") return true;
      if (isStop && !/ (?:answer|reply|share|show) /.test(line.text)) return true;
      if (/^whenever i|^any ?time i|^every time i/.test(hit))
        return !/ (?:may|can|get to|want to|am allowed to) (?:[^ ]+ )?(?:check|read|look|see|ask|call|search|go through|use|track)/.test(
          line.text,
        );
      if (/ (?:within|in|under|after)? ?/.test(hit) && new RegExp(`^(?:${AT_ONCE})$`).test(hit))
        return (
          !/ (?:answer|reply|respond|text (?:you |each other )?back|pick up|call (?:you )?back|react|obey|come home|come when) /.test(
            line.text,
          ) ||
          (/ (?:hours?|days?|evening|hour)$/.test(hit) && !/ (?:an|one|1) hour$/.test(hit))
        );
      if (
        /24|day (?:or|and)|at all times|around the clock|every (?:hour|minute)|whatever you|anything you|everything you|no matter|unconditionally|constantly|all the time/.test(
          hit,
        )
      )
        return / (?:respect|love|stay calm|be kind|listen|friendly|feel) /.test(line.text) && doer === "me";
      return !REPLIES.test(line.text);
    }
    if (doer === "ask") return hit === "always" || hit === "everything";
    if (hit === "everything" || hit === "all your")
      return !/ (?:tell|show|share|know|give|explain|report|ask|answer|do|account)[^ ]* /.test(
        around.before.slice(-24),
      );
    if (hit === "always" && doer === "thing") return false;
    return (
      (isStop && / (?:you|she|he|they) (?:may|can|are free)/.test(line.text)) ||
      / (?:after|in) (?:the |an? )?(?:hour|minutes?)$/.test(` ${hit}`) ||
      hit.startsWith("after")
    );
  }),
];
