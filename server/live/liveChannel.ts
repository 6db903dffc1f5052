import type { IncomingMessage, Server as HttpServer } from "node:http";
import { type DefaultEventsMap, Server, type Socket } from "socket.io";
import type { DeviceId, Slot, SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import {
  CONVERSATION_CALLS,
  type ConversationAnswer,
  type ConversationCall,
  type StoredEvent,
} from "../../shared/wire/conversation.ts";
import type { InvitationState } from "../../shared/wire/http/invitations.ts";
import { LIVE_PATH, type LiveCallsUp, type LiveEventsDown } from "../../shared/wire/live.ts";
import type { Bus } from "../cluster/bus.ts";
import type { DeviceIdentity } from "../store/store.ts";
import { nodesAdapter } from "./nodesAdapter.ts";

/**
 * Socket.IO: announcements, and the conversation's four calls. WebSocket only, because a polling request
 * carries no Origin. A socket belongs to three rooms: its space, its partner, its device; what only one
 * partner may hear is sent to the partner's room and never to the space's. A client that says anything but
 * one of the calls, with an acknowledgement, is disconnected.
 */
export interface LiveChannel extends Announcements {
  /** The same, told to this node's own sockets: what somebody missed whom another node could not tell. */
  readonly here: Announcements;
  /** Open sockets of this node, of everybody together. */
  sockets(): number;
  /** Whose pages are connected to this node. */
  devices(): ReadonlySet<DeviceId>;
  devicesBySpace(): ReadonlyMap<SpaceId, ReadonlySet<DeviceId>>;
  /** On this node: others close their own, when they are told or when they look. */
  closeDevice(device: DeviceId): void;
  close(): void;
}

export interface Announcements {
  logGrew(space: SpaceId, n: number): void;
  invitationChanged(space: SpaceId, inviter: Slot, state: InvitationState): void;
  conversationGrew(space: SpaceId, event: StoredEvent): void;
  /** Where the newest entry is, and nothing of what it is or whose. */
  signingGrew(space: SpaceId, n: number): void;
  /** Told to one partner's own devices alone: something that they share among themselves changed. */
  ownChanged(space: SpaceId, slot: Slot): void;
}

export interface LiveGuards {
  readonly isOurOrigin: (request: IncomingMessage) => boolean;
  readonly mayKnock: (request: IncomingMessage) => Promise<boolean>;
  readonly authorize: (request: IncomingMessage) => Promise<DeviceIdentity | null>;
  /** A device is about to connect: what its space is told from now on is not missed any more. */
  readonly arriving: (space: SpaceId) => Promise<void>;
  /** A page of that device has connected. */
  readonly arrived: (device: DeviceId) => void;
}

/** Who answers the calls; `app` joins the conversation's gateway here. Never rejects. */
export type AnswerCall = (
  call: ConversationCall,
  asked: {
    readonly payload: unknown;
    readonly who: DeviceIdentity;
    readonly authorize: () => Promise<DeviceIdentity | null>;
  },
) => Promise<ConversationAnswer<ConversationCall>>;

interface SocketData {
  identity: DeviceIdentity;
  tooFast: number;
}

type LiveServer = Server<LiveCallsUp, LiveEventsDown, DefaultEventsMap, SocketData>;
type LiveSocket = Socket<LiveCallsUp, LiveEventsDown, DefaultEventsMap, SocketData>;

/** Tabs of one device; more than this is a loop in some client. */
const SOCKETS_PER_DEVICE = 32;
/** Told so often that it is too fast, a client does not listen. */
const TOO_FAST = 200;

const spaceRoom = (space: SpaceId): string => `space:${space}`;
const partnerRoom = (space: SpaceId, slot: Slot): string => `partner:${space}:${slot}`;
const deviceRoom = (device: DeviceId): string => `device:${device}`;

function socketsOf(io: LiveServer, device: DeviceId): number {
  return io.sockets.adapter.rooms.get(deviceRoom(device))?.size ?? 0;
}

/** Everything that is announced, to sockets everywhere or to those of this node. */
function announcements(io: Pick<LiveServer, "to">): Announcements {
  return {
    logGrew: (space, n) => void io.to(spaceRoom(space)).emit("log", { n }),
    invitationChanged: (space, inviter, state) => void io.to(partnerRoom(space, inviter)).emit("invitation", { state }),
    conversationGrew: (space, event) => void io.to(spaceRoom(space)).emit("conversation:event", { event }),
    signingGrew: (space, n) => void io.to(spaceRoom(space)).emit("signing:changed", { n }),
    ownChanged: (space, slot) => void io.to(partnerRoom(space, slot)).emit("own", {}),
  };
}

function isCall(name: unknown): name is ConversationCall {
  return typeof name === "string" && Object.hasOwn(CONVERSATION_CALLS, name);
}

export function openLiveChannel(
  httpServer: HttpServer,
  bus: Bus | null,
  guards: LiveGuards,
  answerCall: AnswerCall,
): LiveChannel {
  const isWelcome = async (request: IncomingMessage): Promise<boolean> =>
    guards.isOurOrigin(request) && (await guards.mayKnock(request));
  const io: LiveServer = new Server(httpServer, {
    path: LIVE_PATH,
    transports: ["websocket"],
    serveClient: false,
    perMessageDeflate: false,
    // A larger message ends the connection before anything of it is read.
    maxHttpBufferSize: LIMITS.socketEventBytes,
    // Sync lives on the same port: paths that are not ours are left to the next upgrade handler.
    destroyUpgrade: false,
    // A node that is alone pays for no other.
    ...(bus === null ? {} : { adapter: nodesAdapter(bus) }),
    allowRequest: (request, decide) => void isWelcome(request).then((is) => decide(null, is)),
  });
  // Upgrades only: engine.io would answer polling requests too, beside the app and without its guards.
  httpServer.removeAllListeners("request");
  const identityOf = (socket: LiveSocket) => guards.authorize(socket.request).catch(() => null);
  async function admitted(socket: LiveSocket): Promise<Error | undefined> {
    const identity = await identityOf(socket);
    const isCrowded = identity !== null && socketsOf(io, identity.device) >= SOCKETS_PER_DEVICE;
    if (identity === null || isCrowded) return new Error("not-signed-in");
    // A database that fails right now is asked again by whoever watches; its words are nobody's outside.
    await guards.arriving(identity.space).catch(() => undefined);
    socket.data = { identity, tooFast: 0 };
    return undefined;
  }
  async function hear(socket: LiveSocket, said: readonly unknown[]): Promise<void> {
    const [call, payload, acknowledge] = said;
    // An acknowledgement always comes last, so with one in this place nothing else was said.
    if (!isCall(call) || typeof acknowledge !== "function") return void socket.disconnect(true);
    const who = socket.data.identity;
    const answer = await answerCall(call, { payload, who, authorize: () => guards.authorize(socket.request) });
    acknowledge(answer);
    if (answer.ok) return;
    if (answer.problem === "too-many-requests") socket.data.tooFast += 1;
    // Told first, and then shut out: the answer is on its way before the connection ends.
    if (answer.problem === "not-signed-in" || socket.data.tooFast > TOO_FAST) socket.disconnect(true);
  }
  io.use((socket, proceed) => void admitted(socket).then(proceed, proceed));
  io.on("connection", async (socket: LiveSocket) => {
    const { space, slot, device } = socket.data.identity;
    socket.onAny((...said: unknown[]) => void hear(socket, said));
    await socket.join([spaceRoom(space), partnerRoom(space, slot), deviceRoom(device)]);
    guards.arrived(device);
    // Asked again once it can be reached: a device that was revoked in between is not left connected.
    if ((await identityOf(socket)) === null) socket.disconnect(true);
  });
  return {
    ...announcements(io),
    here: announcements(io.local),
    sockets: () => io.sockets.sockets.size,
    devices: () => new Set([...io.sockets.sockets.values()].map(({ data }) => data.identity.device)),
    devicesBySpace() {
      const bySpace = new Map<SpaceId, Set<DeviceId>>();
      for (const { data } of io.sockets.sockets.values()) {
        const { space, device } = data.identity;
        bySpace.set(space, (bySpace.get(space) ?? new Set()).add(device));
      }
      return bySpace;
    },
    // Never through the adapter, which would wait for Redis to say it back: this must work when nothing else does.
    closeDevice: (device) => io.local.in(deviceRoom(device)).disconnectSockets(true),
    // Not `io.close`, which would close the listener as well: that one is not ours.
    close() {
      io.local.disconnectSockets(true);
      io.engine.close();
    },
  };
}
