import type { Severity } from "../../hint.ts";
import { gap } from "../lines/gap.ts";
import { type Around, type LineRule, lineRule, words } from "../lines/lineRule.ts";
import { sceneOf, setsFree } from "./scene.ts";

const SECRET =
  "passwords?|passcodes?|pass codes?|pins?|pin codes?|pin numbers?|logins?|log ins?|unlock codes?|phone codes?|fingerprints?|face id|touch id|keys to your phone|credentials|access codes?|codes?|unlock patterns?";
const PLACE =
  "locations?|live locations?|gps|whereabouts|find my|life360|tracker|trackers|tracking|location sharing|position|google maps|airtag|snap map";
const DEVICE = "phones?|cell ?phones?|mobiles?|laptops?|computers?|devices?|tablets?|ipad|iphone|screens?";
const WORDS =
  "messages|texts|text messages|emails?|e mails?|mail|dms?|inbox|chats?|chat history|chat logs?|conversations|social media|instagram|insta|facebook|whatsapp|snapchat|snap|tiktok|telegram|messenger|accounts?|call logs?|call history|calls|phone log|phone records?|phone bills?|browser|browsing history|search history|history|photos|gallery|icloud|notifications|contacts|diary|journal|letters|bank statements?|profile|profiles|apps?|camera|cameras|private messages|deleted messages|feed|posts";
const THINGS = `(?:${SECRET}|${PLACE}|${DEVICE}|${WORDS})`;
const LOOK =
  "(?:check|checking|read|reading|look at|looking at|look through|looking through|look in|look into|go through|going through|go over|see|search|searching|scroll through|inspect|monitor|monitoring|track|tracking|follow|access|open|use|have access to|have full access to|get access to|have|keep|know|get|watch|listen to|record|control|browse|scan|test|pick up|view|verify|examine|go on|take|demand|review|require|hold|look over)";
const GIVE =
  "(?:give|giving|hand|hands|hand over|share|shares|sharing|send|sends|show|shows|showing|tell|let me (?:see|read|check|have|use|look at|look through|go through|into|track|access|know)|leave|leaves|keep|keeps|turn on|switch on|enable|unlock|unlocks|install|forward|provide|surrender|open|opens|drop|text me|screenshot|set up|allow me|grant|grants|hands me|turn over|report|link|sync|pass me|write down)";

function isFreedOrIf(around: Around): boolean {
  if (/ i (?:notice|feel|see|realize|catch myself thinking)(?: that)? $/.test(around.before)) return true;
  return sceneOf(around).isCondition || setsFree(around);
}
const OWN_PRIVATE =
  / (?:private|own (?:passwords?|passcodes?|phones?|accounts?|codes?|devices?|pins?|messages|locations?)|to (?:our|my)sel(?:f|ves)|closed|turned off|off|face down|away) /;

