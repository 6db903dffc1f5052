import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { type Room, roomName } from "../../../shared/base/room.ts";
import type { DeviceName } from "./cast.ts";

/** An unmodified provider of y-websocket; a browser would send the cookie where this sends a header. */
export function stockClient(url: string, room: Room, device: DeviceName, doc = new Y.Doc()) {
  class Identified extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { "x-device": device } });
    }
  }
  const provider = new WebsocketProvider(`${url}/sync/${room.space}`, roomName(room), doc, {
    // Two providers in one process would otherwise sync with each other and need no server.
    disableBc: true,
    // reason: ws's class is a WebSocket in everything that the provider touches, its types differ in events.
    WebSocketPolyfill: Identified as unknown as typeof globalThis.WebSocket,
  });
  return { doc, provider };
}

export function synced(provider: WebsocketProvider): Promise<void> {
  if (provider.synced) return Promise.resolve();
  return new Promise((resolve) => provider.once("sync", () => resolve()));
}

/** Resolves when `is` holds, asked again after every update of the document. */
export function untilDoc(doc: Y.Doc, is: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!is()) return;
      doc.off("update", look);
      resolve();
    };
    doc.on("update", look);
    look();
  });
}
