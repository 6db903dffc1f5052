import { Chacha20Poly1305 } from "@hpke/chacha20poly1305";
import { CipherSuite } from "@hpke/core";
import { DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/dhkem-x25519";
import { concatBytes } from "../base/bytes.ts";
import type { BoxKeys } from "./keys/partnerKeys.ts";

/**
 * 32 bytes for the holder of an X25519 key: HPKE (RFC 9180, base mode, HKDF-SHA256, ChaCha20-Poly1305) as
 * enc 32 ‖ ciphertext 32 ‖ tag 16. `info` says what it is for. It proves no sender: whoever opens one holds
 * what is in it against a signed record.
 */
const ENC_BYTES = 32;
export const BOX_SEAL_BYTES = ENC_BYTES + 32 + 16;

export async function sealToBox(secret: Uint8Array, boxPublic: Uint8Array, info: Uint8Array): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(boxPublic);
  const sender = await suite.createSenderContext({ recipientPublicKey, info });
  const ciphertext = await sender.seal(secret);
  return concatBytes(new Uint8Array(sender.enc), new Uint8Array(ciphertext));
}

/** Null when it is not this box's, or not for this. */
export async function openWithBox(sealed: Uint8Array, box: BoxKeys, info: Uint8Array): Promise<Uint8Array | null> {
  if (sealed.length !== BOX_SEAL_BYTES) return null;
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(box.secretKey);
    const enc = sealed.slice(0, ENC_BYTES);
    const recipient = await suite.createRecipientContext({ recipientKey, enc, info });
    return new Uint8Array(await recipient.open(sealed.slice(ENC_BYTES)));
  } catch {
    return null;
  }
}

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Chacha20Poly1305(),
});
