import * as decoding from "lib0/decoding";
import { Awareness, removeAwarenessStates } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";
import { type Room, roomName } from "../../../shared/base/room.ts";
import { CLOSE_CODES, type CloseWord, closeWordOf } from "../../../shared/wire/closeCodes.ts";
import { SAVED_PARAMETER, SYNC_MESSAGE, SYNC_STEP } from "../../../shared/wire/syncMessages.ts";
import type { SyncSocket } from "./sealedDocument.ts";
import { watchedSocket } from "./watchedSocket.ts";

const BACKOFF_FLOOR_MS = 200;
const BACKOFF_CEILING_MS = 30_000;

export interface ConnectionEvents {
  readonly changed: () => void;
  /** 0..1, for the backoff: everybody reconnects at once after a restart otherwise. */
  readonly spread: () => number;
}

/**
 * Stock y-websocket on the outer document, never over BroadcastChannel: there a tab shows "synced" for what
 * is on no disk, and two providers in one process agree without any server.
 *
 * What is saved is known exactly. The socket counts the updates it was given to send (the answer to the
 * server's step 1 is one), the server counts those it has on disk, and a version of the outer document is
 * kept beside each. Updates offered before that answer are held back: it contains them, and the server
 * could not place them yet.
 */
export class Connection {
  readonly awareness: Awareness;
  readonly #outer: Y.Doc;
  readonly #provider: WebsocketProvider;
  readonly #events: ConnectionEvents;
  #status: "offline" | "connecting" | "online" = "offline";
  #refused: CloseWord | "unknown-refusal" | null = null;
  #attempts = 0;
  /** Counts what of the outer document did not come from the server. */
  #version = 0;
  #saved = -1;
  /** The version that each counted message of this connection brings to the server. */
  #sent: number[] = [];
  #acknowledged = 0;

  constructor(outer: Y.Doc, room: Room, socket: SyncSocket, events: ConnectionEvents) {
    this.#outer = outer;
    this.#events = events;
    // Before the provider's own listener: a version is counted before it is sent.
    outer.on("update", this.#count);
    this.awareness = new Awareness(outer);
    this.awareness.setLocalState(null);
    const provider = new WebsocketProvider(`${socket.serverUrl}/sync/${room.space}`, roomName(room), outer, {
      connect: false,
      awareness: this.awareness,
      params: { [SAVED_PARAMETER.name]: SAVED_PARAMETER.value },
      WebSocketPolyfill: watchedSocket(socket.WebSocket, { opened: this.#opened, sending: this.#sending }),
      disableBc: true,
    });
    provider.messageHandlers = [...provider.messageHandlers];
    provider.messageHandlers[SYNC_MESSAGE.saved] = (_encoder, decoder) =>
      this.#acknowledge(decoding.readVarUint(decoder));
    provider.on("status", ({ status }) => {
      this.#status = status === "connected" ? "online" : status === "connecting" ? "connecting" : "offline";
      // A full disk is told until something was written again: it accepts the line and closes it at the next word.
      if (status === "connected" && this.#refused !== "store-full") this.#refused = null;
      events.changed();
    });
    provider.on("sync", (synced) => {
      if (synced) this.#attempts = 0;
      events.changed();
    });
    provider.on("connection-close", (event) => {
      if (event?.code === CLOSE_CODES["store-full"]) this.#refused = "store-full";
      // The delay is computed right after this event, from this property.
      const ceiling = Math.min(BACKOFF_FLOOR_MS * 2 ** this.#attempts++, BACKOFF_CEILING_MS);
      provider.maxBackoffTime = ceiling * (0.5 + events.spread() / 2);
      this.#status = "offline";
      events.changed();
    });
    provider.on("closed", ({ code }) => {
      this.#refused = closeWordOf(code) ?? "unknown-refusal";
      events.changed();
    });
    this.#provider = provider;
  }

  get status(): "offline" | "connecting" | "online" {
    return this.#status;
  }

  get synced(): boolean {
    return this.#provider.synced;
  }

  get refused(): CloseWord | "unknown-refusal" | null {
    return this.#refused;
  }

  /** Everything in the outer document is on the server's disk. */
  get saved(): boolean {
    return this.#saved === this.#version;
  }

  /** The stock provider looks its own presence up by the document's client id, which Yjs may change. */
  followOuterClient(): void {
    const state = this.awareness.getLocalState();
    removeAwarenessStates(this.awareness, [this.awareness.clientID], "client id changed");
    this.awareness.clientID = this.#outer.clientID;
    this.awareness.setLocalState(state);
  }

  connect(): void {
    this.#refused = null;
    this.#provider.connect();
  }

  disconnect(): void {
    this.#provider.disconnect();
    this.#status = "offline";
    this.#events.changed();
  }

  destroy(): void {
    this.#provider.destroy();
    this.awareness.destroy();
    this.#outer.off("update", this.#count);
  }

  readonly #count = (_update: Uint8Array, origin: unknown): void => {
    if (origin === this.#provider) return;
    this.#version++;
    // Yjs may tell of a write after whoever wrote looked at the status: "saved" must not stand a moment longer.
    this.#events.changed();
  };

  readonly #opened = (): void => {
    this.#sent = [];
    this.#acknowledged = 0;
  };

  /** False holds the message back. Of several frames only the last brings the whole version to the server. */
  readonly #sending = (message: Uint8Array, isLast: boolean): boolean => {
    if (message[0] !== SYNC_MESSAGE.sync) return true;
    const isAnswer = message[1] === SYNC_STEP.difference;
    if (!isAnswer && message[1] !== SYNC_STEP.update) return true;
    if (!isAnswer && this.#sent.length === 0) return false;
    this.#sent.push(isLast ? this.#version : -1);
    return true;
  };

  #acknowledge(count: number): void {
    if (count <= this.#acknowledged || count > this.#sent.length) return;
    this.#acknowledged = count;
    if (this.#refused === "store-full") this.#refused = null;
    this.#saved = Math.max(this.#saved, this.#sent[count - 1] ?? -1);
    this.#events.changed();
  }
}
