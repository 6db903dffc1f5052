import { daysBetween, utcDay } from "../base/day.ts";
import { hasSigned } from "./hasSigned.ts";
import type { SigningEvent } from "./signingEvent.ts";
import { standingOf, type VersionFacts } from "./standingOf.ts";

type SignatureEvent = Extract<SigningEvent, { type: "signature" }>;

/**
 * A signature counts while the proposal waits, once for each, when this device found it sound. Its day is on paper,
 * so a clock that is wrong signs nothing. Whether a device's key had been taken back is told by the head of the
 * space log that its owner had seen, so nobody may have seen less than they had before.
 */
export function afterSignature(facts: VersionFacts, event: SignatureEvent, knownHead: number): VersionFacts | null {
  const { n, by, atMs, said, verdict, head } = event;
  const isOpen = standingOf(facts, atMs).kind === "proposed" && !hasSigned(facts, by);
  const isToday = Math.abs(daysBetween(said.on, utcDay(atMs))) <= 1;
  if (!isOpen || !isToday || head < knownHead || verdict === "unsound") return null;
  if (verdict === "unchecked") return { ...facts, unchecked: [...facts.unchecked, by] };
  const signed = { ...facts.signed, [by]: { n, atMs, said } };
  return { ...facts, signed, bothSignedAtMs: signed.a !== null && signed.b !== null ? atMs : null };
}
