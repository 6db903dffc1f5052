import { lineRule, words } from "../lines/lineRule.ts";
import { bindsOther, sceneOf, setsFree } from "./scene.ts";

const LEAVE =
  "(?:permission|approval|ok|consent|blessing|say so|agreement|go ahead|green light|authorization|clearance|allowance|yes|word|approbation)";
const WHOSE =
  "(?:my|his|her|your|the other's|each other 's|the other 's|the other|our|partner 's|me for|him for|her for|you for|for)";
const MOVES =
  / (?:before|to|when|if|for|and) (?:i |you |we |she |he |every |making |any )?(?:go|going|see|seeing|meet|meeting|leave|leaving|spend|spending|buy|buying|visit|visiting|make plans|plans|accept|drive|travel|talk|call|do anything|stay|work|use|dress|wear|eat|trip|outing|go out)/;
/** "I will not post your picture without your consent" looks after the other. */
const CONSENT =
  / (?:photos?|pictures?|post|touch|hug|kiss|closeness|sex|intima[a-z]+|guests|share|story|open your|read your|borrow|move in|letters?|mail|phone|close) /;
const YES_FROM_ME =
  "(?:if|when|unless|until|as long as|only if|provided|provided that|once|only when|only after|after) i (?:say (?:so|yes|ok|it)|agree|have agreed|agreed|allow|approve|have approved|approved|permit|am (?:ok|fine|happy|comfortable) with|let|give|decide|have decided|sign off|confirm|am there|am with|said yes|have said)";
const PLANS =
  "go|going|out|see|meet|leave|spend|buy|visit|have|invite|plan|make|accept|do|take|drive|travel|work|talk|call|use|wear|sign|book|agree|say|post|commit|hire|get|change";

