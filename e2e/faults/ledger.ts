import { type Room, roomName } from "../../shared/base/room.ts";
import type { Headers } from "./couple.ts";
import { pause } from "./series.ts";
import { countIn, Writer } from "./writer.ts";

interface Promised {
  readonly room: Room;
  readonly who: Headers;
  /** By session: from the first entry on, so many were acknowledged, and so many seen by somebody else. */
  readonly entries: Map<string, { readonly acknowledged: number; readonly shown: number }>;
}

/**
 * What the server promised: entries that it acknowledged to their writer, and entries that it showed to the partner.
 * After a fault somebody who holds nothing opens each room and counts.
 */
export class Ledger {
  acknowledged = 0;
  relayed = 0;
  /** Promised, and not there when it was asked for. */
  lost = 0;
  readonly #rooms = new Map<string, Promised>();

  /** To be called once for writers of one room, when their sockets are closed or everything has settled. */
  note(writers: readonly Writer[]): void {
    for (const writer of writers) {
      const { room, who } = writer;
      const key = `${room.space}/${roomName(room)}`;
      const promised: Promised = this.#rooms.get(key) ?? { room, who, entries: new Map() };
      this.#rooms.set(key, promised);
      const before = promised.entries.get(writer.session) ?? { acknowledged: 0, shown: 0 };
      const others = writers.filter((other) => other !== writer);
      const shown = Math.max(before.shown, ...others.map(({ client }) => countIn(client.doc, writer.session)));
      const acknowledged = Math.max(before.acknowledged, writer.acknowledged);
      this.acknowledged += acknowledged - before.acknowledged;
      this.relayed += shown - before.shown;
      promised.entries.set(writer.session, { acknowledged, shown });
    }
  }

  /** Those rooms are gone with their disk; what was counted stays counted. */
  forget(): void {
    this.#rooms.clear();
  }

  /** Asks for everything that was ever promised. Every room has to open whole, too: nothing waits for what is not there. */
  async ask(serverUrl: string): Promise<number> {
    let missing = 0;
    for (const { room, who, entries } of this.#rooms.values()) {
      const { client } = await opened(serverUrl, room, who);
      if (client.doc.store.pendingStructs !== null) throw new Error("the room does not open whole");
      for (const [session, { acknowledged, shown }] of entries)
        missing += Math.max(0, acknowledged - countIn(client.doc, session), shown - countIn(client.doc, session));
      client.leave();
    }
    this.lost += missing;
    return missing;
  }
}

const PATIENCE_MS = 20_000;

/** Whoever is not let in comes again, as pages do; a room that stays shut keeps nothing for anybody. */
async function opened(serverUrl: string, room: Room, who: Headers): Promise<Writer> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const reader = await new Writer(serverUrl, room, who).join();
    const { closeCode } = reader.client;
    if (closeCode === null) return reader;
    if (performance.now() > deadline) throw new Error(`a room is refused with ${closeCode}`);
    await pause(200);
  }
}
