/**
 * What the nodes of a cluster remember together for a short while: counters, places, what was used. Everything in it
 * has an end of its own, nothing is on a disk, and all of it may be gone in the next moment.
 */
export interface Keys {
  /** The key's whole name, which no other cluster on the same Redis has. */
  name(key: string): string;
  /** One command of Redis; rejects while it is down, and whoever asks says what to do without it. */
  ask(command: readonly string[]): Promise<unknown>;
}
