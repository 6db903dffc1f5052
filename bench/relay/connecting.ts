import * as Y from "yjs";
import type { Contestant, Name } from "./contestants.ts";
import { enter, NAMES } from "./contestants.ts";
import { median } from "./figures.ts";
import { typedEdits } from "./preparedEdits.ts";
import { clientFrame, openRawSocket, type RawSocket } from "./rawSocket.ts";
import { RoomOfSockets } from "./roomOfSockets.ts";
import type { Seat } from "./seats.ts";

const EDITS = 10_000;
const UNDER_WAY = 32;
/** Long enough for servers that store some seconds after the last edit, and let a room go then. */
const LEFT_FOR_MS = 3_000;
const BETWEEN_MS = 300;

export interface Connecting {
  readonly name: Name;
  /** From opening the socket to the last byte of the stored state, the median. */
  readonly openMs: number;
  readonly cpuMs: number;
  readonly bytes: number;
  /** Of so many connects so many were given all of it. */
  readonly connects: number;
  readonly whole: number;
}

/** Two typed ten thousand letters and went; then somebody comes who has nothing. */
export async function connecting(connects: number): Promise<readonly Connecting[]> {
  const measured: Connecting[] = [];
  // Both type: so many from one device, at this speed, would be too fast for a person, and ours says so.
  const edits = [typedEdits(EDITS / 2), typedEdits(EDITS / 2)];
  for (const name of NAMES) {
    // A bare relay keeps nothing that could be asked for.
    if (name === "bare ws") continue;
    const contestant = await enter(name);
    const seats = await contestant.newRoom();
    const typed = await RoomOfSockets.open(contestant, seats, edits);
    await typed.speak(EDITS, UNDER_WAY);
    await typed.close();
    await pause(LEFT_FOR_MS);
    await contestant.server.quiet();
    const visits: { readonly openMs: number; readonly cpuMs: number; readonly update: Uint8Array }[] = [];
    for (let visit = 0; visit < connects; visit++) {
      const before = await contestant.server.quiet();
      const { openMs, update, socket } = await join(contestant, seats(visit));
      await socket.close();
      const after = await contestant.server.quiet();
      visits.push({ openMs, update, cpuMs: after.cpuMs - before.cpuMs });
      await pause(BETWEEN_MS);
    }
    measured.push({
      name,
      openMs: median(visits.map(({ openMs }) => openMs)),
      cpuMs: median(visits.map(({ cpuMs }) => cpuMs)),
      bytes: median(visits.map(({ update }) => update.length)),
      connects,
      whole: visits.filter(({ update }) => editsOf(update) === EDITS).length,
    });
    await contestant.stop();
  }
  return measured;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

function join(
  { dialect, name }: Contestant,
  { url, headers, room }: Seat,
): Promise<{ openMs: number; update: Uint8Array; socket: RawSocket }> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    let socket: RawSocket | null = null;
    const opened = openRawSocket(url, headers, {
      message(payload) {
        const heard = dialect.hear(payload);
        if (heard.kind === "asks") socket?.send(clientFrame(dialect.nothing(room)));
        if (heard.kind !== "state" || socket === null) return;
        resolve({ openMs: performance.now() - startedAt, update: new Uint8Array(heard.update), socket });
      },
      closed: (code) => reject(new Error(`${name} closed a socket with ${code}`)),
    });
    opened.then((open) => {
      socket = open;
      for (const said of dialect.hello(room)) open.send(clientFrame(said));
    }, reject);
  });
}

function editsOf(update: Uint8Array): number {
  return Y.decodeUpdate(update).structs.reduce((sum, { length }) => sum + length, 0);
}
