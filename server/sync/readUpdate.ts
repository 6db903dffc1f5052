import { ID_PATTERN } from "../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import { ByteReader } from "./byteReader.ts";

/** Clocks `from` to before `to` of one client, without a gap. */
export interface Run {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

/** The item at `at` of client `by` stands beside the item at `clock` of `client`. */
export interface Dependency {
  readonly by: number;
  readonly at: number;
  readonly client: number;
  readonly clock: number;
}

/** What the server looks at in an update: which clocks it brings and which it builds on. Never the content. */
export interface UpdateShape {
  readonly runs: readonly Run[];
  /** Origins in other clients: they must be known, or the item hangs in the air for ever. */
  readonly builtOn: readonly Dependency[];
  readonly deletes: readonly Run[];
}

const GC = 0;
const DELETED = 1;
const BINARY = 3;
const SKIP = 10;
const CONTENT_BITS = 0x1f;
const HAS_MAP_KEY = 0x20;
const HAS_RIGHT_ORIGIN = 0x40;
const HAS_ORIGIN = 0x80;
const ROOT_NAME_BYTES = 22;
/** A session has one writer, so honest updates have none; the bound keeps a made-up one from costing time. */
const DEPENDENCIES_AT_MOST = 500;

const latin = new TextDecoder("latin1");

function isSessionRoot(name: Uint8Array): boolean {
  return name.length === ROOT_NAME_BYTES && ID_PATTERN.test(latin.decode(name));
}

/** Reads one struct's body and returns its length, or null for what this server does not keep. */
function readStruct(reader: ByteReader, client: number, clock: number, builtOn: Dependency[]) {
  const info = reader.byte();
  // Nothing has no length: zero is refused like foreign content.
  if (info === GC || info === SKIP) return reader.varUint() || null;
  if ((info & HAS_MAP_KEY) !== 0) return null;
  for (const flag of [HAS_ORIGIN, HAS_RIGHT_ORIGIN]) {
    if ((info & flag) === 0) continue;
    const origin = { client: reader.varUint(), clock: reader.varUint() };
    if (origin.client !== client) builtOn.push({ by: client, at: clock, ...origin });
    // An item beside its own future: Yjs throws on it, at every load from then on.
    else if (origin.clock >= clock) return null;
    if (builtOn.length > DEPENDENCIES_AT_MOST) return null;
  }
  // Without an origin the item names its parent itself: 1 is "a root, by name", and there are no other parents.
  if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0 && (reader.varUint() !== 1 || !isSessionRoot(reader.varBytes()))) {
    return null;
  }
  const content = info & CONTENT_BITS;
  if (content === DELETED) return reader.varUint() || null;
  if (content !== BINARY) return null;
  reader.varBytes();
  return 1;
}

function readRuns(reader: ByteReader, runs: Run[], builtOn: Dependency[]): boolean {
  const sections = reader.varUint();
  const clients = new Set<number>();
  for (let section = 0; section < sections && reader.sound; section++) {
    const structs = reader.varUint();
    const client = reader.varUint();
    // Of two sections of one client Yjs forgets the first.
    if (clients.has(client)) return !reader.sound;
    clients.add(client);
    let clock = reader.varUint();
    let from = clock;
    for (let i = 0; i < structs && reader.sound; i++) {
      const isSkip = reader.bytes[reader.position] === SKIP;
      const length = readStruct(reader, client, clock, builtOn);
      if (length === null) return !reader.sound;
      if (isSkip) {
        if (clock > from) runs.push({ client, from, to: clock });
        from = clock + length;
      }
      clock += length;
    }
    if (clock > from) runs.push({ client, from, to: clock });
  }
  return true;
}

function readDeletes(reader: ByteReader, deletes: Run[]): void {
  const clients = reader.varUint();
  for (let i = 0; i < clients && reader.sound; i++) {
    const client = reader.varUint();
    const ranges = reader.varUint();
    for (let j = 0; j < ranges && reader.sound; j++) {
      const from = reader.varUint();
      deletes.push({ client, from, to: from + reader.varUint() });
    }
  }
}

/**
 * Reads a Yjs V1 update without a Y.Doc and refuses what no sealed document contains: roots that are not
 * sessions, nested types, map entries, text, JSON. So the server stores ciphertext-shaped bytes and nothing else.
 */
export function readUpdate(update: Uint8Array): Result<UpdateShape, "malformed" | "foreign-content"> {
  const reader = new ByteReader(update);
  const runs: Run[] = [];
  const builtOn: Dependency[] = [];
  if (!readRuns(reader, runs, builtOn)) return fail("foreign-content");
  const deletes: Run[] = [];
  readDeletes(reader, deletes);
  if (!reader.sound || !reader.atEnd) return fail("malformed");
  const isSafe = [...runs, ...deletes].every(({ from, to }) => from < to && Number.isSafeInteger(to));
  return isSafe ? ok({ runs, builtOn, deletes }) : fail("malformed");
}
