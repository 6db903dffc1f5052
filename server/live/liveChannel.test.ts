import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DeviceId, Slot, SpaceId } from "../../shared/base/ids.ts";
import { LIVE_PATH } from "../../shared/wire/live.ts";
import type { DeviceIdentity } from "../store/store.ts";
import { next } from "../testing/sockets.ts";
import { type LiveChannel, openLiveChannel } from "./liveChannel.ts";

const SPACE = "a space" as SpaceId;

/** Here the cookie simply names the device; who they are is the guards' business, tested at the app. */
function identityOf({ headers }: IncomingMessage): DeviceIdentity | null {
  const [, slot, device] = /^(a|b)-(.*)$/.exec(headers.cookie ?? "") ?? [];
  return device === undefined ? null : { space: SPACE, slot: slot as Slot, device: device as DeviceId };
}

describe("the live channel", () => {
  let listener: Server;
  let live: LiveChannel;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    listener = createServer();
    const guards = {
      isOurOrigin: () => true,
      mayKnock: () => Promise.resolve(true),
      arriving: () => Promise.resolve(),
      arrived: () => {},
      authorize: (request: IncomingMessage) => Promise.resolve(identityOf(request)),
    };
    live = openLiveChannel(listener, null, guards, () => Promise.resolve({ ok: true, now: 0 }));
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.close();
    live.close();
    await new Promise((resolve) => listener.close(resolve));
  });

  /** Connected, and everything that it hears from then on. */
  async function connect(cookie: string) {
    const { port } = listener.address() as AddressInfo;
    const options = { path: LIVE_PATH, transports: ["websocket"], extraHeaders: { cookie }, reconnection: false };
    const socket = io(`http://127.0.0.1:${port}`, { ...options, forceNew: true });
    sockets.push(socket);
    const heard: unknown[] = [];
    socket.onAny((...event: unknown[]) => void heard.push(event));
    await next(socket, "connect");
    return { socket, heard };
  }

  it("W27: what is the inviter's own reaches all devices of the inviter and none of the partner", async () => {
    const [phone, laptop, bos] = [await connect("a-phone"), await connect("a-laptop"), await connect("b-laptop")];
    const reached = Promise.all([phone, laptop, bos].map(({ socket }) => next(socket, "log")));
    live.invitationChanged(SPACE, "a", "withdrawn");
    live.logGrew(SPACE, 7);
    await reached;
    const both = [
      ["invitation", { state: "withdrawn" }],
      ["log", { n: 7 }],
    ];
    expect([phone.heard, laptop.heard, bos.heard]).toEqual([both, both, [["log", { n: 7 }]]]);
  });

  it("W27: another space hears nothing", async () => {
    const bos = await connect("b-laptop");
    live.logGrew("another space" as SpaceId, 1);
    live.logGrew(SPACE, 2);
    await next(bos.socket, "log");
    expect(bos.heard).toEqual([["log", { n: 2 }]]);
  });

  it("W29: a device has a limited number of sockets, so that a loop in one client does not eat the server", async () => {
    for (let i = 0; i < 32; i++) await connect("a-phone");
    await expect(
      Promise.race([
        connect("a-phone"),
        next<Error>(sockets.at(-1)!, "connect_error").then((error) => Promise.reject(error)),
      ]),
    ).rejects.toThrow("not-signed-in");
    await connect("a-laptop");
  });
});
