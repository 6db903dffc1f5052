import { LIMITS } from "../../../shared/base/limits.ts";
import { whoBegins } from "../../../shared/conversation/whoBegins.ts";
import type { ConversationsView, ConversationView } from "./conversations.ts";
import { nextFrom } from "./nextConversation.ts";
import type { Moment, Talk } from "./talk.ts";
import type { TalkPlace } from "./talkPlace.ts";

export const NOTHING_YET: ConversationsView = {
  loaded: false,
  kept: true,
  open: null,
  past: [],
  nextFrom: null,
  firstNext: null,
  holdsBack: false,
};

/** A screen that shows a minute has it within a second. */
const AFTER_THE_TIME_MS = 50;

/** What is over stays as it is, so it is shown as the same object each time. */
const pastViews = new WeakMap<Talk, ConversationView>();

/**
 * One conversation is open at a time; of two that were begun at once the later one is shown, for both devices order
 * them by what the server stored. What is over is read once and shown from memory.
 */
export function conversationsView(
  talks: readonly Talk[],
  at: { readonly isLoaded: boolean; readonly isKept: boolean; readonly moment: Moment; readonly place: TalkPlace },
): ConversationsView {
  const { moment, place } = at;
  const newestFirst = talks.toSorted((left, right) => right.openedAt - left.openedAt);
  const open = newestFirst.find((talk) => !talk.isClosed && talk.view(moment, place) !== null);
  const closed = newestFirst.filter((talk) => talk.isClosed);
  const past = closed.flatMap((talk) => pastView(talk, moment, place) ?? []);
  const last = closed.toSorted((left, right) => right.closedAt - left.closedAt)[0];
  const lastDialogue = last?.reading.dialogue ?? null;
  const from =
    last === undefined || open !== undefined
      ? null
      : nextFrom({ end: lastDialogue?.end ?? null, closedAt: last.closedAt });
  const view = open?.view(moment, place) ?? null;
  return {
    loaded: at.isLoaded,
    kept: at.isKept,
    open: view,
    past,
    nextFrom: from !== null && from > moment.now ? from : null,
    firstNext: whoBegins(past.map(({ dialogue }) => dialogue)),
    holdsBack: view?.standing === "paused" && !view.leaving,
  };
}

function pastView(talk: Talk, moment: Moment, place: TalkPlace): ConversationView | null {
  const next = talk.view(moment, place);
  const known = pastViews.get(talk);
  if (next === null || (known !== undefined && isSameConversation(known, next))) return known ?? null;
  pastViews.set(talk, next);
  return next;
}

/** How long until time alone changes what is shown; null when only somebody's move can. */
export function nextChangeMs(view: ConversationsView, talks: readonly Talk[], moment: Moment): number | null {
  const talk = talks.find(({ id }) => id === view.open?.id);
  const { pen, plan } = view.open?.dialogue ?? {};
  const ownFloor = talk?.lastPause == null ? 0 : moment.now + moment.floorLeftMs(talk.id, talk.lastPause);
  const planned = plan?.at == null ? 0 : plan.at - LIMITS.readyAheadMs;
  const times = [pen?.liveFrom ?? 0, pen?.floorUntil ?? 0, ownFloor, planned, view.nextFrom ?? 0];
  const coming = times.filter((time) => time > moment.now);
  return coming.length === 0 ? null : Math.min(...coming) - moment.now + AFTER_THE_TIME_MS;
}

export function isSameView(left: ConversationsView, right: ConversationsView): boolean {
  const isSameOpen =
    left.open === right.open ||
    (left.open !== null && right.open !== null && isSameConversation(left.open, right.open));
  const isSamePast = left.past.length === right.past.length && left.past.every((one, i) => one === right.past[i]);
  return isSameOpen && isSamePast && isSameRest(left, right);
}

/** The small fields, compared as text: a new one cannot be forgotten here. */
function isSameRest(left: ConversationsView, right: ConversationsView): boolean {
  const restOf = ({ open: _open, past: _past, ...rest }: ConversationsView): string => JSON.stringify(rest);
  return restOf(left) === restOf(right);
}

function isSameConversation(left: ConversationView, right: ConversationView): boolean {
  if (left.dialogue !== right.dialogue || left.sending !== right.sending) return false;
  const restOf = ({ dialogue: _dialogue, sending: _sending, ...rest }: ConversationView): string =>
    JSON.stringify(rest);
  return restOf(left) === restOf(right);
}
