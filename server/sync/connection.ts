import { assertNever } from "../../shared/base/assertNever.ts";
import type { Clock } from "../../shared/base/clock.ts";
import { CLOSE_CODES, type CloseWord } from "../../shared/wire/closeCodes.ts";
import type { DeviceIdentity, JoinedRoom } from "../store/store.ts";
import { readAwareness, writeAwareness } from "./awarenessStates.ts";
import type { ConnectionSocket } from "./connectionSocket.ts";
import { Outbox } from "./outbox.ts";
import { PacedAsking } from "./pacedAsking.ts";
import { readFrame, type SyncMessage } from "./readFrame.ts";
import type { Member, Refusal, Room } from "./room.ts";
import type { SyncLimits } from "./syncLimits.ts";
import type { SyncTally } from "./syncTally.ts";
import { TokenBucket } from "./tokenBucket.ts";
import { UpdateIntake } from "./updateIntake.ts";
import { awarenessFrame, differenceFrame, KEEPALIVE_FRAME, savedFrame, stateVectorFrame } from "./writeFrames.ts";

type Access = "write" | "read";

export interface ConnectionOptions {
  readonly socket: ConnectionSocket;
  readonly room: Room;
  readonly identity: DeviceIdentity;
  readonly access: Access;
  /** The client asked to be told what is on disk. */
  readonly wantsSaved: boolean;
  readonly clock: Clock;
  readonly limits: SyncLimits;
  readonly tally: SyncTally;
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
 * What it writes is judged by `UpdateIntake`, what it is told is bounded by `Outbox`.
 */
export class Connection implements Member {
  readonly identity: DeviceIdentity;
  readonly room: Room;
  readonly #options: ConnectionOptions;
  readonly #outbox: Outbox;
  readonly #intake: UpdateIntake;
  readonly #asking: PacedAsking<Uint8Array>;
  readonly #messages: TokenBucket;
  readonly #bytes: TokenBucket;
  #access: Access;
  #stage: "new" | "joining" | "joined" | "closed" = "new";
  #isHeld = false;
  #isDeaf = false;
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
    const authorship = {
      isForeign: (client: number) => room.writers.isForeign(this, client),
      extended: (clients: readonly number[], isSure: boolean) => room.writers.extended(this, clients, isSure),
    };
    this.#intake = new UpdateIntake(room.clocks, authorship, limits.earlyBytes, (intake) => {
      room.offer(this, intake);
      options.onDirty(room);
    });
    const nowMs = clock.monotonic();
    this.#asking = new PacedAsking(clock, limits.resyncMs, (stateVector) => this.#load(stateVector));
    this.#messages = new TokenBucket(limits.framesPerSecond, limits.framesAtOnce, nowMs);
    this.#bytes = new TokenBucket(limits.bytesPerSecond, limits.bytesAtOnce, nowMs);
    this.#toldMs = nowMs;
    this.#heardMs = nowMs;
    room.enter(this);
    socket.onMessage((data) => this.#guarded(() => this.#receive(data)));
    socket.onClose(() => this.#go(null));
    socket.onAlive?.(() => (this.#heardMs = clock.monotonic()));
  }

  get device() {
    return this.identity.device;
  }

  get slot() {
    return this.identity.slot;
  }

  get isClosed(): boolean {
    return this.#stage === "closed";
  }

  // --- From the room ------------------------------------------------------------------------------------

  tell(frames: readonly Uint8Array[]): void {
    // Before it asked for the stored state it is owed nothing: the answer will hold all of this.
    if (this.#stage === "new" || this.#stage === "closed" || frames.length === 0) return;
    this.#guarded(() => {
      if (!this.#outbox.send(frames)) this.close("stalled");
    });
    this.#toldMs = this.#options.clock.monotonic();
  }

  told(others: readonly Uint8Array[], saved: number): void {
    this.#saved += saved;
    // The count speaks of its first n updates: while an early one waits, a later one does not count yet.
    const mayTell = saved > 0 && this.#options.wantsSaved && !this.#intake.hasEarly;
    const { tally } = this.#options;
    tally.relayed += others.length;
    if (mayTell) tally.acknowledged += saved;
    this.tell(mayTell ? [...others, savedFrame(this.#saved)] : others);
  }

  refused(problem: Refusal): void {
    this.close(problem);
  }

  hold(isHeld: boolean): void {
    const { socket, clock } = this.#options;
    this.#isHeld = isHeld;
    if (isHeld) socket.pause?.();
    else if (!this.#isDeaf) socket.resume?.();
    // What it said meanwhile is read only now: its silence was ours.
    this.#heardMs = clock.monotonic();
  }

  // --- From the relay -----------------------------------------------------------------------------------

  /** The space log changed: "none" is this room's end for this device. */
  allow(access: Access | "none"): void {
    if (access === "none") this.close("no-such-room");
    else this.#access = access;
  }

  /** The server stops: what is not read now stays with the client, which was not told that it is saved. */
  stopReading(): void {
    this.#isDeaf = true;
    this.#options.socket.pause?.();
  }

  /** Called every few seconds: something to read for the client, and a question whether it is there. */
  tick(nowMs: number, everyMs: number): void {
    const { socket, limits } = this.#options;
    if (this.#stage === "closed") return;
    if (socket.onAlive && !this.#isHeld && nowMs - this.#heardMs > limits.deafMs) return this.close("stalled");
    if (nowMs - this.#heardMs > limits.keepaliveMs) socket.ping?.();
    if (nowMs - this.#toldMs + everyMs <= limits.keepaliveMs) return;
    if (this.#stage === "new") this.#guarded(() => socket.send(KEEPALIVE_FRAME));
    else this.tell([KEEPALIVE_FRAME]);
    this.#toldMs = nowMs;
  }

  close(word: CloseWord): void {
    if (this.#stage === "closed") return;
    const { socket, clock } = this.#options;
    this.#go(word);
    // The goodbye of the other end can only be read by a socket that reads.
    socket.resume?.();
    socket.close(CLOSE_CODES[word], word);
    if (socket.terminate) clock.after(GOODBYE_MS, () => socket.terminate?.());
  }

  /** Leaves the room at once: after a refusal nothing more is read from it or told to it. */
  #go(word: CloseWord | null): void {
    if (this.#stage === "closed") return;
    this.#stage = "closed";
    this.#asking.stop();
    this.room.leave(this);
    this.#options.onGone(this, word);
  }

  /** One socket's trouble must not become another's: what is thrown here would end the process, and everybody with it. */
  #guarded(work: () => void): void {
    try {
      work();
    } catch {
      this.close("store-failed");
    }
  }

  // --- From the socket ----------------------------------------------------------------------------------

  #receive(data: Uint8Array | string): void {
    const { clock, limits } = this.#options;
    if (this.#stage === "closed" || this.#isDeaf) return;
    const nowMs = clock.monotonic();
    this.#heardMs = nowMs;
    if (typeof data === "string") return this.close("malformed");
    if (data.length > limits.frameBytes) return this.close("too-large");
    if (!this.#bytes.take(data.length, nowMs)) return this.close("too-fast");
    const frame = readFrame(data, limits.messagesPerFrame);
    if (!frame.ok) return this.close(frame.problem);
    if (!this.#messages.take(frame.value.length, nowMs)) return this.close("too-fast");
    for (const message of frame.value) this.#handle(message);
  }

  #handle(message: SyncMessage): void {
    if (this.isClosed) return;
    switch (message.kind) {
      case "state-vector":
        return this.#join(message.stateVector);
      case "difference":
      case "update":
        return this.#closeIf(this.#intake.take(message, this.#access === "write"));
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
    const read = readAwareness(states, limits.awarenessStatesPerFrame);
    if (!read.ok) return this.close(read.problem);
    if (read.value.some(({ state }) => state.length > limits.awarenessBytes)) return this.close("too-large");
    // Nobody is present in a room that is history.
    if (this.#access === "read") return;
    this.room.announce(this, this.room.presence.accept(this, read.value, limits));
  }

  #presenceFrame(): Uint8Array {
    return awarenessFrame(writeAwareness(this.room.presence.all()));
  }

  #join(stateVector: Uint8Array): void {
    if (this.#stage === "new") {
      this.#stage = "joining";
      this.#outbox.hold();
    }
    this.#asking.ask(stateVector);
  }

  #load(stateVector: Uint8Array): Promise<void> {
    return this.room.join(stateVector).then(
      (joined) => this.#guarded(() => this.#joined(joined)),
      () => this.close("store-failed"),
    );
  }

  #joined({ difference, stateVector, deleteSet }: JoinedRoom & { readonly difference: Uint8Array }): void {
    if (this.isClosed) return;
    // Asked again later (resync): stock servers answer with the difference alone.
    if (this.#stage !== "joining") return this.tell([differenceFrame(difference)]);
    this.#stage = "joined";
    const answer = [differenceFrame(difference), stateVectorFrame(stateVector)];
    const present = this.room.presence.all().length > 0 ? [this.#presenceFrame()] : [];
    if (!this.#outbox.answerJoin([...answer, ...present])) return this.close("stalled");
    this.#closeIf(this.#intake.joined(deleteSet, this.#access === "write"));
  }

  #closeIf(problem: CloseWord | null): void {
    if (problem !== null) this.close(problem);
  }
}
