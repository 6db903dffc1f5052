import { assertNever } from "../../shared/base/assertNever.ts";
import type { Clock } from "../../shared/base/clock.ts";
import { CLOSE_CODES, type CloseWord } from "../../shared/wire/closeCodes.ts";
import type { DeviceIdentity, JoinedRoom } from "../store/store.ts";
import { readAwareness, writeAwareness } from "./awarenessStates.ts";
import type { ConnectionSocket } from "./connectionSocket.ts";
import { isWithin } from "./deleteSet.ts";
import { Outbox } from "./outbox.ts";
import { readFrame, type SyncMessage } from "./readFrame.ts";
import { readUpdate, type UpdateShape } from "./readUpdate.ts";
import type { Member, Room } from "./room.ts";
import type { SyncLimits } from "./syncLimits.ts";
import { TokenBucket } from "./tokenBucket.ts";
import { awarenessFrame, differenceFrame, KEEPALIVE_FRAME, savedFrame, stateVectorFrame, updateFrame } from "./writeFrames.ts";

type Access = "write" | "read";
type UpdateMessage = Extract<SyncMessage, { kind: "difference" | "update" }>;

export interface ConnectionOptions {
  readonly socket: ConnectionSocket;
  readonly room: Room;
  readonly identity: DeviceIdentity;
  readonly access: Access;
  /** The client asked to be told what is on disk. */
  readonly wantsSaved: boolean;
  readonly clock: Clock;
  readonly limits: SyncLimits;
  /** The room has something to write. */
  readonly onDirty: (room: Room) => void;
  /** Called once, when the connection no longer is in its room, for whatever reason. */
  readonly onGone: (connection: Connection, word: CloseWord | null) => void;
}

/** How long a closed socket may take to say goodbye before what is queued for it is freed. */
const GOODBYE_MS = 2_000;

/**
 * One socket in one room. The exchange, as y-websocket has it:
 *
 *   client: state vector       -> what it lacks, then our state vector (the stored state first, always)
 *   client: difference         <- what we lack: the first one says that from now on it is in step
 *   client: update, update ... -> the others, once on disk; "saved: n" to the sender
 *
 * Edits typed between the first and the third line arrive before what they build on, so they wait ("early")
 * until the difference has filled the gap. After it a gap is a fault, and the connection starts again.
 */
export class Connection implements Member {
  readonly identity: DeviceIdentity;
  readonly room: Room;
  readonly #options: ConnectionOptions;
  readonly #outbox: Outbox;
  readonly #frames: TokenBucket;
  readonly #bytes: TokenBucket;
  #access: Access;
  #stage: "new" | "joining" | "joined" | "in-step" | "closed" = "new";
  #early: UpdateMessage[] = [];
  #earlyBytes = 0;
  /** What was deleted when it joined; an idle client's difference repeats it and is not stored again. */
  #deletedAtJoin: Uint8Array | null = null;
  #saved = 0;
  #toldMs: number;
  #heardMs: number;

