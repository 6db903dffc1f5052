import * as z from "zod/mini";
import { bytesField, timeField } from "../../../shared/wire/fields.ts";

/** An invitation of mine. Its token and key are erased when it ends; the state stays to be told. */
export const keptInvitation = z.strictObject({
  tokenHash: bytesField(32),
  link: z.nullable(z.strictObject({ token: bytesField(16), key: bytesField(32) })),
  expiresAt: timeField,
  state: z.enum(["open", "used", "expired", "withdrawn", "burned"]),
});
export type KeptInvitation = z.infer<typeof keptInvitation>;
