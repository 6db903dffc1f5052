import * as z from "zod/mini";
import { bytesField, deviceIdField, sealedField, slotField, spaceIdField, timeField } from "../fields.ts";
import { answerSchema } from "./answer.ts";
import { ownDeviceField } from "./devices.ts";
import { invitationState } from "./invitations.ts";
import { ringVersionField } from "./ring.ts";

/**
 * Who this device is to the server. `invitation` is shown to the inviter's own devices only and is the
 * latest one; the credential is rotated here once a month.
 */
export const myInvitation = z.strictObject({
  tokenHash: bytesField(32),
  state: invitationState,
  expiresAt: timeField,
  hello: z.nullable(sealedField(2048)),
});

export const meAnswer = answerSchema({
  space: spaceIdField,
  slot: slotField,
  device: deviceIdField,
  /** The server's clock, which decides when an invitation ends. */
  now: timeField,
  invitation: z.nullable(myInvitation),
  /** Of the ring of this person's own devices; 0 before it was written. */
  ring: ringVersionField,
  /** This person's own devices, this one among them; of the partner's nothing is said anywhere. */
  devices: z.array(ownDeviceField),
});
export type Me = Extract<z.infer<typeof meAnswer>, { ok: true }>;
