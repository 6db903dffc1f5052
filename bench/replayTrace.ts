import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocket as NodeWebSocket } from "ws";
import * as Y from "yjs";
import { openSealedDocument } from "../client/platform/document/openSealedDocument.ts";
import type { SealedDocument, SyncSocket } from "../client/platform/document/sealedDocument.ts";
import { addPoint } from "../client/features/agreement/document/addPoint.ts";
import { bindAgreement } from "../client/features/agreement/document/bindAgreement.ts";
import { clauseFragment, clauseMap } from "../client/features/agreement/document/layout.ts";
import type { Store } from "../server/store/store.ts";
import { attachSync } from "../server/sync/attachSync.ts";
import { createRelay } from "../server/sync/relay.ts";
import { systemClock } from "../server/systemClock.ts";
import { systemRandom } from "../server/systemRandom.ts";
import { type ClauseId, type DeviceId, newId, type Slot } from "../shared/base/ids.ts";
import type { Room } from "../shared/base/room.ts";
import { signingKeysFromSeed } from "../shared/seal/keys/signingKeys.ts";
import type { Trace } from "./replayFile.ts";

/** A person types for hours what this replays in seconds; the door would call that too fast. */
const UNHURRIED = { framesPerSecond: 1e9, framesAtOnce: 1e9, bytesPerSecond: 1e12, bytesAtOnce: 1e12 };
/** After so many edits the event loop gets its turn: sockets, stores and the 16 ms window of the flush. */
const EDITS_AT_ONCE = 20;
const EDITS_UNSAVED = 1_000;

export interface Replayed {
  readonly edits: number;
  readonly atAda: string;
  readonly atBo: string;
  readonly typedMs: number;
  readonly arrivedMs: number;
}

/**
 * Ada adds a point to the agreement and types the whole trace into it; Bo reads the same point on another
 * socket. Between them are sealing, a real relay with `store`, and loopback TCP. Positions count Unicode code
 * points, as the public traces do.
 */
export async function replayTrace(trace: Trace, store: Store): Promise<Replayed> {
  const room: Room = { space: newId(systemRandom), document: newId(systemRandom), epoch: 1, generation: 0 };
  const relay = createRelay({ store, clock: systemClock, log: { info: () => {}, warn: () => {} }, limits: UNHURRIED });
  const door = attachSync({
    relay,
    authorize: async (request) => ({
      space: room.space,
      slot: request.headers["x-slot"] === "b" ? "b" : "a",
      device: newId<DeviceId>(systemRandom),
    }),
    roomAccess: async () => "write",
  });
  const server = createServer().on("upgrade", door.handleUpgrade);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const open = partnersOf(room, `ws://127.0.0.1:${port}`);
  const [ada, bo] = await Promise.all([open("a"), open("b")]);
  const startedMs = performance.now();
  const point = newPoint(ada);
  const edits = await type(ada, textOf(ada, point), trace);
  const typedMs = performance.now() - startedMs;
  await ada.whenSaved();
  await arrived(bo, () => sameClock(ada, bo));
  const replayed = {
    edits,
    atAda: textOf(ada, point).toString(),
    atBo: textOf(bo, point).toString(),
    typedMs,
    arrivedMs: performance.now() - startedMs,
  };
  await Promise.all([ada.destroy(), bo.destroy()]);
  // What was acknowledged is on the disk already; this waits for the tidying behind it.
  await relay.drain();
  await new Promise((resolve) => server.close(resolve));
  return replayed;
}

function partnersOf(room: Room, serverUrl: string): (slot: Slot) => Promise<SealedDocument> {
  const key = systemRandom.bytes(32);
  const signing = { a: signingKeysFromSeed(systemRandom.bytes(32)), b: signingKeysFromSeed(systemRandom.bytes(32)) };
  return (slot) =>
    openSealedDocument({
      room,
      key,
      padding: "shared",
      author: { slot, signing: signing[slot] },
      signersOf: (of) => [signing[of].publicKey],
      databaseName: `replay/${room.space}/${slot}`,
      socket: socketOf(slot, serverUrl),
      clock: systemClock,
      random: systemRandom,
    });
}

/** The slot stands where a browser's cookie does. */
function socketOf(slot: Slot, serverUrl: string): SyncSocket {
  class Socket extends NodeWebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { "x-slot": slot } });
    }
  }
  return { serverUrl, WebSocket: Socket as unknown as typeof WebSocket };
}

function newPoint({ inner }: SealedDocument): ClauseId {
  const agreement = bindAgreement(inner);
  const added = addPoint(agreement, { topic: "daily-life", by: "a" }, systemRandom);
  agreement.destroy();
  if (!added.ok) throw new Error(added.problem);
  return added.value;
}

async function type(ada: SealedDocument, text: Y.XmlText, { startContent, txns }: Trace): Promise<number> {
  text.insert(0, startContent);
  // Traces count code points and Yjs counts UTF-16 units: one and the same, as long as no letter takes two.
  const isPlain = !/[\ud800-\udfff]/.test(
    startContent + txns.map(({ patches }) => patches.map(([, , inserted]) => inserted).join("")).join(""),
  );
  const at = (position: number): number => (isPlain ? position : utf16Length(text.toString(), position));
  let edits = 0;
  for (const { patches } of txns) {
    ada.inner.transact(() => {
      for (const [position, deleted, inserted] of patches) {
        const from = at(position);
        const length = at(position + deleted) - from;
        if (length > 0) text.delete(from, length);
        if (inserted !== "") text.insert(from, inserted);
      }
    });
    edits++;
    // Sockets and disk get their turn, as they do between the keystrokes of a hand.
    if (edits % EDITS_AT_ONCE === 0) await new Promise<void>((resolve) => void setImmediate(resolve));
    if (edits % EDITS_UNSAVED === 0) await ada.whenSaved();
  }
  return edits;
}

function utf16Length(text: string, codePoints: number): number {
  let length = 0;
  let left = codePoints;
  for (const point of text) {
    if (left-- === 0) break;
    length += point.length;
  }
  return length;
}

/** The one text node of the point's first paragraph: the letters that an editor would be bound to. */
function textOf({ inner }: SealedDocument, point: ClauseId): Y.XmlText {
  const map = clauseMap(inner, point);
  const paragraph = map === null ? null : clauseFragment(map)?.get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error("the point has not arrived");
  return text;
}

function sameClock(ada: SealedDocument, bo: SealedDocument): boolean {
  const { clientID } = ada.inner;
  return Y.getState(ada.inner.store, clientID) === Y.getState(bo.inner.store, clientID);
}

/** Looks whenever something was opened at Bo's. */
function arrived(bo: SealedDocument, isThere: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isThere()) return;
      bo.inner.off("afterAllTransactions", look);
      resolve();
    };
    bo.inner.on("afterAllTransactions", look);
    look();
  });
}
