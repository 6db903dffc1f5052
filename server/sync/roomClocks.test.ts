import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { readUpdate } from "./readUpdate.ts";
import { RoomClocks } from "./roomClocks.ts";
import { ADAS_SESSION } from "./testing/cast.ts";
import { changeOf } from "./testing/rawClient.ts";

function standingOf(clocks: RoomClocks, update: Uint8Array) {
  const read = readUpdate(update);
  if (!read.ok) throw new Error(read.problem);
  const standing = clocks.standingOf(read.value);
  if (standing === "new") clocks.admit(read.value.runs);
  return standing;
}

/** Two clients write into one root, so that their items stand beside each other's. */
function braided(turns: readonly (0 | 1)[]): Uint8Array[] {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  return turns.map((turn, i) => {
    const update = changeOf(docs[turn], () =>
      docs[turn].getArray(ADAS_SESSION).insert(docs[turn].getArray(ADAS_SESSION).length >> 1, [Uint8Array.of(i)]),
    );
    Y.applyUpdate(docs[1 - turn] as Y.Doc, update);
    return update;
  });
}

const turns = fc.array(fc.constantFrom(0 as const, 1 as const), { minLength: 1, maxLength: 20 });

describe("how far a room knows its clients", () => {
  it("R13: says gap exactly when a document that knows as much would leave something pending", () => {
    fc.assert(
      fc.property(turns, fc.infiniteStream(fc.nat(99)), (made, pick) => {
        const updates = braided(made);
        const clocks = new RoomClocks();
        const doc = new Y.Doc();
        const left = [...updates];
        while (left.length > 0) {
          const [update] = left.splice((pick.next().value ?? 0) % left.length, 1);
          if (update === undefined) return;
          const trial = new Y.Doc();
          Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc));
          Y.applyUpdate(trial, update);
          const hangs = trial.store.pendingStructs !== null;
          expect(standingOf(clocks, update)).toBe(hangs ? "gap" : "new");
          if (!hangs) Y.applyUpdate(doc, update);
        }
      }),
    );
  });

  it("R13: takes everything at once, whatever the order inside, and then knows it", () => {
    fc.assert(
      fc.property(turns, (made) => {
        const all = Y.mergeUpdates(braided(made));
        const clocks = new RoomClocks();
        expect([standingOf(clocks, all), standingOf(clocks, all)]).toEqual(["new", "known"]);
      }),
    );
  });

  it("R13: refuses two items that each stand beside the other, and one beside its own future", () => {
    // [sections] then for each: [structs] [client] [clock], an item with an origin (0x83), [client] [clock], one byte.
    const circle = Uint8Array.of(2, 1, 1, 0, 0x83, 2, 0, 1, 7, 1, 2, 0, 0x83, 1, 0, 1, 7, 0);
    expect(standingOf(new RoomClocks(), circle)).toBe("gap");
    const future = Uint8Array.of(1, 1, 1, 0, 0x83, 1, 5, 1, 7, 0);
    expect(readUpdate(future)).toEqual({ ok: false, problem: "foreign-content" });
    const twice = Uint8Array.of(2, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 0);
    expect(readUpdate(twice)).toEqual({ ok: false, problem: "foreign-content" });
    const nothingDeleted = Uint8Array.of(0, 1, 1, 1, 0, 0);
    expect(readUpdate(nothingDeleted)).toEqual({ ok: false, problem: "malformed" });
  });

  it("R13: starts from what a join told, and forgets what was refused", () => {
    const [first, second] = braided([0, 0]);
    if (first === undefined || second === undefined) throw new Error("two updates");
    const clocks = new RoomClocks();
    expect(standingOf(clocks, second)).toBe("gap");
    const doc = new Y.Doc();
    Y.applyUpdate(doc, first);
    clocks.learn(Y.encodeStateVector(doc));
    expect([standingOf(clocks, second), standingOf(clocks, second)]).toEqual(["new", "known"]);
    clocks.forget();
    expect(standingOf(clocks, second)).toBe("new");
  });

  it("R24: an update of very many pieces is placed by looking at each of them a few times", () => {
    const [pieces, stones] = [100_000, 500];
    const clocks = new RoomClocks();
    clocks.admit([{ client: 1, from: 0, to: 2 * pieces }]);
    let looks = 0;
    const runs = Array.from({ length: pieces }, (_, i) => ({ client: 1, from: 2 * i, to: 2 * i + 1 }));
    // Client 2 builds on client 3 and 3 on 2, again and again, so that each can only go on a step at a time.
    const braid = Array.from({ length: stones }, (_, i) => {
      const [by, client] = i % 2 === 0 ? [2, 3] : [3, 2];
      const dependency = { at: i + 1, client, clock: i };
      return Object.defineProperty(dependency, "by", { get: () => ((looks += 1), by) }) as typeof dependency & {
        by: number;
      };
    });
    const shape = { runs: [...runs, { client: 2, from: 0, to: stones + 1 }, { client: 3, from: 0, to: stones + 1 }] };
    expect(clocks.standingOf({ ...shape, builtOn: braid, deletes: [] })).toBe("new");
    expect(looks).toBeLessThan(10 * stones);
  });
});
