import { toBase64url } from "../../../../shared/base/base64url.ts";
import type { Clock } from "../../../../shared/base/clock.ts";
import type { ServerClock } from "../../conversation/serverClock.ts";
import type { Api } from "../../http/createApi.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import { bringBack, delivered } from "./bringBack.ts";
import { refusalOf } from "./refusalOf.ts";
import type { SigningBook } from "./signingBook.ts";
import type { SigningPlace } from "./signingPlace.ts";

/**
 * "taken": it is on the server's disk. "look": somebody was faster, and what they brought is here. "later": it
 * was not taken and may be asked again; "unheard": nobody knows, and the same bytes may be asked again.
 */
export type Appending = "taken" | "look" | "later" | "unheard" | { readonly problem: SigningProblem };

/** Why nothing more can be asked now; null when everything that the server has is here. */
export type SyncProblem = "offline" | SigningProblem | null;

export interface SigningLine {
  /** Everything that the server has, and its clock. One at a time; whoever asks meanwhile gets one more. */
  sync(): Promise<SyncProblem>;
  append(n: number, entry: Uint8Array): Promise<Appending>;
}

export function createSigningLine(ports: {
  readonly api: Api;
  readonly clock: Clock;
  readonly serverClock: ServerClock;
  readonly book: SigningBook;
  readonly place: () => SigningPlace;
}): SigningLine {
  const { api, clock, serverClock, book, place } = ports;
  let running: Promise<SyncProblem> | null = null;
  let isAskedAgain = false;

  /** From the last entry known here on, so that the first answer shows whether the server still has that very one. */
  async function syncOnce(): Promise<SyncProblem> {
    const known = book.length;
    let hasBrought = false;
    for (let from = Math.max(0, known - 1); ;) {
      const askedMs = clock.monotonic();
      const answer = await api.call("signing/read", { from });
      if (!answer.ok) {
        const refusal = refusalOf(answer.problem);
        return typeof refusal === "object" ? refusal.problem : "offline";
      }
      serverClock.heard(answer.now, askedMs);
      if (from < known) book.isBehind = answer.entries.length === 0;
      if (from < known && book.isBehind && !hasBrought && !place().closed) {
        hasBrought = true;
        await bringBack({ api, book, place });
        continue;
      }
      await book.take(answer.entries.map(delivered));
      const last = answer.entries.at(-1);
      if (!answer.more || last === undefined || last.n < from) return null;
      from = last.n + 1;
    }
  }

  async function syncs(): Promise<SyncProblem> {
    for (;;) {
      isAskedAgain = false;
      const problem = await syncOnce();
      // Written while it was asked: `let` is seen as it was by a compiler that does not follow the wait.
      if (!(isAskedAgain as boolean) || problem !== null) return problem;
    }
  }

  return {
    sync() {
      if (running !== null) {
        isAskedAgain = true;
        return running;
      }
      running = syncs().finally(() => {
        running = null;
      });
      return running;
    },
    async append(n, entry) {
      const askedMs = clock.monotonic();
      const answer = await api.call("signing/append", { n, entry: toBase64url(entry) });
      if (answer.ok) {
        serverClock.heard(answer.now, askedMs);
        await book.take([{ n, at: answer.at, entry }]);
        return "taken";
      }
      if (answer.problem === "offline" || answer.problem === "not-an-answer") return "unheard";
      if ("entries" in answer && answer.entries !== undefined) await book.take(answer.entries.map(delivered));
      return refusalOf(answer.problem);
    },
  };
}
