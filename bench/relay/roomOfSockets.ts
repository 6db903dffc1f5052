import type { Contestant } from "./contestants.ts";
import { clientFrame, openRawSocket, type RawSocket } from "./rawSocket.ts";
import type { RoomSeats } from "./seats.ts";

/**
 * One room with its members' sockets. Edits go round: each member that has some says its next one in turn, and a room has only so
 * many under way, as people who type have. `sent` and `heard` count them; what is heard is counted at every member.
 */
export class RoomOfSockets {
  readonly #contestant: Contestant;
  readonly #frames: readonly (readonly Buffer[])[];
  readonly #sockets: RawSocket[] = [];
  readonly #spoken: number[];
  readonly #speakers: readonly number[];
  sent = 0;
  heard = 0;
  /** Who closed which socket, once it was not asked for. */
  broken: string | null = null;
  /** Called with how many edits one member just heard. */
  onHeard: (count: number) => void = () => {};

  private constructor(contestant: Contestant, frames: readonly (readonly Buffer[])[]) {
    this.#contestant = contestant;
    this.#frames = frames;
    this.#spoken = frames.map(() => 0);
    this.#speakers = frames.flatMap((own, member) => (own.length > 0 ? [member] : []));
  }

  /** `edits`: one list for each member; what somebody only hears is an empty one. */
  static async open(
    contestant: Contestant,
    seats: RoomSeats,
    edits: readonly (readonly Uint8Array[])[],
  ): Promise<RoomOfSockets> {
    const { dialect } = contestant;
    const frames = edits.map((own, member) => framesOf(contestant, seats(member).room, own));
    const room = new RoomOfSockets(contestant, frames);
    for (let member = 0; member < edits.length; member++) {
      const { url, headers, room: name } = seats(member);
      await new Promise<void>((resolve, reject) => {
        let socket: RawSocket | null = null;
        const open = openRawSocket(url, headers, {
          message(payload) {
            const heard = dialect.hear(payload);
            if (heard.kind === "edits") room.#hear(heard.count);
            else if (heard.kind === "asks") socket?.send(clientFrame(dialect.nothing(name)));
            else if (heard.kind === "state") resolve();
          },
          closed(code) {
            room.broken = `${contestant.name} closed a socket with ${code}`;
            room.onHeard(0);
            reject(new Error(room.broken));
          },
        });
        open.then((opened) => {
          socket = opened;
          room.#sockets.push(opened);
          const hello = dialect.hello(name);
          for (const said of hello) opened.send(clientFrame(said));
          if (hello.length === 0) resolve();
        }, reject);
      });
    }
    return room;
  }

  /** How many messages are heard for each that is sent. */
  get copies(): number {
    return this.#contestant.dialect.copies(this.#frames.length);
  }

  /** `member` says its next edit. */
  say(member: number): void {
    const at = this.#spoken[member] ?? 0;
    const frame = this.#frames[member]?.[at];
    if (frame === undefined) throw new Error("no edit was prepared");
    this.#spoken[member] = at + 1;
    this.sent += 1;
    this.#sockets[member]?.send(frame);
  }

  #hear(count: number): void {
    this.heard += count;
    this.onHeard(count);
  }

  /** The members in turn, `count` edits in all, `underWay` of them at once; resolves when everybody has them. */
  speak(count: number, underWay: number): Promise<void> {
    const { copies } = this;
    const until = this.sent + count;
    const heardUntil = this.heard + count * copies;
    return new Promise((resolve, reject) => {
      const goOn = (): void => {
        if (this.broken !== null) return reject(new Error(this.broken));
        while (this.sent < until && this.sent * copies - this.heard < underWay * copies) {
          this.say(this.#speakers[this.sent % this.#speakers.length] ?? 0);
        }
        if (this.heard < heardUntil) return;
        this.onHeard = () => {};
        resolve();
      };
      this.onHeard = goOn;
      goOn();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#sockets.map((socket) => socket.close()));
  }
}

/** Alike in all rooms where the room's name is not part of a message: made once for each list. */
const kept = new WeakMap<readonly Uint8Array[], readonly Buffer[]>();

function framesOf({ dialect, name }: Contestant, room: string, edits: readonly Uint8Array[]): readonly Buffer[] {
  const make = (): readonly Buffer[] => edits.map((update) => clientFrame(dialect.edit(room, update)));
  if (name.startsWith("Hocuspocus")) return make();
  const frames = kept.get(edits) ?? make();
  kept.set(edits, frames);
  return frames;
}
