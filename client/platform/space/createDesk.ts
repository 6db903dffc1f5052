import { ok } from "../../../shared/base/result.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Api, NoAnswer } from "../http/createApi.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { Desk } from "./held.ts";
import type { Seat } from "./seat.ts";
import { heldAside } from "./setAside.ts";

const NO_ANSWER: NoAnswer = { ok: false, problem: "offline" };

/** A desk that can be cleared: from then on no question waits for its answer, so locking waits for no server. */
export interface ClearableDesk extends Desk {
  clear(): void;
  /** After unlocking. */
  reopen(): void;
}

/**
 * Where every question to the server and every write to the vault goes through. An answer that comes after the desk
 * was cleared is "offline" to whoever asked: what it would have brought is asked for again after unlocking.
 */
export function createDesk(options: {
  readonly api: Api;
  readonly clock: Clock;
  readonly random: Random;
  readonly seat: Promise<Seat>;
  /** The vault has something new. */
  readonly onKept: () => void;
  readonly onRefused: (problem: ProblemWord) => void;
  readonly onHeard: (isAnswered: boolean) => void;
}): ClearableDesk {
  const { api, clock, random, seat } = options;
  let clear = (): void => undefined;
  let cleared = untilCleared();
  function untilCleared(): Promise<NoAnswer> {
    return new Promise((resolve) => {
      clear = () => resolve(NO_ANSWER);
    });
  }

  const desk: ClearableDesk = {
    api: {
      async call(endpoint, request) {
        const answer = await Promise.race([api.call(endpoint, request), cleared]);
        options.onHeard(answer.ok || answer.problem !== "offline");
        return answer;
      },
    },
    clock,
    random,
    async keep(held) {
      const kept = await (await seat).keep(held);
      if (kept.ok) options.onKept();
      else options.onRefused(kept.problem);
      return kept;
    },
    /** A join that was refused: back to what was set aside for it, or to nothing. */
    async forget(joining) {
      const aside = heldAside(joining);
      const kept = aside === null ? ok(await (await seat).clear()) : await (await seat).keep(aside);
      if (kept.ok) options.onKept();
      else options.onRefused(kept.problem);
    },
    clear: () => clear(),
    reopen: () => {
      cleared = untilCleared();
    },
  };
  return desk;
}
