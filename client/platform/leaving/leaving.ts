import { fail, type Result } from "../../../shared/base/result.ts";
import type { Desk } from "../space/held.ts";
import type { Running } from "../space/running.ts";
import { withoutValue } from "../space/withoutValue.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { closeSpace } from "./closeSpace.ts";
import { eraseOwn } from "./eraseOwn.ts";
import type { SealedCopies } from "./sealedCopies.ts";

/** The ways out of a space, each alone, at once, and without asking the other. */
export interface Leaving {
  /** Ends it for both: what is shared is read-only from here on. Needs the line. */
  close(): Promise<Result<void, ProblemWord>>;
  /**
   * What is mine goes from the server; this device keeps its own copy until it is erased here. In a closed space,
   * or alone. Without a connection it answers "offline" and is done by itself later.
   */
  eraseOwn(): Promise<Result<void, ProblemWord>>;
  readonly copies: SealedCopies;
}

/** The last words are on the server before the door closes on them; nobody waits longer for a line that is down. */
const LAST_WORDS_MS = 3_000;

export function createLeaving(running: Running): Omit<Leaving, "copies"> {
  const { act, desk, documents, sync } = running;

  async function lastWords(): Promise<void> {
    const { mine, shared } = documents;
    const saved = [mine, shared].map(async (document) => document?.whenSaved());
    await Promise.race([Promise.all(saved), waited(desk, LAST_WORDS_MS)]);
  }

  return {
    async close() {
      await lastWords();
      const closed = await act(async (held) =>
        held === null ? fail("no-space-here") : withoutValue(await closeSpace(held, desk)),
      );
      // Somebody may have done more meanwhile than this device knew.
      if (!closed.ok && closed.problem !== "offline") void sync();
      return closed;
    },
    eraseOwn: () =>
      act(async (held) => {
        if (held === null) return fail("no-space-here");
        // Nothing of this device is written there while it is being deleted.
        documents.disconnect();
        return withoutValue(await eraseOwn(held, desk));
      }),
  };
}

function waited({ clock }: Desk, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.after(ms, resolve));
}
