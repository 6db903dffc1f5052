import { equalBytes } from "../../../shared/base/bytes.ts";
import type { ConversationId } from "../../../shared/base/ids.ts";
import { ok } from "../../../shared/base/result.ts";
import type { Delivered, Pending, TalkStore } from "./talkStore.ts";

/**
 * The store of a browser that refuses to keep anything: a conversation goes on as long as the tab is open. It passes
 * the tests of the one on disk (talkStore.test.ts), so that nothing above it has to know which one it has.
 */
export function memoryTalkStore(): TalkStore {
  // By conversation, in the order of their places.
  const events = new Map<ConversationId, Delivered[]>();
  // Another event for a place that is taken: kept, because it is the evidence that a server told two stories.
  const seconds: Delivered[] = [];
  const pending = new Map<ConversationId, Pending>();
  const leaving = new Set<ConversationId>();
  const pauses = new Map<string, number>();
  let aheadMs: number | null = null;

  function take(given: readonly Delivered[]): Delivered[] {
    return given.filter((one) => {
      const there = events.get(one.conversation) ?? [];
      const known = there.find(({ seq }) => seq === one.seq);
      if (known === undefined) {
        events.set(
          one.conversation,
          [...there, one].toSorted((left, right) => left.seq - right.seq),
        );
        return false;
      }
      const isSecond = !equalBytes(known.event, one.event);
      if (isSecond) seconds.push(one);
      return isSecond;
    });
  }
  const isWaiting = ({ conversation, event }: Pending): boolean => {
    const there = pending.get(conversation);
    return there !== undefined && equalBytes(there.event, event);
  };

  return {
    kept: false,
    load: async () => ({ events, seconds, pending, leaving, pauses, aheadMs }),
    take: async (given) => ok(take(given)),
    async begin(one) {
      if (pending.has(one.conversation)) return ok(false);
      pending.set(one.conversation, one);
      return ok(true);
    },
    async markSent(one) {
      if (!isWaiting(one)) return false;
      pending.set(one.conversation, { ...one, sent: true });
      return true;
    },
    async settle(one, isTaken) {
      if (!isWaiting(one)) return;
      pending.delete(one.conversation);
      // Its own word was to be the last one; from here on the end is asked for until it is there.
      if (isTaken && one.thenEnd) leaving.add(one.conversation);
    },
    // Only what was never sent can be taken back silently.
    async withdraw(one) {
      return isWaiting(one) && pending.get(one.conversation)?.sent === false && pending.delete(one.conversation);
    },
    async leave(conversation) {
      leaving.add(conversation);
      return ok(undefined);
    },
    async left(conversation) {
      leaving.delete(conversation);
    },
    async sawPause(key, wallMs) {
      if (!pauses.has(key)) pauses.set(key, wallMs);
    },
    async noteAhead(next) {
      aheadMs = next;
    },
    close: () => undefined,
  };
}
