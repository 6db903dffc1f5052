import { equalBytes } from "../../../shared/base/bytes.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import type { LogHead } from "../../../shared/seal/entry/heads.ts";
import { isCommittedKey } from "../../../shared/seal/keys/keyCommitment.ts";
import { recordHash } from "../../../shared/seal/log/record.ts";
import type { SpaceState } from "../../../shared/seal/log/spaceState.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { bytesOf, type DeviceState } from "../keys/deviceState.ts";
import { identityOf } from "../keys/identity.ts";
import type { Desk, Step } from "./held.ts";
import { knownLog } from "./knownLog.ts";
import { adoptEpochs } from "./spaceKeys.ts";

/**
 * A bare device takes its seat: the person's secrets are here, and the server has just put a credential into this
 * browser. The whole log is read and checked, the keys in hand are held against what it promises, and what the
 * log grants is taken up; then all of it is on the disk at once. A tab that dies before leaves a device that
 * begins again. `known` is how far the log was when the secrets were sealed: a server that shows less or another
 * is not believed.
 */
export async function settleDevice(desk: Desk, given: DeviceState, known: LogHead | null): Step {
  const answer = await desk.api.call("log/read", { from: 0 });
  if (!answer.ok) return fail(problemOfAnswer(answer.problem));
  const log = knownLog(answer.records);
  if (!log.ok) return log;
  const { state, records } = log.value;
  if (known !== null) {
    const there = records[known.n];
    if (there === undefined) return fail("frozen-rolled-back");
    if (recordHash(there) !== known.hash) return fail("frozen-forked");
  }
  const identity = identityOf(given);
  const me = state.partners[given.slot];
  const own = identity.partner.signing.publicKey;
  // A kit may hold the keys of before only: then new ones are made as soon as this device has its seat.
  const isMine =
    me?.signers.some(
      ({ publicKey, partnerEpoch }) => partnerEpoch === given.partnerEpoch && equalBytes(publicKey, own),
    ) === true;
  if (state.space !== given.space || !isMine) return fail("keys-missing");
  const device = { ...given, spaceKeys: promisedKeys(given, state) };
  const adopted = await adoptEpochs({ device, log: log.value, identity }, desk);
  return adopted.ok ? ok(adopted.value) : adopted;
}

/** What came along was checked by another device of mine, and is checked here as if by nobody. */
function promisedKeys({ space, spaceKeys }: DeviceState, { epochs }: SpaceState): DeviceState["spaceKeys"] {
  const promised = Object.entries(spaceKeys).filter(([name, key]) => {
    const epoch = epochs.find((one) => String(one.epoch) === name);
    return epoch !== undefined && isCommittedKey(bytesOf(key), space, epoch.epoch, epoch.commitment);
  });
  return Object.fromEntries(promised);
}
