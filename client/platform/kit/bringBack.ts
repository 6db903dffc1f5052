import { toBase64url } from "../../../shared/base/base64url.ts";
import { equalBytes } from "../../../shared/base/bytes.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { KitKeys } from "../../../shared/seal/keys/kitKeys.ts";
import { RECOVERY_LABEL, recoveryFields } from "../../../shared/seal/log/recoveryRequest.ts";
import { sign } from "../../../shared/seal/sign.ts";
import type { SuccessOf } from "../../../shared/wire/http/endpoints.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { type DeviceState, deviceState } from "../keys/deviceState.ts";
import { readRing } from "../ring/ringDesk.ts";
import { type Desk, type Held, type Step, withDevice } from "../space/held.ts";
import { type KnownLog, knownLog } from "../space/knownLog.ts";
import { hasCurrentKeys } from "../space/ownKeys.ts";
import { beginRotation } from "../space/rotation.ts";
import { settleDevice } from "../space/settleDevice.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { kitSecrets } from "./kitSecrets.ts";

type Seat = Pick<SuccessOf<"recovery/recover">, "space" | "slot" | "device">;

/**
 * A bare device and 24 words: the server is shown a signature and makes a device, the log is read and checked from
 * its first record on, and whatever of this person's secrets lies in it under the kit is taken up. Where the newest
 * does not, new keys are made at once, signed by the root: from then on nobody has newer ones.
 */
export async function bringBack(
  desk: Desk,
  kit: KitKeys,
  attempt: Uint8Array,
  fetchLeft: (held: Held) => Promise<void>,
): Step {
  const seat = await seatOf(desk, kit, attempt);
  if (!seat.ok) return seat;
  const read = await desk.api.call("log/read", { from: 0 });
  if (!read.ok) return fail(problemOfAnswer(read.problem));
  const log = knownLog(read.records);
  if (!log.ok) return log;
  const me = log.value.state.partners[seat.value.slot];
  // The server shows a log in which the kit's own root is somebody else.
  if (me === null || !equalBytes(me.root, kit.root.publicKey)) return fail("frozen-not-valid");
  const device = deviceFrom(log.value, seat.value, kit, attempt);
  if (device === null) return fail("keys-missing");
  const settled = await settleDevice(desk, device, log.value.state.head);
  // Before anything is shown: the ring says whether a passphrase is asked for first.
  const known = settled.ok ? await readRing(settled.value, desk) : settled;
  if (!known.ok || hasCurrentKeys(known.value)) return known;
  const renewed = await beginRotation(known.value, desk, { revoke: [], kit });
  if (!renewed.ok) return renewed;
  await fetchLeft(renewed.value);
  return withoutTextToBring(renewed.value, desk);
}

async function seatOf(desk: Desk, kit: KitKeys, attempt: Uint8Array): Promise<Result<Seat, ProblemWord>> {
  const asked = await desk.api.call("recovery/ask", {});
  if (!asked.ok) return fail(problemOfAnswer(asked.problem));
  const request = {
    root: toBase64url(kit.root.publicKey),
    recovery: toBase64url(kit.recovery.publicKey),
    nonce: asked.nonce,
    attempt: toBase64url(attempt),
  };
  const signature = toBase64url(sign(RECOVERY_LABEL, recoveryFields(request), kit.recovery.secretKey));
  const answer = await desk.api.call("recovery/recover", { ...request, signature });
  return answer.ok ? ok(answer) : fail(problemOfAnswer(answer.problem));
}

/** The kit stays on its paper: what comes here is what it opens. */
function deviceFrom(log: KnownLog, { space, slot, device }: Seat, kit: KitKeys, attempt: Uint8Array) {
  const secrets = kitSecrets(log, slot, kit);
  const newest = Object.keys(secrets)
    .map(Number)
    .toSorted((left, right) => right - left)[0];
  if (newest === undefined) return null;
  const { [String(newest)]: partnerSecret, ...pastSecrets } = secrets;
  const state: DeviceState = deviceState.parse({
    version: 1,
    space,
    slot,
    kit: null,
    partnerSecret,
    partnerEpoch: newest,
    spaceKeys: {},
    nextSpaceKey: null,
    standing: "registered",
    attempt: toBase64url(attempt),
    wantsServer: true,
    joining: null,
    invitation: null,
    linkedEpoch: null,
    setAside: null,
    partnerName: null,
    pastSecrets,
    thisDevice: device,
  });
  return state;
}

/** This device began the newest shared room and may know less than its partner's: it waits for a first word. */
async function withoutTextToBring(held: Held, desk: Desk): Step {
  const waiting = withDevice(held, { begunEpoch: null });
  const kept = await desk.keep(waiting);
  return kept.ok ? ok(waiting) : kept;
}
