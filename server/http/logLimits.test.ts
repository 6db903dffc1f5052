import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { type DeviceId, newId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { roomName } from "../../shared/base/room.ts";
import { buildClose } from "../../shared/seal/log/build/buildClose.ts";
import { buildDeviceRevoked } from "../../shared/seal/log/build/buildDeviceRevoked.ts";
import { nextRecord } from "../../shared/seal/log/build/signLogRecord.ts";
import { buildEpoch } from "../../shared/seal/log/build/buildEpoch.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";
import { currentRoomOf } from "../../shared/seal/log/roomsOf.ts";
import { append, asAda, asBo, NOON_MS, together, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { invitationOf } from "../testing/invitationOf.ts";
import { closeCode, opened, syncSocket } from "../testing/sockets.ts";
import { Browser, newAttempt, startTestServer, type TestServer } from "../testing/testServer.ts";

const DAY_MS = 24 * 60 * 60_000;

describe("what a space's log takes, and for how long what it left can be read", () => {
  let server: TestServer;
  let ada: Browser;
  let bo: Browser;
  let pair: TestSpace;
  let adasDevice: DeviceId;

  beforeEach(async () => {
    server = await startTestServer();
    [ada, bo] = [new Browser(server.url), new Browser(server.url)];
    pair = await together(systemRandom);
    adasDevice = (await ada.get("spaces/create", { record: pair.records[0]!, attempt: newAttempt() })).device;
    await ada.get("invitations/create", invitationOf(pair.link.token, server.clock.now()));
    const hello = Buffer.from("a sealed hello from Bo to Ada").toString("base64url");
    const [space, token] = [pair.state.space, toBase64url(pair.link.token)];
    await bo.get("invitations/join", { space, token, hello, record: pair.records[1]!, attempt: newAttempt() });
    for (const record of pair.records.slice(2)) await ada.get("log/append", { record });
  });
  afterEach(() => server.stop());

  const say = async (browser: Browser, record: LogRecord) => {
    const answer = await browser.ask("log/append", { record });
    if (answer.ok) pair = append(pair, record);
    return answer;
  };
  const pdfKey = (): LogRecord =>
    nextRecord(asAda(pair), "pdf-key", {
      spkiHash: toBase64url(systemRandom.bytes(32)),
      serial: newId<DeviceId>(systemRandom),
    });
  const answerAt = async (browser: Browser, name: string): Promise<number> => {
    const socket = syncSocket(browser, `${pair.state.space}/${name}`);
    await opened(socket);
    const answer = await Promise.race([
      closeCode(socket),
      new Promise<number>((resolve) => socket.once("message", () => resolve(0))),
      new Promise<number>((resolve) => socket.send(Uint8Array.of(3), () => setTimeout(resolve, 400, 0))),
    ]);
    socket.terminate();
    return answer;
  };
  const sharedRoom = () => roomName(currentRoomOf(pair.state, "shared")!.room);

  it("W33: a device that is not there, or was shut out already, is not shut out", async () => {
    const unknown = buildDeviceRevoked(asAda(pair), newId<DeviceId>(systemRandom));
    expect(await say(ada, unknown)).toMatchObject({ problem: "record-refused" });
    expect(await say(bo, buildDeviceRevoked(asBo(pair), adasDevice))).toMatchObject({ problem: "record-refused" });
    const { device } = await bo.get("me", {});
    const revoked = buildDeviceRevoked(asBo(pair), device);
    expect(await say(bo, revoked)).toMatchObject({ ok: true });
    expect((await ada.get("log/read", { from: pair.records.length - 1 })).records).toEqual([revoked]);
  });

  it("W34: a partner adds so many records a day; what is urgent has a reserve, and the other partner is not concerned", async () => {
    const before = pair.records.filter(({ author }) => author === "a").length;
    for (let i = before; i < LIMITS.recordsPerDay; i++) expect(await say(ada, pdfKey())).toMatchObject({ ok: true });
    expect(await say(ada, pdfKey())).toMatchObject({
      problem: "too-many-requests",
      retryAfterSeconds: expect.any(Number),
    });
    expect(await say(bo, buildClose(asBo(pair)))).toMatchObject({ ok: true });
  });

  it("W34: the next day there is room again, also after a restart, and closing is possible at once", async () => {
    const before = pair.records.filter(({ author }) => author === "a").length;
    for (let i = before; i < LIMITS.recordsPerDay; i++) await say(ada, pdfKey());
    const { cookie } = ada;
    server = await server.restart();
    ada = new Browser(server.url);
    ada.cookie = cookie;
    expect(await say(ada, pdfKey())).toMatchObject({ problem: "too-many-requests" });
    server.clock.move(DAY_MS);
    expect(await say(ada, pdfKey())).toMatchObject({ ok: true });
    expect(await say(ada, buildClose(asAda(pair)))).toMatchObject({ ok: true });
  });

  it("W35: a room that was left can be read for ninety days by the server's clock, then it is none", async () => {
    const left = sharedRoom();
    const said = {
      spaceKey: systemRandom.bytes(32),
      reason: "refreshed" as const,
      oldRoomDigest: null,
      leftBehind: null,
    };
    const minute = Math.floor(server.clock.now() / 60_000) * 60_000;
    expect(await say(ada, await buildEpoch(asAda(pair, minute), said))).toMatchObject({ ok: true });
    expect(await answerAt(bo, left)).toBe(0);
    server.clock.move(LIMITS.oldRoomReadableMs - DAY_MS);
    expect(await answerAt(bo, left)).toBe(0);
    server.clock.move(DAY_MS);
    expect([await answerAt(bo, left), await answerAt(bo, sharedRoom())]).toEqual([4404, 0]);
  });

  it("W35: a closed space's shared rooms can be read for thirty days, whatever time its closing claims; private rooms stay", async () => {
    const shared = sharedRoom();
    expect(await say(ada, buildClose(asAda(pair, NOON_MS - 400 * DAY_MS)))).toMatchObject({ ok: true });
    expect(await answerAt(bo, shared)).toBe(0);
    server.clock.move(LIMITS.closedSpaceReadableMs);
    const own = roomName(currentRoomOf(pair.state, "b")!.room);
    expect([await answerAt(bo, shared), await answerAt(bo, own)]).toEqual([4404, 0]);
  });
});
