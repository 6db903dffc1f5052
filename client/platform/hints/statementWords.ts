import { msg } from "@lingui/core/macro";
import type { HintWord } from "./hintWord.ts";
import { atTheBeginning, atTheEnd } from "./put.ts";
import { and, asOwnFeeling, asThought, inSmallLetters, often } from "./saidAnew.ts";

/**
 * What people read about a sentence of their own, a listener's answer or a request. By the numbers of the rules in
 * `shared/wording/rules`: I for a sentence, L for listening, Q for a request, F for a feeling. `why` never says that
 * somebody did something wrong; `rewrite` is where they could go, and `put` writes it there when that can be undone.
 */
export const STATEMENT_WORDS: Readonly<Record<string, HintWord>> = {
  "I-01": { why: msg`One exception, and the point is lost.`, rewrite: msg`One time was when ...`, put: atTheEnd },
  "I-02": {
    why: msg`Words like these invite counting.`,
    rewrite: msg`often lately`,
    put: often,
    isShort: true,
  },
  "I-03": {
    why: msg`What follows "I feel that" is a thought. The feeling comes after it.`,
    rewrite: msg`I think ..., and I feel ...`,
    put: asThought,
  },
  // No sentence to put: the word underneath is chosen from the list, not guessed.
  "I-04": {
    why: msg`This says what somebody did. The feeling is underneath.`,
    rewrite: msg`Which of these is nearest?`,
  },
  "I-04f": {
    why: msg`This may be plainly true here. Keep it.`,
    rewrite: msg`Inside, I feel ...`,
    put: atTheEnd,
  },
  "I-05": {
    why: msg`This gives the other the wheel. What you feel is yours.`,
    rewrite: msg`I feel`,
    put: asOwnFeeling,
    isShort: true,
  },
  "I-06": {
    why: msg`This is about the person. What happened is easier to hear.`,
    rewrite: msg`When ..., I felt ...`,
    put: atTheEnd,
  },
  "I-07": {
    why: msg`This can sound like an order. A wish leaves room for a yes.`,
    rewrite: msg`Would you be willing to ...?`,
    put: atTheEnd,
  },
  "I-08": {
    why: msg`"But" wipes out what came before it.`,
    rewrite: msg`and`,
    put: and,
    isShort: true,
  },
  "I-09": {
    why: msg`This can be heard as a charge with a question mark.`,
    rewrite: msg`Can you help me understand what happened on ...?`,
    put: atTheEnd,
  },
  "I-10": {
    why: msg`This guesses what goes on inside the other.`,
    rewrite: msg`The story I tell myself is ...; is it so?`,
    put: atTheEnd,
  },
  // It names a way out too, because here somebody may be afraid.
  "I-11": {
    why: msg`This can be heard as a threat, and then it is no longer safe to talk. A pause is always there, and so is a limit of your own.`,
    rewrite: msg`If ..., I will ...`,
    put: atTheEnd,
  },
  "I-12": {
    why: msg`Being compared shames, and the point gets lost.`,
    rewrite: msg`It is clearer without the comparison.`,
  },
  "I-13": {
    why: msg`This tells the other that what they lived through is wrong.`,
    rewrite: msg`I remember it differently, and I want to hear how it was for you.`,
    put: atTheEnd,
  },
  "I-14": { why: msg`Where you stand is not in it yet.`, rewrite: msg`I feel ...`, put: atTheEnd },
  "I-16": {
    why: msg`More than sixty words are hard to say back.`,
    rewrite: msg`Keep the one that matters most; the rest can have a turn of its own.`,
  },
  "I-17": {
    why: msg`Capital letters and many marks read as shouting.`,
    rewrite: msg`The same in small letters`,
    put: inSmallLetters,
  },
  "I-18": {
    why: msg`One thing at a time is heard best.`,
    rewrite: msg`Keep this for another talk`,
    isForAnotherTalk: true,
  },
  "I-19": { why: msg`Said like this, the feeling stays hidden.`, rewrite: msg`I feel ...`, put: atTheEnd },
  "I-20": {
    why: msg`Blame is often answered with blame. What it did to you is yours to say.`,
    rewrite: msg`It left me ..., and ... matters to me.`,
    put: atTheEnd,
  },
  // From here on for those who listen.
  "L-01": {
    why: msg`Your turn to answer comes. For now it is enough to hear.`,
    rewrite: msg`What I heard is ...`,
    put: atTheBeginning,
  },
  "L-02": {
    why: msg`A way out comes easier when all of it was said.`,
    rewrite: msg`Is there more?`,
    put: atTheEnd,
  },
  // For a request.
  "Q-01": {
    why: msg`It would be hard to see whether this was done.`,
    rewrite: msg`Something that can be seen, and when: one act, one time.`,
  },
  // What is missing rather than what is wrong.
  "F-01": {
    why: msg`One word for how it is, or for what matters to you, makes it easier to hear.`,
    rewrite: msg`Any word from the list is enough.`,
  },
  "F-02": {
    why: msg`When was this? A day or an hour makes it one thing to talk about.`,
    rewrite: msg`It was on ...`,
    put: atTheEnd,
  },
};
