import { LIMITS } from "../../base/limits.ts";
import { otherSlot, type Slot } from "../../base/ids.ts";
import { legalMoves } from "../legalMoves.ts";
import { applyPen, isDue, type PenState, penStanding } from "../pen.ts";
import { HOUR_MS, MINUTE_MS, type World } from "./world.ts";

/** What must hold in every state (the invariants of the conversation), each said where it does not. */
export function faultsIn(world: World): string[] {
  const { dialogue: d, server, now } = world;
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  // The server runs the pen over bare headers, the clients over what was written: they must never part.
  must(JSON.stringify(server) === JSON.stringify(d.pen), "pen and dialogue disagree about the pen");
  must((d.phase === "ended") === (d.end !== null), "an end without an end");
  must(Number.isFinite(server.closesAt) && isDue(server, server.closesAt) !== server.closed, "silence does not end it");
  must(server.closesAt <= now + LIMITS.plannedAheadMs + 72 * HOUR_MS, "silence takes too long");
  must(
    server.pauses <= LIMITS.pausesPerConversation && server.extensions <= LIMITS.pauseExtensions,
    "paused too often",
  );
  must(!server.closed || d.phase === "ended", "closed and not ended");
  const asks = d.phase === "request" || d.phase === "request-answer";
  must(d.phase !== "request" || !d.requestDone[d.next], "asked twice");
  must(d.phase !== "close" || !d.checkedOut[d.next], "checked out twice");
  // The order of the method: nobody is asked for anything before both were heard.
  must(!asks || (d.understood.a && d.understood.b), "a request before both were understood");
  must(d.statements <= LIMITS.statementsPerTurn && d.tries <= LIMITS.mirrorTries, "more than three");
  must(d.clarifications <= LIMITS.clarificationsPerStatement, "more than two questions");
  must((d.plan?.counters ?? 0) <= LIMITS.countersPerProposal, "more than four other times");
  must(d.plan?.mode !== "one-sentence" || d.statements <= 1, "more than one sentence");
  must(d.plan?.mode !== "hear-me" || d.speaker !== "b", "the listener of hear-me became the speaker");
  must(d.plan?.mode !== "hear-me" || !asks, "a request in hear-me");
  if (d.phase === "ended") return faults;
  const standing = penStanding(server, now);
  const moves = { a: legalMoves(d, "a", now), b: legalMoves(d, "b", now) };
  // Waiting for a moment that comes by itself is no deadlock.
  const waitsForFloor = standing === "paused" && server.ready.a && server.ready.b && now < (server.floorUntil ?? 0);
  const waitsForTime = d.phase === "ready" && now < (d.plan?.at ?? 0) - LIMITS.readyAheadMs;
  const canGoOn = [...moves.a, ...moves.b].some((kind) => kind !== "pause");
  must(canGoOn || waitsForFloor || waitsForTime, "deadlock");
  for (const slot of ["a", "b"] as const) {
    must(standing !== "live" || moves[slot].includes("pause"), "no pause");
    must(standing !== "live" || takes(server, "pause", slot, now), "a pause that the pen refuses");
    const writes = moves[slot].filter((kind) => kind !== "ready" && kind !== "pause");
    must(writes.length === 0 || server.holder === slot, "writes without the pen");
    must(server.holder === d.next || writes.every((kind) => kind === "give-back"), "more than giving back");
  }
  const writer = moves[server.holder];
  const mayDiffer = writer.includes("not-quite") || writer.includes("move-on");
  must(!writer.includes("got-it") || mayDiffer, "nothing to say but yes");
  const other = otherSlot(server.holder);
  must(!takes(server, "turn", other, now) && !takes(server, "handover", other, now), "the other's turn is taken");
  must(standing !== "paused" || !resumesEarly(server), "resumed before twenty minutes");
  return faults;
}

/** What must hold of every step. */
export function faultsOfStep(before: World, after: World): string[] {
  const faults: string[] = [];
  const [from, to] = [before.dialogue, after.dialogue];
  const begins = to.phase === "speak" && from.phase !== "confirm" && from.phase !== "speak";
  if (begins && to.speaker !== null && from.hadTurn[to.speaker]) faults.push("a second turn for one of the two");
  const wrote = from.phase !== to.phase && to.phase !== "ended";
  const isEarly = before.pausedAt !== null && after.now < before.pausedAt + 20 * MINUTE_MS;
  if (wrote && isEarly) faults.push("went on before twenty minutes");
  return faults;
}

function takes(pen: PenState, eventClass: "turn" | "handover" | "pause", author: Slot, at: number): boolean {
  const agreedAt = eventClass === "pause" ? at + 20 * MINUTE_MS : null;
  return applyPen(pen, { class: eventClass, author, closes: "72h", agreedAt, at }).ok;
}

/** Both say they are ready, whatever they said before: a moment too early is still too early. */
function resumesEarly(pen: PenState): boolean {
  let both = pen;
  const at = (pen.floorUntil ?? 0) - 1;
  for (const author of ["a", "b"] as const) {
    const ready = applyPen(both, { class: "ready", author, closes: "24h", agreedAt: null, at });
    if (ready.ok) both = ready.value;
  }
  return takes(both, "turn", "a", at) || takes(both, "turn", "b", at);
}
