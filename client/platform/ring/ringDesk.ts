import { sha256 } from "@noble/hashes/sha2.js";
import { fromBase64url, toBase64url } from "../../../shared/base/base64url.ts";
import { utf8Bytes } from "../../../shared/base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { partnerKeysFromSecret } from "../../../shared/seal/keys/partnerKeys.ts";
import { ringRequest } from "../../../shared/seal/log/ownDeviceRequest.ts";
import { openRing, ringEpochOf, sealRing } from "../../../shared/seal/ring.ts";
import type { RequestOf } from "../../../shared/wire/http/endpoints.ts";
import { signedByMe } from "../devices/signedByMe.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { bytesOf } from "../keys/deviceState.ts";
import { type Desk, type Held, type Step, withDevice } from "../space/held.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { EMPTY_RING, type Ring, ringSchema } from "./ring.ts";

/** Two devices of one person that change the ring again and again at the same moment are a server's game. */
const WRITE_TRIES = 5;

/** As it was last read here; good enough to show, and never what a change is made from. */
export function ringOf({ device }: Held): Ring {
  return device.ring?.value ?? EMPTY_RING;
}

/**
 * Takes up what another device of mine wrote. A server that shows an older ring than this device has read is not
 * believed; one that shows none at all was restored from a backup, and the next change writes it anew.
 */
export async function readRing(held: Held, desk: Desk): Step {
  const read = await fetched(held, desk);
  if (!read.ok) return read;
  const { version, partnerEpoch, value } = read.value;
  if (value === null || version <= (held.device.ring?.version ?? 0)) return ok(held);
  return withRing(held, desk, { version, partnerEpoch, value });
}

/**
 * Compare-and-set: `change` is asked again, with what another device wrote in between, until it is in. Done when
 * the server has it and this disk does. The same ring back sends nothing, unless what is there lies under an older
 * secret of mine: whoever made new keys has it sealed anew by changing nothing in it.
 */
export async function changeRing(held: Held, desk: Desk, change: (ring: Ring) => Ring): Step {
  for (let attempt = 0; attempt < WRITE_TRIES; attempt++) {
    const read = await fetched(held, desk);
    if (!read.ok) return read;
    const there = read.value;
    const { partnerEpoch } = held.device;
    // Another device of mine made new keys, which have not come here yet: nothing of mine may cover its ring.
    if (there.partnerEpoch > partnerEpoch) return fail("server-troubled");
    // A server that was restored from a backup gets back what this device knows.
    const isBehind = there.value === null || there.version < (held.device.ring?.version ?? 0);
    const before = there.value === null || isBehind ? ringOf(held) : there.value;
    const next = change(before);
    const isSame = JSON.stringify(next) === JSON.stringify(before);
    if (isSame && there.version === 0) return ok(held);
    if (isSame && !isBehind && there.partnerEpoch === partnerEpoch)
      return withRing(held, desk, { ...there, value: before });
    const version = there.version + 1;
    const written = await desk.api.call("ring/write", sealedBy(held, desk, next, version));
    if (written.ok) return withRing(held, desk, { version, partnerEpoch, value: next });
    if (written.problem !== "ring-conflict") return fail(problemOfAnswer(written.problem));
  }
  return fail("server-troubled");
}

interface Fetched {
  readonly version: number;
  readonly partnerEpoch: number;
  /** Null: nobody has written yet, or what is there opens under no key of mine. */
  readonly value: Ring | null;
}

async function fetched(held: Held, desk: Desk): Promise<Result<Fetched, ProblemWord>> {
  const answer = await desk.api.call("ring/read", {});
  if (!answer.ok) return fail(problemOfAnswer(answer.problem));
  const { version, sealed } = answer;
  const bytes = sealed === null ? null : fromBase64url(sealed);
  const partnerEpoch = bytes?.ok ? (ringEpochOf(bytes.value) ?? 0) : 0;
  // Once a ring lay under newer keys, one under older ones is a thief's.
  const isOutdated = partnerEpoch < (held.device.ring?.partnerEpoch ?? 0);
  const value = bytes?.ok && !isOutdated ? opened(held, bytes.value, partnerEpoch, version) : null;
  return ok({ version, partnerEpoch, value });
}

function opened(held: Held, sealed: Uint8Array, partnerEpoch: number, version: number): Ring | null {
  const key = ringKeyOf(held, partnerEpoch);
  const { space, slot } = held.device;
  const value = key === null ? null : openRing(key, { space, slot, partnerEpoch, version }, sealed);
  if (value === null || !value.ok) return null;
  try {
    const parsed = ringSchema.safeParse(JSON.parse(new TextDecoder().decode(value.value)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Of the secret in use, or of one before it: a ring may still wait for whoever rotated to seal it anew. */
function ringKeyOf({ device, identity }: Held, partnerEpoch: number): Uint8Array | null {
  if (partnerEpoch === device.partnerEpoch) return identity.partner.ringWrapKey;
  const past = device.pastSecrets[String(partnerEpoch)];
  return past === undefined ? null : partnerKeysFromSecret(bytesOf(past)).ringWrapKey;
}

function sealedBy(held: Held, { random }: Desk, ring: Ring, version: number): RequestOf<"ring/write"> {
  const { space, slot, partnerEpoch } = held.device;
  const { ringWrapKey } = held.identity.partner;
  const sealed = sealRing(ringWrapKey, { space, slot, partnerEpoch, version }, utf8Bytes(JSON.stringify(ring)), random);
  const signature = signedByMe(held, ringRequest(held.device, version, sha256(sealed)));
  return { version, sealed: toBase64url(sealed), signature };
}

async function withRing(held: Held, desk: Desk, ring: NonNullable<Held["device"]["ring"]>): Step {
  const next = withDevice(held, { ring });
  const kept = await desk.keep(next);
  return kept.ok ? ok(next) : kept;
}
