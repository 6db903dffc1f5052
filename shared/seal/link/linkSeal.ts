import { Chacha20Poly1305 } from "@hpke/chacha20poly1305";
import { CipherSuite } from "@hpke/core";
import { DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/dhkem-x25519";
import { concatBytes } from "../../base/bytes.ts";
import { lengthPrefixed, utf8Bytes } from "../../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { unpad } from "../entry/padding.ts";
import type { BoxKeys } from "../keys/partnerKeys.ts";
import type { LinkCode } from "./linkCode.ts";

/**
 * A person's secrets for their next device: HPKE (RFC 9180) in mode_psk, so that it opens with the key that the
 * new device holds alone, and only when it was sealed by somebody who saw that device's code. Padded to whole
 * buckets: how many keys there were is nobody's business.
 */
const ENC_BYTES = 32;
const TAG_BYTES = 16;
const BUCKET_BYTES = 4096;

export async function sealToDevice(secrets: Uint8Array, code: LinkCode): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(code.box);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: infoOf(code), psk: pskOf(code) });
  const ciphertext = await sender.seal(padded(secrets));
  return concatBytes(new Uint8Array(sender.enc), new Uint8Array(ciphertext));
}

export async function openOnDevice(
  sealed: Uint8Array,
  code: LinkCode,
  box: BoxKeys,
): Promise<Result<Uint8Array, "link-not-opened">> {
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(box.secretKey);
    const enc = sealed.slice(0, ENC_BYTES);
    const recipient = await suite.createRecipientContext({ recipientKey, enc, info: infoOf(code), psk: pskOf(code) });
    const secrets = unpad(new Uint8Array(await recipient.open(sealed.slice(ENC_BYTES))));
    return secrets === null ? fail("link-not-opened") : ok(secrets);
  } catch {
    return fail("link-not-opened");
  }
}

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Chacha20Poly1305(),
});

function infoOf({ id, box }: LinkCode): Uint8Array {
  return lengthPrefixed(["cg/v1/device-link", id, box]);
}

function pskOf({ id, psk }: LinkCode): { id: Uint8Array; key: Uint8Array } {
  return { id: utf8Bytes(id), key: psk };
}

function padded(secrets: Uint8Array): Uint8Array {
  const overhead = ENC_BYTES + TAG_BYTES;
  const buckets = Math.ceil((secrets.length + 1 + overhead) / BUCKET_BYTES);
  const bytes = new Uint8Array(buckets * BUCKET_BYTES - overhead);
  bytes.set(secrets);
  bytes[secrets.length] = 0x80;
  return bytes;
}
