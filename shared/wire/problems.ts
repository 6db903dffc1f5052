import * as z from "zod/mini";

/**
 * Every refusal that an HTTP door can give, as a closed list: the client has a sentence for each, the
 * server a status code for each, and a test fails when either forgets one. A problem says what to do
 * next, never why in a way that tells a real id from a made-up one.
 */
export const PROBLEMS = [
  // How it was asked.
  "not-json",
  "not-understood",
  "too-large",
  "too-many-requests",
  "wrong-method",
  "no-such-address",
  "foreign-host",
  "foreign-origin",
  // Who asked.
  "not-signed-in",
  "creation-not-open",
  // Spaces and their log.
  "space-exists",
  "space-closed",
  "space-has-two-partners",
  "log-conflict",
  "record-refused",
  // The signing log.
  "not-together",
  "signing-conflict",
  "chain-broken",
  "already-signed",
  "signing-full",
  // One person's own devices.
  "ring-conflict",
  "code-ended",
  "devices-full",
  "recovery-refused",
  // Being told of news.
  "push-refused",
  // Invitations.
  "clock-differs",
  "own-invitation",
  "link-unknown",
  "link-used",
  "link-expired",
  "link-withdrawn",
  "link-burned",
  // The server itself.
  "store-full",
  "store-failed",
  "server-failed",
  "server-restarting",
] as const;

export const problemSchema = z.enum(PROBLEMS);
export type Problem = z.infer<typeof problemSchema>;
