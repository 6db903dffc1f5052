import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { SigningProblem } from "./signingProblem.ts";

/**
 * What happened, what is safe, what to do. Whoever reads this was about to put their name under something:
 * nothing was signed unless it says so, and nobody is hurried.
 */
export const SIGNING_PROBLEMS_SHOWN: Readonly<Record<SigningProblem, MessageDescriptor>> = {
  "not-possible-now": msg`This does not fit where the page is just now. Look at what is new; nothing was sent.`,
  "one-at-a-time": msg`This is on its way already. Once is enough.`,
  "already-signed": msg`You have signed this page already, perhaps on another device. Once is enough.`,
  "maybe-signed": msg`The line broke while your signature was on its way. Look again when you are online: the page then shows whether it arrived. Nothing is signed twice.`,
  "words-first": msg`Before the first signature, compare your eight safety words with each other. It takes a minute, and it makes sure that nobody stands between you.`,
  "clock-wrong": msg`The date of this device is not right, and a page is signed with a date. Set date and time, then try again; nothing was signed.`,
  "kit-first": msg`Your keys were renewed many times without your 24 words, so a file could not show any more that it is you. Use the words once, then sign.`,
  "not-the-same-page": msg`What is signed here is not the page that this device shows you, so nothing was signed with your name. Talk to each other, then begin a new page.`,
  "page-not-printable": msg`This device cannot print the page as it stands, so nothing was signed. Look for unusual signs in it, then begin a new page.`,
  "page-of-newer-program": msg`This page was made by a newer version of this program. Reload it on this device, then look again; nothing was signed.`,
  "page-too-large": msg`This is more than fits on a page that can be signed. Take some points out, then try again.`,
  offline: msg`No connection. Signing needs one, because both of you must have the same file. Nothing was signed; try again when you are online.`,
  "too-many-requests": msg`That was a lot for one day. Wait a little; nothing is lost.`,
  "not-together": msg`A page needs both of you in this space.`,
  "space-closed": msg`This space is closed. What was signed can be read and saved here for 30 days.`,
  "not-signed-in": msg`The server does not know this device. What is here can still be read and saved.`,
  "store-full": msg`The server has no room left just now. Nothing was signed; try again later.`,
  "signing-full": msg`As much as fits here has been kept under your name. What was signed can be read and saved; begin a new space for more.`,
  "server-troubled": msg`The server could not take this just now. Try again in a moment; it is done once only.`,
  "program-outdated": msg`This page and the server do not understand each other. Reload the page, then try again.`,
  "storage-full": msg`This device has no room left, so nothing was sent. Make some room, then try again.`,
  "storage-refused": msg`This browser keeps nothing for this page. To sign, use an ordinary window.`,
  locked: msg`This is locked. Unlock it to go on.`,
  forked: msg`The server shows two different stories of what you signed. Both are kept, and nothing more is signed here. Talk to each other before you go on.`,
  "rolled-back": msg`The server shows less of what you signed than this device knows. What is here is kept, and nothing more is signed until that is settled.`,
  "newer-rules": msg`Part of this was written by a newer version of this program. Reload it on this device; until then you can read here and not sign.`,
  "key-missing": msg`A key for what was signed is not on this device, so part of it cannot be read here. Nothing is lost; look again when both of you were online.`,
};
