import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId, type SessionId } from "../../shared/base/ids.ts";
import { buildGeneration } from "../../shared/seal/log/build/buildGeneration.ts";
import { currentRoomOf } from "../../shared/seal/log/roomsOf.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";
import { atStage, meet, openWorld, type Person, type World } from "./pairingWorld.ts";
import { allSaved, recordsFor, share, sharedWord, stateFor, until } from "./rotationSteps.ts";
import { post } from "../post.ts";

let world: World;
let ada: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
  await meet(ada, bo);
});
afterEach(() => world.end());

const rubbish = (): Uint8Array => new Uint8Array(700_000).fill(7);
const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };

describe("a server whose log stands still for one of the two", { timeout: 40_000 }, () => {
  it("V45: Bo's device sees by what Ada's says that it is shown less, tells it calmly, and goes on", async () => {
    const before = (await recordsFor(bo)).length;
    bo.network.rewrites = (path, answer) => {
      const shown = answer as { records?: LogRecord[] };
      if (path === "/api/log/read") shown.records = shown.records?.filter(({ n }) => n < before) ?? [];
      return shown;
    };
    // Something of her own that moves no room of Bo's.
    const state = await stateFor(ada);
    const room = currentRoomOf(state, "a")?.room;
    const pen = ada.session.pen();
    if (room === undefined || pen === null) throw new Error("Ada is here");
    const authorship = { state, author: "a" as const, secretKey: pen.signing.secretKey, nowMs: world.clock.now() };
    const digest = "A".repeat(43);
    const record = buildGeneration(authorship, room, { oldRoomDigest: digest, leftBehind: null });
    expect(await post(ada.network, "log/append", { record })).toMatchObject({ ok: true });
    await until(() => ada.session.view().mine?.room.generation === 1, "Ada has heard of it");
    // What she had seen stands at the beginning of what she writes next.
    await ada.reopen();
    await atStage(ada.session, "together");
    share(ada, "ours", "from Ada");
    await until(() => sharedWord(bo, "ours") === "from Ada", "Bo reads it");
    expect(bo.session.view().problem).toBeNull();
    // Not at once: a server may be slower than somebody's word.
    await until(() => {
      world.clock.move(1_000);
      return bo.session.view().problem === "heads-behind";
    }, "Bo's device says so");
    expect(bo.session.view().shared?.status().connection).toBe("online");
    bo.network.rewrites = (_path, answer) => answer;
    await bo.reopen();
    await atStage(bo.session, "together");
    expect(bo.session.view().problem).toBeNull();
  });
});

describe("a room that is outgrown", { timeout: 40_000 }, () => {
  it("V47: is left for a new one by whoever writes there, what nobody could open stays behind, and its number is signed", async () => {
    share(ada, "ours", "before");
    await until(() => sharedWord(bo, "ours") === "before", "Bo reads it");
    // Rubbish that no key opens is never freed: a partner's broken program, or a spiteful one.
    bo.session.view().shared?.outer.getArray(newId<SessionId>(random)).push([rubbish()]);
    bo.session.view().shared?.outer.getArray(newId<SessionId>(random)).push([rubbish()]);
    await until(() => ada.session.view().shared?.status().unopened === 2, "it is at Ada's");
    share(ada, "ours", "after");
    await allSaved(ada);
    world.clock.move(6_000);
    await until(() => ada.session.view().shared?.room.generation === 1, "Ada is in the next room");
    await until(() => bo.session.view().shared?.room.generation === 1, "and Bo with her");
    expect((await recordsFor(ada)).at(-1)).toMatchObject({
      type: "generation",
      body: { generation: 1, leftBehind: { count: 2 } },
    });
    await until(() => sharedWord(bo, "ours") === "after", "Bo has all of it");
    expect([ada, bo].map(({ session }) => session.view().shared?.status().unopened)).toEqual([0, 0]);
    share(bo, "bos", "goes on");
    await until(() => sharedWord(ada, "bos") === "goes on", "both go on");
  });

  it("V47: no more than the log takes: a second one within the hour is let be, and nobody reads of it", async () => {
    for (const round of [1, 2]) {
      // A room is measured every ten minutes at most.
      if (round === 2) for (let minute = 0; minute < 10; minute++) world.clock.move(60_000);
      share(ada, "ours", `round ${round}`);
      const { shared } = bo.session.view();
      shared?.outer.getArray(newId<SessionId>(random)).push([rubbish()]);
      shared?.outer.getArray(newId<SessionId>(random)).push([rubbish()]);
      await until(() => (ada.session.view().shared?.status().unopened ?? 0) === 2, "it is at Ada's");
      share(ada, "ours", `round ${round} again`);
      await allSaved(ada);
      world.clock.move(6_000);
      await until(() => ada.session.view().shared?.room.generation === 1, "Ada is in the next room");
      await until(() => bo.session.view().shared?.room.generation === 1, "and Bo with her");
    }
    expect(ada.session.view().problem).toBeNull();
    expect((await recordsFor(ada)).filter(({ type }) => type === "generation")).toHaveLength(1);
  });
});
