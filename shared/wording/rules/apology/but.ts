import { wide } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { SORRY } from "./apologyWords.ts";

const BUT =
  "(?:but|(?<!as )(?:al|even )?though|however(?! long| much| hard| many| often)|yet(?= (?:you|i|it|we|she|he|what|why))|except|nevertheless|still ,|it is just that|just that|it was just that|having said that|that said|then again)";
/** What "but" would wipe out. */
const TAKEN_BACK =
  `${SORRY}|i do feel bad|(?:feel|felt) (?:so )?(?:bad|guilty|terrible|awful|ashamed)|responsibility|i own (?:what|it|my|that|up)|i was (?:in the )?wrong|i did wrong|my (?:fault|mistake|bad)|i feel (?:so |very )?(?:bad|guilty|terrible|awful|ashamed)|` +
  "(?:that|it|this|what i did) was (?:wrong|bad|unfair|a mistake|stupid)|i should not have|i should have|i made (?:a |some )?mistakes?|i messed up|i screwed up|" +
  `i (?:do |can |fully )?(?:know|understand|see|admit|realize|get|acknowledge|hear|recognize|accept) (?:that |why |how |it |what )?(?:i|you|my|your)|i (?:do )?hear you|` +
  "i (?:have |really )?(?:hurt|deceived|disappointed|betrayed|failed|lied to) you|i (?:lied|cheated)|i did (?:lie|cheat|hide|hurt|break|do)|i am guilty|you are right|you have (?:a|every) right";

/** What follows goes deeper into it instead of taking it back. */
const DEEPENS = new RegExp(
  "^(?:and |that |this |it |which |none of |there |these |those |my )*(?:(?:is|was|does|are|can|do|will|could) (?:not|no|never|nothing)|nothing|none)\\b.{0,40}\\b(?:excuse|justif|enough|reason|undo|make it|fix|your fault|right)" +
    "|^(?:i (?:know|realize|see|understand|admit) (?:that |how |now )?(?:it|this|that|sorry|words|i|the|how|an apology|saying)|(?:sorry|words|an apology|saying sorry|an excuse) )" +
    "|^i (?:am ready to|want to|will|would like to|can|hope to|am going to|mean|choose to|am learning to|am here to) (?!not |never |no |need you |only )(?:also |now |still |always |at least |start |begin |try |to |and )*(?:mean|make|repair|rebuild|do|be honest|be there|be open|be here|tell|show|listen|answer|change|work|learn|own|take responsibility|take full|earn|keep|say|hear|face|give you|read|stop|it)\\b(?!.{0,30}\\b(?:need you|want you)\\b)" +
    "|^i (?:also |still |then |just )?(?:chose|hid|lied|kept|did not (?:tell|stop|say|listen|ask|call|come|answer|think of you|dare)|could have|should have|knew|went on|did it)\\b(?!.{0,60}\\b(?:because|since|to protect|only|just|you)\\b)" +
    "|^you (?:deserve|deserved|have every right|have a right|matter|mattered|were right|asked|may|need not|do not have to|did nothing|did not deserve|can take|owe me nothing)\\b|^not (?:for|because)",
);
/** "Not only ... but also", "nothing but". */
const NO_OBJECTION =
  / (?:not (?:only|just|merely|simply) .{0,60}|(?:nothing|anything|all|no one|could not|not help) )$/;
const LAST_BUT = new RegExp(`${BUT}(?: ,)?$`);

function goesDeeper({ after, before, hit }: Around): boolean {
  return DEEPENS.test(after.replace(/^[ ,]+/, "")) || NO_OBJECTION.test(`${before}${hit}`.replace(LAST_BUT, ""));
}

const TAKES_BACK = new RegExp(` (?:${TAKEN_BACK}) `);

export const BUT_RULES = [
  lineRule("A-01", "strong", [words(`(?:${TAKEN_BACK}) ${wide(24)}?${BUT}(?: ,)?`)], goesDeeper),
  /** "I apologise for shouting. But you started it." */
  lineRule(
    "A-01",
    "strong",
    [/^ (?:(?:and|oh) )?(?:but|however|still|yet|although|though)(?: ,)?(?= )/g],
    (around) => !TAKES_BACK.test(around.lines[around.index - 1]?.text ?? "") || goesDeeper(around),
  ),
];
