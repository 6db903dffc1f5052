import { sha256 } from "@noble/hashes/sha2.js";
import * as decoding from "lib0/decoding";
import {
  type Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from "y-protocols/awareness";
import * as Y from "yjs";
import { fromBase64url, toBase64url } from "../../../shared/base/base64url.ts";
import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Room } from "../../../shared/base/room.ts";
import { isFreshAwareness, openAwareness, sealAwareness } from "../../../shared/seal/entry/awareness.ts";
import type { LogHead } from "../../../shared/seal/entry/heads.ts";
import { OPENED } from "./localChanges.ts";

/** A caret that moves is told at most this often. */
const SEND_WINDOW_MS = 60;
/** Two devices at rest that differ for so long will not agree by waiting. */
const DIFFERENCE_LASTS_MS = 30_000;

export interface PresencePlace {
  readonly room: Room;
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly random: Random;
  /** The session that would be written to, whether it began or not. */
  readonly session: () => Uint8Array;
  /** The inner client id that a session's opener names, or null when it has none yet. */
  readonly clientOf: (session: string) => number | null;
  /** Some session's opener names this inner client id. */
  readonly isClaimed: (client: number) => boolean;
  readonly logHead: () => LogHead | null;
  /** What somebody who is here has seen of the space's log. */
  readonly onLogHead: (head: LogHead) => void;
  readonly changed: () => void;
  /** Two devices at rest have differed for so long that waiting will not help; told once each time. */
  readonly differs: () => void;
}

/**
 * Bridges two awareness instances: the inner one that carets are drawn from, and the outer one that the
 * provider sends, whose only field is a sealed note. A note is believed when it opens, is fresh, is newer
 * than the last of its session, and speaks for one inner client that is its session's. Whoever is away on
 * the outside is taken away inside.
 */
