import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ProblemWord } from "./problemWord.ts";

/**
 * One sentence or two for each problem: what happened, what is safe, what to do. Nobody is blamed and
 * nothing is dramatic; the person reading may be frightened already.
 */
export const PROBLEM_WORDS_SHOWN: Readonly<Record<ProblemWord, MessageDescriptor>> = {
  "link-truncated": msg`This link is not complete. Some messengers cut long links: ask for it once more, or copy the whole of it.`,
  "link-mangled": msg`This link was changed on its way. Ask for it once more, sent another way.`,
  "link-foreign": msg`This is not an invitation to this place. Check that you opened the link you were sent.`,
  "link-unknown": msg`No invitation belongs to this link. Ask whoever sent it for a new one.`,
  "link-used": msg`This link has been opened. If it was not you, tell the person who sent it.`,
  "link-expired": msg`This link was good for two days, and they have passed. Ask for a new one; nothing is lost.`,
  "link-withdrawn": msg`This link was taken back. Ask the person who sent it, if you like.`,
  "link-burned": msg`A messenger changed this link on its way, so it was ended to keep you both safe. Ask for a new one.`,
  "link-wrong-key": msg`The key in this link does not fit the invitation. Nothing was sent. Ask for a new link.`,
  "link-own": msg`You made this link yourself, in this browser. Send it to your partner. To try both sides on one computer, open it in a private window or another browser profile: one profile holds one person.`,
  "other-space-here": msg`This browser holds a space with somebody else, and one browser profile holds one. Open the link in a private window or another browser profile; what is here stays untouched.`,
  "space-full": msg`Two people are in this space already. It never holds more than two.`,
  "already-joined": msg`You joined with this link already. Everything is on the first page.`,
  "already-together": msg`Your link has been used just now. This device looks who it was, and goes on by itself.`,
  "no-invitation": msg`There is no open invitation to take back.`,
  "name-empty": msg`Write a name your partner will know you by.`,
  "name-too-long": msg`That name is a little long. Up to 80 characters fit.`,
  offline: msg`No connection. Keep writing: it is kept on this device and goes out by itself. Only joining and signing wait.`,
  "too-many-tries": msg`That was many tries in a short time. Wait a few minutes; nothing is lost.`,
  "server-troubled": msg`The server could not do this just now. What you wrote is kept on this device; try again in a moment.`,
  "clock-differs": msg`The clock of this device is not set right, so the link's two days cannot be counted. Set date and time, then try again.`,
  "program-outdated": msg`This page and the server do not understand each other. Reload the page; what you wrote stays on this device.`,
  "creation-closed": msg`This server makes a new space only for people who have its code. Whoever runs it can give it to you. What you wrote is kept on this device.`,
  "code-not-right": msg`This is not the code of this server. Look whether it is complete; what you wrote is kept on this device.`,
  "device-not-known": msg`The server does not know this device. What you wrote is kept here and can still be read.`,
  "space-too-large": msg`The server holds as much of this space as it can. What you wrote is kept on this device.`,
  "storage-refused": msg`This browser keeps nothing for this page, perhaps because of a private window or a setting. What you write stays as long as this tab is open. To keep it, use an ordinary window.`,
  "storage-full": msg`This device has no room left. What you wrote stays as long as this tab is open: make some room, then go on.`,
  "keys-missing": msg`This browser has cleared what was kept here, and the keys with it. What you shared is still safe with your partner. You can begin again together in a new space.`,
  "keys-renewed": msg`New keys were made on another of your devices, and this one does not have them yet. What you wrote is kept here and goes out once it does. If that device is at hand, link this one again.`,
  "kit-of-another": msg`These 24 words belong to another space. Nothing was changed.`,
  locked: msg`This is locked. Unlock it to go on.`,
  "no-space-here": msg`There is no space on this device yet.`,
  "space-closed": msg`This space is closed. What you shared can be read here for 30 days; a copy you save stays yours. Your own notes are untouched.`,
  "frozen-rolled-back": msg`The server shows an older state of your space than this device knows. Nothing more is sent until that is settled; what you wrote is kept here.`,
  "frozen-forked": msg`The server shows two different stories of your space. Nothing more is sent, to keep you both safe; what you wrote is kept here. Talk to each other before you go on.`,
  "frozen-not-valid": msg`The server shows something about your space that neither of you can have written. Nothing more is sent; what you wrote is kept here.`,
  "partner-not-proven": msg`Somebody joined who did not have the key from your link. Nothing was shared with them. Begin a new space and send a new link.`,
  "key-not-matching": msg`A key arrived that is not the one that was promised, so it is not used. Nothing was shared. Make a new link together.`,
  "shared-key-missing": msg`A new key for what you share arrived, and it cannot be used here. You can read what was shared so far; what you write stays on this device until there is a key that fits, which this device tries by itself. Your own notes go on as always.`,
};
