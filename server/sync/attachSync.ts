import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { parseRoom, type Room } from "../../shared/base/room.ts";
import { SAVED_PARAMETER } from "../../shared/wire/syncMessages.ts";
import type { DeviceIdentity } from "../store/store.ts";
import type { Relay, RoomAccess, Visit } from "./relay.ts";
import { SYNC_LIMITS } from "./syncLimits.ts";
import { wsSocket } from "./wsSocket.ts";

/** The two questions that the app answers from its cookies and from the space log. */
export interface SyncGuards {
  /** Null: no credential, or one that is not valid (any more). */
  authorize(request: IncomingMessage): Promise<DeviceIdentity | null>;
  roomAccess(identity: DeviceIdentity, room: Room): Promise<RoomAccess>;
}

export interface SyncDoor {
  /** For the HTTP server's "upgrade" event, once Origin and Host were checked and the path begins with /sync/. */
  handleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void;
}

interface DoorOptions extends SyncGuards {
  readonly relay: Relay;
  readonly frameBytes?: number;
}

const PATH = /^\/sync\/([^/]+)\/([^/]+)$/;

function roomOf(url: URL): Room | null {
  const [, space, name] = PATH.exec(url.pathname) ?? [];
  if (space === undefined || name === undefined) return null;
  // Some clients write the room's colon as %3A; nothing else in a room's name can be encoded.
  const room = parseRoom(space, name.replace(/%3A/i, ":"));
  return room.ok ? room.value : null;
}

/** Asks until nothing changed while asking: a device revoked in between was not yet there to be closed. */
async function visitOf(guards: SyncGuards, relay: Relay, request: IncomingMessage): Promise<Visit> {
  for (;;) {
    const before = relay.changes();
    const visit = await judge(guards, request);
    if (relay.changes() === before) return visit;
  }
}

async function judge(guards: SyncGuards, request: IncomingMessage): Promise<Visit> {
  const url = new URL(request.url ?? "/", "http://sync");
  const room = roomOf(url);
  const wantsSaved = url.searchParams.get(SAVED_PARAMETER.name) === SAVED_PARAMETER.value;
  const identity = await guards.authorize(request);
  const accessNow = async (): Promise<RoomAccess> => {
    if (identity === null || room === null) return "none";
    return identity.space === room.space ? guards.roomAccess(identity, room) : "none";
  };
  return { identity, room, access: await accessNow(), wantsSaved, accessNow };
}

/**
 * `/sync/<space>/<document>:<epoch>.<generation>` on the server's own port. The upgrade is accepted always and
 * a refusal is a close code: after a 401 at the upgrade a stock provider retries for ever. Compression is off:
 * it multiplied the cost of an edit by eight, and ciphertext does not shrink.
 */
export function attachSync({ relay, frameBytes = SYNC_LIMITS.frameBytes, ...guards }: DoorOptions): SyncDoor {
  // Above our own limit, so that a frame that is somewhat too large is refused by its name and not by ws with 1009.
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 4 * frameBytes });
  return {
    handleUpgrade(request, stream, head) {
      stream.on("error", () => stream.destroy());
      visitOf(guards, relay, request).then(
        (visit) => server.handleUpgrade(request, stream, head, (socket) => relay.open(wsSocket(socket, stream), visit)),
        // The guards could not read the store: the client tries again.
        () => stream.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
      );
    },
  };
}