export class Presence {
  readonly #inner: Awareness;
  readonly #outer: Awareness;
  readonly #place: PresencePlace;
  readonly #lastHeard = new Map<string, number>();
  /** Outer client -> the inner client it spoke for. */
  readonly #speakers = new Map<number, number>();
  #on: boolean;
  #lastSentMs = 0;
  #cancel: (() => void) | null = null;
  #pending = false;
  #difference: {
    readonly own: Uint8Array;
    readonly theirs: Uint8Array;
    readonly sinceMs: number;
    isTold: boolean;
  } | null = null;

  constructor(inner: Awareness, outer: Awareness, on: boolean, place: PresencePlace) {
    this.#inner = inner;
    this.#outer = outer;
    this.#on = on;
    this.#place = place;
    inner.on("update", this.#innerUpdated);
    outer.on("change", this.#outerChanged);
    this.#send();
  }

  /** Somebody else's device is here now. */
  get others(): boolean {
    return this.#speakers.size > 0;
  }

  get headsDiffer(): boolean {
    return this.#difference?.isTold === true;
  }

  set(on: boolean): void {
    this.#on = on;
    this.#send();
  }

  destroy(): void {
    this.#cancel?.();
    this.#inner.off("update", this.#innerUpdated);
    this.#outer.off("change", this.#outerChanged);
    this.#outer.setLocalState(null);
    removeAwarenessStates(this.#inner, [...this.#speakers.values()], OPENED);
  }

  /** The inner awareness renews itself every 15 s, so notes keep fresh times without a timer of ours. */
  readonly #innerUpdated = (_change: unknown, origin: unknown): void => {
    if (origin !== "local") return;
    if (this.#cancel !== null) {
      this.#pending = true;
      return;
    }
    this.#send();
    this.#cancel = this.#place.clock.after(SEND_WINDOW_MS, () => {
      this.#cancel = null;
      if (this.#pending) this.#send();
    });
  };

  #send(): void {
    this.#pending = false;
    if (!this.#on || !saysSomething(this.#inner.getLocalState())) {
      if (this.#outer.getLocalState() !== null) this.#outer.setLocalState(null);
      return;
    }
    const { session, logHead, clock, random } = this.#place;
    const timestampMs = Math.max(clock.now(), this.#lastSentMs + 1);
    this.#lastSentMs = timestampMs;
    const log = logHead();
    const hash = log && fromBase64url(log.hash, 32);
    const note = {
      session: session(),
      timestampMs,
      logHead: log !== null && hash?.ok ? { n: log.n, hash: hash.value } : null,
      innerHead: innerHead(this.#inner.doc),
      update: encodeAwarenessUpdate(this.#inner, [this.#inner.clientID]),
    };
    this.#outer.setLocalState({ sealed: toBase64url(sealAwareness(this.#place, note, random)) });
  }

  readonly #outerChanged = (change: { added: number[]; updated: number[]; removed: number[] }): void => {
    for (const client of [...change.added, ...change.updated]) {
      if (client !== this.#outer.clientID) this.#hear(client, this.#outer.getStates().get(client)?.["sealed"]);
    }
    const left = change.removed.map((client) => this.#speakers.get(client)).filter((client) => client !== undefined);
    for (const client of change.removed) this.#speakers.delete(client);
    const stillThere = new Set(this.#speakers.values());
    removeAwarenessStates(
      this.#inner,
      left.filter((client) => !stillThere.has(client)),
      OPENED,
    );
    if (this.#speakers.size === 0) this.#difference = null;
    this.#place.changed();
  };

  #hear(outerClient: number, sealed: unknown): void {
    const bytes = typeof sealed === "string" ? fromBase64url(sealed) : null;
    const opened = bytes?.ok ? openAwareness(this.#place, bytes.value) : null;
    if (!opened?.ok || !isFreshAwareness(opened.value, this.#place.clock.now())) return;
    const { session, timestampMs, update, logHead, innerHead: theirHead } = opened.value;
    const name = toBase64url(session);
    const client = onlyClientOf(update);
    if (client === null || client === this.#inner.clientID || !this.#maySpeak(name, client)) return;
    if (timestampMs <= (this.#lastHeard.get(name) ?? 0)) return;
    this.#lastHeard.set(name, timestampMs);
    this.#speakers.set(outerClient, client);
    try {
      applyAwarenessUpdate(this.#inner, update, OPENED);
    } catch {
      return;
    }
    if (logHead !== null) this.#place.onLogHead({ n: logHead.n, hash: toBase64url(logHead.hash) });
    if (theirHead !== null) this.#compare(theirHead);
  }

  /**
   * A session speaks for the client that its opener names. Before it wrote one it may speak for a client that
   * no session named: nobody borrows the caret of somebody who wrote.
   */
  #maySpeak(session: string, client: number): boolean {
    const named = this.#place.clientOf(session);
    if (named !== null) return named === client;
    return !this.#place.isClaimed(client);
  }

  /** Rule 10: only a difference between two documents at rest means something. */
  #compare(theirs: Uint8Array): void {
    const own = innerHead(this.#inner.doc);
    const nowMs = this.#place.clock.monotonic();
    const last = this.#difference;
    if (equalBytes(own, theirs)) this.#difference = null;
    else if (last === null || !equalBytes(last.own, own) || !equalBytes(last.theirs, theirs)) {
      this.#difference = { own, theirs, sinceMs: nowMs, isTold: false };
    } else if (!last.isTold && nowMs - last.sinceMs >= DIFFERENCE_LASTS_MS) {
      last.isTold = true;
      this.#place.differs();
    }
  }
}

/**
 * Having the document open is no news: a note would tell that somebody is awake and reading, which is nobody
 * else's. It is sent from the first caret on, until the last one is gone.
 */
function saysSomething(state: Record<string, unknown> | null): boolean {
  return Object.values(state ?? {}).some((value) => value != null);
}

/** SHA-256 of the state vector, clients ascending: equal exactly when the same structs are known. */
export function innerHead(inner: Y.Doc): Uint8Array {
  const clocks = [...Y.decodeStateVector(Y.encodeStateVector(inner))].sort(([left], [right]) => left - right);
  return sha256(new TextEncoder().encode(JSON.stringify(clocks)));
}

function onlyClientOf(update: Uint8Array): number | null {
  try {
    const decoder = decoding.createDecoder(update);
    return decoding.readVarUint(decoder) === 1 ? decoding.readVarUint(decoder) : null;
  } catch {
    return null;
  }
}
