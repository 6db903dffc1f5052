import type { Slot } from "../../../shared/base/ids.ts";
import { fail } from "../../../shared/base/result.ts";
import { legalMoves } from "../../../shared/conversation/legalMoves.ts";
import type { Conversations, ConversationsView, ConversationView } from "./conversations.ts";

/**
 * The conversations as the partner's device has them, from what both devices hold: the same log, read from the
 * other seat. What is on its way from here has not arrived there, who is ready is each one's own, and what this
 * person is leaving is still open there. Nothing can be said through it.
 */
export function partnersConversations(conversations: Conversations, partner: Slot): Conversations {
  const seen = new WeakMap<ConversationsView, ConversationsView>();
  return {
    view() {
      const mine = conversations.view();
      const known = seen.get(mine);
      if (known !== undefined) return known;
      const made = partnersView(mine, partner, conversations.now());
      seen.set(mine, made);
      return made;
    },
    subscribe: conversations.subscribe,
    propose: () => Promise.resolve(fail("not-possible-now")),
    send: () => Promise.resolve(fail("not-possible-now")),
    end: () => Promise.resolve(fail("not-possible-now")),
    takeBack: () => false,
    now: () => conversations.now(),
  };
}

function partnersView(mine: ConversationsView, partner: Slot, now: number): ConversationsView {
  const open = mine.open === null ? null : partnersTalk(mine.open, partner, now);
  return { ...mine, kept: true, open, holdsBack: open?.standing === "paused" };
}

/** Null for what has not left this device. */
function partnersTalk(talk: ConversationView, partner: Slot, now: number): ConversationView | null {
  if (talk.sending?.kind === "propose") return null;
  const { pen } = talk.dialogue;
  // Whether the other has said "ready" is on no screen of mine, so it is on no picture of theirs.
  const dialogue = { ...talk.dialogue, pen: { ...pen, ready: { ...pen.ready, [partner]: false } } };
  return { ...talk, dialogue, moves: legalMoves(dialogue, partner, now), sending: null, leaving: false };
}
