import { msg } from "@lingui/core/macro";
import type { HintWord } from "./hintWord.ts";
import { atTheEnd } from "./put.ts";

/**
 * What people read about a point of the agreement. False alarms are likely, so none of it is a verdict: "this kind of
 * sentence can ...", never "this is". The rules look for who is asked to do something, and what it takes from them.
 */
export const BOUNDARY_WORDS: Readonly<Record<string, HintWord>> = {
  "B-00": {
    why: msg`Here it is the other person who does it. Write what you will do, or send it as a request.`,
    rewrite: msg`I will ...`,
    put: atTheEnd,
  },
  "B-01": {
    why: msg`This kind of sentence can turn into a rule for the other person. Write what you will do, or send it as a request.`,
    rewrite: msg`I will ...`,
    put: atTheEnd,
  },
  "B-02": {
    why: msg`Adults tell; they do not ask leave.`,
    rewrite: msg`I will tell you when ...`,
    put: atTheEnd,
  },
  "B-03": {
    why: msg`This kind of sentence can cut somebody off from people of their own. A limit of yours about one person is something else.`,
    rewrite: msg`I will not meet ... on my own.`,
    put: atTheEnd,
  },
  "B-04": {
    why: msg`Being watched is not the same as being trusted. What is shown is best offered by the one who shows it, together, and with an end.`,
    rewrite: msg`I offer to show you ... until ...`,
    put: atTheEnd,
  },
  "B-05": {
    why: msg`This kind of sentence can take somebody's own money or work away.`,
    rewrite: msg`We each keep our own money.`,
    put: atTheEnd,
  },
  // No place to put it: about a body there is nothing to write better.
  "B-06": {
    why: msg`Clothes, food and weight belong to the person whose body it is.`,
    rewrite: msg`This is best left out.`,
  },
  "B-07": {
    why: msg`Closeness cannot be promised ahead.`,
    rewrite: msg`Either of us may stop at any time.`,
    put: atTheEnd,
  },
  "B-08": {
    why: msg`A penalty makes the next true word harder to say.`,
    rewrite: msg`When this is crossed, we talk about it within two days.`,
    put: atTheEnd,
  },
  "B-09": {
    why: msg`Help from others has to stay open for both of you.`,
    rewrite: msg`Either of us may talk to anyone we trust.`,
    put: atTheEnd,
  },
  "B-10": {
    why: msg`Without hours or an end this is hard to keep.`,
    rewrite: msg`This holds between ... and ..., until ...`,
    put: atTheEnd,
  },
  // About the whole page, not about one sentence: a question, which both may answer with yes.
  "B-11": { why: msg`One side carries much more here.`, rewrite: msg`Is this how you want it?` },
  "B-12": {
    why: msg`A way out has to stay open for both of you.`,
    rewrite: msg`Either of us may end this at any time.`,
    put: atTheEnd,
  },
  "B-13": {
    why: msg`This puts a weight on something dear to one of you.`,
    rewrite: msg`It is best left out. What you will do to look after yourself can stand alone.`,
  },
};
