import { toBase64url } from "../../base/base64url.ts";
import type { SessionId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import type { Room } from "../../base/room.ts";
import type { StoredKind } from "../envelope.ts";
import { SESSION_BYTES } from "./entryContext.ts";
import type { Padding } from "./padding.ts";
import { sealEntry } from "./sealEntry.ts";

/**
 * One writing session: one JavaScript realm, one room, one outer client id. Its 16 random bytes live in
 * memory only and are never stored or resumed, so that a reload, a restored backup or a duplicated tab
 * begins another session and can never seal twice under one nonce.
 */
export class SessionWriter {
  /** The 16 bytes; also the first two thirds of every nonce. */
  readonly session: Uint8Array;
  /** The same in base64url: the name of the session's root array. */
  readonly name: SessionId;
  readonly #key: Uint8Array;
  readonly #room: Room;
  readonly #padding: Padding;
  #counter = -1;

  constructor(options: { key: Uint8Array; room: Room; padding: Padding; random: Random }) {
    this.session = options.random.bytes(SESSION_BYTES);
    this.name = toBase64url(this.session) as SessionId;
    this.#key = options.key;
    this.#room = options.room;
    this.#padding = options.padding;
  }

  /** The counter of the entry sealed last, -1 before the opener. */
  get counter(): number {
    return this.#counter;
  }

  /** The counter rises before sealing: a seal that throws has used its counter up. */
  seal(kind: StoredKind, plaintext: Uint8Array): { counter: number; entry: Uint8Array } {
    if ((kind === "opener") !== (this.#counter === -1)) throw new Error("a session's first entry is its only opener");
    const counter = ++this.#counter;
    const { session } = this;
    const entry = sealEntry({
      key: this.#key,
      room: this.#room,
      session,
      counter,
      kind,
      plaintext,
      padding: this.#padding,
    });
    return { counter, entry };
  }
}
