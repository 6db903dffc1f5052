import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type AgendaId, newId, type Slot, type SpaceId } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { signingKeysFromSeed } from "../../../../shared/seal/keys/signingKeys.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { bindMeeting, type Meetings } from "./bindMeeting.ts";
import { forgetOwnPoint, keepOwnPoint, ownAgendaOf, readOwnAgenda } from "./ownAgenda.ts";

const random = seededRandom("meetings of two");
const space = newId<SpaceId>(random);
const keys = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
const DAY = "2026-11-22";
const NOW = 1_800_000_000_000;

interface Person {
  readonly meetings: Meetings;
  readonly shared: Y.Doc;
}
function person(slot: Slot): Person {
  const [shared, mine] = [new Y.Doc(), new Y.Doc()];
  const signersOf = (of: Slot): Uint8Array[] => [keys[of].publicKey];
  const pen = { space, slot, signing: keys[slot], signersOf, hasWritten: () => true };
  const meetings = bindMeeting({ shared, mine, pen });
  meetings.subscribe(() => undefined);
  return { meetings, shared };
}
function meet(...people: readonly Person[]): void {
  for (let round = 0; round < 2; round++)
    for (const from of people) for (const to of people) Y.applyUpdate(to.shared, Y.encodeStateAsUpdate(from.shared));
}
const put = ({ meetings }: Person, text: string): AgendaId => {
  const id = newId<AgendaId>(random);
  expect(meetings.put({ id, text }, DAY)).toEqual({ ok: true });
  return id;
};
const at = ({ meetings }: Person): number | string => {
  const found = meetings.now(NOW);
  return found.kind === "on" ? found.at : found.kind;
};

describe("a longer meeting of two", () => {
  it("N135: each puts up to three points on the agenda, and takes off their own and nobody else's", () => {
    const [ada, bo] = [person("a"), person("b")];
    const own = ["Sundays", "The holidays", "Money"].map((text) => put(ada, text));
    expect(ada.meetings.put({ id: newId(random), text: "A fourth" }, DAY)).toEqual({
      ok: false,
      problem: "three-there",
    });
    put(bo, "My mother");
    meet(ada, bo);
    for (const id of own) bo.meetings.takeOff(id);
    bo.shared.getMap("agenda").delete(wordKey(own[0] ?? "", "a"));
    meet(ada, bo);
    put(bo, "Evenings");
    meet(ada, bo);
    ada.meetings.takeOff(own[1] as AgendaId);
    meet(ada, bo);
    for (const one of [ada, bo]) {
      expect(
        one.meetings
          .points("a")
          .map(({ text }) => text)
          .toSorted(),
      ).toEqual(["Money", "Sundays"]);
      expect(one.meetings.points("b")).toHaveLength(2);
    }
  });

  it("N136, N137: Ada suggests, Bo begins it with her points and not with later ones, and it goes on when both are through", () => {
    const [ada, bo] = [person("a"), person("b")];
    put(ada, "Sundays");
    ada.meetings.suggest(30, NOW);
    meet(ada, bo);
    expect([at(ada), at(bo)]).toEqual(["suggested", "suggested"]);
    put(bo, "Something that came too late");
    bo.meetings.join(NOW);
    meet(ada, bo);
    expect(bo.meetings.now(NOW)).toMatchObject({ kind: "on", at: 0, round: { points: [{ by: "a" }] } });
    ada.meetings.goOn(NOW);
    ada.meetings.goOn(NOW);
    meet(ada, bo);
    expect([at(ada), at(bo)]).toEqual([0, 0]);
    bo.meetings.goOn(NOW);
    meet(ada, bo);
    expect([at(ada), at(bo)]).toEqual([1, 1]);
    bo.meetings.end(NOW);
    meet(ada, bo);
    expect([at(ada), at(bo)]).toEqual(["off", "off"]);
    // An end is no suggestion, and the next round is a new one.
    ada.meetings.suggest(2, NOW + 1);
    meet(ada, bo);
    expect(bo.meetings.now(NOW + 1)).toMatchObject({ kind: "suggested", by: "a" });
  });

  it("N136: Bo can neither begin it in Ada's name nor move her on", () => {
    const [ada, bo] = [person("a"), person("b")];
    bo.meetings.suggest(30, NOW);
    const rounds = bo.shared.getMap<unknown>("meeting");
    rounds.set(wordKey(space, "a"), rounds.get(wordKey(space, "b")));
    meet(ada, bo);
    expect([at(ada), at(bo)]).toEqual(["suggested", "suggested"]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const cleo = person("a");
        for (const name of ["agenda", "meeting", "meetingAlong"])
          for (const id of [space, newId(random)]) cleo.shared.getMap(name).set(wordKey(id, "b"), value);
        expect([cleo.meetings.points("b"), at(cleo), cleo.meetings.takenAlong("b")]).toEqual([[], "off", []]);
      }),
      { numRuns: 20 },
    );
  });

  it("N138: what each takes along is one line a day in their own name, taken back by leaving it empty", () => {
    const [ada, bo] = [person("a"), person("b")];
    ada.meetings.takeAlong("We ask before nine.", DAY);
    ada.meetings.takeAlong("We ask before ten.", DAY);
    ada.meetings.takeAlong("We rest.", "2026-11-29");
    meet(ada, bo);
    expect(bo.meetings.takenAlong("a").map(({ text }) => text)).toEqual(["We rest.", "We ask before ten."]);
    ada.meetings.takeAlong(" ", DAY);
    meet(ada, bo);
    expect(bo.meetings.takenAlong("a")).toHaveLength(1);
  });
});

describe("what somebody would like to talk about, for themselves", () => {
  it("N135: is in the private document alone, and leaves nothing when it is removed", () => {
    const mine = new Y.Doc();
    const id = newId<AgendaId>(random);
    keepOwnPoint(mine, id, "x".repeat(3 * LIMITS.agendaCharacters), DAY);
    keepOwnPoint(mine, newId(random), "  ", DAY);
    ownAgendaOf(mine).set("broken", 7);
    expect(readOwnAgenda(ownAgendaOf(mine), "b")).toEqual([
      { id, author: "b", day: DAY, text: "x".repeat(LIMITS.agendaCharacters) },
    ]);
    forgetOwnPoint(mine, id);
    expect(readOwnAgenda(ownAgendaOf(mine), "b")).toEqual([]);
  });
});
