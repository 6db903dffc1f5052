import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DeviceId } from "../../shared/base/ids.ts";
import { toBase64url } from "../../shared/base/base64url.ts";
import { roomName } from "../../shared/base/room.ts";
import { buildConfirm } from "../../shared/seal/log/build/buildConfirm.ts";
import { buildDeviceRevoked } from "../../shared/seal/log/build/buildDeviceRevoked.ts";
import { currentRoomOf } from "../../shared/seal/log/roomsOf.ts";
import type { RecordOf } from "../../shared/seal/log/record.ts";
import { append, asAda, boWaiting, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import { CLOSE_CODES } from "../../shared/wire/closeCodes.ts";
import { systemRandom } from "../systemRandom.ts";
import { invitationOf } from "../testing/invitationOf.ts";
import { closeCode, liveSocket, next, opened, syncSocket, upgradeStatus } from "../testing/sockets.ts";
import { Browser, newAttempt, startTestServer, type TestServer } from "../testing/testServer.ts";

const HELLO = Buffer.from("a sealed hello from Bo to Ada").toString("base64url");

describe("the doors of both sockets", () => {
  let server: TestServer;
  let ada: Browser;
  let bo: Browser;
  let pair: TestSpace;
  let adasDevice: DeviceId;

  /** Ada and Bo in one space, Bo not confirmed yet. */
  beforeEach(async () => {
    server = await startTestServer();
    ada = new Browser(server.url);
    bo = new Browser(server.url);
    pair = await boWaiting(systemRandom);
    adasDevice = (await ada.get("spaces/create", { record: pair.records[0]!, attempt: newAttempt() })).device;
    await ada.get("invitations/create", invitationOf(pair.link.token, server.clock.now()));
  });
  afterEach(() => server.stop());

  const joinBo = () =>
    bo.get("invitations/join", {
      space: pair.state.space,
      token: toBase64url(pair.link.token),
      hello: HELLO,
      record: pair.records[1]!,
      attempt: newAttempt(),
    });
  const privateRoom = (slot: "a" | "b") => `${pair.state.space}/${roomName(currentRoomOf(pair.state, slot)!.room)}`;
  const liveProblem = async (browser: Browser): Promise<string> => {
    const socket = liveSocket(browser);
    const error = await next<Error>(socket, "connect_error");
    socket.close();
    return error.message;
  };

  it.each(["/socket.io/?EIO=4&transport=websocket", "/sync/space/room"])(
    "W3: an upgrade of %s with a wrong Origin or Host is refused",
    async (path) => {
      const { host } = new URL(server.url);
      const cookie = ada.cookie!;
      const refused = [
        { cookie, host },
        { cookie, host, origin: "null" },
        { cookie, host, origin: "https://example.org" },
        { cookie, host: "evil.example", origin: "http://evil.example" },
        { cookie, host, origin: "http://127.0.0.1:1" },
      ];
      const statuses = await Promise.all(refused.map((headers) => upgradeStatus(server.url, path, headers)));
      for (const status of statuses) expect([400, 403]).toContain(status);
      expect(await upgradeStatus(server.url, path, { cookie, host, origin: server.url })).toBe(101);
    },
  );

  it("W6: an upgrade of any other path is answered and ended", async () => {
    const { host } = new URL(server.url);
    expect(await upgradeStatus(server.url, "/", { host, origin: server.url })).toBe(404);
    expect(await upgradeStatus(server.url, "/socket.iox", { host, origin: server.url })).toBe(404);
  });

  it("W9: without a credential both sockets say so in their own way", async () => {
    const stranger = new Browser(server.url);
    expect(await liveProblem(stranger)).toBe("not-signed-in");
    expect(await closeCode(syncSocket(stranger, privateRoom("a")))).toBe(CLOSE_CODES["not-allowed"]);
  });

  it("W19: the partner's private room, another space's and one that never was are one answer", async () => {
    await joinBo();
    const stranger = new Browser(server.url);
    const other = await boWaiting(systemRandom);
    await stranger.get("spaces/create", { record: other.records[0]!, attempt: newAttempt() });
    const never = `${pair.state.space}/${toBase64url(systemRandom.bytes(16))}:0.0`;
    const codes = await Promise.all([
      closeCode(syncSocket(bo, privateRoom("a"))),
      closeCode(syncSocket(bo, never)),
      closeCode(syncSocket(stranger, privateRoom("a"))),
      closeCode(syncSocket(ada, `${privateRoom("a")}x`)),
    ]);
    expect(new Set(codes)).toEqual(new Set([CLOSE_CODES["no-such-room"]]));
    await opened(syncSocket(ada, privateRoom("a")));
  });

  it("W27: a record in the log is announced to both, an invitation's fate to the inviter's devices alone", async () => {
    const adas = liveSocket(ada);
    await next(adas, "connect");
    const [used, joined] = [next(adas, "invitation"), next(adas, "log")];
    await joinBo();
    expect([await joined, await used]).toEqual([{ n: 1 }, { state: "used" }]);

    const bos = liveSocket(bo);
    await next(bos, "connect");
    const heardByBo: unknown[] = [];
    bos.onAny((...event: unknown[]) => void heardByBo.push(event));
    await ada.get("invitations/end", { tokenHash: invitationOf(pair.link.token, 0).tokenHash });
    const confirm = buildConfirm(asAda(pair), pair.records[1] as RecordOf<"join">, pair.link.key);
    if (!confirm.ok) throw new Error(confirm.problem);
    const confirmed = next(bos, "log");
    await ada.get("log/append", { record: confirm.value });
    await confirmed;
    expect(heardByBo).toEqual([["log", { n: 2 }]]);
    adas.close();
    bos.close();
  });

  it("W28: a device that its owner revokes is out of both sockets within a second, and cannot come back", async () => {
    const adas = liveSocket(ada);
    await next(adas, "connect");
    const sync = syncSocket(ada, privateRoom("a"));
    await opened(sync);
    await joinBo();
    const startedAt = performance.now();
    const gone = Promise.all([closeCode(sync), next(adas, "disconnect")]);
    await ada.get("log/append", { record: buildDeviceRevoked(asAda(pair), adasDevice) });
    expect((await gone)[0]).toBe(CLOSE_CODES["not-allowed"]);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(await ada.ask("me", {})).toEqual({ ok: false, problem: "not-signed-in" });
    expect(await liveProblem(ada)).toBe("not-signed-in");
    expect(await closeCode(syncSocket(ada, privateRoom("a")))).toBe(CLOSE_CODES["not-allowed"]);
  });

  it("W28: nobody revokes the other's device", async () => {
    const { device } = await joinBo();
    await ada.ask("log/append", { record: buildDeviceRevoked(asAda(pair), device) });
    expect(await bo.get("me", {})).toMatchObject({ device, slot: "b" });
  });

  it("W29: a client that speaks on the announcing channel is disconnected", async () => {
    const adas = liveSocket(ada);
    await next(adas, "connect");
    const gone = next(adas, "disconnect");
    adas.emit("log", { n: 99 });
    expect(await gone).toBe("io server disconnect");
  });

  it("W13: an expiry is announced to the inviter when its minute comes", async () => {
    const adas = liveSocket(ada);
    await next(adas, "connect");
    const told = next(adas, "invitation");
    server.clock.move(48 * 60 * 60_000 + 60_000);
    expect(await told).toEqual({ state: "expired" });
    adas.close();
  });

  it("W20: a stop tells the sockets and leaves no listener behind", async () => {
    const sync = syncSocket(ada, privateRoom("a"));
    await opened(sync);
    const adas = liveSocket(ada);
    await next(adas, "connect");
    const gone = Promise.all([closeCode(sync), next(adas, "disconnect")]);
    const startedAt = performance.now();
    await server.app.close();
    expect((await gone)[0]).toBe(CLOSE_CODES.restarting);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    server = await startTestServer();
  });

  it("W9: Ada's own confirm lets Bo into the shared room, and nothing before", async () => {
    await joinBo();
    const shared = `${pair.state.space}/${roomName(currentRoomOf(pair.state, "shared")!.room)}`;
    expect(await closeCode(syncSocket(bo, shared))).toBe(CLOSE_CODES["no-such-room"]);
    const confirm = buildConfirm(asAda(pair), pair.records[1] as RecordOf<"join">, pair.link.key);
    if (!confirm.ok) throw new Error(confirm.problem);
    pair = append(pair, confirm.value);
    await ada.get("log/append", { record: confirm.value });
    const sync = syncSocket(bo, shared);
    await opened(sync);
    sync.close();
  });
});
