/** Everything that can keep a sealed copy from being made or from coming back in, as a closed list of words. */
export const COPY_PROBLEMS = [
  // the file
  "copy-foreign",
  "copy-newer",
  "copy-damaged",
  "copy-of-partner",
  // what opens it
  "copy-words-differ",
  "kit-word-count",
  "kit-word-unknown",
  "kit-words-mistyped",
  "kit-of-another",
  "passphrase-short",
  "stretching-refused",
  // where it is made, or comes back in
  "copy-too-large",
  "no-space-here",
  "locked",
] as const;

export type CopyProblemWord = (typeof COPY_PROBLEMS)[number];
