import { WebSocket } from "ws";
import * as Y from "yjs";
import type { Room } from "../../../shared/base/room.ts";
import { ByteReader } from "../byteReader.ts";
import { readFrame, type SyncMessage } from "../readFrame.ts";
import { differenceFrame, stateVectorFrame, updateFrame } from "../writeFrames.ts";
import type { DeviceName } from "./cast.ts";
import { pathOf } from "./syncServer.ts";

const SAVED_TYPE = 100;

/**
 * A client of bare frames: sends any bytes, keeps everything it hears, and waits for events instead of
 * for time. It keeps a document of what it was told, so that a test can compare.
 */
export class RawClient {
  readonly socket: WebSocket;
  readonly doc = new Y.Doc();
  readonly heard: SyncMessage[] = [];
  saved = 0;
  closeCode: number | null = null;
  #watchers: (() => void)[] = [];

  /** `who` is one of the cast, or the very headers that a browser of the real server would send. */
  constructor(url: string, room: Room, who: DeviceName | Readonly<Record<string, string>>, query = "?ack=1") {
    const headers = typeof who === "string" ? { "x-device": who } : who;
    this.socket = new WebSocket(`${url}${pathOf(room)}${query}`, { headers });
    this.socket.binaryType = "arraybuffer";
    this.socket.on("message", (data: ArrayBuffer) => this.#hear(new Uint8Array(data)));
    this.socket.on("open", () => this.#changed());
    this.socket.on("error", () => {});
    this.socket.on("close", (code) => {
      this.closeCode = code;
      this.#changed();
    });
  }

  send(...frames: readonly Uint8Array[]): this {
    for (const frame of frames) this.socket.send(frame);
    return this;
  }

  /** Resolves when `is` holds, asked again after everything that arrives. */
  async until(is: (client: this) => boolean): Promise<this> {
    while (!is(this)) await new Promise<void>((resolve) => this.#watchers.push(resolve));
    return this;
  }

  opened(): Promise<this> {
    return this.until(() => this.socket.readyState === WebSocket.OPEN || this.closeCode !== null);
  }

  closed(): Promise<number> {
    return this.until(() => this.closeCode !== null).then(() => this.closeCode ?? 0);
  }

  /** The whole opening exchange: asks, hears, answers what the server lacks. */
  async join(): Promise<this> {
    await this.opened();
    this.send(stateVectorFrame(Y.encodeStateVector(this.doc)));
    const asked = () => this.heard.find((message) => message.kind === "state-vector");
    await this.until(() => asked() !== undefined || this.closeCode !== null);
    const question = asked();
    if (question?.kind === "state-vector")
      this.send(differenceFrame(Y.encodeStateAsUpdate(this.doc, question.stateVector)));
    return this;
  }

  /** Writes one entry into a session's root and sends it; `count` of them as so many updates. */
  write(session: string, entry: Uint8Array, count = 1): this {
    for (let i = 0; i < count; i++)
      this.send(updateFrame(changeOf(this.doc, () => this.doc.getArray(session).push([entry]))));
    return this;
  }

  entries(session: string): number {
    return this.doc.getArray(session).length;
  }

  leave(): void {
    this.socket.close();
  }

  #hear(frame: Uint8Array): void {
    if (frame[0] === SAVED_TYPE) this.saved = new ByteReader(frame, 1).varUint();
    else {
      const read = readFrame(frame);
      if (!read.ok) throw new Error("the server sent a frame that cannot be read");
      for (const message of read.value) {
        this.heard.push(message);
        if (message.kind === "difference" || message.kind === "update")
          Y.applyUpdate(this.doc, message.update, "server");
      }
    }
    this.#changed();
  }

  #changed(): void {
    const watchers = this.#watchers;
    this.#watchers = [];
    for (const watcher of watchers) watcher();
  }
}

/** The one update that `change` makes. */
export function changeOf(doc: Y.Doc, change: () => void): Uint8Array {
  const updates: Uint8Array[] = [];
  const keep = (update: Uint8Array) => updates.push(update);
  doc.on("update", keep);
  doc.transact(change);
  doc.off("update", keep);
  const [update] = updates;
  if (update === undefined || updates.length > 1) throw new Error("not one change");
  return update;
}
