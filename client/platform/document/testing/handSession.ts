import * as Y from "yjs";
import type { Slot } from "../../../../shared/base/ids.ts";
import { NO_HEADS } from "../../../../shared/seal/entry/heads.ts";
import { writeOpener } from "../../../../shared/seal/entry/opener.ts";
import { SessionWriter } from "../../../../shared/seal/entry/sessionWriter.ts";
import type { StoredKind } from "../../../../shared/seal/envelope.ts";
import type { Devices } from "./devices.ts";

/** A session written by hand straight into the server's room: a partner with developer tools. */
export class HandSession {
  readonly writer: SessionWriter;
  readonly #devices: Devices;

  constructor(devices: Devices, slot: Slot, client: number) {
    this.#devices = devices;
    const { room, key, random, signing } = devices;
    this.writer = new SessionWriter({ room, key, random, padding: "shared" });
    const place = { room, session: this.writer.session };
    this.append("opener", writeOpener(place, { author: slot, client, heads: NO_HEADS }, signing[slot].secretKey));
  }

  append(kind: StoredKind, plaintext: Uint8Array): Uint8Array {
    const { entry } = this.writer.seal(kind, plaintext);
    pushRaw(this.#devices.serverRoom(), this.writer.name, entry);
    return entry;
  }
}

/** Puts bytes into a root array as a server can: no key needed. */
export function pushRaw(outer: Y.Doc, session: string, entry: Uint8Array): void {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(outer));
  other.getArray<Uint8Array>(session).push([entry]);
  Y.applyUpdate(outer, Y.encodeStateAsUpdate(other, Y.encodeStateVector(outer)));
}

/** A Yjs V1 update that types `text` under `client`, from clock 0. */
export function typedBy(client: number, text: string): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.getText("clause").insert(0, text);
  return Y.encodeStateAsUpdate(doc);
}
