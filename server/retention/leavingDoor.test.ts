import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildClose } from "../../shared/seal/log/build/buildClose.ts";
import { buildErase } from "../../shared/seal/log/build/buildErase.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import { append, asAda, asBo, type TestSpace, together } from "../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { closeCode, opened, syncSocket } from "../testing/sockets.ts";
import { Browser, newAttempt, startTestServer, type TestServer } from "../testing/testServer.ts";

let server: TestServer;
let ada: Browser;
let bo: Browser;
/** Somebody without any cookie: the signature is all that counts. */
let anybody: Browser;
let space: TestSpace;

beforeEach(async () => {
  server = await startTestServer();
  [ada, bo, anybody] = [new Browser(server.url), new Browser(server.url), new Browser(server.url)];
  space = await together(seededRandom("leaving"));
  await meetOverHttp(ada, bo, space, server.clock.now());
});
afterEach(() => server.stop());

const adasKey = (): Uint8Array => space.ada.keys.signing.secretKey;
const bosKey = (): Uint8Array => space.bo.keys.signing.secretKey;
const request = (slot: "a" | "b", key: Uint8Array, at = server.clock.now(), of: SpaceId = space.state.space) =>
  buildErase({ space: of, slot, at }, key);

async function closed(): Promise<void> {
  const record = buildClose(asAda(space));
  await ada.get("log/append", { record });
  space = append(space, record);
}

describe("the door through which somebody leaves", { timeout: 20_000 }, () => {
  it("V159: is shut while two are together, and says no more than of a space that is not there", async () => {
    const refused = { ok: false, problem: "record-refused" };
    expect(await anybody.ask("leaving/erase", request("a", adasKey()))).toEqual(refused);
    const nowhere = `${"n".repeat(21)}A` as SpaceId;
    expect(await anybody.ask("leaving/erase", request("a", adasKey(), server.clock.now(), nowhere))).toEqual(refused);
    expect((await ada.get("me", {})).slot).toBe("a");
  });

  it("V152: takes a signature of that person's own present key, and no cookie helps with another's", async () => {
    await closed();
    for (const [slot, key] of [
      ["a", bosKey()],
      ["b", adasKey()],
      ["a", new Uint8Array(32).fill(1)],
    ] as const) {
      expect(await ada.ask("leaving/erase", request(slot, key))).toEqual({ ok: false, problem: "record-refused" });
    }
    const other = { ...request("a", adasKey()), slot: "b" as const };
    expect((await ada.ask("leaving/erase", other)).ok).toBe(false);
    expect((await anybody.ask("leaving/erase", request("a", adasKey()))).ok).toBe(true);
    expect(await ada.ask("me", {})).toEqual({ ok: false, problem: "not-signed-in" });
    expect((await bo.get("me", {})).slot).toBe("b");
    // The same once more harms nobody: an answer may get lost.
    expect((await anybody.ask("leaving/erase", request("a", adasKey()))).ok).toBe(true);
  });

  it("V152: a request that was written down cannot be played later, and a wrong clock is told the time", async () => {
    await closed();
    const early = request("b", bosKey());
    server.clock.move(11 * 60_000);
    const answer = await anybody.ask("leaving/erase", early);
    expect(answer).toMatchObject({ ok: false, problem: "clock-differs" });
    expect((await bo.get("me", {})).slot).toBe("b");
  });

  it("V160: sockets of whoever leaves close at once, and the other's stay open", async () => {
    await closed();
    const { partners } = space.state;
    const mine = (browser: Browser, document: string | undefined) =>
      syncSocket(browser, `${space.state.space}/${document}:0.0`);
    const adas = mine(ada, partners.a.privateDocument);
    const bos = mine(bo, partners.b?.privateDocument);
    await Promise.all([opened(adas), opened(bos)]);
    const shut = closeCode(bos);
    await anybody.get("leaving/erase", request("b", bosKey()));
    expect(await shut).toBe(4401);
    expect(adas.readyState).toBe(adas.OPEN);
    adas.close();
  });

  it("V164: whoever is in a shared room when its thirty days are over is shown out of it at that moment", async () => {
    await closed();
    const { epoch, sharedDocument } = space.state;
    server.clock.move(30 * 24 * 3_600_000 - 60_000);
    const shared = syncSocket(bo, `${space.state.space}/${sharedDocument}:${epoch}.0`);
    await opened(shared);
    const shut = { code: 0 };
    void closeCode(shared).then((code) => (shut.code = code));
    // In small steps, as time goes: a socket that hears nothing for long is closed for that alone.
    for (let step = 0; step < 40 && shut.code === 0; step++) {
      server.clock.move(3_000);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(shut.code).toBe(4404);
  });

  it("V162, V153: with the last of the two the space goes, and its first record begins nothing again", async () => {
    await closed();
    for (const [slot, key] of [
      ["a", adasKey()],
      ["b", bosKey()],
    ] as const)
      await anybody.get("leaving/erase", request(slot, key));
    const [create] = space.records;
    if (create === undefined) throw new Error("a space has a first record");
    expect(await ada.ask("spaces/create", { record: create, attempt: newAttempt() })).toEqual({
      ok: false,
      problem: "space-exists",
    });
    expect(await bo.ask("log/append", { record: buildClose(asBo(space)) })).toMatchObject({ ok: false });
    expect(await anybody.ask("leaving/erase", request("a", adasKey()))).toEqual({
      ok: false,
      problem: "record-refused",
    });
  });
});
