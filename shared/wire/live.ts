import * as z from "zod/mini";
import type { ConversationAnswer, ConversationCall, ConversationRequest, conversationEvents } from "./conversation.ts";
import { logNumberField } from "./fields.ts";
import { invitationState } from "./http/invitations.ts";
import { signingPlaceField } from "./http/signingEntriesField.ts";

/**
 * The live channel (Socket.IO at `/socket.io`, WebSocket only). It announces: "log" and "signing:changed" go to
 * every device of a space, "invitation" to the inviter's devices alone, "own" to the devices of one of the two:
 * their ring changed, or which devices they have. Whoever hears one reads the log that it
 * is about, or asks who it is, over HTTP; a missed announcement therefore loses nothing. And it carries the
 * conversation (`conversation.ts`), the only thing that a client may say here: anything else ends the
 * connection, and so does a message above `LIMITS.socketEventBytes`.
 */
export const LIVE_PATH = "/socket.io";

export const liveEvents = {
  log: z.strictObject({ n: logNumberField }),
  invitation: z.strictObject({ state: invitationState }),
  "signing:changed": z.strictObject({ n: signingPlaceField }),
  own: z.strictObject({}),
} as const;

export interface LiveEventsDown {
  log: (event: z.infer<typeof liveEvents.log>) => void;
  invitation: (event: z.infer<typeof liveEvents.invitation>) => void;
  "signing:changed": (event: z.infer<(typeof liveEvents)["signing:changed"]>) => void;
  own: (event: z.infer<typeof liveEvents.own>) => void;
  "conversation:event": (event: z.infer<(typeof conversationEvents)["conversation:event"]>) => void;
}

/** Every call has its acknowledgement. */
export type LiveCallsUp = {
  [Call in ConversationCall]: (
    request: ConversationRequest<Call>,
    acknowledge: (answer: ConversationAnswer<Call>) => void,
  ) => void;
};
