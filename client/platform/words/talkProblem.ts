/**
 * Everything that can keep somebody's move in a conversation from being taken, as a closed list.
 * `talkProblemWords.ts` has a sentence for each.
 */
export const TALK_PROBLEMS = [
  // between the two of them, and between the tabs and devices of one
  "somebody-was-quicker",
  "one-at-a-time",
  "not-possible-now",
  "taken-back",
  "too-long",
  // the pen's
  "not-your-turn",
  "paused",
  "not-yet-live",
  "already-ready",
  "pause-too-short",
  "pause-too-long",
  "pause-extended-twice",
  "time-out-of-range",
  "conversation-over",
  // beginning one
  "conversation-open",
  "conversation-tomorrow",
  "conversation-full",
  // the line and the server
  "offline",
  "too-many-requests",
  "not-together",
  "space-closed",
  "not-signed-in",
  "store-full",
  "server-troubled",
  "program-outdated",
  // this device
  "storage-full",
  "storage-refused",
  "locked",
  // what cannot be gone on with here
  "forked",
  "rolled-back",
  "newer-rules",
  "key-missing",
] as const;

export type TalkProblem = (typeof TALK_PROBLEMS)[number];
