import type { Slot } from "../../base/ids.ts";
import { applyEvent } from "../applyEvent.ts";
import type { Dialogue } from "../dialogue.ts";
import { legalMoves } from "../legalMoves.ts";
import type { Mode, Move, MoveKind } from "../moves.ts";
import { closePen } from "../pen.ts";
import { sendingOf } from "../sendingOf.ts";
import { append, later, proposed, type World } from "./world.ts";

/** Ada ("a") and Bo ("b") in one conversation that is written like it is spoken. Ada proposes. */
export interface Talk {
  world: World;
  ada(move: Move): Dialogue;
  bo(move: Move): Dialogue;
  /** What either may do now, for the eye in alphabetical order. */
  may(slot: Slot): MoveKind[];
  wait(ms: number): void;
  /** The closing record: END, a lapse or a lost connection. */
  close(): Dialogue;
  readonly dialogue: Dialogue;
}

export function talk(mode: Mode, first: Slot = "a", at: number | null = null): Talk {
  const one: Talk = {
    world: proposed(mode, first, at),
    ada: (move) => says("a", move),
    bo: (move) => says("b", move),
    may: (slot) => legalMoves(one.dialogue, slot, one.world.now).toSorted(),
    wait: (ms) => void (one.world = later(one.world, ms)),
    close() {
      const { world } = one;
      const dialogue = applyEvent(world.dialogue, { seq: world.server.count, at: world.now, class: "end" });
      one.world = { ...world, server: closePen(world.server), dialogue };
      return dialogue;
    },
    get dialogue() {
      return one.world.dialogue;
    },
  };
  function says(slot: Slot, move: Move): Dialogue {
    const sending = sendingOf(one.dialogue, slot, move, one.world.now);
    if (sending === null) throw new Error(`${slot} may not ${move.kind} in ${one.dialogue.phase}`);
    const appended = append(one.world, slot, sending, move);
    if (!appended.ok) throw new Error(appended.problem);
    if (appended.world.dialogue.ignored > one.dialogue.ignored) throw new Error(`${move.kind} was ignored`);
    one.world = appended.world;
    return one.dialogue;
  }
  return one;
}

/** Yes, and both are ready: the first speaker has the floor. */
export function begun(mode: Mode, first: Slot = "a"): Talk {
  const one = talk(mode, first);
  one.bo({ kind: "accept" });
  one.ada({ kind: "ready" });
  one.bo({ kind: "ready" });
  return one;
}

/** What one says, and the other repeats so that it is right. */
export function heard(one: Talk, speaker: Slot, text: string): void {
  const [speaks, listens] = speaker === "a" ? [one.ada, one.bo] : [one.bo, one.ada];
  speaks({ kind: "statement", text, aloud: false });
  listens({ kind: "paraphrase", text: `What I heard is: ${text}`, aloud: false });
  speaks({ kind: "got-it" });
}
