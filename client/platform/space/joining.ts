import { toBase64url } from "../../../shared/base/base64url.ts";
import { type DocumentId, newId } from "../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { unwrapEpochKey } from "../../../shared/seal/invitation/epochKeyWrap.ts";
import { sealGreeting } from "../../../shared/seal/invitation/greeting.ts";
import { tokenHash } from "../../../shared/seal/invitation/tokenHash.ts";
import { isCommittedKey } from "../../../shared/seal/keys/keyCommitment.ts";
import { buildJoin } from "../../../shared/seal/log/build/buildJoin.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { bytesOf, type DeviceState } from "../keys/deviceState.ts";
import { identityOf } from "../keys/identity.ts";
import { EMPTY_RING } from "../ring/ring.ts";
import { ringOf } from "../ring/ringDesk.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { type Desk, type Held, type Step, withDevice } from "./held.ts";
import { mergeLog } from "./knownLog.ts";
import { takeBackInvitation } from "./invitations.ts";
import { lookAtLink, readLink } from "./lookAtLink.ts";
import { newPerson } from "./makeSpace.ts";
import { setAsideText } from "./setAside.ts";

/** Makes the joiner's keys and answer. A join whose answer was lost goes on as it is: it may have been heard. */
export async function prepareJoin(desk: Desk, held: Held | null, fragment: string, name: string): Step {
  const link = readLink(fragment);
  if (!link.ok) return link;
  // The same link again after a lost answer: new keys would make a second joiner of one person.
  if (held?.device.standing === "joining" && held.device.joining?.token === toBase64url(link.value.token))
    return ok(held);
  const seen = await lookAtLink(desk.api, fragment, held);
  if (!seen.ok) return seen;
  const aside = await leftBehind(held, desk);
  if (!aside.ok) return aside;
  const { secrets, log, inviterName, expiresAt } = seen.value;
  const { token, key, space } = secrets;
  const place = { space, tokenHash: tokenHash(token), from: "b" as const };
  const device: DeviceState = {
    ...newPerson(desk.random),
    space,
    slot: "b",
    standing: "joining",
    setAside: aside.value,
    partnerName: inviterName,
    ring: carriedRing(held),
  };
  const joiner: Held = { device, log, identity: identityOf(device, held?.identity.stretched) };
  return ok(
    withDevice(joiner, {
      joining: {
        token: toBase64url(token),
        key: toBase64url(key),
        expiresAt,
        hello: sealGreeting(key, place, { name }, desk.random),
        record: joinRecord(joiner, secrets, newId<DocumentId>(desk.random), desk, desk.clock.now()),
      },
    }),
  );
}

/** Private words come along into the new space, and the passphrase before them. */
function carriedRing(held: Held | null): DeviceState["ring"] {
  const { passphrase } = held === null ? EMPTY_RING : ringOf(held);
  return passphrase === null ? null : { version: 0, partnerEpoch: 0, value: { ...EMPTY_RING, passphrase } };
}

/** A space begun alone is set aside; a link of its own that is still open ends first, for it leads nowhere. */
async function leftBehind(held: Held | null, desk: Desk): Promise<Result<string | null, ProblemWord>> {
  if (held === null) return ok(null);
  if (held.device.standing === "joining") return ok(held.device.setAside);
  if (held.device.invitation?.state !== "open") return ok(setAsideText(held));
  const ended = await takeBackInvitation(held, desk);
  if (!ended.ok) return ended;
  // Not settled yet: somebody may be in there, and a space with somebody in it is not set aside.
  return ended.value.device.invitation?.link == null ? ok(setAsideText(ended.value)) : fail("offline");
}

/**
 * One POST joins or does nothing. Keys and answer are on this disk before it leaves, and `attempt` lets
 * this device alone repeat it when the answer does not arrive.
 */
export async function finishJoin(held: Held, desk: Desk): Step {
  let current = held;
  for (let isRedated = false; ; isRedated = true) {
    const kept = await desk.keep(current);
    if (!kept.ok) return kept;
    const { joining, space, attempt } = current.device;
    if (joining === null) return ok(current);
    const { token, hello, record } = joining;
    const answer = await desk.api.call("invitations/join", { space, token, hello, record, attempt });
    if (answer.ok) return joined(current, desk, answer.wrappedKey, answer.records);
    if (!isRedated && answer.problem === "clock-differs" && answer.now !== undefined) {
      current = datedAnew(current, desk, answer.now);
      continue;
    }
    const problem = problemOfAnswer(answer.problem);
    // Anything else may be a bad line, and the next start asks once more.
    if (isFinal(problem)) await desk.forget(current);
    return fail(problem);
  }
}

/** After these the same link never works again, so nothing of the attempt is worth keeping. */
function isFinal(problem: ProblemWord): boolean {
  return problem.startsWith("link-") || problem === "space-full" || problem === "space-closed";
}

async function joined(held: Held, desk: Desk, wrappedKey: string | null, records: readonly unknown[]): Step {
  const merged = mergeLog(held.log, 0, records);
  if (!merged.ok) return merged;
  const { joining } = held.device;
  const isHere = merged.value.log.state.partners.b !== null;
  if (joining === null || !isHere) return fail("frozen-not-valid");
  const registered = withDevice(
    { ...held, log: merged.value.log },
    { standing: "registered", joining: null, wantsServer: true },
  );
  const kept = await desk.keep(registered);
  if (!kept.ok) return kept;
  // Null when a lost answer was repeated: the grant of the next epoch is checked all the same.
  const key = wrappedKey === null ? ok(undefined) : linkedKey(held, wrappedKey);
  return key.ok ? ok(registered) : key;
}

/** The key under the link must be the one that the log commits to, or the link led somewhere else. */
function linkedKey({ device, log }: Held, wrappedKey: string): Result<void, "key-not-matching"> {
  const { joining } = device;
  if (joining === null) return fail("key-not-matching");
  const { space, epoch, epochs, partners } = log.state;
  const terms = {
    space,
    epoch,
    tokenHash: tokenHash(bytesOf(joining.token)),
    inviterRoot: partners.a.root,
    expiresAt: joining.expiresAt,
  };
  const key = unwrapEpochKey(bytesOf(joining.key), terms, wrappedKey);
  const commitment = epochs[epoch]?.commitment;
  const isPromised = key.ok && commitment !== undefined && isCommittedKey(key.value, space, epoch, commitment);
  return isPromised ? ok(undefined) : fail("key-not-matching");
}

/** The same keys and the same document, with a time that the server takes. */
function datedAnew(held: Held, desk: Desk, nowMs: number): Held {
  const { joining, space } = held.device;
  if (joining === null) return held;
  const secrets = { space, token: bytesOf(joining.token), key: bytesOf(joining.key) };
  const document = privateDocumentOf(joining.record);
  return withDevice(held, { joining: { ...joining, record: joinRecord(held, secrets, document, desk, nowMs) } });
}

function privateDocumentOf(record: { readonly [key: string]: unknown }): DocumentId {
  const { body } = record as { body: { privateDocument: DocumentId } };
  return body.privateDocument;
}

function joinRecord(
  held: Held,
  secrets: { readonly space: DeviceState["space"]; readonly token: Uint8Array; readonly key: Uint8Array },
  privateDocument: DocumentId,
  { random }: Desk,
  nowMs: number,
): NonNullable<DeviceState["joining"]>["record"] {
  const { kit } = held.identity;
  if (kit === null) throw new Error("somebody who joins has just made a kit");
  const joiner = { kit, partnerSecret: bytesOf(held.device.partnerSecret), privateDocument };
  return buildJoin(joiner, secrets, { state: held.log.state, nowMs, random });
}
