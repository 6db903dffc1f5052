import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { partnerKeysFromSecret } from "../../shared/seal/keys/partnerKeys.ts";
import { buildEpoch } from "../../shared/seal/log/build/buildEpoch.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";
import { verifyLog } from "../../shared/seal/log/verifyLog.ts";
import { meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
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

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const word = (person: Person): unknown => person.session.view().shared?.inner.getMap("test").get("word");

const boAsks = (path: string, body: unknown) => post<{ ok: boolean; records?: LogRecord[] }>(bo.network, path, body);

/** With developer tools: a new key, granted to Bo as it should be and to Ada as noise. */
async function boLocksAdaOut(): Promise<void> {
  const state = valueOf(verifyLog((await boAsks("log/read", { from: 0 })).records ?? []));
  const { a } = state.partners;
  const elsewhere = partnerKeysFromSecret(random(32)).box.publicKey;
  const pen = bo.session.pen();
  if (pen === null) throw new Error("Bo is here");
  const record = await buildEpoch(
    {
      state: { ...state, partners: { ...state.partners, a: { ...a, box: elsewhere } } },
      author: "b",
      secretKey: pen.signing.secretKey,
      nowMs: world.clock.now(),
    },
    { spaceKey: random(32), reason: "refreshed", oldRoomDigest: null, leftBehind: null },
  );
  expect((await boAsks("log/append", { record })).ok).toBe(true);
}

async function until(is: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 8_000;
  while (!is()) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe("a key that only one of the two can use", { timeout: 30_000 }, () => {
  it("P29: takes neither Ada's private words off the line nor what was shared from her screen", async () => {
    ada.session.view().shared?.inner.getMap("test").set("word", "before");
    await until(() => word(bo) === "before", "Bo reads it");
    await boLocksAdaOut();
    const told = await seen(ada.session, ({ problem }) => problem === "shared-key-missing");
    expect(told.stage).toBe("together");
    expect(told.mine?.status().connection).toBe("online");
    expect(told.shared?.status().connection).toBe("offline");

    told.shared?.inner.getMap("test").set("word", "meanwhile");
    await told.shared?.whenKept();
    await ada.reopen();
    const again = await seen(ada.session, ({ problem }) => problem === "shared-key-missing");
    expect(again.stage).toBe("together");
    expect(word(ada)).toBe("meanwhile");
    await until(() => ada.session.view().mine?.status().connection === "online", "her own document is online");
    expect(again.shared?.status().connection).toBe("offline");
  });

  it("P29: Ada's device makes the next key as soon as one may be made, and her words arrive", async () => {
    await boLocksAdaOut();
    await seen(ada.session, ({ problem }) => problem === "shared-key-missing");
    ada.session.view().shared?.inner.getMap("test").set("word", "meanwhile");
    world.clock.move(61 * 60_000);
    await seen(ada.session, ({ problem }) => problem === null);
    await until(() => word(bo) === "meanwhile", "Bo reads what she wrote");
    expect(ada.session.view().shared?.room).toEqual(bo.session.view().shared?.room);
  });
});
