import type { ServerProcess } from "../serverProcess.ts";
import { type Kept, serverFiles } from "./atRest.ts";
import { type Canary, findCanary } from "./findCanary.ts";
import { eventsIn } from "./liveFrames.ts";
import type { Passed } from "./traffic.ts";

/** Bytes that somebody other than their owner could read, and where. */
export interface Place {
  readonly place: string;
  readonly bytes: Buffer;
}

/** Its files, and what it printed. */
export function serverHolds(server: ServerProcess): Place[] {
  return [...serverFiles(server.dataDir), { place: "log of the server", bytes: Buffer.from(server.printed()) }];
}

export function placeOf({ what, path, bytes }: Passed): Place {
  return { place: `${what} ${path}`, bytes };
}

/** What the live channel carries as text, as the bytes that it is. */
export function eventsOf({ what, path, bytes }: Passed): Place[] {
  return eventsIn(bytes).map((event) => ({ place: `event in ${what} ${path}`, bytes: event }));
}

/** Which of these phrases stand where, and in which clothes. */
export function search(
  places: readonly (Place | Kept)[],
  canaries: readonly Canary[],
): { canary: string; place: string; encodings: string[] }[] {
  return canaries.flatMap((canary) =>
    places.flatMap(({ place, bytes }) => {
      const encodings = findCanary(bytes, canary);
      return encodings.length === 0 ? [] : [{ canary: canary.name, place, encodings }];
    }),
  );
}
