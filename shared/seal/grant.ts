import { Chacha20Poly1305 } from "@hpke/chacha20poly1305";
import { CipherSuite } from "@hpke/core";
import { DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/dhkem-x25519";
import { concatBytes, u32 } from "../base/bytes.ts";
import type { Slot, SpaceId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { BoxKeys } from "./keys/partnerKeys.ts";

/**
 * A space key for one partner's devices, through the server: HPKE (RFC 9180, base mode, X25519,
 * HKDF-SHA256, ChaCha20-Poly1305) as enc 32 ‖ ciphertext 32 ‖ tag 16. The info says for whom and for which
 * epoch. HPKE proves no sender: the signed epoch record and its key commitment do.
 */
export interface GrantInfo {
  readonly space: SpaceId;
  readonly epoch: number;
  readonly slot: Slot;
  readonly partnerEpoch: number;
}

const ENC_BYTES = 32;
const GRANT_BYTES = ENC_BYTES + 32 + 16;

export async function sealGrant(spaceKey: Uint8Array, boxPublic: Uint8Array, info: GrantInfo): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(boxPublic);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: infoBytes(info) });
  const ciphertext = await sender.seal(spaceKey);
  return concatBytes(new Uint8Array(sender.enc), new Uint8Array(ciphertext));
}

export async function openGrant(
  grant: Uint8Array,
  box: BoxKeys,
  info: GrantInfo,
): Promise<Result<Uint8Array, "grant-not-opened">> {
  if (grant.length !== GRANT_BYTES) return fail("grant-not-opened");
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(box.secretKey);
    const enc = grant.slice(0, ENC_BYTES);
    const recipient = await suite.createRecipientContext({ recipientKey, enc, info: infoBytes(info) });
    return ok(new Uint8Array(await recipient.open(grant.slice(ENC_BYTES))));
  } catch {
    return fail("grant-not-opened");
  }
}

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Chacha20Poly1305(),
});

function infoBytes({ space, epoch, slot, partnerEpoch }: GrantInfo): Uint8Array {
  return lengthPrefixed(["cg/v1/grant", space, u32(epoch), slot, u32(partnerEpoch)]);
}