export const PERMISSION_RULES = [
  /** "You need my permission", "not without my ok". */
  lineRule(
    "B-02",
    "red",
    [
      words(
        `(?:ask|asks|asking|get|gets|getting|have|has|need|needs|needing|require|requires|with|without|seek|obtain|wait for|request|give|gives|grant|receive|subject to|on|upon|by|earn|pending|against) (?:for )?(?:first )?(?:${WHOSE} )?(?:prior |explicit |express |written |clear |full |own )?${LEAVE}`,
      ),
      words(`(?:ask|beg) (?:for )?(?:my |his |her |your )?(?:permission|leave)`),
      words(
        "(?:ask|asks) (?:you|him|her|me|first) (?:if|whether) (?:i|you|she|he) (?:may|can|could|am allowed to|is allowed to|are allowed to)",
      ),
    ],
    (around) => {
      const { doer, isDenied } = sceneOf(around);
      const whole = around.line.text;
      if (
        /(?:on|by|with|get|have|has|give|without|ask|for|need) (?:ok|yes|word|agreement|our agreement|our word|your word|my word|her word|his word)$/.test(
          around.hit,
        ) &&
        !/(?:need|without|get|with) (?:my|his|her) (?:ok|yes|word|agreement)$/.test(around.hit)
      )
        return true;
      if (/ (?:my|his|her|me for) /.test(` ${around.hit} `) && doer === "me" && !/permission to go/.test(whole))
        return true;
      if (setsFree(around) && !around.hit.startsWith("without")) return true;
      if (/ (?:if|whether) /.test(around.hit)) return isDenied || CONSENT.test(whole);
      if (doer === "both" && /^(?:without|with|needs?|only with) (?:[^ ]+ )?(?:my|his) /.test(around.hit)) return false;
      if (doer === "me" || doer === "both")
        return (
          CONSENT.test(whole) ||
          (isDenied && !around.hit.startsWith("without")) ||
          !(MOVES.test(around.after) || MOVES.test(around.before))
        );
      return (
        isDenied &&
        !/^(?:without|with)/.test(around.hit) &&
        !/ not (?:do anything|go|leave|see|spend|buy)/.test(around.before)
      );
    },
  ),
  /** "Ask me first", "Clear it with me": the same without the word. */
  lineRule(
    "B-02",
    "red",
    [
      words(
        `(?:ask|asks|asking|check with|checks with|checking with|consult|consults|consulting|clear it with|clear everything with|get back to|confirm with|arrange it with|agree it with|run by) (?:me|him|her) (?:first|before|beforehand|about every|in advance|prior|every time|each time|whether|if)`,
      ),
      words(
        `(?:clear|cleared|approve|approved|authorized|authorize|sign off|signed off|run|okayed|ok|decided|vetted|checked|confirmed|sanctioned) (?:[^ ]+ ){0,2}?(?:with|by|past|through) (?:me|him|her)`,
      ),
      words(
        `without (?:first )?(?:asking|checking with|consulting|clearing it with|running it by|my being asked) (?:me|him|her)?`,
      ),
      words("(?:go|goes|going) through me|through me first"),
      words(`(?:ask|asks|check|checks) (?:first )?before (?:you|she|he|they) (?:${PLANS})`),
    ],
    (around) => {
      const { doer, isDenied } = sceneOf(around);
      if (doer === "me" || (doer === "both" && !/ (?:me|him|her)$/.test(around.hit))) return true;
      if (/ before /.test(around.hit) && CONSENT.test(around.line.text)) return true;
      return setsFree(around) || (isDenied && !around.hit.startsWith("without"));
    },
  ),
  /** "You are only allowed to ...": permission without anybody who gives it. */
  lineRule(
    "B-02",
    "red",
    [
      words(
        "(?:you|she|he|they|bo|my (?:wife|husband|partner|girlfriend|boyfriend)|[^ ]+) (?:are|is|will be|would be) (?:not |only |still |never |also |then )*(?:allowed|permitted|granted)",
      ),
      words("(?:not|only|never|are|is) (?:allowed|permitted) (?:to|out|in|unless|if|on|only|$)"),
    ],
    (around) => {
      const { doer } = sceneOf(around);
      return (
        /^(?:i|we|us|each|either|both|one) /.test(around.hit) ||
        doer === "me" ||
        doer === "both" ||
        / (?:of us|each|either) $/.test(around.before) ||
        setsFree(around)
      );
    },
  ),
  /** "I allow you to", "I decide who comes", "You may go out if I say so": the last word lies with one of the two. */
  lineRule(
    "B-02",
    "red",
    [
      words(
        "i (?:will |may |can |do not |will not |only |would |might |alone |sometimes |always |never )*(?:allow|permit|let|give (?:you )?permission|give(?= (?:you|her|him) (?:my )?(?:permission|leave|consent|approval) (?:to|for))|grant|authorize|excuse) (?:you|her|him)(?! (?:know|down|sleep|finish|speak|talk|decide|read|see|look|check|go first|have (?:the|my|your)|choose|carry|wait|rest|use my|guess|worry|be|say|have access))",
      ),
      words(
        "i (?:will |get to |have to |alone |always |also |must |should |am the one who |want to |need to )*(?:decide|decides|choose|chooses|determine|approve|pick|set|dictate|control) (?:on |about )?(?:who|whom|what|where|when|whether|if|how|which|your|all|everything|the rules|every)(?! (?:i|my|to (?:do with my)|we))",
      ),
      words(
        "i (?:must|have to|need to|want to|should) (?:first )?(?:agree|approve|consent|sign off|okay|give my (?:ok|consent|permission|yes|blessing))(?! (?:on|with) (?:myself))",
      ),
      words(
        "(?:have|get|keep|got|is|has) (?:the )?(?:final|last) (?:say|word|decision)|(?:a |the )?(?:right of )?veto|(?:my|his) (?:word|decision) is (?:final|law|the law)|what i say (?:goes|counts|stands)|(?:is|are) (?:my decision|up to me|for me to decide)|at my discretion|my rules",
      ),
      words(`you (?:may|can|could) (?:only )?(?:${PLANS}) .{0,60}?${YES_FROM_ME}`),
      words(YES_FROM_ME),
      words(
        "you may (?:only |still |also |now )?(?:go|see|meet|spend|have (?:one|two|a|dinner|lunch|drinks|coffee|friends)|visit|wear|use|drink|work|drive|call|invite|talk to|buy|keep your (?:job|friends))",
      ),
      words(
        "you can (?:only )?(?:go|see|meet|visit|invite|talk to|spend|call|hang) .{0,40}(?:once|only|twice|if|on|until|as long|when|with me)",
      ),
    ],
    (around) => {
      const { isDenied, isSide, isCondition } = sceneOf(around);
      const main = around.before;
      if (/^(?:if|when|unless|until|as|only|provided|once|after)/.test(around.hit)) {
        const { clauses } = sceneOf(around);
        const first = clauses.find((clause) => !clause.isCondition && !clause.isSide);
        return first === undefined || !bindsOther(first.doer) || first.doer === "ask" || main.trim() === "";
      }
      if (
        /^i (?:do not|will not|never)? ?(?:decide|choose|determine|approve|pick|set|dictate|control)/.test(
          around.hit,
        ) &&
        isDenied
      )
        return true;
      return (
        (isDenied && !around.hit.startsWith("you may")) ||
        / not (?:decide|choose|control)/.test(around.hit) ||
        isSide ||
        isCondition ||
        setsFree(around)
      );
    },
  ),
];
