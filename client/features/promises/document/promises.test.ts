import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { newId, type PromiseId, type Slot, type SpaceId } from "../../../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../../../shared/seal/keys/signingKeys.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import type { KeptPromise } from "../../../../shared/promises/promise.ts";
import { logEntryId } from "../../../../shared/promises/promiseLog.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { emptyPromise } from "../make/emptyPromise.ts";
import { bindPromises, type Promises } from "./bindPromises.ts";
import {
  forgetOwnPromise,
  keepOwnPromise,
  ownEntryAt,
  ownLogOf,
  ownPromisesOf,
  readOwnPromises,
  tellOwn,
} from "./ownPromises.ts";
import { ownPromiseWords } from "./ownPromiseWords.ts";
import { ownRecordOf } from "./ownRecord.ts";

const random = seededRandom("promises of two");
const space = newId<SpaceId>(random);
const keys = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
const DAY = "2026-11-22";
const SAID = { ...emptyPromise(DAY), what: "I write before seven when I am late.", zone: "Europe/Berlin" };
const told = (outcome: "kept" | "missed", day = DAY) => ({ day, time: 0, outcome, note: "", on: DAY }) as const;

interface Person {
  readonly promises: Promises;
  readonly shared: Y.Doc;
  readonly mine: Y.Doc;
}

function person(slot: Slot, mine = new Y.Doc()): Person {
  const shared = new Y.Doc();
  const signersOf = (of: Slot): Uint8Array[] => [keys[of].publicKey];
  const promises = bindPromises({
    shared,
    mine,
    pen: { space, slot, signing: keys[slot], signersOf, hasWritten: () => true },
  });
  promises.subscribe(() => undefined);
  return { promises, shared, mine };
}
function meet(...people: readonly Person[]): void {
  for (let round = 0; round < 2; round++)
    for (const from of people) for (const to of people) Y.applyUpdate(to.shared, Y.encodeStateAsUpdate(from.shared));
}
function only({ promises }: Person, slot: Slot): KeptPromise {
  const [promise] = promises.ownedBy(slot);
  if (promise === undefined) throw new Error("there is no promise");
  return promise;
}
function bosPromise(): { ada: Person; bo: Person; id: PromiseId } {
  const [ada, bo] = [person("a"), person("b")];
  const id = newId<PromiseId>(random);
  expect(bo.promises.say(id, SAID)).toEqual({ ok: true });
  meet(ada, bo);
  return { ada, bo, id };
}

