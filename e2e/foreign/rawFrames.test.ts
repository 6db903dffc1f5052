import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { differenceFrame, stateVectorFrame, updateFrame } from "../../server/sync/writeFrames.ts";
import { appearanceFrame } from "../../server/sync/testing/appearanceFrame.ts";
import { type Couple, newCouple } from "../faults/couple.ts";
import { type MainProcess, startMain } from "../faults/mainProcess.ts";
import { countIn, Writer } from "../faults/writer.ts";

/** Malformed, too large, foreign content: final, so that nobody sends it again. */
const REFUSED: readonly number[] = [4400, 4413, 4422];
/** Bytes that say "there is more of this number", until the data ends. */
const unfinished = (count: number): number[] => Array.from({ length: count }, (_, i) => 0x80 | (0x45 + 7 * i));
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const bytes = (...parts: readonly (number | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat());

/** A V2 update that Yjs itself makes, cut and bent: the first byte is a feature flag that V1 does not have. */
function secondFormat(change: (update: Uint8Array) => Uint8Array = (update) => update): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.getArray<Uint8Array>("AAAAAAAAAAAAAAAAAAAAAA").push([new Uint8Array(8), new Uint8Array(8)]);
  return change(Y.encodeStateAsUpdateV2(doc));
}

const with0x = (update: Uint8Array, at: number, ...put: readonly number[]): Uint8Array => {
  const copy = update.slice();
  copy.set(put, Math.min(at, copy.length - put.length));
  return copy;
};

/**
 * The cases of the Go port of Yjs (reearth/ygo, MIT: provider/websocket/server_test.go, sync/testdata/fuzz,
 * crdt/testdata/fuzz), told in our words and built here: what crashed or confused it once, as frames on our socket.
 */
const crashes: readonly (readonly [what: string, frame: Uint8Array])[] = [
  ["a state vector whose count never ends", bytes(0, 0, 11, unfinished(5), 0, 2, unfinished(2), 0x36, 0x80)],
  ["a state vector that promises more clients than it has", bytes(0, 0, 3, 0xff, 0xff, 0x03)],
  [
    "an update of forty-eight clients that ends in the first one's number",
    updateFrame(bytes(48, 48, 66, 0, 0, unfinished(5), 48)),
  ],
  ["an update whose client number has six bytes", updateFrame(bytes(1, 1, unfinished(5), 1, 0, 0))],
  ["an update that promises four billion structs", updateFrame(bytes(1, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 0))],
  ["an update with four billion clients", updateFrame(bytes(0xff, 0xff, 0xff, 0xff, 0x0f))],
  [
    "an update with a deletion as long as numbers go",
    updateFrame(bytes(0, 1, 1, 1, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f)),
  ],
  ["an update in the second format", updateFrame(secondFormat())],
  ["the second format with a flag that does not exist", updateFrame(secondFormat((update) => with0x(update, 0, 48)))],
  [
    "the second format whose run goes on for two hundred million times",
    updateFrame(secondFormat((update) => with0x(update, 20, 0xb5, 0xdf, 0xe9, 0xcf, 0x30))),
  ],
  ["the second format cut in its strings", updateFrame(secondFormat((update) => update.slice(0, 30)))],
  [
    "the second format with zeros where its columns are",
    updateFrame(secondFormat((update) => with0x(update, 4, ...zeros(12)))),
  ],
  ["a difference that is shorter than it says", bytes(0, 1, 90, 1)],
  ["an unknown kind of sync message", bytes(0, 9, 1, 0)],
  ["a presence that promises a million people", bytes(1, 4, 0xc0, 0x84, 0x3d, 1)],
  ["a frame of nothing", bytes()],
];

describe("frames that broke somebody else's server", () => {
  let server: MainProcess;
  let couple: Couple;
  beforeAll(async () => {
    server = await startMain();
    couple = await newCouple(server.url);
  });
  afterAll(() => server.stop());
  const joined = (who: "ada" | "bo", room = couple.shared) => new Writer(server.url, room, couple[who]).join();

  it.each(crashes)("K12: %s ends its own line, and nobody else's", async (_what, frame) => {
    const [ada, bo] = await Promise.all([joined("ada"), joined("bo")]);
    ada.client.send(frame);
    expect(REFUSED).toContain(await ada.client.closed());
    bo.type(2);
    await bo.client.until(() => bo.acknowledged === 2);
    const late = await joined("ada");
    expect([countIn(late.client.doc, bo.session), late.client.doc.store.pendingStructs]).toEqual([2, null]);
    for (const { client } of [bo, late]) client.leave();
  });

  it("K12: none of them is kept: after a kill the room opens whole", async () => {
    couple = await newCouple(server.url);
    const bo = (await joined("bo")).type(3);
    await bo.client.until(() => bo.acknowledged === 3);
    for (const [, frame] of crashes) {
      const ada = await joined("ada");
      ada.client.send(frame);
      await ada.client.closed();
    }
    await server.end("SIGKILL");
    await server.start();
    const late = await joined("ada");
    expect([countIn(late.client.doc, bo.session), late.client.doc.store.clients.size]).toEqual([3, 1]);
    late.client.leave();
  });

  it("R4: the answer to a first word is the difference, then the question; a presence that is known comes when asked for", async () => {
    const ada = await joined("ada");
    ada.client.send(appearanceFrame(7, 1, '"here"'));
    const bo = new Writer(server.url, couple.shared, couple.bo);
    await bo.client.opened();
    bo.client.send(stateVectorFrame(Uint8Array.of(0)), differenceFrame(Uint8Array.of(0, 0)), Uint8Array.of(3));
    await bo.client.until(({ saved, heard }) => saved === 1 && heard.some(({ kind }) => kind === "awareness"));
    const kinds = bo.client.heard.map(({ kind }) => kind).filter((kind) => kind !== "awareness");
    expect(kinds.slice(0, 2)).toEqual(["difference", "state-vector"]);
    for (const { client } of [ada, bo]) client.leave();
  });

  it("R9: two rooms know nothing of each other", async () => {
    const [ada, own] = [(await joined("ada")).type(2), (await joined("ada", couple.adasPrivate)).type(3)];
    await Promise.all([ada, own].map((writer) => writer.client.until(() => writer.acknowledged === writer.written)));
    expect([ada.client.entries(own.session), own.client.entries(ada.session)]).toEqual([0, 0]);
    for (const { client } of [ada, own]) client.leave();
  });

  it("R5: of seventy who come at the same moment not one more gets in than there are places", async () => {
    couple = await newCouple(server.url);
    const all = Array.from({ length: 70 }, () => new Writer(server.url, couple.shared, couple.bo));
    for (const { client } of all) void client.join();
    await Promise.all(all.map(({ client }) => client.until(({ saved, closeCode }) => saved > 0 || closeCode !== null)));
    const codes = all.flatMap(({ client }) => (client.closeCode === null ? [] : [client.closeCode]));
    expect(codes).toEqual(Array.from({ length: 6 }, () => 4529));
    for (const { client } of all) client.leave();
  });
});