const OTHERS = [
  /** "I will go through your phone", "I get to read your messages". */
  lineRule(
    "B-04",
    "red",
    [
      words(
        `i (?:will |can |may |get to |am allowed to |am free to |am entitled to |want to |want |would like |have the right to |have a right to |shall |could |must |need to |need |should |always |also |regularly |randomly |sometimes |am going to |expect |require |demand |reserve the right to |and )*(?:${LOOK.slice(3, -1)}|want|need) (?:to )?(?:all |into |through |both |any of |each of |the |access to )*your ${gap(2)}${THINGS}`,
      ),
      words(
        `(?:i )?(?:will |can |may |am going to |want to |get to |and )*(?:track|follow|monitor|spy on|film|record|watch|surveil|trace|locate|tail) (?:you|your|where you|every|what you|her|him)(?! sleep| play| dance| grow| perform| cook| lead)`,
      ),
      words(
        `i (?:will |am going to |may |can |want to |also )*(?:put|install|place|hide|attach|set up|use|add) (?:a |an |some |the |another )*(?:tracker|tracking|gps|cameras?|airtag|air tag|app|spyware|keylogger|recorder|software|location|parental|bug|dashcam|microphone)`,
      ),
      words(`(?:i )?(?:know|have|get|keep|given|need) (?:all |a copy of |every |each of )*your (?:${SECRET})`),
      words(
        `access to (?:all |any |each of |the |both |every one of )*(?:of )?(?:your|each other 's|his|her) ${gap(2)}(?:${DEVICE}|${WORDS}|${SECRET}|${PLACE})`,
      ),
      words(
        `(?:random|surprise|daily|regular|nightly|weekly|spot) (?:phone |device )?(?:checks?|inspections?|searches)`,
      ),
    ],
    (around) => {
      const { isDenied, doer } = sceneOf(around);
      return (
        isFreedOrIf(around) ||
        (isDenied && !around.before.endsWith(" without ")) ||
        (doer === "both" && OWN_PRIVATE.test(around.line.text))
      );
    },
  ),
  /** "You give me your PIN", "Send me a photo of where you are". */
  lineRule(
    "B-04",
    "red",
    [
      words(`${GIVE} ${gap(5)}(?:${SECRET}|${PLACE}|${WORDS})`),
      words(
        `(?:give|hand|hand over|show|leave|keep|unlock|open|surrender|pass|let me (?:see|check|have|use|look at|look through|go through|into)) ${gap(4)}(?:${DEVICE}) ?(?:unlocked|on|open|over|to me|whenever|every|any ?time|face up|when|for|at|if|each|always|without|so|after|before|with me|on the)?`,
      ),
      words(
        "(?:send|text|take|post|show) (?:me )?(?:a |an |me |some |hourly |regular )*(?:photos?|pictures?|pics?|selfies?|screenshots?|videos?|snaps?|proof|live video|voice message) (?:of|from|as proof|with|to prove|every|when|showing|where|each|that)?",
      ),
      words(
        "(?:video call|facetime|video chat) me|(?:account for|report|log|explain|justify) (?:every|all|each|your|where) (?:hour|minute|of your|move|movements|time|step|you|whereabouts|[^ ]+ you)",
      ),
      words(
        "(?:tell|text|message|inform|let) me (?:know )?(?:of |about )?(?:exactly )?(?:where you (?:are|go|were)|who you (?:are|talk|meet|see|text)|every(?:thing|where| place| person| time)|your (?:every|whereabouts|location))",
      ),
      words(
        `(?:not|never|no|stop) ${gap(2)}(?:delete|deleting|turn off|turning off|switch off|switching off|lock|locking|hide|hiding|change|changing|disable|disabling|clear|clearing|erase|erasing|mute|turn|use|have|keep|archive|set|put) ${gap(4)}(?:${THINGS.slice(3, -1)}|code|lock|vpn|incognito|airplane mode|disappearing)`,
      ),
    ],
    (around) => {
      const { doer, isDenied } = sceneOf(around);
      if (doer === "me" || doer === "both" || isFreedOrIf(around) || OWN_PRIVATE.test(around.after)) return true;
      const isInverted = /^(?:not|never|no|stop) /.test(around.hit);
      if (isInverted)
        return (
          !/(?:passwords?|passcodes?|pins?|codes?|locks?) /.test(`${around.hit} `) &&
          /(?:use|have|keep|put|set) .*(?:phones?|screens?|laptops?|devices?|tablets?|computers?|social media|tiktok|apps?)$/.test(
            around.hit,
          )
        );
      if (
        /(?:leave|keep|put|hand) .*(?:phones?|devices?|screens?|laptops?)(?: (?:at|in|on the|for|when|after|before|if))?$/.test(
          around.hit,
        ) &&
        !/ (?:unlocked|open|on(?= )|face up|to me|over|with me|where i|visible) /.test(
          ` ${around.hit} ${around.after.slice(0, 40)} `,
        )
      )
        return true;
      return isDenied || / (?:feel|think|need|want) $/.test(around.hit);
    },
  ),
  /** "Location sharing stays on", "Our passwords are shared", "Your phone is open to me". */
  lineRule(
    "B-04",
    "red",
    [
      words(
        `(?:${THINGS.slice(3, -1)}) (?:will |must |has to |have to |should |needs to |need to |always |shall |can )*(?:be |is |are |stays? |remains? |kept |gets? |keeps? )*(?:always |kept |left |switched |turned |permanently |fully |all |both |never |not |checked |at all times )*(?:on|open|unlocked|shared|visible|accessible|available|known|checked|read|inspected|monitored|tracked|switched off|turned off|off|locked|deleted|with me|mine|mine to|exchanged|transparent|face up|handed|given|to be (?:shared|on|open|unlocked))`,
      ),
      words(
        "(?:no|zero|without) (?:more |secret |private |hidden |personal |locked |separate )*(?:passwords?|passcodes?|locks?|locked phones?|private (?:accounts?|messages|chats?)|privacy|secrets|secret (?:accounts?|chats?|messages)|hidden (?:chats?|apps?|accounts?)|deleted? (?:messages|texts|chats)|deleting|pins?|codes?|incognito|disappearing messages|screen locks?)|(?:secret|private|hidden) (?:chats?|accounts?|messages) (?:are|is) (?:not|forbidden)",
      ),
      words(
        "open phone (?:policy|rule)|full (?:access|transparency) (?:to|of|on|with|at)|(?:complete|total|unlimited|unrestricted|free|constant) (?:access|transparency|visibility)|nothing on your phone",
      ),
    ],
    (around) => {
      const { doer, isDenied } = sceneOf(around);
      const isOff = /(?:off|locked|deleted)$/.test(around.hit) && !/ (?:never|not) /.test(` ${around.hit} `);
      if (
        / (?:my) (?:[^ ]+ )?$/.test(around.before) ||
        doer === "me" ||
        isFreedOrIf(around) ||
        OWN_PRIVATE.test(around.line.text)
      )
        return true;
      if (
        /phones?|screens?|laptop|devices?|tablets?|computers?|apps?|camera|posts|conversations|calls|social media/.test(
          around.hit,
        ) &&
        /(?:on|off|available|with me|locked)$/.test(around.hit) &&
        doer !== "you" &&
        !/ your (?:[^ ]+ )?$/.test(around.before)
      )
        return true;
      return (
        isOff ||
        (isDenied && !/^(?:no|without|zero)/.test(around.hit)) ||
        / (?:not|never) (?:be )?(?:shared|checked|read|tracked|monitored|open|inspected|known|on)$/.test(around.hit)
      );
    },
  ),
  lineRule(
    "B-04",
    "red",
    [
      words(
        `(?:share|sharing|exchange|swap|give each other|know|have|check|read|look at|look through|go through|see|use|access|hand over|turn on|keep|switch on|tell each other|unlock|open|show each other|track) (?:all |full |live |all of |access to )*(?:our|each other 's|the other 's|one another 's|each other|the other|each|the|of our|both our)? ?(?:live |real time |own )?(?:${SECRET}|${PLACE}|(?:each other 's|the other 's|one another 's) (?:[^ ]+ )?(?:${THINGS.slice(3, -1)})|${WORDS}|(?:phones?|devices?) (?:unlocked|open|whenever|at any|any ?time))`,
      ),
      words(
        "(?:each other 's|the other 's|one another 's) (?:phones?|messages|emails?|accounts?|passwords?|locations?|texts|devices?|chats)",
      ),
    ],
    (around) => {
      const { doer, isDenied } = sceneOf(around);
      return (
        doer !== "both" ||
        isDenied ||
        isFreedOrIf(around) ||
        OWN_PRIVATE.test(around.line.text) ||
        / (?:own|calendar) /.test(around.line.text) ||
        /(?:photos|conversations|calls|posts|feed|contacts|apps?|letters)$/.test(around.hit) ||
        / together /.test(around.line.text)
      );
    },
  ),
];

