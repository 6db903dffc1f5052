import { isDue } from "../../shared/conversation/pen.ts";
import type { Clock } from "../../shared/base/clock.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import { writeEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import { type Log, whereItBroke } from "../log.ts";
import type { OpenConversation, StoredEvent } from "../store/conversationStore.ts";
import { eventHash } from "../store/eventHash.ts";
import type { Store } from "../store/store.ts";
import type { Pens } from "./pens.ts";

/**
 * The one way a conversation closes: a full minute comes, and everything that is to close, because somebody
 * asked, because its time has passed, because its last pause was taken, gets the same authorless record. What
 * is to close follows from the stored events and the mark, so a restart changes nothing and the first round
 * is at once. A store that fails is asked again a minute later. Two processes may do this to one store: the
 * second finds the place taken.
 */
const MINUTE_MS = 60_000;
/** Between looking and writing somebody may append: then it is judged again, and at the next minute once more. */
const TRIES = 3;

export interface ClosingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Pick<Log, "error" | "warn">;
  readonly pens: Pens;
  readonly announce: (space: SpaceId, event: StoredEvent) => void;
}

export interface Closing {
  /** Resolves when a round that is under way has ended. */
  stop(): Promise<void>;
}

export function startClosing(parts: ClosingParts): Closing {
  const { clock, log } = parts;
  let cancel = (): void => undefined;
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();

  function tick(): void {
    // One time for all of a round, and never a moment of its own for any of them.
    const minuteMs = Math.floor(clock.now() / MINUTE_MS) * MINUTE_MS;
    running = round(parts, minuteMs)
      .catch((error: unknown) => log.error("closing failed", whereItBroke(error)))
      .finally(() => {
        if (!isStopped) cancel = clock.after(MINUTE_MS - (clock.now() % MINUTE_MS), tick);
      });
  }

  tick();
  return {
    stop() {
      isStopped = true;
      cancel();
      return running;
    },
  };
}

async function round(parts: ClosingParts, minuteMs: number): Promise<void> {
  for (const open of await parts.store.openConversations()) {
    try {
      await closeWhenDue(parts, open, minuteMs);
    } catch (error) {
      // One that cannot be read keeps no other open.
      parts.log.error("closing failed", whereItBroke(error));
    }
  }
}

async function closeWhenDue(
  { store, log, pens, announce }: ClosingParts,
  { space, conversation, events, endAsked }: OpenConversation,
  minuteMs: number,
): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    const known = await pens.of(space, conversation, events);
    if (known === null || known.pen.closed || !(endAsked || isDue(known.pen, minuteMs))) return;
    const [last] = await store.readEvents(space, conversation, known.events - 1, 1);
    const previous = eventHash(last?.event ?? null);
    const record = { class: "end", author: null, closes: "none", epoch: 0, agreedAt: null } as const;
    const event = writeEventHeader({ ...record, seq: known.events, conversation, previous });
    const atMs = Math.max(minuteMs, known.lastAtMs);
    const next = { space, conversation, seq: known.events, previous, event, atMs, closes: true };
    const written = await store.appendEvent(next);
    pens.forget(space, conversation);
    if (written.ok) {
      if (written.value.isNew) announce(space, { seq: next.seq, atMs: written.value.atMs, event });
      return;
    }
    if (written.problem === "store-full" || written.problem === "store-failed") {
      return log.warn("closing waits for the store", { problem: written.problem });
    }
  }
}
