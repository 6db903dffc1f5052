import type { Clock } from "../../shared/base/clock.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import type { StoredEvent as WireEvent } from "../../shared/wire/conversation.ts";
import type { SpaceLogs } from "../access/spaceLogs.ts";
import { createTalkAccess } from "../access/talkAccess.ts";
import type { Log } from "../log.ts";
import type { StoredEvent } from "../store/conversationStore.ts";
import type { Store } from "../store/store.ts";
import { type Closing, startClosing } from "./closing.ts";
import { createConversations } from "./conversations.ts";
import { type ConversationGateway, createGateway, wireEvent } from "./gateway.ts";
import { createPaces, type PaceCounts } from "./paces.ts";
import { createPens } from "./pens.ts";

interface RoomParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly spaceLogs: SpaceLogs;
  readonly turnsPerMinute: number;
  readonly paceCounts: PaceCounts | null;
}

/** The conversations of all spaces, as `app` joins them to the live channel. */
export interface ConversationRoom extends ConversationGateway {
  /** The calls are answered through the channel that also announces, so that one is told of the other. */
  start(announce: (space: SpaceId, event: WireEvent) => void): void;
}

export function openConversationRoom(parts: RoomParts): ConversationRoom {
  const { store, clock, log, spaceLogs, turnsPerMinute, paceCounts } = parts;
  let tell: (space: SpaceId, event: WireEvent) => void = () => undefined;
  let closing: Closing | null = null;
  const announce = (space: SpaceId, event: StoredEvent): void => tell(space, wireEvent(event));
  const pens = createPens(store);
  const conversations = createConversations({ store, clock, pens, announce, access: createTalkAccess(spaceLogs) });
  const gateway = createGateway({ conversations, clock, log, paces: createPaces(clock, turnsPerMinute, paceCounts) });
  return {
    answer: gateway.answer,
    start(told) {
      tell = told;
      closing = startClosing({ store, clock, log, pens, announce });
    },
    async stop() {
      await Promise.all([gateway.stop(), closing?.stop()]);
    },
  };
}
