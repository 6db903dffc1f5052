import type { Slot } from "../../base/ids.ts";
import { applyEvent } from "../applyEvent.ts";
import type { Sending } from "../dialogue.ts";
import { legalMoves } from "../legalMoves.ts";
import type { Mode, Move } from "../moves.ts";
import { closePen } from "../pen.ts";
import { SAMPLE_MOVES } from "../sampleMoves.ts";
import { sendingOf } from "../sendingOf.ts";
import { faultsOfHostileMoves, sentenceOf } from "./hostileMoves.ts";
import { faultsIn, faultsOfStep } from "./faults.ts";
import { append, HOUR_MS, MINUTE_MS, nameOf, proposed, type World } from "./world.ts";

/**
 * Every state that two people, a server and the passing of time can bring about, with a hostile program on
 * either side: legal moves, rubbish under every class, pauses and "ready" at every moment, the end at every
 * moment. Ada always proposes; by renaming the two this is all there is.
 */
export interface Exploration {
  readonly states: number;
  readonly transitions: number;
  readonly faults: readonly string[];
}

const MANY = 100;
const SLOTS: readonly Slot[] = ["a", "b"];

/** "honest" leaves out rubbish and pauses: the dialogue alone. */
export function explore(mode: Mode, programs: "honest" | "hostile"): Exploration {
  const numbers = new Map<string, number>();
  const faults = new Set<string>();
  const waiting: World[] = [];
  // For each state, the states that lead to it by what honest people do: from everywhere the end is in reach.
  const leadingTo: number[][] = [];
  const complete: number[] = [];
  const sentences = new Set<string>();
  const live: number[] = [];
  let transitions = 0;

  function numberOf(world: World): number {
    const name = nameOf(world);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    leadingTo.push([]);
    if (world.dialogue.end === "complete") complete.push(number);
    if (world.dialogue.phase !== "ended") {
      live.push(number);
      // What was said decides nothing, and on a way of a thousand steps it would be long.
      waiting.push({ ...world, dialogue: { ...world.dialogue, said: [] } });
    }
    for (const fault of faultsIn(world)) faults.add(`${fault}: ${name}`);
    return number;
  }

  function reach(from: number, before: World, after: World, isHonest: boolean): void {
    transitions++;
    for (const fault of faultsOfStep(before, after)) faults.add(`${fault}: ${nameOf(before)}`);
    const number = numberOf(after);
    if (isHonest) leadingTo[number]?.push(from);
  }

  for (const first of mode === "hear-me" ? (["a"] as const) : SLOTS) {
    for (const at of [null, HOUR_MS, 7 * 24 * HOUR_MS]) {
      const blank = proposed(mode, first, null);
      numberOf(at === null ? blank : proposed(mode, first, blank.now + at));
    }
  }
  for (let world = waiting.pop(); world !== undefined; world = waiting.pop()) {
    // A broken rule can make the states endless.
    if (faults.size > MANY) break;
    const from = numberOf(world);
    const sentence = sentenceOf(world);
    if (programs === "hostile" && !sentences.has(sentence)) {
      sentences.add(sentence);
      for (const fault of faultsOfHostileMoves(world)) faults.add(`${fault}: ${nameOf(world)}`);
    }
    for (const [author, move, sending] of legalSendings(world)) {
      if (programs === "honest" && move.kind === "pause") continue;
      const appended = append(world, author, sending, move);
      const isTaken = appended.ok && appended.world.dialogue.ignored === world.dialogue.ignored;
      if (!isTaken) faults.add(`legal and not taken, ${move.kind}: ${nameOf(world)}`);
      if (appended.ok && isAstray(world, appended.world))
        faults.add(`the pen goes astray, ${move.kind}: ${nameOf(world)}`);
      if (appended.ok) reach(from, world, appended.world, true);
    }
    for (const [author, sending] of programs === "honest" ? [] : rubbish(world)) {
      const appended = append(world, author, sending, null);
      if (appended.ok) reach(from, world, appended.world, false);
    }
    for (const now of laterTimes(world)) reach(from, world, { ...world, now }, true);
    reach(from, world, closedBy(world), false);
  }
  if (complete.length === 0) faults.add("nothing ever ends well");
  const ending = backFrom(complete, leadingTo);
  if (live.some((state) => !ending.has(state))) faults.add("a state from which nobody comes to the end");
  return { states: numbers.size, transitions, faults: [...faults] };
}

function legalSendings(world: World): [Slot, Move, Sending][] {
  const { dialogue, now } = world;
  return SLOTS.flatMap((slot) =>
    legalMoves(dialogue, slot, now).flatMap((kind) =>
      variantsOf(kind, now).flatMap((move): [Slot, Move, Sending][] => {
        const sending = sendingOf(dialogue, slot, move, now);
        return sending === null ? [] : [[slot, move, sending]];
      }),
    ),
  );
}

const SAMPLE_OF = new Map(SAMPLE_MOVES.map((move) => [move.kind, move]));

function variantsOf(kind: Move["kind"], now: number): Move[] {
  if (kind === "pause") return [20 * MINUTE_MS, 72 * HOUR_MS].map((away) => ({ kind, until: now + away }));
  if (kind === "counter") return [null, now + HOUR_MS].map((at) => ({ kind, at }));
  const sample = SAMPLE_OF.get(kind);
  return sample ? [sample] : [];
}

/** What is legal never brings the pen to the wrong one of the two. */
function isAstray({ dialogue: before }: World, { dialogue: after }: World): boolean {
  const wasRight = before.pen.holder === before.next;
  return wasRight && after.phase !== "ended" && after.pen.holder !== after.next;
}

/** What no reducer can read, under every class, from either side. Every illegal move is like it: `hostileMoves.ts`. */
function rubbish({ now }: World): [Slot, Sending][] {
  const turn = { closes: "72h", agreedAt: null } as const;
  return SLOTS.flatMap((slot): [Slot, Sending][] => [
    [slot, { class: "turn", ...turn }],
    [slot, { class: "handover", ...turn }],
    [slot, { class: "ready", ...turn }],
    [slot, { class: "pause", closes: "30min", agreedAt: now + 19 * MINUTE_MS }],
  ]);
}

/** The moments at which something changes by itself. That silence closes is one of the ends. */
function laterTimes({ dialogue, now }: World): number[] {
  const { pen, plan } = dialogue;
  const planned = plan?.at == null ? [] : [plan.at - 10 * MINUTE_MS, plan.at, plan.at + HOUR_MS];
  return [...(pen.floorUntil === null ? [] : [pen.floorUntil]), ...planned].filter((time) => time > now);
}

/** END, lapse, a lost connection: one record. */
function closedBy(world: World): World {
  const dialogue = applyEvent(world.dialogue, { seq: world.server.count, at: world.now, class: "end" });
  return { ...world, server: closePen(world.server), dialogue };
}

function backFrom(states: readonly number[], leadingTo: readonly (readonly number[])[]): Set<number> {
  const reached = new Set(states);
  const open = [...states];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const before of leadingTo[state] ?? []) {
      if (!reached.has(before)) {
        reached.add(before);
        open.push(before);
      }
    }
  }
  return reached;
}