const OFFERS = [
  words(
    `i (?:will |offer |to |can |am |going |willing |ready |happy |would |like |promise |also |always |agree |want |freely |and |,|just )*(?:share|show|give|let you (?:see|read|check|have|use|look|look at|look through|go through|access|know|track|into)|send|turn on|switch on|keep|leave|hand|hand over|tell|open|allow you|unlock|forward|provide|look through|go through|make|enable) ${gap(5)}(?:my|live|the) ${gap(2)}(?:${THINGS.slice(3, -1)})`,
  ),
  words(
    `(?:my|all my) ${gap(1)}(?:${THINGS.slice(3, -1)}) (?:will |can |may |always |is |are |be |stays? |remains? )+(?:always |fully |all |also )*(?:open|unlocked|on|yours|shared|visible|accessible|available|checked|read|known|there for you|free)`,
  ),
  words(
    `(?:you|he|she) (?:can|may|could|are free to|are welcome to|are allowed to|get to|will|have) (?:always |also |have |full |free )*(?:look|check|read|see|go|use|access|track|know|scroll|inspect|pick up|open) ${gap(4)}my ${gap(2)}(?:${THINGS.slice(3, -1)})`,
  ),
];
const NO_SHOWING =
  / (?:(?:keep|leave) my (?:[^ ]+ )?phone on|phone on (?:during|when|while|at|so|until|for)|phone number|new number|phone (?:in|into|on the|away|at|down|off|for (?:the|an|half))|phones? away|(?:calls?|messages|texts|emails?|conversations|posts|letters|photos|history|position|apps?|camera|feed) (?:short|brief|to a|kind|polite|calm|about|on|in|within|before|at|while|when you|by)) /;
