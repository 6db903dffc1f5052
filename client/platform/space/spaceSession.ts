import type { Result } from "../../../shared/base/result.ts";
import type { Conversations } from "../conversation/conversations.ts";
import type { Devices } from "../devices/devices.ts";
import type { Kit } from "../kit/kit.ts";
import type { Push } from "../push/push.ts";
import type { Leaving } from "../leaving/leaving.ts";
import type { Locks } from "../lock/locks.ts";
import type { Signing } from "../signing/signing.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { RecordPen } from "./recordPen.ts";
import type { Rotating } from "./rotating.ts";
import type { SpaceView, WordsAnswer } from "./spaceView.ts";

/** What "Ada would like to share a private space with you" is made from. */
export interface InvitationSeen {
  readonly inviterName: string | null;
  readonly expiresAt: number;
}

/** A link as the inviter hands it on. */
export interface InvitationGiven {
  readonly link: string;
  readonly expiresAt: number;
}

/**
 * One person's seat in a space, on this device. Screens call these verbs and read `view`; nothing here
 * throws for anything a person or a network can do.
 */
export interface SpaceSession {
  readonly view: () => SpaceView;
  readonly subscribe: (listener: () => void) => () => void;
  /** For signed records; null before there is a space and while it is locked. Stable like `view`. */
  readonly pen: () => RecordPen | null;
  /** Null before both are together and while this is locked; in a closed space what was said stays readable. */
  readonly conversations: () => Conversations | null;
  /** Null before both are together and while this is locked; in a closed space what was signed can be saved. */
  readonly signing: () => Signing | null;
  readonly leaving: Leaving;
  readonly devices: Devices;
  readonly locks: Locks;
  readonly kit: Kit;
  /** Makes keys and the private document on this device: no name, no network, nothing announced. */
  begin(): Promise<Result<void, ProblemWord>>;
  /** Registers the space once something is worth keeping; offline it tries again by itself. */
  keepOnServer(): Promise<Result<void, ProblemWord>>;
  /** For a server that makes spaces only for people who have its code: keeps it and registers with it. */
  giveServerCode(code: string): Promise<Result<void, ProblemWord>>;
  setName(name: string): Promise<Result<void, ProblemWord>>;
  invite(name: string): Promise<Result<InvitationGiven, ProblemWord>>;
  withdrawInvitation(): Promise<Result<void, ProblemWord>>;
  renewInvitation(): Promise<Result<InvitationGiven, ProblemWord>>;
  /** Checks the link before any request, then asks the server; uses nothing up and tells nobody. */
  look(fragment: string): Promise<Result<InvitationSeen, ProblemWord>>;
  join(fragment: string, name: string): Promise<Result<void, ProblemWord>>;
  readonly markWordsCompared: (answer: WordsAnswer) => void;
  readonly markArrivalSeen: () => void;
  /** That the partner's keys were refreshed is read once. */
  readonly markKeysSeen: () => void;
  /** New keys, when a device is lost or somebody else may have them. */
  readonly rotating: Rotating;
  /** Being told of news, on this device. */
  readonly push: Push;
  /** Drops keys and decrypted state from memory (after "Leave quickly"); drafts stay, sealed. */
  lock(): Promise<void>;
  unlock(): Promise<Result<void, ProblemWord>>;
  /** Erases this device's keys and copies, after the person asked for it. */
  wipe(): Promise<void>;
  /** Ends timers, sockets and documents; the tab is going away. */
  close(): Promise<void>;
}
