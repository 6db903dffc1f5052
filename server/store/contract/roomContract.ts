import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { OpenStore } from "./openStore.ts";
import {
  ADAS_DOCUMENT,
  ADAS_ROOM,
  NEXT_ROOM,
  OUR_SPACE,
  SHARED_DOCUMENT,
  SHARED_ROOM,
  STRANGERS_ROOM,
} from "./storeCast.ts";

const SESSION = "c2Vzc2lvbi1vZi1hZGEtMQ";

/** A document with one session root, and every update that made it. */
function typing(entries: number) {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  for (let i = 0; i < entries; i++) doc.getArray(SESSION).push([new Uint8Array(64).fill(i)]);
  return { doc, updates };
}

function replicaFrom(...updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

const NOTHING_KNOWN = Y.encodeStateVector(new Y.Doc());

export function roomContract(open: OpenStore): void {
  describe("rooms", () => {
    it("R1: gives back what was appended, to each state vector what it lacks", async () => {
      const store = await open();
      const { doc, updates } = typing(5);
      const [outcome] = await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates }]);
      expect(outcome).toEqual({ ok: true, value: { seq: expect.any(Number), updatesSinceCompaction: 5 } });
      const joined = await store.joinRoom(SHARED_ROOM, [NOTHING_KNOWN, Y.encodeStateVector(doc)]);
      expect(
        replicaFrom(joined.differences[0] as Uint8Array)
          .getArray(SESSION)
          .toJSON(),
      ).toEqual(doc.getArray(SESSION).toJSON());
      expect(joined.differences[1]).toEqual(Uint8Array.of(0, 0));
      expect(joined.stateVector).toEqual(Y.encodeStateVector(doc));
      await store.close();
    });

    it("R4: a room that nobody wrote to is empty, and asking does not make it", async () => {
      const store = await open();
      const joined = await store.joinRoom(SHARED_ROOM, [NOTHING_KNOWN]);
      expect(joined).toEqual({
        differences: [Uint8Array.of(0, 0)],
        stateVector: Uint8Array.of(0),
        deleteSet: Uint8Array.of(0, 0),
        seq: 0,
      });
      expect(await store.documentBytes(OUR_SPACE, SHARED_DOCUMENT)).toBe(0);
      await store.close();
    });

    it("R2: one call writes many rooms, and they stay apart", async () => {
      const store = await open();
      const ours = typing(1);
      const theirs = typing(2);
      const outcomes = await store.appendUpdates([
        { room: SHARED_ROOM, after: null, updates: ours.updates },
        { room: STRANGERS_ROOM, after: null, updates: theirs.updates },
      ]);
      expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
      const { stateVector } = await store.joinRoom(STRANGERS_ROOM, []);
      expect(stateVector).toEqual(Y.encodeStateVector(theirs.doc));
      await store.close();
    });

    it("K9: the same batch twice changes nothing that a joiner sees", async () => {
      const store = await open();
      const { updates } = typing(3);
      await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates }]);
      const once = await store.joinRoom(SHARED_ROOM, [NOTHING_KNOWN]);
      await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates }]);
      const twice = await store.joinRoom(SHARED_ROOM, [NOTHING_KNOWN]);
      expect(twice).toEqual({ ...once, seq: twice.seq });
      expect(twice.seq).toBeGreaterThan(once.seq);
      await store.close();
    });

    it("R3: compacting frees deleted bytes and changes neither content nor state vector", async () => {
      const store = await open();
      const { doc, updates } = typing(200);
      doc.getArray(SESSION).delete(0, 150);
      await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates }]);
      const before = await store.joinRoom(SHARED_ROOM, [NOTHING_KNOWN]);
      const compacted = await store.compactRoom(SHARED_ROOM);
      const after = await store.joinRoom(SHARED_ROOM, [NOTHING_KNOWN]);
      expect(after).toEqual(before);
      if (!compacted.ok) throw new Error(compacted.problem);
      expect(compacted.value.bytesAfter * 3).toBeLessThan(compacted.value.bytesBefore);
      expect(await store.documentBytes(OUR_SPACE, SHARED_DOCUMENT)).toBe(compacted.value.bytesAfter);
      const [outcome] = await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: updates.slice(0, 1) }]);
      expect(outcome).toEqual({ ok: true, value: { seq: expect.any(Number), updatesSinceCompaction: 1 } });
      await store.close();
    });

    it("R5: a document's quota spans its rooms, refuses alone, and is freed by deleting a room", async () => {
      const store = await open({ documentBytes: 1_000 });
      const { updates } = typing(8);
      await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates }]);
      const outcomes = await store.appendUpdates([
        { room: NEXT_ROOM, after: null, updates },
        { room: ADAS_ROOM, after: null, updates },
      ]);
      expect(outcomes.map((outcome) => outcome.ok || outcome.problem)).toEqual(["document-full", true]);
      expect(await store.documentBytes(OUR_SPACE, ADAS_DOCUMENT)).toBeGreaterThan(0);
      await store.deleteRoom(SHARED_ROOM);
      const [again] = await store.appendUpdates([{ room: NEXT_ROOM, after: null, updates }]);
      expect(again?.ok).toBe(true);
      await store.close();
    });

    it("R4: what a join answers holds every append that was asked for before it", async () => {
      const store = await open();
      const { doc, updates } = typing(4);
      const appends = updates.map((update) =>
        store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [update] }]),
      );
      const { stateVector } = await store.joinRoom(SHARED_ROOM, []);
      expect(stateVector).toEqual(Y.encodeStateVector(doc));
      await Promise.all(appends);
      await store.close();
    });

    it("R105: who names another row than the newest writes nothing of that room, and the others of the batch are written", async () => {
      const store = await open();
      const { updates } = typing(4);
      const one = (room: string, after: number | null, at: number) => ({ room, after, updates: [updates[at]!] });
      const [first] = await store.appendUpdates([one(SHARED_ROOM, 0, 0)]);
      if (first?.ok !== true) throw new Error("nothing was written");
      const [late, others] = await store.appendUpdates([one(SHARED_ROOM, 0, 1), one(STRANGERS_ROOM, 0, 0)]);
      expect([late, others?.ok]).toEqual([{ ok: false, problem: "moved" }, true]);
      const { updates: there } = await store.updatesAfter(SHARED_ROOM, 0);
      expect(there.map((update) => new Uint8Array(update))).toEqual([updates[0]]);
      const [next] = await store.appendUpdates([one(SHARED_ROOM, first.value.seq, 1)]);
      expect(next?.ok === true && next.value.seq > first.value.seq).toBe(true);
      const [before] = await store.appendUpdates([one(SHARED_ROOM, first.value.seq, 2)]);
      expect(before).toEqual({ ok: false, problem: "moved" });
      await store.close();
    });

    it("R106: tells what was missed since a row, and after compacting the whole to whoever missed a part of it", async () => {
      const store = await open();
      const { doc, updates } = typing(6);
      const seqs: number[] = [];
      for (const update of updates) {
        const [outcome] = await store.appendUpdates([
          { room: SHARED_ROOM, after: seqs.at(-1) ?? 0, updates: [update] },
        ]);
        if (outcome?.ok !== true) throw new Error("nothing was written");
        seqs.push(outcome.value.seq);
      }
      const newest = seqs.at(-1)!;
      const asked = await store.updatesAfter(SHARED_ROOM, seqs[3]!);
      expect(asked).toEqual({ seq: newest, updates: asked.updates });
      expect(asked.updates.map((update) => new Uint8Array(update))).toEqual(updates.slice(4));
      expect(await store.updatesAfter(SHARED_ROOM, newest)).toEqual({ seq: newest, updates: [] });
      await store.compactRoom(SHARED_ROOM);
      expect(await store.updatesAfter(SHARED_ROOM, newest)).toEqual({ seq: newest, updates: [] });
      const missed = await store.updatesAfter(SHARED_ROOM, seqs[3]!);
      expect(missed.seq).toBe(newest);
      expect(Y.encodeStateVector(replicaFrom(...missed.updates))).toEqual(Y.encodeStateVector(doc));
      const [next] = await store.appendUpdates([{ room: SHARED_ROOM, after: newest, updates: [updates[0]!] }]);
      expect(next?.ok).toBe(true);
      expect(await store.newestRows([SHARED_ROOM, STRANGERS_ROOM])).toEqual([
        next?.ok === true ? next.value.seq : null,
        0,
      ]);
      expect((await store.joinRoom(SHARED_ROOM, [])).seq).toBe((await store.newestRows([SHARED_ROOM]))[0]);
      await store.close();
    });
  });
}
