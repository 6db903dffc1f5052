import { beforeAll, describe, expect, it } from "vitest";
import { newId, type DocumentId } from "../../base/ids.ts";
import { roomName } from "../../base/room.ts";
import { toBase64url } from "../../base/base64url.ts";
import { adaAlone, append, asAda, asBo, boWaiting, together, type TestSpace } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { buildClose } from "./build/buildClose.ts";
import { buildEpoch } from "./build/buildEpoch.ts";
import { buildGeneration } from "./build/buildGeneration.ts";
import { buildPartnerSecret } from "./build/buildPartnerSecret.ts";
import { currentRoomOf, isTogether, roomAccess, roomsOf } from "./roomsOf.ts";
import { allSigners, signersOfRoom } from "./signersOf.ts";

const random = seededRandom("rooms");
let alone: TestSpace, waiting: TestSpace, pair: TestSpace;
beforeAll(async () => {
  [alone, waiting, pair] = [await adaAlone(random), await boWaiting(random), await together(random)];
});
const access = ({ state }: TestSpace, slot: "a" | "b", owner: "shared" | "a" | "b") => {
  const room = currentRoomOf(state, owner);
  return room === null ? null : roomAccess(state, slot, roomName(room.room));
};

describe("rooms", () => {
  it("E29: while a link is about, nobody writes what is shared, whichever epoch it is", async () => {
    const made = {
      spaceKey: random.bytes(32),
      reason: "invitation-ended" as const,
      oldRoomDigest: null,
      leftBehind: null,
    };
    expect(access(append(alone, await buildEpoch(asAda(alone), made)), "a", "shared")).toBe("read");
    expect([access(alone, "a", "shared"), access(waiting, "a", "shared"), access(waiting, "b", "shared")]).toEqual([
      "read",
      "read",
      "none",
    ]);
    expect([isTogether(alone.state), isTogether(waiting.state), isTogether(pair.state)]).toEqual([false, false, true]);
  });

  it("E29: both write what is shared, each their own, and the other's does not exist", () => {
    expect([access(pair, "a", "shared"), access(pair, "b", "shared")]).toEqual(["write", "write"]);
    expect([access(pair, "a", "a"), access(pair, "b", "b")]).toEqual(["write", "write"]);
    expect([access(pair, "b", "a"), access(pair, "a", "b")]).toEqual(["none", "none"]);
  });

  it("E29: a made-up room, one to come and a badly written name are none", () => {
    const { room } = currentRoomOf(pair.state, "shared")!;
    const names = [
      roomName({ ...room, document: newId<DocumentId>(random) }),
      roomName({ ...room, epoch: 2 }),
      roomName({ ...room, generation: 1 }),
      `${roomName(room)} `,
      "",
    ];
    for (const name of names) expect(roomAccess(pair.state, "a", name)).toBe("none");
  });

  it("E29: an epoch or generation leaves the old room readable and names the record that left it", async () => {
    const epoch = { spaceKey: random.bytes(32), reason: "refreshed" as const, oldRoomDigest: null, leftBehind: null };
    const moved = append(pair, await buildEpoch(asAda(pair), epoch));
    const left = currentRoomOf(pair.state, "shared")!;
    expect(roomAccess(moved.state, "b", roomName(left.room))).toBe("read");
    expect(roomsOf(moved.state).find(({ room }) => room.epoch === 1)).toMatchObject({ readOnly: true, leftByN: 4 });
    const said = { oldRoomDigest: toBase64url(random.bytes(32)), leftBehind: null };
    const mine = append(moved, buildGeneration(asBo(moved), currentRoomOf(moved.state, "b")!.room, said));
    expect(currentRoomOf(mine.state, "b")!.room).toMatchObject({ epoch: 0, generation: 1 });
  });

  it("E28: a closed space is read only, what is private stays", () => {
    const closed = append(pair, buildClose(asBo(pair)));
    expect(isTogether(closed.state)).toBe(false);
    const sharedName = roomName(currentRoomOf(pair.state, "shared")!.room);
    expect(roomAccess(closed.state, "a", sharedName)).toBe("read");
    expect([access(closed, "a", "a"), access(closed, "b", "b")]).toEqual(["write", "write"]);
  });

  it("E27: replaced keys open no session in the rooms that came after", async () => {
    const made = { partnerSecret: random.bytes(32), kit: pair.ada.kit, oldRoomDigest: null, leftBehind: null, random };
    const succeeded = append(pair, buildPartnerSecret(asAda(pair), made));
    const epoch = { spaceKey: random.bytes(32), reason: "refreshed" as const, oldRoomDigest: null, leftBehind: null };
    const { state } = append(succeeded, await buildEpoch(asBo(succeeded), epoch));
    const [before, after] = allSigners(state, "a");
    const shared = currentRoomOf(state, "shared")!.room;
    expect(signersOfRoom(state, "a", shared)).toEqual([after]);
    expect(signersOfRoom(state, "a", { ...shared, epoch: 1 })).toEqual([before, after]);
    expect(signersOfRoom(state, "a", currentRoomOf(state, "a")!.room)).toEqual([after]);
    expect(signersOfRoom(alone.state, "b", shared)).toEqual([]);
  });
});