describe("promises of two", () => {
  it("N44, N45: Bo's promise and how it went are on Ada's screen as he tells them", () => {
    const { ada, bo } = bosPromise();
    expect(only(ada, "b")).toMatchObject({ what: SAID.what, owner: "b" });
    bo.promises.tell(told("missed"), only(bo, "b"));
    meet(ada, bo);
    expect(ada.promises.entryAt(only(ada, "b"), DAY, 0)).toMatchObject({ outcome: "missed", toldFirst: true });
  });

  it("N45: nobody tells how the other's promise went, ends it or changes it, through the program or past it", () => {
    const { ada, bo, id } = bosPromise();
    ada.promises.tell(told("missed"), only(ada, "b"));
    ada.promises.untell(only(ada, "b"), DAY, 0);
    const place = logEntryId(id, DAY);
    ada.promises.say(id, { ...SAID, what: "I always obey.", state: "put-away" });
    const adas = ada.shared.getMap<unknown>("promises").get(wordKey(id, "a"));
    ada.shared.getMap("promises").set(wordKey(id, "b"), adas);
    ada.shared.getMap("promiseLog").set(wordKey(place, "b"), adas);
    ada.shared.getMap("promises").delete(wordKey(id, "b"));
    meet(ada, bo);
    bo.promises.tell(told("kept", "2026-11-23"), { ...only(bo, "b") });
    meet(ada, bo);
    for (const one of [ada, bo]) {
      expect(only(one, "b")).toMatchObject({ what: SAID.what, state: "active" });
      expect(one.promises.entryAt(only(one, "b"), DAY, 0)).toBeNull();
      expect(one.promises.entryAt(only(one, "b"), "2026-11-23", 0)?.outcome).toBe("kept");
    }
  });

  it("N46: told first is what was said before the other asked, and stays what it was", () => {
    const { ada, bo } = bosPromise();
    bo.promises.tell(told("missed"), only(bo, "b"));
    meet(ada, bo);
    ada.promises.answer(only(ada, "b"), null, { kind: "talk", text: "", on: DAY });
    meet(ada, bo);
    bo.promises.tell({ ...told("missed"), note: "The train was late." }, only(bo, "b"));
    bo.promises.tell(told("missed", "2026-11-23"), only(bo, "b"));
    meet(ada, bo);
    expect(ada.promises.entryAt(only(ada, "b"), DAY, 0)?.toldFirst).toBe(true);
    expect(ada.promises.entryAt(only(ada, "b"), "2026-11-23", 0)?.toldFirst).toBe(false);
  });

  it("N45: what the other can say is glad or talk, takes back, and says nothing to a promise of their own", () => {
    const { ada, bo } = bosPromise();
    bo.promises.answer(only(bo, "b"), null, { kind: "glad", text: "", on: DAY });
    expect(bo.promises.wordOn(only(bo, "b"), null)).toBeNull();
    ada.promises.answer(only(ada, "b"), null, { kind: "glad", text: "", on: DAY });
    meet(ada, bo);
    expect(bo.promises.wordOn(only(bo, "b"), null)?.kind).toBe("glad");
    ada.promises.answer(only(ada, "b"), null, null);
    meet(ada, bo);
    expect(bo.promises.wordOn(only(bo, "b"), null)).toBeNull();
  });

  it("N43: two devices of Bo, both offline, end with one word about one day", () => {
    const { ada, bo } = bosPromise();
    const phone = person("b", bo.mine);
    meet(bo, phone);
    bo.promises.tell(told("kept"), only(bo, "b"));
    phone.promises.tell(told("missed"), only(phone, "b"));
    meet(bo, phone, ada);
    const outcomes = [ada, bo, phone].map((one) => one.promises.entryAt(only(one, "b"), DAY, 0)?.outcome);
    expect(new Set(outcomes).size).toBe(1);
  });

  it("N45: whatever lies in the maps, reading them never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        const { ada, id } = bosPromise();
        for (const map of ["promises", "promiseLog", "promiseWords"]) {
          ada.shared.getMap(map).set(key, value);
          ada.shared.getMap(map).set(wordKey(logEntryId(id, DAY), "b"), value);
        }
        expect(ada.promises.ownedBy("b")).toHaveLength(1);
        expect(ada.promises.entryAt(only(ada, "b"), DAY, 0)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it("N47: ten thousand tellings are not read to show the newest twelve weeks", () => {
    const { bo } = bosPromise();
    const log = bo.shared.getMap("promiseLog");
    bo.shared.transact(() => {
      for (let index = 0; index < 10_000; index++) log.set(wordKey(logEntryId(newId(random), DAY), "b"), "{}");
    });
    bo.promises.tell(told("kept"), only(bo, "b"));
    const reads: string[] = [];
    const get = log.get.bind(log);
    log.get = (key) => {
      reads.push(key);
      return get(key);
    };
    expect(bo.promises.entryAt(only(bo, "b"), DAY, 0)?.outcome).toBe("kept");
    expect(reads.length).toBeLessThan(5);
  });
});

describe("promises that only their author knows of", () => {
  it("N48: are in the private document with how they went, and leave nothing when they are removed", () => {
    const mine = new Y.Doc();
    const id = newId<PromiseId>(random);
    expect(keepOwnPromise(mine, id, SAID)).toEqual({ ok: true });
    const [promise] = readOwnPromises(ownPromisesOf(mine), "a");
    if (promise === undefined) throw new Error("it was kept");
    tellOwn(mine, { ...told("kept"), note: "In time.", promise: id });
    ownRecordOf(mine, newId<PromiseId>(random)).insert(0, "He called at six.");
    expect(ownEntryAt(mine, promise, DAY, 0)?.outcome).toBe("kept");
    expect(ownPromiseWords(mine)).toEqual([SAID.what, `${DAY}: In time.`, "He called at six."]);
    forgetOwnPromise(mine, id);
    expect([ownPromisesOf(mine).size, ownLogOf(mine).size]).toEqual([0, 0]);
  });
});
