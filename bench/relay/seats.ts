import { join } from "node:path";
import { type DeviceId, type DocumentId, newId, type SpaceId } from "../../shared/base/ids.ts";
import { roomName } from "../../shared/base/room.ts";
import { adaAlone, NOON_MS, together } from "../../shared/seal/testing/adaAndBo.ts";
import { credentialHash, newCredential } from "../../server/access/credential.ts";
import { openSqliteStore } from "../../server/store/sqliteStore.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import { meetOverHttp } from "../../server/testing/meetOverHttp.ts";
import { Browser } from "../../server/testing/testServer.ts";

/** Where one member of one room connects, and as whom. */
export interface Seat {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** For servers that are told the room in each message. */
  readonly room: string;
}

/** The seats of a room, in turn: half of them one partner's, half the other's, as tabs and devices have them. */
export type RoomSeats = (member: number) => Seat;

/** Rooms that need nobody's leave. */
export function openRoom(port: number, name: string): RoomSeats {
  return () => ({ url: `http://127.0.0.1:${port}/${name}`, headers: {}, room: name });
}

/** A real pair, through every door of the real server: create, invite, join, confirm, the first keys of their own. */
export async function pairedRoom(port: number): Promise<RoomSeats> {
  const url = `http://localhost:${port}`;
  const browsers = [new Browser(url), new Browser(url)] as const;
  const meeting = await together(systemRandom);
  await meetOverHttp(browsers[0], browsers[1], meeting, Date.now());
  const shared = meeting.state.rooms.findLast(({ owner }) => owner === "shared");
  if (shared === undefined) throw new Error("two who are together share a room");
  const { space } = shared.room;
  return (member) => ours(port, space, roomName(shared.room), browsers[member % 2 === 0 ? 0 : 1].cookie ?? "");
}

function ours(port: number, space: SpaceId, room: string, cookie: string): Seat {
  const headers = { cookie, origin: `http://localhost:${port}` };
  return { url: `http://localhost:${port}/sync/${space}/${room}?ack=1`, headers, room };
}

/** Somebody in a space of their own, planted into the database before the server opens it. */
export interface Planted {
  readonly space: SpaceId;
  readonly document: DocumentId;
  readonly credential: string;
}

/**
 * Thousands of spaces would take minutes to sign: they share one first record but for its space, which the server
 * checked when it took it and reads like any other.
 */
export async function plantSpaces(dataDir: string, count: number): Promise<readonly Planted[]> {
  const store = await openSqliteStore({ path: join(dataDir, "common-ground.db") });
  const { records, state } = await adaAlone(systemRandom);
  const record = JSON.stringify(records[0]);
  const planted: Planted[] = [];
  for (let made = 0; made < count; made++) {
    const space = newId<SpaceId>(systemRandom);
    const credential = newCredential(systemRandom);
    const device = newId<DeviceId>(systemRandom);
    const created = await store.createSpace({
      space,
      record: record.replaceAll(state.space, space),
      device,
      credentialHash: credentialHash(credential),
      nowMs: NOON_MS,
    });
    if (!created.ok) throw new Error(created.problem);
    planted.push({ space, document: state.partners.a.privateDocument, credential });
  }
  await store.close();
  return planted;
}

export function plantedRoom(port: number, { space, document, credential }: Planted): RoomSeats {
  const seat = ours(port, space, roomName({ space, document, epoch: 0, generation: 0 }), `cg=${credential}`);
  return () => seat;
}
