import type { Slot } from "../../base/ids.ts";
import type { Dialogue, Sending } from "../dialogue.ts";
import { penStanding } from "../pen.ts";
import { SAMPLE_MOVES } from "../sampleMoves.ts";
import { sendingOf } from "../sendingOf.ts";
import { append, HOUR_MS, MINUTE_MS, nameOf, type World } from "./world.ts";

/**
 * Every kind of move, under every class and span, from either side. Whatever the server takes of it is either
 * exactly what an honest program would have sent, or changes nothing but the pen. So a hostile program has no
 * more than rubbish to send, and the exploration need not send anything else.
 */
export function faultsOfHostileMoves(world: World): string[] {
  const faults: string[] = [];
  for (const author of ["a", "b"] as const) {
    const honest = SAMPLE_MOVES.map((move) => sendingOf(world.dialogue, author, move, world.now));
    for (const eventClass of ["turn", "handover", "ready", "pause"] as const) {
      for (const closes of ["30min", "24h", "48h", "72h"] as const) {
        for (const agreedAt of eventClass === "pause" ? [world.now + 20 * MINUTE_MS] : [null, world.now + HOUR_MS]) {
          faults.push(...faultsOf(world, author, { class: eventClass, closes, agreedAt }, honest));
        }
      }
    }
  }
  return faults;
}

/** Of a state all that decides about a written move: how often was paused, and who is ready, does not. */
export function sentenceOf(world: World): string {
  const { pen } = world.dialogue;
  const [plan, phase, flags] = nameOf(world).split("|");
  return [plan, phase, flags, pen.holder, penStanding(pen, world.now), pen.liveFrom !== null].join("|");
}

function faultsOf(world: World, author: Slot, sending: Sending, honestly: readonly (Sending | null)[]): string[] {
  const { class: eventClass, closes, agreedAt } = sending;
  const faults: string[] = [];
  const isOfPen = eventClass === "ready" || eventClass === "pause";
  for (const [place, move] of SAMPLE_MOVES.entries()) {
    const appended = append(world, author, sending, move);
    // The server does not look inside: what it refuses it refuses for every body.
    if (!appended.ok) return faults;
    const honest = honestly[place];
    // A planned time is taken or left out by the server's clock; both are honest.
    const isTimely = honest?.agreedAt === agreedAt || (move.kind === "accept" && agreedAt === null);
    const isHonest = !isOfPen && honest?.class === eventClass && honest.closes === closes && isTimely;
    const { dialogue, server } = appended.world;
    const isSamePen = dialogue.pen.count === server.count && dialogue.pen.holder === server.holder;
    if (!isSamePen) faults.push(`${move.kind} moves only one of the pens`);
    const isIgnored = dialogue.ignored === world.dialogue.ignored + 1;
    if (!isOfPen && isIgnored === isHonest) faults.push(`${move.kind} as ${eventClass}, ${closes}`);
    if (!isOfPen && isIgnored && !isUnchanged(world.dialogue, dialogue)) faults.push(`${move.kind} ignored and done`);
    if (isOfPen && isIgnored === (move.kind === eventClass)) faults.push(`${move.kind} as ${eventClass}`);
  }
  return faults;
}

function isUnchanged(before: Dialogue, after: Dialogue): boolean {
  for (const key in after) {
    // reason: the keys of a dialogue.
    const field = key as keyof Dialogue;
    if (field !== "pen" && field !== "ignored" && after[field] !== before[field]) return false;
  }
  return true;
}
