import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { isWithin } from "./deleteSet.ts";
import { readUpdate } from "./readUpdate.ts";
import { ADAS_SESSION, BOS_SESSION } from "./testing/cast.ts";

const entry = (length: number) => new Uint8Array(length).fill(7);

/** A sealed-looking document after some pushes and deletes by two people who sync now and then. */
function written(steps: readonly (readonly [who: 0 | 1, what: number])[]): Y.Doc {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  for (const [who, what] of steps) {
    const doc = docs[who];
    const root = doc.getArray(who === 0 ? ADAS_SESSION : BOS_SESSION);
    if (what < 70) root.push([entry(what)]);
    else if (what < 90 && root.length > 0) root.delete(what % root.length, 1);
    else Y.applyUpdate(docs[1 - who] as Y.Doc, Y.encodeStateAsUpdate(doc));
  }
  Y.applyUpdate(docs[0], Y.encodeStateAsUpdate(docs[1]));
  return docs[0];
}

const steps = fc.array(fc.tuple(fc.constantFrom(0 as const, 1 as const), fc.nat(99)), { maxLength: 60 });

describe("reading an update without a document", () => {
  it("R12: finds exactly the clocks and deletions that Yjs finds", () => {
    fc.assert(
      fc.property(steps, (made) => {
        const update = Y.encodeStateAsUpdate(written(made));
        const { structs, ds } = Y.decodeUpdate(update);
        const read = readUpdate(update);
        if (!read.ok) throw new Error(read.problem);
        const clocks = new Map<number, number>();
        for (const { id, length } of structs) clocks.set(id.client, id.clock + length);
        expect(new Map(read.value.runs.map(({ client, to }) => [client, to]))).toEqual(clocks);
        const deleted = [...ds.clients].flatMap(([client, ranges]) =>
          ranges.map(({ clock, len }) => ({ client, from: clock, to: clock + len })),
        );
        expect(read.value.deletes).toEqual(deleted);
      }),
    );
  });

  const foreign: [string, (doc: Y.Doc) => void][] = [
    ["text", (doc) => doc.getText(ADAS_SESSION).insert(0, "plain words")],
    ["a map entry", (doc) => doc.getMap(ADAS_SESSION).set("key", entry(3))],
    ["JSON in a session root", (doc) => doc.getArray(ADAS_SESSION).push(["plain words"])],
    ["a nested type", (doc) => doc.getArray(ADAS_SESSION).push([new Y.Map()])],
    ["a subdocument", (doc) => doc.getArray(ADAS_SESSION).push([new Y.Doc()])],
    ["a root that is no session", (doc) => doc.getArray("clauses").push([entry(3)])],
    ["a root of 22 characters that no 16 bytes have", (doc) => doc.getArray("s".repeat(22)).push([entry(3)])],
    ["a root with other characters", (doc) => doc.getArray(`${"ü".repeat(10)}ab`).push([entry(3)])],
  ];
  it.each(foreign)("R12: refuses %s", (_what, change) => {
    const doc = new Y.Doc();
    change(doc);
    expect(readUpdate(Y.encodeStateAsUpdate(doc))).toEqual({ ok: false, problem: "foreign-content" });
  });

  it("R12: refuses bytes behind the update", () => {
    expect(readUpdate(Uint8Array.of(0, 0, 1))).toEqual({ ok: false, problem: "malformed" });
    expect(readUpdate(Uint8Array.of(0, 0)).ok).toBe(true);
  });

  it("R12: a skip ends a run, so that the hole can be seen", () => {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    for (let i = 0; i < 3; i++) doc.getArray(ADAS_SESSION).push([entry(3)]);
    const holed = Y.mergeUpdates([updates[0] as Uint8Array, updates[2] as Uint8Array]);
    const client = doc.clientID;
    expect(readUpdate(holed)).toMatchObject({
      ok: true,
      value: {
        runs: [
          { client, from: 0, to: 1 },
          { client, from: 2, to: 3 },
        ],
      },
    });
  });

  it("K12: never throws on damaged updates, and what it accepts Yjs can read", () => {
    fc.assert(
      fc.property(steps, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), (made, damage) => {
        const update = Y.encodeStateAsUpdate(written(made));
        for (const [at, byte] of damage) update[at % update.length] = byte;
        if (readUpdate(update).ok) Y.decodeUpdate(update);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        if (readUpdate(bytes).ok) Y.decodeUpdate(bytes);
      }),
      { numRuns: 2_000 },
    );
  });

  it("R4: a delete set lies within itself, a larger one does not", () => {
    fc.assert(
      fc.property(steps, (made) => {
        const doc = written(made);
        const known = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc));
        const before = readUpdate(known);
        if (!before.ok) throw new Error(before.problem);
        expect(isWithin(before.value.deletes, known)).toBe(true);
        const root = doc.getArray(ADAS_SESSION);
        if (root.length === 0) return;
        root.delete(0, 1);
        const after = readUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc)));
        if (!after.ok) throw new Error(after.problem);
        expect(isWithin(after.value.deletes, known)).toBe(false);
      }),
    );
  });
});
