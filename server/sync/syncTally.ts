import type { CloseWord } from "../../shared/wire/closeCodes.ts";

/**
 * What the relay counts on the way of an edit: plain numbers, added to and never read there. Whoever wants to see
 * them asks (server/metrics). No room and nobody is in them.
 */
export class SyncTally {
  /** Updates of others that were put into a member's socket. */
  relayed = 0;
  /** Updates whose sender was told that they are on the disk. */
  acknowledged = 0;
  readonly refused = new Map<CloseWord, number>();

  refuse(word: CloseWord): void {
    this.refused.set(word, (this.refused.get(word) ?? 0) + 1);
  }
}
