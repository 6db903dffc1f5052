import type { PromiseId } from "../../../shared/base/ids.ts";
import type { Result } from "../../../shared/base/result.ts";
import type { KeptPromise, PromiseProblem, PromiseSaid } from "../../../shared/promises/promise.ts";
import type { LogEntry } from "../../../shared/promises/promiseLog.ts";
import { changedOn } from "../../../shared/promises/stretches.ts";
import { intlCalendar } from "../../platform/calendar/intlCalendar.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useObserved } from "../../platform/mine/useObserved.ts";
import { useBound } from "../../platform/said/useBound.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { bindPromises, type Promises } from "./document/bindPromises.ts";
import {
  forgetOwnPromise,
  keepOwnPromise,
  ownEntryAt,
  ownLogOf,
  ownPromisesOf,
  readOwnPromises,
  tellOwn,
  untellOwn,
} from "./document/ownPromises.ts";
import type * as Y from "yjs";

const readA = (own: Y.Map<unknown> | null): readonly KeptPromise[] => readOwnPromises(own, "a");
const readB = (own: Y.Map<unknown> | null): readonly KeptPromise[] => readOwnPromises(own, "b");
const sizeOf = (log: Y.Map<unknown> | null): number => log?.size ?? 0;

/** Everything about promises that a screen needs, wherever each of them lies. */
export interface PromiseDesk {
  /** Null while there is only one. */
  readonly both: Promises | null;
  readonly ownOnly: readonly KeptPromise[];
  readonly ownShared: readonly KeptPromise[];
  readonly theirs: readonly KeptPromise[];
  readonly isOnlyMine: (promise: KeptPromise) => boolean;
  readonly entryAt: (promise: KeptPromise, day: string, time: number) => LogEntry | null;
  readonly keep: (id: PromiseId, said: PromiseSaid) => Result<void, PromiseProblem>;
  readonly tell: (promise: KeptPromise, entry: Omit<LogEntry, "promise" | "toldFirst">) => void;
  readonly untell: (promise: KeptPromise, day: string, time: number) => void;
  /** Moves it over as one change; what was told of it alone stays with its author. */
  readonly share: (promise: KeptPromise, today: string) => void;
  readonly forget: (promise: KeptPromise) => void;
}

export function usePromises(): PromiseDesk | null {
  const { view } = useSpace();
  const mine = useMine();
  const both = useBound(bindPromises);
  const me = view.slot ?? "a";
  const ownOnly = useObserved(mine === null ? null : ownPromisesOf(mine), me === "a" ? readA : readB);
  useObserved(mine === null ? null : ownLogOf(mine), sizeOf);
  if (mine === null) return null;
  const isOnlyMine = ({ id }: KeptPromise): boolean => ownOnly.some((promise) => promise.id === id);
  return {
    both,
    ownOnly,
    ownShared: both?.ownedBy(me) ?? [],
    theirs: both?.ownedBy(me === "a" ? "b" : "a") ?? [],
    isOnlyMine,
    entryAt: (promise, day, time) =>
      isOnlyMine(promise) ? ownEntryAt(mine, promise, day, time) : (both?.entryAt(promise, day, time) ?? null),
    keep: (id, words) => {
      // A promise stays where it lies: keeping one that is shared shares its new words too.
      const shared = both?.ownedBy(me).find((promise) => promise.id === id);
      const before = shared ?? ownOnly.find((promise) => promise.id === id);
      const today = intlCalendar.dayAt(Date.now(), words.zone);
      const said = before === undefined ? words : changedOn(before, words, today);
      return shared !== undefined && both !== null ? both.say(id, said) : keepOwnPromise(mine, id, said);
    },
    tell: (promise, entry) => {
      if (isOnlyMine(promise)) tellOwn(mine, { ...entry, promise: promise.id });
      else both?.tell(entry, promise);
    },
    untell: (promise, day, time) => {
      if (isOnlyMine(promise)) untellOwn(mine, promise.id, day, time);
      else both?.untell(promise, day, time);
    },
    share: (promise, today) => {
      const { id, owner: _owner, since: _since, earlier: _earlier, ...said } = promise;
      // Days before it was said to anybody are nobody else's.
      const start = promise.start > today || promise.cadence.kind === "once" ? promise.start : today;
      if (both?.say(id, { ...said, start }).ok === true) forgetOwnPromise(mine, id);
    },
    forget: ({ id }) => forgetOwnPromise(mine, id),
  };
}
