import type { LogRecord } from "../../../shared/seal/log/record.ts";
import { safetyWords } from "../../../shared/seal/log/safetyWords.ts";
import { otherSlot } from "../../../shared/base/ids.ts";
import { myDevices } from "../devices/myDevices.ts";
import type { SealedDocument } from "../document/sealedDocument.ts";
import type { LockView } from "../lock/lockView.ts";
import { ringOf } from "../ring/ringDesk.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { Held } from "./held.ts";
import { hasCurrentKeys } from "./ownKeys.ts";
import { linkText } from "./linkText.ts";
import { sharedName } from "./people.ts";
import { isArrivalSeen, keysSeen, ownName, wordsAnswer } from "./profile.ts";
import type { InvitationView, SpaceStage, SpaceView } from "./spaceView.ts";

export interface ViewInputs {
  readonly held: Held;
  readonly isStorageRefused: boolean;
  readonly mine: SealedDocument | null;
  readonly shared: SealedDocument | null;
  readonly serverUrl: string;
  readonly online: boolean;
  readonly problem: ProblemWord | null;
  readonly lock: LockView;
}

/**
 * Everything a screen may know of the space, worked out anew from what is held: a view is never changed, so no screen
 * can show two moments at once. What is not the other's to see (answers about the eight words, what was read) comes
 * out of the private document alone.
 */
export function viewOf(inputs: ViewInputs): SpaceView {
  const { held, mine, online, problem } = inputs;
  const { state } = held.log;
  const { slot } = held.device;
  const stage = inputs.isStorageRefused ? "storage-refused" : stageOf(held, inputs.shared);
  const shared = stage === "together" || stage === "closed" ? inputs.shared : null;
  const words = state.confirmed ? safetyWords(state) : null;
  const answer = words === null || mine === null ? null : wordsAnswer(mine.inner, words);
  const partner = shared === null ? null : sharedName(shared.inner, state, otherSlot(slot));
  return {
    stage,
    slot,
    left: held.device.left ?? null,
    me: { name: mine === null ? null : ownName(mine.inner) },
    partner: { name: partner ?? held.device.partnerName },
    invitation: invitationOf(held, inputs.serverUrl),
    safetyWords: words,
    wordsCompared: answer === "match",
    wordsAnswer: answer,
    arrivalUnseen: stage === "together" && mine !== null && !isArrivalSeen(mine.inner),
    partnerKeys: partnerKeysOf(held, stage, mine),
    ownKeys: held.device.rotation !== null ? "being-made" : hasCurrentKeys(held) ? "current" : "outdated",
    mine,
    shared,
    online,
    problem,
    devices: myDevices(held.device),
    ring: ringOf(held),
    kitHere: held.device.kit === null ? null : { since: held.log.records[0]?.at ?? 0 },
    lock: inputs.lock,
  };
}

/** No cause is told, because none is known: a phone that was lost, and one that was only replaced, look alike. */
function partnerKeysOf(
  { device, log }: Held,
  stage: SpaceStage,
  mine: SealedDocument | null,
): SpaceView["partnerKeys"] {
  const isTheirs = ({ type, author }: LogRecord): boolean => type === "partner-secret" && author !== device.slot;
  const last = log.records.findLast(isTheirs);
  if (stage !== "together" || mine === null || last?.type !== "partner-secret" || last.n <= keysSeen(mine.inner))
    return null;
  return { n: last.n, words: last.body.certificate.certifiedBy === "signing" };
}

/**
 * Told by what this device holds, and not by what the server says of itself: closed outlasts everything, and together
 * means that the shared room can be opened here, which for whoever joined is after the other device has confirmed.
 */
function stageOf(held: Held, shared: SealedDocument | null): SpaceStage {
  const { state } = held.log;
  if (state.closed || held.device.left !== undefined) return "closed";
  if (shared !== null) return "together";
  if (held.device.slot === "b") return "waiting-for-partner";
  return held.device.invitation?.state === "open" || state.partners.b !== null ? "inviting" : "alone";
}

function invitationOf(held: Held, serverUrl: string): InvitationView | null {
  const { invitation, space } = held.device;
  if (invitation === null) return null;
  const { state, expiresAt, link } = invitation;
  return { state, expiresAt, link: state === "open" && link !== null ? linkText(serverUrl, space, link) : null };
}
