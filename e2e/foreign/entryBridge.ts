import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { newId, type SessionId } from "../../shared/base/ids.ts";
import { type Room, roomName } from "../../shared/base/room.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import type { Headers } from "../faults/couple.ts";

/**
 * The thinnest wrapper round a foreign document that our server admits: each of its updates is one binary entry in a
 * root array of this writer's own. Below it is an unmodified y-websocket.
 */
export class EntryBridge {
  readonly provider: WebsocketProvider;
  readonly outer = new Y.Doc();
  readonly #own = newId<SessionId>(systemRandom);

  constructor(serverUrl: string, room: Room, headers: Headers, doc: Y.Doc) {
    class Socket extends WebSocket {
      constructor(url: string) {
        super(url, { headers });
      }
    }
    // reason: ws's class is a WebSocket in everything that the provider touches, its types differ in events.
    const WebSocketPolyfill = Socket as unknown as typeof globalThis.WebSocket;
    const server = `${serverUrl.replace("http", "ws")}/sync/${room.space}`;
    const options = { WebSocketPolyfill, disableBc: true, maxBackoffTime: 500 };
    this.provider = new WebsocketProvider(server, roomName(room), this.outer, options);
    doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.outer.getArray<Uint8Array>(this.#own).push([update]);
    });
    this.outer.on("afterTransaction", (transaction: Y.Transaction) => {
      if (transaction.local) return;
      for (const entry of addedIn(transaction)) Y.applyUpdate(doc, entry, this);
    });
  }

  /** Without timers of its own left behind. */
  destroy(): void {
    this.provider.destroy();
    this.outer.destroy();
  }
}

/** Entries that one transaction brought, of any session: the outer document's arrays are never read by name. */
function addedIn({ beforeState, afterState, doc }: Y.Transaction): readonly Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (const [client, after] of afterState) {
    const before = beforeState.get(client) ?? 0;
    if (after === before) continue;
    for (const struct of doc.store.clients.get(client) ?? []) {
      if (struct.id.clock < before || !(struct instanceof Y.Item)) continue;
      if (struct.content instanceof Y.ContentBinary) entries.push(struct.content.content);
    }
  }
  return entries;
}
