import { gap, wide } from "../lines/gap.ts";
import { lineRule, words } from "../lines/lineRule.ts";
import { sceneOf, setsFree } from "./scene.ts";

const PAY =
  "salary|pay|wages?|paychecks?|paycheques?|pay checks?|payslips?|income|earnings|bonus|pension|benefits|inheritance|tips|savings";
const PURSE = `${PAY}|money|cash|bank cards?|cards?|debit cards?|credit cards?|bank account|account|accounts|wallet|purse`;
const WORK =
  "jobs?|work|working|career|position|promotion|studies|studying|school|college|university|course|degree|business|overtime|offer|internship|training|shop|company|employment";

export const MONEY_RULES = [
  /** "Give me your card", "I decide what you spend", "Quit your job": who has no money of their own cannot leave. */
  lineRule(
    "B-05",
    "red",
    [
      words(
        `(?:give|gives|hand|hands|hand over|hands over|transfer|transfers|deposit|turn over|bring|sign over|surrender|send|put|wire|pay over|pass) (?:me |over |in |him |her )*(?:all |the |of |half |full |whole |entire |every |most )*(?:your|her|his|the) ${gap(2)}(?:${PURSE})(?! details of the joint)`,
      ),
      words(`hand (?:it|the money|everything) (?:all )?over`),
      words("(?:ask|asks) me (?:first )?for (?:the |any |some |her |his |your )*(?:money|cash|pocket money)"),
      words(
        "not (?:ever )?(?:go|going|return|get) back to (?:your |the |her |his )*(?:work|jobs?|office|studies|university|college|school)",
      ),
      words(
        `your (?:whole |entire |full |monthly )?(?:${PURSE}) (?:will |must |has to |have to |should )*(?:goes?|go|is|are|be|gets?|comes?|come|stays?|belongs?|come) (?:paid |transferred |put |deposited |sent |straight |directly |kept )*(?:to|into|on|in|with|under|through) (?:me|my|our|the joint|mine|the family)`,
      ),
      words(
        "(?:an |a |your |weekly |monthly |small |fixed )*(?:allowance|pocket money)|(?:weekly|monthly|daily|strict|tight) (?:budget|limit|amount) (?:of|for you|from me|that i)|spending limit|household money|housekeeping money",
      ),
      words(
        "(?:you|she|he) (?:only |will |may |just )*(?:get|gets|receive|have|has|spend|spends) (?:only |at most |no more than |up to |just |[^ ]+ )?\\d+ (?:[^ ]+ )?(?:a|per|each|every|for the|of) (?:week|month|day|your)?",
      ),
      words(
        "i (?:will |shall )?(?:give|pay|allow|hand) you (?:[^ ]+ )?\\d+ (?:[^ ]+ )?(?:a|per|each|every) (?:week|month|day)",
      ),
      words(
        "i (?:will |shall )?(?:give|pay|hand|dole out to|allow) you (?:some |the |enough |a little )*(?:money|cash) (?:when|if|for|every|each|only|once|as)",
      ),
      words(
        `i (?:alone |will |always |get to |am going to |am the one who |shall |am )*(?:manage|manages|control|controls|handle|handles|hold|holds|keep|keeps|decide|administer|in charge of|run|take over|look after|take care of|have control (?:of|over)) (?:on |over |about |how )*(?:all |both )?(?:of )?(?:the |our |your )+(?:${gap(1)})(?:${PURSE}|finances|bank|spending|budget|purchases)`,
      ),
      words(`i (?:will |alone )*(?:manage|control|handle|hold) (?:all |every )?(?:${PURSE}|finances|spending)`),
      words(
        `(?:quit|leave|give up|gives up|resign from|stop|turn down|decline|drop out of|drop|change|refuse|reject|abandon|do not take|not take|not accept|reduce) (?:from |going to |taking |with )?(?:your |her |his |the |that |this |any |all |at )*(?:new |old |night |second |evening )?(?:jobs?|career|studies|studying|position|promotion|school|college|university|course|degree|business|employment|offer|(?:${WORK})(?! (?:at|by|on (?:time|mon|tue|wed|thu|fri)|before|earlier|late|out|talk|hours|emails?|calls?|for)))`,
      ),
      words(
        `(?:no|not have (?:a|any)|not need (?:a|any|to)|not take (?:a|any|on)|not get (?:a|any)|not look for (?:a|any)) (?:more |new |own )?(?:jobs?|overtime|career|work|promotion|working|studying)(?! (?:at|during|on|talk|emails?|calls?|phone|after|before|in))`,
      ),
      words(
        "(?:will|may|can|do|shall|must|does) not (?:go to )?(?:work|study|earn)(?= (?:any|$|outside|and|while|again|unless|,|for anyone|with men|full))",
      ),
      words(
        "(?:close|empty|give up|cancel|share|no|not have|not keep|not open|have no) (?:your |any |a |an |all |my )*(?:own |separate |private |secret |personal |bank |savings )+(?:accounts?|money|cards?|savings|income)",
      ),
      words(
        `(?:all |everything|house|car|money|accounts?|savings|flat|apartment|property|it all) ${gap(4)}(?:in|under|on) my (?:own )?name|(?:only|just) i (?:have|get|can) (?:access|use|see|touch|spend)|sign ${gap(3)}over to me`,
      ),
      words(
        "(?:show|bring|give|send|hand|keep) (?:me )?(?:in )?(?:the |all |your |every |a |each )*(?:shopping |till )?(?:receipts?|payslips?|bank statements?)(?: to me| for me| for every[^ ]*| of every[^ ]*)?",
      ),
      words(
        "(?:account|receipts?|ask|permission|justify|explain|answer) (?:to me |me )?(?:for )?(?:every|each|all) (?:[^ ]+ )?(?:cent|penny|purchase|euro|dollar|pound|expense|spending|payment|thing you buy)",
      ),
      words(
        `(?:do not|can not|may not|never|must not|will not|cannot|not to|without asking) (?:spend|buy|order|shop|purchase|withdraw|use the card|touch the (?:money|account|savings))`,
      ),
      words(
        "(?:spend|buy|spends|buys) (?:nothing|no money|only what|only \\d+|not more than|no more than|at most|anything without|nothing without)|no (?:spending|shopping|purchases|buying|online shopping|money for)",
      ),
      words(
        "not (?:be )?(?:allowed|permitted|going) to (?:work|study|earn|spend|buy|take (?:a|the|that) job|have (?:a job|money|your own|a bank|a card))",
      ),
      words(
        "i (?:alone |will |get to |always |also )*(?:decide|decides|choose|control|determine|say) (?:on |about )?(?:how|what|where|when|which|whether|if|how much) (?:much )?(?:we|you|our|the|your|money) (?:may |can |will |get to |both )*(?:[^ ]+ )?(?:spend|spends|buy|pay|money|use|invest|save|is spent|gets spent|budget)|ask (?:me |first )?before (?:you )?(?:spend|spending|buy|buying|order|pay|shop)",
      ),
      words(
        "(?:permission|ok|approval|consent|yes) (?:to|before|for) (?:you )?(?:buy|buying|spend|spending|shop|shopping|order|use the (?:card|money))|not (?:[^ ]+ )?earn (?:your|any|her|his|more) (?:own )?(?:money|[^ ]+)",
      ),
      words(
        "not need (?:your own |any |a |an own |to have )(?:[^ ]+ )?(?:money|jobs?|accounts?|cards?|income|savings|work|salary|to work|to earn)|not need to (?:work|earn|have (?:a|your own))",
      ),
      words("ask me before (?:you )?(?:spend|spending|buy|buying|order|pay|shop)"),
    ],
    (around) => {
      const { doer, isDenied, isCondition, isSide } = sceneOf(around);
      const { hit } = around;
      if (hit.startsWith("not need")) return doer === "me" || doer === "both";
      if (isCondition || setsFree(around) || (doer === "both" && !/(?:name|access)$/.test(around.hit))) return true;
      if (
        doer === "me" &&
        !/^(?:i |\(?only i|an? |your |weekly |all|house|car|money|account|savings)/.test(around.hit) &&
        !/allowance|pocket money/.test(around.hit)
      )
        return true;
      if (/^(?:all|house|car|money|accounts?|savings|it all|everything)/.test(around.hit))
        return / own /.test(around.hit) && doer === "me";
      return (
        (isDenied && !/^(?:no|do not|can not|may not|never|must not|will not|not|close|hand)/.test(around.hit)) ||
        (isSide && !/without/.test(around.hit)) ||
        / not (?:manage|control|keep|hold|handle)/.test(around.hit)
      );
    },
  ),
  /** "I will hand you my whole salary": offered by oneself, and the way back is no shorter for that. */
  lineRule(
    "B-05",
    "red",
    [
      words(
        `i (?:will |agree to |have to |must |promise to |always |offer to )*(?:hand over|hand you|give you|transfer|turn over|sign over|pay you|deposit|put) (?:you )?(?:all |of )*my (?:whole |full |entire |monthly )?(?:${PAY}|bank card|cards?|money|debit card|credit card)(?! (?:half|share|part|details))`,
      ),
      words(
        `my (?:whole |full |entire )?(?:${PAY}) (?:will )?(?:goes?|go|is paid|are paid|gets paid) ${wide(2)}(?:to you|into your|to your|on your)`,
      ),
      words("i (?:will |may |only )*(?:get|receive|accept|live on) (?:an |a |my )*(?:allowance|pocket money)"),
    ],
    (around) => sceneOf(around).isDenied,
  ),
];
