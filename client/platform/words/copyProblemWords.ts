import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { CopyProblemWord } from "./copyProblem.ts";

/** What happened, what is safe, what to do. Whoever reads this holds perhaps the only copy there is. */
export const COPY_PROBLEMS_SHOWN: Readonly<Record<CopyProblemWord, MessageDescriptor>> = {
  "copy-foreign": msg`This file is not a sealed copy from here. Nothing was changed; choose the file that was saved as a sealed copy.`,
  "copy-newer": msg`This copy was made by a newer version of this program. Reload the page, then try again; the file is as it was.`,
  "copy-damaged": msg`A part of this file is missing or was changed, so nothing of it is taken in. Look whether you have it in another place too.`,
  // Not an error of theirs: it is told whose it is, and that it is still good.
  "copy-of-partner": msg`This copy belongs to your partner. It can be brought in by them, on a device of theirs.`,
  "copy-words-differ": msg`The copy does not open with these words. Look at them once more: capitals and spaces in a passphrase count.`,
  // From here on about the 24 words: what could have slipped is said before anything worse is thought.
  "kit-word-count": msg`There are 24 words on your page. Look whether one is missing, or stands there twice.`,
  "kit-word-unknown": msg`One of the words is not on the list. Look for a letter that slipped.`,
  "kit-words-mistyped": msg`Each word is on the list, but together they are not your 24. Look at their order, and for a word that was taken for another.`,
  "kit-of-another": msg`These are 24 words of somebody else, or of another space. A copy that is made here opens with yours.`,
  "passphrase-short": msg`Take at least 12 letters: four or five words that you will remember are good.`,
  // Making a key of a passphrase takes as much memory as an old phone has.
  "stretching-refused": msg`This device could not do this just now, perhaps for want of memory. Close some other pages, then try again.`,
  "copy-too-large": msg`This is more than one device can bring in at once. The copy is sound, and it is as it was.`,
  "no-space-here": msg`There is no space on this device yet. Begin first; then a copy can come in.`,
  locked: msg`This is locked. Unlock it to go on.`,
};