  constructor(options: ConnectionOptions) {
    const { socket, room, identity, access, clock, limits } = options;
    this.#options = options;
    this.identity = identity;
    this.room = room;
    this.#access = access;
    this.#outbox = new Outbox(socket, limits.queueBytes);
    const nowMs = clock.monotonic();
    this.#frames = new TokenBucket(limits.framesPerSecond, limits.framesAtOnce, nowMs);
    this.#bytes = new TokenBucket(limits.bytesPerSecond, limits.bytesAtOnce, nowMs);
    this.#toldMs = nowMs;
    this.#heardMs = nowMs;
    room.enter(this);
    socket.onMessage((data) => this.#receive(data));
    socket.onClose(() => this.#go(null));
    socket.onAlive?.(() => (this.#heardMs = clock.monotonic()));
  }

  get device() {
    return this.identity.device;
  }

  get isClosed(): boolean {
    return this.#stage === "closed";
  }

  // --- From the room ------------------------------------------------------------------------------------

  tell(frames: readonly Uint8Array[]): void {
    // Before it asked for the stored state it is owed nothing: the answer will hold all of this.
    if (this.#stage === "new" || this.#stage === "closed" || frames.length === 0) return;
    if (!this.#outbox.send(frames)) return this.close("stalled");
    this.#toldMs = this.#options.clock.monotonic();
  }

  told(others: readonly Uint8Array[], saved: number): void {
    this.#saved += saved;
    // The count speaks of its first n updates: while an early one waits, a later one does not count yet.
    const mayTell = saved > 0 && this.#options.wantsSaved && this.#early.length === 0;
    this.tell(mayTell ? [...others, savedFrame(this.#saved)] : others);
  }

  refused(problem: "document-full" | "store-full"): void {
    this.close(problem);
  }

  hold(isHeld: boolean): void {
    if (isHeld) this.#options.socket.pause?.();
    else this.#options.socket.resume?.();
  }

  // --- From the relay -----------------------------------------------------------------------------------

  /** The space log changed: "none" is this room's end for this device. */
  allow(access: Access | "none"): void {
    if (access === "none") this.close("no-such-room");
    else this.#access = access;
  }

  /** Called every few seconds: something to read for the client, and a question whether it is there. */
  tick(nowMs: number, everyMs: number): void {
    const { socket, limits } = this.#options;
    if (this.#stage === "closed") return;
    if (socket.onAlive && nowMs - this.#heardMs > limits.deafMs) return this.close("stalled");
    if (nowMs - this.#heardMs > limits.keepaliveMs) socket.ping?.();
    if (nowMs - this.#toldMs + everyMs <= limits.keepaliveMs) return;
    if (this.#stage === "new") socket.send(KEEPALIVE_FRAME);
    else this.tell([KEEPALIVE_FRAME]);
    this.#toldMs = nowMs;
  }

  close(word: CloseWord): void {
    if (this.#stage === "closed") return;
    const { socket, clock } = this.#options;
    this.#go(word);
    socket.close(CLOSE_CODES[word], word);
    if (socket.terminate) clock.after(GOODBYE_MS, () => socket.terminate?.());
  }

  /** Leaves the room at once: after a refusal nothing more is read from it or told to it. */
  #go(word: CloseWord | null): void {
    if (this.#stage === "closed") return;
    this.#stage = "closed";
    this.#early = [];
    this.room.leave(this);
    this.#options.onGone(this, word);
  }

  // --- From the socket ----------------------------------------------------------------------------------

  #receive(data: Uint8Array | string): void {
    const { clock, limits } = this.#options;
    if (this.#stage === "closed") return;
    const nowMs = clock.monotonic();
    this.#heardMs = nowMs;
    if (typeof data === "string") return this.close("malformed");
    if (data.length > limits.frameBytes) return this.close("too-large");
    if (!this.#frames.take(1, nowMs) || !this.#bytes.take(data.length, nowMs)) return this.close("too-fast");
    const frame = readFrame(data);
    if (!frame.ok) return this.close(frame.problem);
    for (const message of frame.value) this.#handle(message);
  }

  #handle(message: SyncMessage): void {
    if (this.isClosed) return;
    switch (message.kind) {
      case "state-vector":
        return this.#join(message.stateVector);
      case "difference":
      case "update":
        return this.#update(message);
      case "awareness":
        return this.#announce(message.states);
      case "query-awareness":
        return this.tell([this.#presenceFrame()]);
      default:
        return assertNever(message);
    }
  }

  #announce(states: Uint8Array): void {
    const { limits } = this.#options;
    const read = readAwareness(states);
    if (!read.ok) return this.close(read.problem);
    if (read.value.some(({ state }) => state.length > limits.awarenessBytes)) return this.close("too-large");
    // Nobody is present in a room that is history.
    if (this.#access === "read") return;
    this.room.announce(this, this.room.presence.accept(this, read.value, limits.awarenessIdsPerConnection));
  }

  #presenceFrame(): Uint8Array {
    return awarenessFrame(writeAwareness(this.room.presence.all()));
  }

  #join(stateVector: Uint8Array): void {
    if (this.#stage === "new") {
      this.#stage = "joining";
      this.#outbox.hold();
    }
    this.room.join(stateVector).then(
      (joined) => this.#joined(joined),
      () => this.close("store-failed"),
    );
  }

  #joined({ difference, stateVector, deleteSet }: JoinedRoom & { readonly difference: Uint8Array }): void {
    if (this.isClosed) return;
    // Asked again later (resync): stock servers answer with the difference alone.
    if (this.#stage !== "joining") return this.tell([differenceFrame(difference)]);
    this.#stage = "joined";
    this.#deletedAtJoin = deleteSet;
    const answer = [differenceFrame(difference), stateVectorFrame(stateVector)];
    const present = this.room.presence.all().length > 0 ? [this.#presenceFrame()] : [];
    if (!this.#outbox.answerJoin([...answer, ...present])) return this.close("stalled");
    this.#retryEarly();
  }

  // --- Updates ------------------------------------------------------------------------------------------

  #update(message: UpdateMessage): void {
    if (this.#stage === "new" || this.#stage === "joining") return this.#wait(message);
    const shape = readUpdate(message.update);
    if (!shape.ok) return this.close(shape.problem);
    const isFirstDifference = message.kind === "difference" && this.#stage === "joined";
    if (!this.#admit(message, shape.value)) {
      if (this.#stage === "in-step" || isFirstDifference) this.close("out-of-step");
      else this.#wait(message);
      return;
    }
    if (!isFirstDifference || this.isClosed) return;
    this.#stage = "in-step";
    this.#deletedAtJoin = null;
    this.#retryEarly();
  }

  /** Answers false when it builds on something that is not there. */
  #admit({ kind, update, message }: UpdateMessage, shape: UpdateShape): boolean {
    const standing = this.room.clocks.standingOf(shape);
    if (standing === "gap") return false;
    const repeats = this.#deletedAtJoin !== null && kind === "difference" && isWithin(shape.deletes, this.#deletedAtJoin);
    if (standing === "known" || (standing === "deletes" && repeats)) {
      // Nothing new, and still counted: the sender waits for its number.
      this.#offer({ from: this, update: null, frame: null });
    } else if (this.#access === "read") {
      this.close("read-only");
    } else {
      this.room.clocks.admit(shape.runs);
      // A difference passed on as such would make the others believe that they are in sync.
      this.#offer({ from: this, update, frame: kind === "update" ? message : updateFrame(update) });
    }
    return true;
  }

  #offer(pending: Parameters<Room["offer"]>[0]): void {
    this.room.offer(pending);
    this.#options.onDirty(this.room);
  }

  #wait(message: UpdateMessage): void {
    this.#early.push(message);
    this.#earlyBytes += message.update.length;
    if (this.#earlyBytes > this.#options.limits.earlyBytes) this.close("out-of-step");
  }

  #retryEarly(): void {
    const early = this.#early;
    this.#early = [];
    this.#earlyBytes = 0;
    for (const message of early) if (!this.isClosed) this.#update(message);
  }
}
