import * as z from "zod/mini";
import type { ConversationId } from "../../../shared/base/ids.ts";
import type { Result } from "../../../shared/base/result.ts";
import type { StorageProblem } from "../storage/storageProblem.ts";

/** One event exactly as it was delivered: still sealed, with the server's number and the server's clock. */
export interface Delivered {
  readonly conversation: ConversationId;
  readonly seq: number;
  readonly at: number;
  readonly event: Uint8Array;
}

/** What was sealed here and is not acknowledged: the same bytes go out until the server has them or refused them. */
export interface Pending {
  readonly conversation: ConversationId;
  readonly event: Uint8Array;
  /** What it says ends the conversation: once the server has it, this device asks for the closing record. */
  readonly thenEnd: boolean;
  /** The server may have it: it was handed to the line at least once. */
  readonly sent: boolean;
}

/** All that lies on this device's disk. */
export interface KeptTalk {
  /** By conversation, ascending by number. */
  readonly events: ReadonlyMap<ConversationId, readonly Delivered[]>;
  /** Second bodies for a number that was taken: somebody tells two stories, and both are kept. */
  readonly seconds: readonly Delivered[];
  readonly pending: ReadonlyMap<ConversationId, Pending>;
  readonly leaving: ReadonlySet<ConversationId>;
  /** When this device first saw a pause, by its own clock; by `pauseKey`. */
  readonly pauses: ReadonlyMap<string, number>;
  /** How far the server's clock was ahead of this device's when they were last compared. */
  readonly aheadMs: number | null;
}

/**
 * Where a device keeps its conversations. Nothing here is ever overwritten: what is there stays, and what
 * contradicts it is put beside it. Several tabs write at once; each write is one transaction.
 */
export interface TalkStore {
  /** False: this browser keeps nothing; what is here lives as long as the tab. */
  readonly kept: boolean;
  /** `only`: the events of these conversations, and everything else. Null: the disk does not answer any more. */
  load(only?: readonly ConversationId[]): Promise<KeptTalk | null>;
  /** Adds what is not there. Gives back the second bodies among them. */
  take(events: readonly Delivered[]): Promise<Result<readonly Delivered[], StorageProblem>>;
  /** False: this conversation has something on its way already, from this tab or another. */
  begin(pending: Pending): Promise<Result<boolean, StorageProblem>>;
  /** Of this very event only. False: it waits no more; another tab settled it, or it was taken back. */
  markSent(pending: Pending): Promise<boolean>;
  /** Nothing waits any more: the server has it, and then what it said may ask for the end, or it refused it. */
  settle(pending: Pending, isTaken: boolean): Promise<void>;
  /** Takes back what never left; false when it may have, or is gone. */
  withdraw(pending: Pending): Promise<boolean>;
  leave(conversation: ConversationId): Promise<Result<void, StorageProblem>>;
  left(conversation: ConversationId): Promise<void>;
  /** Keeps the first answer. */
  sawPause(key: string, wallMs: number): Promise<void>;
  noteAhead(aheadMs: number): Promise<void>;
  close(): void;
}

export function pauseKey(conversation: ConversationId, seq: number): string {
  return `${conversation}/${seq}`;
}

/** What comes back from a disk is parsed before it is believed. */
const bytes = z.instanceof(Uint8Array);
export const storedEvent = z.object({ at: z.int().check(z.nonnegative()), event: bytes });
export const storedPending = z.object({ event: bytes, thenEnd: z.boolean(), sent: z.boolean() });
export const storedTime = z.number();
