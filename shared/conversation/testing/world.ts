import type { Slot } from "../../base/ids.ts";
import { applyEvent, openDialogue } from "../applyEvent.ts";
import type { Dialogue, Sending } from "../dialogue.ts";
import type { Mode, Move } from "../moves.ts";
import { applyPen, openPen, type PenRefusal, type PenState, penStanding } from "../pen.ts";
import { openingOf } from "../sendingOf.ts";

/**
 * The server and the two devices, for tests: a pen that sees only what a server sees, a dialogue that sees what
 * was opened, one clock. Both clients fold the same log with the same code, so one dialogue stands for both.
 */
export interface World {
  readonly now: number;
  readonly server: PenState;
  readonly dialogue: Dialogue;
  /** When the last pause was taken, kept apart from the pen that is under test. */
  readonly pausedAt: number | null;
}

/** Sunday evening, half past eight. */
export const EVENING_MS = 1_767_558_600_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

export type Appended =
  | { readonly ok: true; readonly world: World }
  | { readonly ok: false; readonly problem: PenRefusal };

/** Ada proposes. */
export function proposed(mode: Mode, first: Slot, at: number | null, now = EVENING_MS): World {
  const move: Move = { kind: "propose", mode, aloud: false, topic: "Friday", first, at };
  const sending = openingOf("a", move);
  if (sending === null) throw new Error("Ada cannot propose that");
  const server = openPen({ ...sending, author: "a", at: now });
  if (!server.ok) throw new Error(server.problem);
  const dialogue = openDialogue({ ...sending, seq: 0, at: now, author: "a", move });
  return { now, server: server.value, dialogue, pausedAt: null };
}

/** The server takes or refuses by its own pen; what it took is delivered. */
export function append(world: World, author: Slot, sending: Sending, move: Move | null): Appended {
  const at = world.now;
  const server = applyPen(world.server, { ...sending, author, at });
  if (!server.ok) return server;
  const dialogue = applyEvent(world.dialogue, { ...sending, seq: world.server.count, at, author, move });
  const pausedAt = sending.class === "pause" ? at : world.pausedAt;
  return { ok: true, world: { now: at, server: server.value, dialogue, pausedAt } };
}

export function later(world: World, ms: number): World {
  return { ...world, now: world.now + ms };
}

/**
 * Two worlds with one name behave alike: transcript and counted no-ops are left out, times are only before or
 * after, and what a phase never asks again is not named.
 */
export function nameOf({ dialogue: d, server, now }: World): string {
  const { pen, plan } = d;
  const isOpening = d.phase === "invited" || d.phase === "ready";
  const planned = !isOpening || plan === null ? "" : timeClass(plan.at, now);
  const standing = penStanding(pen, now);
  const floor = standing === "paused" ? Number((pen.floorUntil ?? 0) <= now) : "";
  const proposal = d.phase === "invited" && plan ? `${plan.proposer}${plan.counters}` : "";
  return [
    `${plan?.mode}${plan?.first}${planned}${proposal}`,
    `${d.phase}${d.end}${d.next}${d.speaker}${d.statements}${d.tries}${d.clarifications}`,
    flags(d.understood) + flags(d.hadTurn) + flags(d.requestDone) + flags(d.checkedOut),
    `${pen.holder}${standing}${flags(pen.ready)}${floor}${pen.pauses}${pen.extensions}${pen.ending}${server.closed}`,
  ].join("|");
}

function timeClass(at: number | null, now: number): string {
  if (at === null) return "now";
  if (at + MINUTE_MS < now) return "over";
  if (at <= now) return "past";
  return at - 10 * MINUTE_MS <= now ? "near" : "far";
}

function flags({ a, b }: Readonly<Record<Slot, boolean>>): string {
  return `${Number(a)}${Number(b)}`;
}
