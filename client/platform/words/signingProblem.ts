/**
 * Everything that can keep somebody's word about a page from being taken, as a closed list.
 * `signingProblemWords.ts` has a sentence for each.
 */
export const SIGNING_PROBLEMS = [
  // between the two of them
  "not-possible-now",
  "one-at-a-time",
  "already-signed",
  "maybe-signed",
  // before a signature
  "words-first",
  "clock-wrong",
  "kit-first",
  "not-the-same-page",
  "page-not-printable",
  "page-of-newer-program",
  "page-too-large",
  // the line and the server
  "offline",
  "too-many-requests",
  "not-together",
  "space-closed",
  "not-signed-in",
  "store-full",
  "signing-full",
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

export type SigningProblem = (typeof SIGNING_PROBLEMS)[number];
