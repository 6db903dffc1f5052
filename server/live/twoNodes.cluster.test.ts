import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { roomName } from "../../shared/base/room.ts";
import { buildClose } from "../../shared/seal/log/build/buildClose.ts";
import { buildDeviceRevoked } from "../../shared/seal/log/build/buildDeviceRevoked.ts";
import type { DeviceId } from "../../shared/base/ids.ts";
import { signOutRequest } from "../../shared/seal/log/ownDeviceRequest.ts";
import { currentRoomOf } from "../../shared/seal/log/roomsOf.ts";
import { sign } from "../../shared/seal/sign.ts";
import { asAda, type TestSpace, together } from "../../shared/seal/testing/adaAndBo.ts";
import { CLOSE_CODES } from "../../shared/wire/closeCodes.ts";
import { createLooks } from "../cluster/looks.ts";
import { openCluster } from "../cluster/openCluster.ts";
import { createLog } from "../log.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { closeCode, liveSocket, next, opened, syncSocket } from "../testing/sockets.ts";
import type { Browser } from "../testing/testServer.ts";
import { startTwoNodes, type TwoNodes } from "../testing/twoNodes.ts";
import { layWire } from "../testing/wire.ts";

/** Ada's devices are at the first node, Bo's at the second; so is a tab of Ada's phone. */
describe("two nodes and their sockets", () => {
  let nodes: TwoNodes;
  let pair: TestSpace;
  let ada: Browser;
  let bo: Browser;
  let adasTab: Browser;
  let adas: DeviceId;

  beforeEach(async () => {
    nodes = await startTwoNodes();
    pair = await together(systemRandom);
    [ada, bo] = [nodes.one.browser(), nodes.two.browser()];
    ({ adas } = await meetOverHttp(ada, bo, pair, nodes.one.clock.now()));
    adasTab = nodes.two.browser(ada);
  });
  afterEach(() => nodes.stop());

  const room = (slot: "a" | "shared") => `${pair.state.space}/${roomName(currentRoomOf(pair.state, slot)!.room)}`;
  async function connected(browser: Browser) {
    const socket = liveSocket(browser);
    await next(socket, "connect");
    return socket;
  }
  async function synced(browser: Browser, whose: "a" | "shared") {
    const socket = syncSocket(browser, room(whose));
    await opened(socket);
    return socket;
  }
  const revokesHerPhone = () => ada.get("log/append", { record: buildDeviceRevoked(asAda(pair), adas) });
  /** The number of the next record that this socket is told of; earlier ones may be told again. */
  async function hearsOf(socket: ReturnType<typeof liveSocket>, n: number): Promise<void> {
    while ((await next<{ n: number }>(socket, "log")).n !== n);
  }
  const nextN = () => pair.records.length;

  it("W74: whoever joined at one node is known at once at every other, whatever those remember", async () => {
    expect((await nodes.one.browser(bo).get("me", {})).slot).toBe("b");
    // The first node knew the space before Bo came, and lets him into their room all the same.
    await opened(syncSocket(nodes.one.browser(bo), room("shared")));
    expect((await nodes.two.browser(ada).get("log/read", { from: 0 })).records).toHaveLength(nextN());
  });

  it("W75: a record that one node took is announced to the sockets of the other", async () => {
    const heard = hearsOf(await connected(bo), nextN());
    await ada.get("log/append", { record: buildClose(asAda(pair)) });
    await heard;
    expect(await bo.ask("log/append", { record: buildClose(asAda(pair)) })).toMatchObject({ ok: true });
  });

  it("W28: a device that is revoked at one node is out of both sockets of the other within a second", async () => {
    const live = await connected(adasTab);
    const sync = await synced(adasTab, "a");
    const gone = Promise.all([closeCode(sync), next(live, "disconnect")]);
    const startedAt = performance.now();
    await revokesHerPhone();
    expect((await gone)[0]).toBe(CLOSE_CODES["not-allowed"]);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(await adasTab.ask("me", {})).toMatchObject({ problem: "not-signed-in" });
  });

  it("W76: with Redis dead all of that happens by looking, and others' announcements come too", async () => {
    const [live, bos] = [await connected(adasTab), await connected(bo)];
    const sync = await synced(adasTab, "a");
    await nodes.redis.kill();
    const heard = hearsOf(bos, nextN());
    const gone = Promise.all([closeCode(sync), next(live, "disconnect")]);
    await revokesHerPhone();
    expect((await gone)[0]).toBe(CLOSE_CODES["not-allowed"]);
    await heard;
  });

  it("W76: nodes that have no Redis at all find out within their rounds", async () => {
    await nodes.stop();
    nodes = await startTwoNodes({ environment: { REDIS_URL: "" } });
    [ada, bo] = [nodes.one.browser(), nodes.two.browser()];
    pair = await together(systemRandom);
    ({ adas } = await meetOverHttp(ada, bo, pair, nodes.one.clock.now()));
    adasTab = nodes.two.browser(ada);
    const [live, bos] = [await connected(adasTab), await connected(bo)];
    const sync = await synced(adasTab, "a");
    const heard = hearsOf(bos, nextN());
    const gone = Promise.all([closeCode(sync), next(live, "disconnect")]);
    await revokesHerPhone();
    expect((await gone)[0]).toBe(CLOSE_CODES["not-allowed"]);
    await heard;
  });

  it("W76: a database that fails while somebody connects tells them nothing of itself", async () => {
    const failing = await nodes.join({ aheadMs: 0 });
    const { spaceMarks } = failing.store;
    Object.assign(failing.store, { spaceMarks: () => Promise.reject(new Error("a secret of the database")) });
    const live = await connected(failing.browser(bo));
    const heard = hearsOf(live, nextN());
    Object.assign(failing.store, { spaceMarks });
    await ada.get("log/append", { record: buildClose(asAda(pair)) });
    await heard;
    expect(failing.logged()).not.toContain("a secret");
  });

  it("W71: what a node could not say that was cut off from Redis is found when it is back, not a round later", async () => {
    const wire = await layWire(nodes.redis.port);
    const redisUrl = new URL(nodes.redis.url);
    redisUrl.port = String(wire.port);
    const third = await nodes.join({ environment: { REDIS_URL: redisUrl.href } });
    const bos = await connected(bo);
    const heard = hearsOf(bos, nextN());
    wire.cut();
    // The second node hears everybody that it knows of, for some moments more.
    await expect.poll(third.logged).toContain("redis is gone");
    await third.browser(ada).get("log/append", { record: buildDeviceRevoked(asAda(pair), adas) });
    wire.mend();
    await heard;
    wire.close();
  });

  it("W28: a device that signs itself out, which no log says, is out of every node's sockets too", async () => {
    const live = await connected(adasTab);
    const sync = await synced(adasTab, "a");
    const { label, fields } = signOutRequest({ space: pair.state.space, slot: "a" }, adas);
    const gone = Promise.all([closeCode(sync), next(live, "disconnect")]);
    const startedAt = performance.now();
    const signature = toBase64url(sign(label, fields, pair.ada.keys.signing.secretKey));
    expect(await ada.ask("devices/sign-out", { signature })).toEqual({ ok: true });
    expect((await gone)[0]).toBe(CLOSE_CODES["not-allowed"]);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it("W74: a closed space shuts the writers out at every node", async () => {
    const live = await connected(bo);
    const bos = await synced(bo, "shared");
    const heard = hearsOf(live, nextN());
    await ada.get("log/append", { record: buildClose(asAda(pair)) });
    await heard;
    const talk = { event: "AA" };
    expect(await live.emitWithAck("conversation:append", talk)).toMatchObject({ ok: false });
    expect(
      await bo.ask("invitations/create", { tokenHash: "x".repeat(43), wrappedKey: "AA", greeting: "AA", expiresAt: 0 }),
    ).toMatchObject({ ok: false });
    bos.close();
  });

  it("W78: messages of another version and of strangers are looked into and break nothing", async () => {
    const live = await connected(bo);
    const log = createLog("silent", systemRandom);
    const { bus } = await openCluster({
      store: nodes.one.store,
      random: systemRandom,
      log,
      databaseUrl: "postgres://shared/cg",
      redisUrl: nodes.redis.url,
    });
    const said: unknown[][] = [];
    live.onAny((...event: unknown[]) => void said.push(event));
    const strange = [
      Buffer.of(),
      Buffer.of(2, 1, 2, 3),
      Buffer.of(1),
      Buffer.from("\u0001{}"),
      Buffer.from(`\u0001["x",{"type":2,"data":["own",{}],"nsp":"/"},{"rooms":[],"except":[]}]`),
      Buffer.from(
        `\u0001["x",{"type":4,"data":["own",{}],"nsp":"/"},{"rooms":["space:${pair.state.space}"],"except":[]}]`,
      ),
      // What Socket.IO says by itself would end the connection of whoever is told it by somebody else.
      Buffer.from(
        `\u0001["x",{"type":2,"data":["disconnect",{}],"nsp":"/"},{"rooms":["space:${pair.state.space}"],"except":[]}]`,
      ),
    ];
    for (const message of strange) for (const channel of ["live", "look", "nodes"]) bus.publish(channel, message);
    createLooks(bus).say("nobody's space" as never);
    const heard = hearsOf(live, nextN());
    await ada.get("log/append", { record: buildClose(asAda(pair)) });
    await heard;
    expect(live.connected).toBe(true);
    // An event for nobody in particular would have been for everybody.
    expect(said.filter(([name]) => name === "own")).toEqual([]);
    await bus.close();
  });
});
