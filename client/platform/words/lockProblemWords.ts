import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { LockProblem } from "./lockProblem.ts";

/** Whoever reads these stands before their own door: nothing is lost, and nobody is told. */
export const LOCK_PROBLEMS_SHOWN: Readonly<Record<LockProblem, MessageDescriptor>> = {
  "pin-wrong": msg`That is not the PIN of this device. Try again; nothing is lost.`,
  "pin-out": msg`The PIN was typed wrong twenty times, so it does not open this device any more. Nothing is lost: your 24 words open it.`,
  "pin-shape": msg`A PIN has four to twelve digits.`,
  "passphrase-wrong": msg`That is not the passphrase. Look at capital letters and at the language of the keyboard; nothing is lost.`,
  "passphrase-short": msg`That is a little short. Ten letters at least; four or five ordinary words are easier to remember.`,
  "wait-first": msg`That was a few times now. Wait a little, then try again; nothing is lost.`,
  "words-not-these": msg`These are not the 24 words of this space. Look whether each is spelled as on your page.`,
  "changed-elsewhere": msg`Another of your devices has just changed this. Look at it once more, then decide.`,
  "stretching-refused": msg`This device could not do this just now, perhaps for want of memory. Close some other pages, then try again.`,
};
