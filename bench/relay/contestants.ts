import { join } from "node:path";
import { type BenchServer, type ServerProgram, startServer } from "./benchServer.ts";
import { BARE, type Dialect, HOCUSPOCUS, OURS, Y_WEBSOCKET } from "./dialect.ts";
import { openRoom, pairedRoom, type Planted, plantedRoom, plantSpaces, type RoomSeats } from "./seats.ts";

export const NAMES = [
  "bare ws",
  "y-websocket",
  "y-websocket + leveldb",
  "Hocuspocus",
  "Hocuspocus + sqlite",
  "ours",
] as const;
export type Name = (typeof NAMES)[number];

/** One server that takes part. */
export interface Contestant {
  readonly name: Name;
  readonly dialect: Dialect;
  readonly server: BenchServer;
  /** A room that nobody has been in; `light` where thousands of them are needed. */
  newRoom(kind?: "light"): Promise<RoomSeats>;
  stop(): Promise<void>;
}

/** All connections come from one address, which a real server would find too many. */
const UNHURRIED = { LIMIT_REQUESTS_PER_MINUTE: "1000000" };
const PEERS = "bench/peers";
const Y_WEBSOCKET_SERVER = `${PEERS}/node_modules/y-websocket/bin/server.cjs`;

interface Entrant extends ServerProgram {
  readonly dialect: Dialect;
}

const ENTRANTS: Readonly<Record<Exclude<Name, "ours">, Entrant>> = {
  "bare ws": { file: "bench/relayBareServer.ts", dialect: BARE, environment: () => ({}) },
  "y-websocket": { file: Y_WEBSOCKET_SERVER, dialect: Y_WEBSOCKET, environment: () => ({}) },
  "y-websocket + leveldb": {
    file: Y_WEBSOCKET_SERVER,
    dialect: Y_WEBSOCKET,
    environment: (dataDir) => ({ YPERSISTENCE: join(dataDir, "leveldb") }),
  },
  Hocuspocus: { file: `${PEERS}/hocuspocus.mjs`, dialect: HOCUSPOCUS, environment: () => ({}) },
  "Hocuspocus + sqlite": {
    file: `${PEERS}/hocuspocus.mjs`,
    dialect: HOCUSPOCUS,
    environment: (dataDir) => ({ DATABASE: join(dataDir, "hocuspocus.db") }),
  },
};

/** Starts one, on files of its own. `lightRooms`: so many may be asked for. */
export async function enter(name: Name, lightRooms = 0): Promise<Contestant> {
  return name === "ours" ? enterOurs(lightRooms) : enterOther(name);
}

export async function enterAll(names: readonly Name[] = NAMES): Promise<readonly Contestant[]> {
  const entered: Contestant[] = [];
  for (const name of names) entered.push(await enter(name));
  return entered;
}

async function enterOther(name: Exclude<Name, "ours">): Promise<Contestant> {
  const { dialect, ...program } = ENTRANTS[name];
  const server = await startServer(program);
  let rooms = 0;
  return {
    name,
    dialect,
    server,
    newRoom: async () => openRoom(server.port, `room-${rooms++}`),
    stop: () => server.stop(),
  };
}

/** The program that `npm start` runs, with its SQLite file, its doors and its rules. */
async function enterOurs(lightRooms: number): Promise<Contestant> {
  let planted: readonly Planted[] = [];
  const server = await startServer({
    file: "server/main.ts",
    environment: (dataDir) => ({ DATA_DIR: dataDir, ...UNHURRIED }),
    prepare: async (dataDir) => {
      if (lightRooms > 0) planted = await plantSpaces(dataDir, lightRooms);
    },
  });
  let light = 0;
  return {
    name: "ours",
    dialect: OURS,
    server,
    async newRoom(kind) {
      if (kind !== "light") return pairedRoom(server.port);
      const next = planted[light++];
      if (next === undefined) throw new Error("more rooms than were planted");
      return plantedRoom(server.port, next);
    },
    stop: () => server.stop(),
  };
}