/** A day on which it is over: "until our review on 1 March", "for the next four weeks". */
const ENDS =
  / (?:(?:until|till|through|up to|by the end of|no later than|ending|ends) (?!you|i |he|she|further|it |trust|things|forever)|for (?:the next |the coming |a |one |two |three |four |five |six |eight |ten |\d+ |this |about )*(?:days?|weeks?|months?|fortnight)|(?:this|next) (?:week|weekend|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday) |once |today |tonight |tomorrow )/;

function isNoOffer(around: Around): boolean {
  const { doer, isDenied, isCondition } = sceneOf(around);
  const isOffersYou = /^(?:you|he|she) /.test(around.hit);
  const isMine = /^(?:my|all my) /.test(around.hit) || isOffersYou || doer === "me";
  if (
    /^i .*(?:keep|leave|make|open|tell|turn on|send|look through|go through) /.test(` ${around.hit}`.trim()) &&
    /(?:phones?|laptop|messages|emails?|calls?|posts|photos|letters|conversations|app|apps|screen|notifications|accounts?|computer|contacts)$/.test(
      around.hit,
    )
  ) {
    const rest = `${around.after} `;
    if (
      /(?:keep|leave|make|open) /.test(around.hit) &&
      !/^ (?:unlocked|open|on |face up|visible|with you|for you to|to you|available|accessible|where you)/.test(rest)
    )
      return true;
    if (/(?:send|tell) /.test(around.hit) && !/ (?:all|every) /.test(around.hit)) return true;
  }
  const isKept = /(?:keep|leave) .*(?:passwords?|passcodes?|pins?|codes?|logins?)$/.test(around.hit);
  return (
    isKept ||
    !isMine ||
    isDenied ||
    isCondition ||
    NO_SHOWING.test(`${around.hit.slice(-20)}${around.after.slice(0, 30)} `) ||
    OWN_PRIVATE.test(around.line.text) ||
    /^i .*(?:leave|keep|open|make|look through|go through|turn on|send|tell) (?:[^ ]+ )*the /.test(around.hit) ||
    / (?:therap[a-z]+|dentist|book|recipe|new phone|project|music|day|secret is) /.test(around.hit)
  );
}

/** What a person offers to show of their own is theirs to offer; without an end it becomes a standing watch. */
function offerRules(severity: Severity, isEnded: boolean): readonly LineRule[] {
  return [lineRule("B-04", severity, OFFERS, (around) => isNoOffer(around) || ENDS.test(around.line.text) !== isEnded)];
}

export function watchingRules(hasEnd: boolean): readonly LineRule[] {
  return [...OTHERS, ...offerRules(hasEnd ? "info" : "amber", false), ...offerRules("info", true)];
}
