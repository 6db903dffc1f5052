import { fail, ok, type Result } from "../../shared/base/result.ts";
import type { CloseWord } from "../../shared/wire/closeCodes.ts";
import { isWithin } from "./deleteSet.ts";
import type { SyncMessage } from "./readFrame.ts";
import { readUpdate, type Run } from "./readUpdate.ts";
import type { RoomClocks } from "./roomClocks.ts";
import type { Authorship } from "./sessionWriters.ts";
import { updateFrame } from "./writeFrames.ts";

export type UpdateMessage = Extract<SyncMessage, { kind: "difference" | "update" }>;

/** What goes to the disk and, as a frame, to the others. Null: nothing new, and still counted, in its turn. */
export type Intake = {
  readonly update: Uint8Array;
  readonly frame: Uint8Array;
  /** Something that lies in an earlier row is not to be there any more. */
  readonly deletes: boolean;
  /** A keystroke says whose session it extends; a difference may hold what a restored server lost of others. */
  readonly tellsWriter: boolean;
} | null;

/**
 * Decides about one connection's updates, without a Y.Doc.
 *
 * A client that connects while its person types sends those edits at once, before the difference that holds
 * what they build on. So until the first difference an update with a gap waits ("early"); after it the
 * client is in step, and a gap is a fault: the connection starts again.
 */
export class UpdateIntake {
  readonly #clocks: RoomClocks;
  readonly #authorship: Authorship;
  readonly #earlyBytesAtMost: number;
  readonly #offer: (intake: Intake) => void;
  #stage: "joining" | "joined" | "in-step" = "joining";
  #early: UpdateMessage[] = [];
  #earlyBytes = 0;
  /** What was deleted at the join; an idle client's difference repeats it and is not stored again. */
  #deletedAtJoin: Uint8Array | null = null;

  /** `offer` gets everything that may go on, in order, the moment the clocks count it as there. */
  constructor(clocks: RoomClocks, authorship: Authorship, earlyBytesAtMost: number, offer: (intake: Intake) => void) {
    this.#clocks = clocks;
    this.#authorship = authorship;
    this.#earlyBytesAtMost = earlyBytesAtMost;
    this.#offer = offer;
  }

  get hasEarly(): boolean {
    return this.#early.length > 0;
  }

  /** The room is known from here on. Answers, like `take`, with the reason to close, or null. */
  joined(deleteSet: Uint8Array, mayWrite: boolean): CloseWord | null {
    this.#stage = "joined";
    this.#deletedAtJoin = deleteSet;
    return this.#retakeEarly(mayWrite);
  }

  take(message: UpdateMessage, mayWrite: boolean): CloseWord | null {
    if (this.#stage === "joining") return this.#wait(message);
    const endsWaiting = message.kind === "difference" && this.#stage === "joined";
    const judged = this.#judge(message, mayWrite);
    if (!judged.ok) {
      const mayWait = judged.problem === "out-of-step" && this.#stage === "joined" && !endsWaiting;
      return mayWait ? this.#wait(message) : judged.problem;
    }
    this.#offer(judged.value);
    if (!endsWaiting) return null;
    this.#stage = "in-step";
    this.#deletedAtJoin = null;
    return this.#retakeEarly(mayWrite);
  }

  #judge({ kind, update, message }: UpdateMessage, mayWrite: boolean): Result<Intake, CloseWord> {
    const shape = readUpdate(update);
    if (!shape.ok) return shape;
    const standing = this.#clocks.standingOf(shape.value);
    if (standing === "gap" || this.#isForeign(kind, shape.value.runs)) return fail("out-of-step");
    const repeats =
      kind === "difference" && this.#deletedAtJoin !== null && isWithin(shape.value.deletes, this.#deletedAtJoin);
    if (standing === "known" || (standing === "deletes" && repeats)) return ok(null);
    if (!mayWrite) return fail("read-only");
    if (standing === "new") {
      this.#authorship.extended(this.#clocks.extendedBy(shape.value.runs), kind === "update");
      this.#clocks.admit(shape.value.runs);
    }
    // A difference passed on as such would make the others believe that they are in sync.
    const deletes = shape.value.deletes.length > 0 && !repeats;
    const isKeystroke = kind === "update";
    return ok({ update, frame: isKeystroke ? message : updateFrame(update), deletes, tellsWriter: isKeystroke });
  }

  /** Also when it only seems to repeat: what somebody else put there is not what this update says. */
  #isForeign(kind: UpdateMessage["kind"], runs: readonly Run[]): boolean {
    const [only] = runs;
    // A keystroke: asked for its one client, whether or not it brings something.
    if (kind === "update" && runs.length === 1 && only !== undefined) return this.#authorship.isForeign(only.client);
    return this.#clocks.extendedBy(runs).some((client) => this.#authorship.isForeign(client));
  }

  #wait(message: UpdateMessage): CloseWord | null {
    this.#early.push(message);
    this.#earlyBytes += message.message.length;
    return this.#earlyBytes > this.#earlyBytesAtMost ? "out-of-step" : null;
  }

  #retakeEarly(mayWrite: boolean): CloseWord | null {
    const early = this.#early;
    this.#early = [];
    this.#earlyBytes = 0;
    for (const message of early) {
      const problem = this.take(message, mayWrite);
      if (problem !== null) return problem;
    }
    return null;
  }
}
