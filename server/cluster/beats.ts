import * as z from "zod/mini";

/**
 * Who is there, and whether anything they said was lost. Each node says so twice a second: its name, how many of its
 * messages it could not say since its start, and whether it leaves. A node that hears itself is up; one that hears
 * everybody it knows has missed nothing.
 */
export interface Beats {
  /** What this node says of itself. */
  own(lost: number, isLeaving: boolean): Uint8Array;
  hear(message: Uint8Array): void;
  /** A beat's time has passed: whoever was not heard since has missed one. */
  tick(): void;
  /** Nothing counts that was before: this node's own connection is a new one. */
  restart(): void;
  hearsItself(): boolean;
  /** Everybody who was heard within the last quarter of a minute. */
  present(): ReadonlySet<string>;
  /** Whether somebody fell silent without a goodbye, or speaks in a way that this version does not know. */
  missesSomebody(): boolean;
}

export const BEAT_MS = 500;
/** Counted in beats and not in time: a process that stood still for a while has heard nobody, and nobody is gone. */
const SILENT_AFTER = 3;
/** Who is here is told of nobody who was not heard for so long. */
const GONE_AFTER = 15_000 / BEAT_MS;
/** A node that is killed says no goodbye. Until it is forgotten the others ask the database each second. */
const FORGOTTEN_AFTER = (10 * 60_000) / BEAT_MS;
const STRANGE_FOR = 10_000 / BEAT_MS;
/** More names than any cluster has nodes are somebody's inventions: they are not kept, and the database is asked. */
const MOST_PEERS = 1_000;
const VERSION = 1;

const beatSchema = z.strictObject({
  node: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,32}$/)),
  lost: z.int().check(z.minimum(0)),
  leaves: z.boolean(),
});

interface Peer {
  lost: number;
  missed: number;
}

export function createBeats(node: string, lostSomething: () => void): Beats {
  const peers = new Map<string, Peer>();
  let ownMissed = 0;
  let strange = 0;

  function heardFrom({ node: from, lost, leaves }: z.infer<typeof beatSchema>): void {
    const peer = peers.get(from);
    if (leaves) peers.delete(from);
    else if (peer === undefined && peers.size >= MOST_PEERS) strange = STRANGE_FOR;
    else peers.set(from, { lost, missed: 0 });
    // A node's first beat may come after its first messages.
    if (peer === undefined || peer.lost !== lost || peer.missed > SILENT_AFTER) lostSomething();
  }

  return {
    own: (lost, leaves) => Buffer.concat([Buffer.of(VERSION), Buffer.from(JSON.stringify({ node, lost, leaves }))]),
    hear(message) {
      const beat = message[0] === VERSION ? parsed(message.subarray(1)) : null;
      if (beat === null) strange = STRANGE_FOR;
      else if (beat.node === node) ownMissed = 0;
      else heardFrom(beat);
    },
    tick() {
      ownMissed += 1;
      strange = Math.max(0, strange - 1);
      for (const [name, peer] of peers) {
        peer.missed += 1;
        if (peer.missed > FORGOTTEN_AFTER) peers.delete(name);
      }
    },
    restart() {
      ownMissed = 0;
      for (const peer of peers.values()) peer.missed = 0;
    },
    hearsItself: () => ownMissed <= SILENT_AFTER,
    present: () => new Set([...peers].flatMap(([name, { missed }]) => (missed <= GONE_AFTER ? [name] : []))),
    missesSomebody: () => strange > 0 || [...peers.values()].some(({ missed }) => missed > SILENT_AFTER),
  };
}

function parsed(bytes: Uint8Array): z.infer<typeof beatSchema> | null {
  try {
    const beat = beatSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return beat.success ? beat.data : null;
  } catch {
    return null;
  }
}
