import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { TalkProblem } from "./talkProblem.ts";

/**
 * What happened, what is safe, what to do. Whoever reads this has just tried to say something that was
 * hard to say: the words come first, and nobody is blamed for being slower.
 */
export const TALK_PROBLEMS_SHOWN: Readonly<Record<TalkProblem, MessageDescriptor>> = {
  "somebody-was-quicker": msg`Something else was said in the same moment, here or on another device. Your words are kept below. Look at what is new, then see whether they still fit.`,
  "one-at-a-time": msg`This is on its way already. Once is enough.`,
  "not-possible-now": msg`This does not fit where you two are just now. Your words are kept; nothing was sent.`,
  "taken-back": msg`Taken back. It had not left this device.`,
  "too-long": msg`This is more than fits into one turn. Say the most important part first; you can add the rest after it.`,
  "not-your-turn": msg`It is not your turn just now. Your words are kept until it is.`,
  paused: msg`This is paused. Your words are kept for when you two go on.`,
  "not-yet-live": msg`You have not begun yet. It begins when both of you are ready.`,
  "already-ready": msg`You have said that you are ready. There is nothing more to do.`,
  "pause-too-short": msg`A pause lasts at least 20 minutes. Choose a later time to go on.`,
  "pause-too-long": msg`A pause lasts up to three days. Choose an earlier time, or end it for now.`,
  "pause-extended-twice": msg`This pause was made longer twice. You can go on, let it pass, or end it for now.`,
  "time-out-of-range": msg`This time cannot be used. Choose one that is still to come, within the next two weeks.`,
  "conversation-over": msg`This conversation is closed. What was said can still be read, and your words are kept.`,
  "conversation-open": msg`There is a conversation already. One at a time is enough.`,
  "conversation-tomorrow": msg`You can suggest one again from tomorrow.`,
  "conversation-full": msg`This conversation has become very long, and no more fits into it. End it for now; another one can follow.`,
  offline: msg`No connection. Your words are kept on this device and go out by themselves.`,
  "too-many-requests": msg`That was a lot in a short time. Wait a minute; your words are kept.`,
  "not-together": msg`A conversation needs both of you in this space.`,
  "space-closed": msg`This space is closed. What was said can be read here for 30 days.`,
  "not-signed-in": msg`The server does not know this device. Your words are kept here and can be read.`,
  "store-full": msg`The server has no room left just now. Your words are kept on this device.`,
  "server-troubled": msg`The server could not take this just now. Your words are kept; try again in a moment.`,
  "program-outdated": msg`This page and the server do not understand each other. Reload the page; your words are kept on this device.`,
  "storage-full": msg`This device has no room left, so nothing was sent. Make some room, then try again.`,
  "storage-refused": msg`This browser keeps nothing for this page. To talk here, use an ordinary window.`,
  locked: msg`This is locked. Unlock it to go on; what was on its way goes out then.`,
  forked: msg`The server shows two different stories of this conversation. Both are kept, and nothing more is written here. Talk to each other before you go on.`,
  "rolled-back": msg`The server shows less of this conversation than this device knows. What is here is kept, and nothing more is written until that is settled.`,
  "newer-rules": msg`Part of this conversation was written by a newer version of this page. Reload it on this device; until then you can read here and not write.`,
  "key-missing": msg`A key for this conversation is not on this device, so part of it cannot be read here. Nothing is lost; look again when both of you were online.`,
};
