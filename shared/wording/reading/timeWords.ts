import type { Token } from "./token.ts";

/** Words that say when: a day, a date, a clock time, an occasion. */
const WHEN = new Set(
  `monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays
  mon tue tues wed thu thur thurs fri sat january february april june july august september october november december
  jan feb apr jun jul aug sep sept oct nov dec today tonight tomorrow yesterday morning mornings afternoon afternoons evening
  evenings night nights midnight noon lunchtime bedtime week weeks weekend weekends weekday weekdays weekly month months monthly
  year years yearly daily nightly hour hours minute minutes o'clock pm am christmas easter birthday anniversary holiday
  holidays summer winter autumn spring breakfast lunch dinner supper once twice now first soon ago since later before after
  when whenever while during until till by next last every each day days fortnight term-time wedding party trip`.split(
    /\s+/,
  ),
);
/** Words that alone say little of when: "by" somebody, "first" of all, "am" as a verb. */
const WEAK = new Set(
  "am by first now soon later last next every each once since before after when whenever while during until till ago".split(
    " ",
  ),
);
const MONTHS_THAT_ARE_WORDS = new Set(["march", "may", "second", "sun"]);
const CLOCK = /^\d{1,2}(?:[:.]\d{2})?(?:am|pm)?$|^\d+(?:st|nd|rd|th)$|^\d+(?:[./-]\d+)+$|^\d{4}$/;
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)$/;

/** A day, a date or a clock time stands here: enough for "when was this?". */
export function saysWhen(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== "word" || isForOnce(tokens, at)) return false;
    if (WHEN.has(token.is) && !WEAK.has(token.is)) return true;
    const before = tokens[at - 1]?.is ?? "";
    if (MONTHS_THAT_ARE_WORDS.has(token.is))
      return (
        ["in", "of", "on", "last", "since", "until", "by", "next", "this", "every"].includes(before) ||
        /^\d/.test(before)
      );
    if (CLOCK.test(token.is)) return true;
    return (
      NUMBER.test(token.is) && ["at", "around", "past", "by", "until", "about", "before", "after"].includes(before)
    );
  });
}

/** "Listen to me for once" names no time. */
function isForOnce(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.is === "once" && tokens[at - 1]?.is === "for";
}

/** As above, or tied to an occasion ("when you leave work", "before the guests come"). */
export function saysWhenOrOccasion(tokens: readonly Token[]): boolean {
  return saysWhen(tokens) || tokens.some((token, at) => OCCASION.has(token.is) && !isForOnce(tokens, at));
}
const OCCASION = new Set(
  "when whenever while during until till before after once next every each now if by twice at".split(" "),
);
