import type { SpaceId } from "../../shared/base/ids.ts";
import { type Room, roomName } from "../../shared/base/room.ts";
import { verifyLog } from "../../shared/seal/log/verifyLog.ts";
import type { BrowserNetwork } from "../pairing/cookieJar.ts";
import { valueOf } from "../pairing/pairingWorld.ts";
import type { House } from "./house.ts";
import { post } from "../post.ts";

/** The rooms of the house, as anybody inside reads them in the space's log. */
export async function roomsOf({
  bo,
}: House): Promise<{ readonly space: SpaceId; readonly shared: Room; readonly ofAda: Room; readonly ofBo: Room }> {
  const { records } = await post(bo.network, "log/read", { from: 0 });
  const state = valueOf(verifyLog(records as unknown[]));
  const current = (whose: string): Room => {
    const found = state.rooms.findLast(({ owner, until }) => owner === whose && until === null);
    if (found === undefined) throw new Error(`there is no room of ${whose}`);
    return found.room;
  };
  return { space: state.space, shared: current("shared"), ofAda: current("a"), ofBo: current("b") };
}

/** The word with which the server ends a visit, or "open" when it lets somebody in. */
export function closedWith(network: BrowserNetwork, space: SpaceId, room: Room): Promise<number | "open"> {
  return new Promise((resolve) => {
    const url = `${network.serverUrl.replace(/^http/, "ws")}/sync/${space}/${roomName(room)}`;
    const socket = new network.WebSocket(url);
    const asOpen = setTimeout(() => socket.close(), 1_000);
    let isHeard = false;
    socket.addEventListener("message", () => (isHeard = true));
    socket.addEventListener("close", ({ code }) => {
      clearTimeout(asOpen);
      resolve(isHeard ? "open" : code);
    });
  });
}
