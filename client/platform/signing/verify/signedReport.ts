import type { Slot } from "../../../../shared/base/ids.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { keysOf, noSignature, type SeatState } from "./keysOf.ts";
import { latin1 } from "./latin1.ts";
import { isNamedBy } from "./isNamedBy.ts";
import { pageFacts } from "./pageFacts.ts";
import type { Answered, KeyAnswer, NotSaid, Report, ReportState, UnchangedWhy } from "./report.ts";
import { NEVER_SAID, pagesDiffer } from "./reports.ts";
import { type SoundPart, soundPart } from "./soundPart.ts";
import { withdrawalsOf } from "./withdrawalsOf.ts";

/** The pages are the ones that the text gives; what follows them is looked at here. */
export function signedReport(bytes: Uint8Array, baseEnd: number, page: AgreementPage): Report {
  const sound = soundPart(bytes, baseEnd);
  // Our own pages are read by our own reader: it knows no file that begins like this one.
  if (sound === null) return pagesDiffer(page);
  const leftOver = latin1(bytes.subarray(sound.end));
  const keys = keysOf(page, (slot) => seatOf(slot, sound, leftOver, page));
  const withdrawals = withdrawalsOf(sound.signed.withdrawals, page);
  const unchanged = unchangedOf(leftOver, keys);
  return {
    state: unchanged.answer === "yes" ? stateOf(keys, withdrawals.length > 0) : "changed",
    refusal: null,
    page: pageFacts(page),
    unchanged,
    sameText: leftOver === "" ? { answer: "yes", why: "drawn-again" } : { answer: "cannot-say", why: "may-be-covered" },
    keys,
    withdrawals,
    others: [],
    not: notSaid(keys),
  };
}

/** Only what was built again to the byte counts as held; a field that is there and was not is a signature gone bad. */
function seatOf(slot: Slot, { signed }: SoundPart, leftOver: string, page: AgreementPage): SeatState {
  const signature = signed.signatures.find((one) => one.slot === slot);
  if (signature === undefined) return noSignature(leftOver.includes(fieldOf(slot)) ? "does-not-hold" : "none");
  if (!isNamedBy(page, signature)) return noSignature("other-key");
  return { signature: "holds", signedOn: signature.day, isPassedOn: signature.rootBy === "succession" };
}

/** In the order of what weighs most: a foreign key, then whether anything is left over that nobody signed. */
function unchangedOf(leftOver: string, keys: readonly KeyAnswer[]): Answered<UnchangedWhy> {
  if (keys.some(({ signature }) => signature === "other-key")) return { answer: "no", why: "other-key" };
  if (leftOver === "") return { answer: "yes", why: "built-again" };
  const broken = keys.filter(({ signature }) => signature === "does-not-hold").length;
  const parts = leftOver.split("%%EOF").length - 1;
  // As many parts as broken signatures, and nothing behind the last: then that is what was changed.
  const isOnlyThose = broken > 0 && parts === broken && leftOver.endsWith("%%EOF\n");
  return { answer: "no", why: isOnlyThose ? "signature-differs" : "more-was-added" };
}

function stateOf(keys: readonly KeyAnswer[], isTakenBack: boolean): ReportState {
  const holding = keys.filter(({ signature }) => signature === "holds").length;
  if (holding === 0) return "unsigned";
  if (holding === 1) return "one-signed";
  return isTakenBack ? "withdrawn" : "both-signed";
}

function notSaid(keys: readonly KeyAnswer[]): readonly NotSaid[] {
  const holding = keys.filter(({ signature }) => signature === "holds");
  return [
    ...(holding.length === 1 && keys.some(({ signature }) => signature === "none")
      ? (["second-signature"] as const)
      : []),
    ...(holding.some(({ isPassedOn }) => isPassedOn) ? (["key-passed-on"] as const) : []),
    ...NEVER_SAID,
  ];
}

function fieldOf(slot: Slot): string {
  return slot === "a" ? "SignatureA" : "SignatureB";
}
