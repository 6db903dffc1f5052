/**
 * Everything that can go wrong around a space, as a closed list of words. `problemWords.ts` has one
 * sentence for each: what happened, what is safe, what to do. A word added here without a sentence
 * there is a type error.
 */
export const PROBLEM_WORDS = [
  // an invitation's link, before and after the server was asked
  "link-truncated",
  "link-mangled",
  "link-foreign",
  "link-unknown",
  "link-used",
  "link-expired",
  "link-withdrawn",
  "link-burned",
  "link-wrong-key",
  "link-own",
  "other-space-here",
  "space-full",
  "already-joined",
  "already-together",
  "no-invitation",
  // names
  "name-empty",
  "name-too-long",
  // the connection
  "offline",
  "too-many-tries",
  "server-troubled",
  "clock-differs",
  "program-outdated",
  "creation-closed",
  "code-not-right",
  "device-not-known",
  "space-too-large",
  // keys and storage of this device
  "storage-refused",
  "storage-full",
  "keys-missing",
  "keys-renewed",
  "kit-of-another",
  "locked",
  "no-space-here",
  // another device of mine
  "code-foreign",
  "code-mangled",
  "code-is-invitation",
  "code-elsewhere",
  "code-ended",
  "code-not-answered",
  "devices-full",
  // coming back with the 24 words
  "recovery-refused",
  // the space itself
  "space-closed",
  "frozen-rolled-back",
  "frozen-forked",
  "frozen-not-valid",
  "heads-forked",
  "heads-behind",
  "partner-not-proven",
  "key-not-matching",
  "shared-key-missing",
] as const;

export type ProblemWord = (typeof PROBLEM_WORDS)[number];
