import { utcDay } from "../../../../shared/base/day.ts";
import type { KeptPromise } from "../../../../shared/promises/promise.ts";
import { TIMES_A_DAY } from "../../../../shared/promises/promiseLog.ts";
import type { PromiseDesk } from "../../../features/promises/usePromises.ts";
import { type WarmLine, warmLine } from "../../../features/today/warmLine.ts";
import { useConversations } from "../../../platform/conversation/useConversations.ts";
import { lastDays } from "./lastDays.ts";

/** What was kept and what was talked about in these days, of whichever of the two. */
export function useWarmLine(desk: PromiseDesk | null, today: string): WarmLine | null {
  const past = useConversations()?.past ?? [];
  const promises = desk === null ? [] : [...desk.ownOnly, ...desk.ownShared, ...desk.theirs];
  return warmLine({
    today,
    kept: desk === null ? [] : promises.flatMap((promise) => keptOf(promise, desk, today)),
    talks: past.flatMap(({ dialogue }) => {
      const last = dialogue.said.at(-1);
      // A talk counts from its first heard turn: a proposal that nobody took up is not told as something done.
      if (dialogue.plan === null || last === undefined || !(dialogue.hadTurn.a || dialogue.hadTurn.b)) return [];
      return [{ day: utcDay(last.at), bothHeard: dialogue.understood.a && dialogue.understood.b }];
    }),
  });
}

/** Only days that were kept: this line has no other side. */
function keptOf(promise: KeptPromise, desk: PromiseDesk, today: string): readonly string[] {
  const times = promise.cadence.kind === "when-it-happens" ? TIMES_A_DAY : 1;
  return lastDays(today).flatMap((day) => {
    const told = Array.from({ length: times }, (_, time) => desk.entryAt(promise, day, time));
    return told.filter((entry) => entry?.outcome === "kept").map(() => day);
  });
}
