import { msg } from "@lingui/core/macro";
import type { HintWord } from "./hintWord.ts";
import { atTheEnd } from "./put.ts";
import { fullStop } from "./saidAnew.ts";

/**
 * What people read about an apology while they write it, and never afterwards: an apology that was shared is not
 * corrected in front of the person it is meant for.
 */
export const APOLOGY_WORDS: Readonly<Record<string, HintWord>> = {
  "A-01": {
    why: msg`"But" takes the apology back. The reason can stand by itself, or wait.`,
    rewrite: msg`A full stop before it`,
    put: fullStop,
  },
  "A-02": {
    why: msg`"If" leaves open whether it happened.`,
    rewrite: msg`I am sorry that I ...`,
    put: atTheEnd,
  },
  "A-03": {
    why: msg`This is sorry for how the other feels, not for what you did.`,
    rewrite: msg`I am sorry that I ...`,
    put: atTheEnd,
  },
  "A-04": { why: msg`Nobody did it in this sentence.`, rewrite: msg`I did it, and it was my choice.`, put: atTheEnd },
  "A-05": {
    why: msg`Making it small can hurt once more.`,
    rewrite: msg`What happened is enough; its size is for the other to say.`,
  },
  "A-06": { why: msg`This hands part of it to the other.`, rewrite: msg`It was my choice.`, put: atTheEnd },
  "A-07": {
    why: msg`A reason is easily heard as an excuse.`,
    rewrite: msg`That explains it and does not excuse it.`,
    put: atTheEnd,
  },
  "A-08": {
    why: msg`Nobody owes an answer to an apology, and forgiving has its own time.`,
    rewrite: msg`You do not have to answer or forgive now.`,
    put: atTheEnd,
  },
  "A-09": {
    why: msg`This asks the one who was hurt to comfort you.`,
    rewrite: msg`Stay with what you did and what it did to them. A friend or a note of your own can hold the rest.`,
  },
  "A-10": {
    why: msg`"Everything" is hard to believe. One thing you did can be believed.`,
    rewrite: msg`I am sorry that I ...`,
    put: atTheEnd,
  },
  "A-11": {
    why: msg`So large a promise is hard to trust. One step can be seen.`,
    rewrite: msg`The next thing I will do is ...`,
    put: atTheEnd,
  },
  "A-12": {
    why: msg`Perhaps not told yet:`,
    rewrite: msg`One line for the part that is missing is enough.`,
  },
};
