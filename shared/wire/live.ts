import * as z from "zod/mini";
import { logNumberField } from "./fields.ts";
import { invitationState } from "./http/invitations.ts";

/**
 * The live channel (Socket.IO at `/socket.io`, WebSocket only) announces and never carries content: "log"
 * goes to every device of a space, "invitation" to the inviter's devices alone. Whoever hears one reads
 * the log, or asks who it is, over HTTP; a missed announcement therefore loses nothing.
 */
export const LIVE_PATH = "/socket.io";

export const liveEvents = {
  log: z.strictObject({ n: logNumberField }),
  invitation: z.strictObject({ state: invitationState }),
} as const;

export interface LiveEventsDown {
  log: (event: z.infer<typeof liveEvents.log>) => void;
  invitation: (event: z.infer<typeof liveEvents.invitation>) => void;
}
