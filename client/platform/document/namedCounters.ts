import type { SessionId } from "../../../shared/base/ids.ts";

/** How far others say, in openers, checkpoints and snapshots, that they had each session. */
export class NamedCounters {
  #named = new Map<SessionId, number>();

  say(seen: Iterable<readonly [string, number]>): void {
    for (const [name, counter] of seen) {
      // reason: a name that is no session's stays missing, like a session that was kept back.
      const session = name as SessionId;
      if (counter > (this.#named.get(session) ?? -1)) this.#named.set(session, counter);
    }
  }

  /** Each is told once. */
  take(): ReadonlyMap<SessionId, number> {
    const named = this.#named;
    if (named.size > 0) this.#named = new Map();
    return named;
  }
}
