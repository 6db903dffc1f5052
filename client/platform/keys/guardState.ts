import * as z from "zod/mini";
import { bytesField, timeField } from "../../../shared/wire/fields.ts";

/** After so many minutes without a touch; a closed list, so that a screen can name each. */
export const IDLE_MINUTES = [1, 5, 15, 60] as const;

/**
 * What stands before the keys on this device: a screen lock, in an entry of its own, so that a locked start reads
 * no key at all. The tries lie on the disk before they are judged: a reload is no new beginning.
 */
export const guardState = z.strictObject({
  version: z.literal(1),
  /** Stretched like a passphrase, under a salt of this device alone: many people use one PIN for everything. */
  pin: z.nullable(z.strictObject({ salt: bytesField(32), check: bytesField(32) })),
  /** Null: it stays open until somebody locks it. */
  idleMinutes: z.nullable(z.literal(IDLE_MINUTES)),
  /** Wrong ones in a row, of PIN or passphrase. */
  tries: z.int().check(z.nonnegative()),
  /** No try is judged before. */
  waitUntil: timeField,
});
export type GuardState = z.infer<typeof guardState>;

export const NO_GUARD: GuardState = { version: 1, pin: null, idleMinutes: null, tries: 0, waitUntil: 0 };
