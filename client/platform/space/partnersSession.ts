import { otherSlot, type Slot } from "../../../shared/base/ids.ts";
import { fail } from "../../../shared/base/result.ts";
import type { Conversations } from "../conversation/conversations.ts";
import { partnersConversations } from "../conversation/partnersConversations.ts";
import type { SpaceSession } from "./spaceSession.ts";
import { NOTHING_OF_ONES_OWN, type SpaceView } from "./spaceView.ts";

/**
 * This space from the other seat, for a picture of the partner's screens: slots and names change places. There is
 * no document in it, neither mine (which the partner never has) nor ours (a binding made from here would speak with
 * nobody's keys); what a picture shows of ours is handed to it. And there is no verb that does anything.
 */
export function partnersSession(session: SpaceSession, partner: Slot): SpaceSession {
  const refuse = () => Promise.resolve(fail("no-space-here" as const));
  const nothing = (): void => {};
  let lastView: { readonly mine: SpaceView; readonly theirs: SpaceView } | null = null;
  let lastTalks: { readonly mine: Conversations; readonly theirs: Conversations } | null = null;
  return {
    ...session,
    view() {
      const mine = session.view();
      if (lastView?.mine !== mine) lastView = { mine, theirs: partnersView(mine, partner) };
      return lastView.theirs;
    },
    pen: () => null,
    conversations() {
      const mine = session.conversations();
      if (mine === null) return null;
      if (lastTalks?.mine !== mine) lastTalks = { mine, theirs: partnersConversations(mine, partner) };
      return lastTalks.theirs;
    },
    begin: refuse,
    keepOnServer: refuse,
    giveServerCode: refuse,
    setName: refuse,
    invite: refuse,
    withdrawInvitation: refuse,
    renewInvitation: refuse,
    look: refuse,
    join: refuse,
    markWordsCompared: nothing,
    markArrivalSeen: nothing,
    markKeysSeen: nothing,
    rotating: { makeNewKeys: refuse },
    leaving: {
      ...session.leaving,
      close: refuse,
      eraseOwn: refuse,
      copies: { make: refuse, open: refuse, takeIn: refuse, look: () => fail("no-space-here") },
    },
    lock: () => Promise.resolve(),
    unlock: refuse,
    wipe: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** What only the partner's device knows (their answer to the words, their own documents) is left blank. */
function partnersView(mine: SpaceView, partner: Slot): SpaceView {
  return {
    ...mine,
    ...NOTHING_OF_ONES_OWN,
    slot: partner,
    me: { name: mine.partner.name },
    partner: { name: mine.me.name },
  };
}

/** Who would be looking; null before anybody knows which seat is whose. */
export function partnerOf(view: SpaceView): Slot | null {
  return view.slot === null ? null : otherSlot(view.slot);
}
