import { words } from "../lines/lineRule.ts";
import { gap } from "../lines/gap.ts";
import type { Around } from "../lines/lineRule.ts";

/** The words that an apology is made with. */
export const SORRY = "(?:sorry|apologi[sz]e|apologi[sz]ed|apologi[sz]ing|apology|apologies|regret|regretted)";

/** What only the one who did it can do: an own act, named. */
const ACTS =
  "lied|lie|cheated|hid|kept|kissed|slept|texted|messaged|wrote|met|spent|stole|took|read|opened|deleted|shouted|yelled|" +
  "screamed|insulted|called|promised|told|forgot|left|went|borrowed|gambled|signed|sold|bought|looked|searched|tracked|" +
  "threw|slammed|said(?! and| or)|ignored|refused|stayed|missed|cancelled|canceled|spoke|talked|sent|betrayed|deceived|tell|call|come|" +
  "listen|show|answer|flirted|laughed|mocked|humiliated|checked|followed|contacted|saw|stopped|blamed|used|let|denied|" +
  "invited|shared|posted|lost|drove|paid|gave|raised|interrupted|walked|swore|dismissed|made|turned|pretended";
const ACTS_GOING =
  "lying|cheating|hiding|keeping|kissing|sleeping|texting|messaging|writing|meeting|spending|stealing|taking|reading|" +
  "opening|deleting|shouting|yelling|screaming|insulting|calling|promising|telling|forgetting|leaving|going|borrowing|" +
  "gambling|selling|buying|looking|searching|tracking|throwing|slamming|saying|ignoring|refusing|staying|missing|" +
  "cancelling|speaking|talking|sending|betraying|deceiving|coming|listening|showing|answering|flirting|laughing|mocking|" +
  "checking|following|contacting|seeing|blaming|using|denying|sharing|posting|losing|breaking|making|pretending";
const OWN_ACT = words(
  `i (?:have |had |also |never |did |not |secretly |even |then |deliberately |chose |to |decided |again |and |repeatedly |knowingly ){0,4}(?:${ACTS})(?! i am | i was | sorry| that i am | that i was )` +
    `|(?:for|of|by|about|regret|regretted) (?:not |having |even |secretly )?(?:${ACTS_GOING})`,
);

/** Something that a person did is named in this text: a short word beside it is no longer vague. */
export function namesAnAct(text: string): boolean {
  return text.search(OWN_ACT) >= 0;
}

const OWNS = words(
  "(?:no|not an|not any|without|never an|hardly an|isn't an) excuses?|(?:not|nothing|never) (?:to )?(?:excuses?|justif(?:y|ies))|excuses? (?:nothing|none|it not)|no justification|" +
    "(?:was|is|it was|still|all|and|were) my (?:own )?(?:choice|decision|doing|responsibility|fault|failure|failing)|" +
    "i (?:chose|decided|choose)|not your fault|(?:is|was) on me|(?:take|own|accept|took|bear) (?:the )?(?:full |all |my |all the )?(?:responsibility|blame|fault)|i am (?:fully |still |alone |solely )?(?:responsible|accountable|to blame)|" +
    "(?:explains|explanation)|(?:that|it|this|what i did|which) was (?:still )?(?:wrong|unfair|cruel|mine)|(?:own|owning) (?:it|this|that|what)|still wrong|" +
    "do not excuse|does not make it (?:ok|right|better|any better)|that is not a reason|no reason to",
);

/** "That explains it and does not excuse it": who says this may say what led to it. */
export function isOwned(around: Around): boolean {
  const near = [around.line, around.lines[around.index + 1], around.lines[around.index - 1]];
  return near.some((line) => line !== undefined && line.text.search(OWNS) >= 0);
}

const TELLS = new RegExp(
  ` (?:i|and|i have) (?:even |then |once |also |often |had |wrongly )?(?:said|told|claimed|pretended|convinced|insisted|persuaded|acted|called|thought|wrote|excused|let|made) ${gap(6)}$`,
);
const DEFENDS = /(?:already|keep|kept|how many times|a hundred times|times that|i told you (?:that )?$)/;

/** "I told you that it meant nothing, and that was another lie": a report of an excuse is none. */
export function isOwnReport({ before, after }: Around): boolean {
  return (
    (/ (?:told|convinced|persuaded|lied to|fooled) myself | (?:pretended|acted as) | wrong to (?:say|claim|pretend|call|tell you) /.test(
      before,
    ) ||
      TELLS.test(before)) &&
    (!DEFENDS.test(before.slice(-40)) || CALLED_A_LIE.test(after)) &&
    (OWNING_REPORT.test(after) || / (?:that|myself) $| (?:pretended|as if|as though|myself|wrong to) /.test(before))
  );
}
const CALLED_A_LIE = /^(?: [^ ]+){0,3} (?:was|is) (?:also |another |a |not )*(?:lie|true|untrue|wrong|excuse)/;
const OWNING_REPORT =
  /(?:lie|see (?:now )?how|cruel|not true|untrue|wrong|unfair|it (?:did|was|does|is) not| and it was | it was not|excuse|a way to)/;
