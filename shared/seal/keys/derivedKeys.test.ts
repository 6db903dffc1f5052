import { describe, expect, it } from "vitest";
import { toBase64url } from "../../base/base64url.ts";
import { newId, type DocumentId, type SpaceId } from "../../base/ids.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { documentKey } from "./documentKey.ts";
import { isCommittedKey, keyCommitment } from "./keyCommitment.ts";
import { rootKeysFromKit } from "./kitKeys.ts";
import { partnerKeysFromSecret } from "./partnerKeys.ts";
import { privateKeyFrom } from "./privateKey.ts";
import { unwrapPartnerSecret, wrapPartnerSecret } from "./wrappedSecret.ts";

const random = seededRandom("keys");
const secret = random.bytes(32);
const space = newId<SpaceId>(random);
const room = { space, document: newId<DocumentId>(random), epoch: 1, generation: 0 };

describe("keys", () => {
  it("E11: every use of one secret is its own key", () => {
    const kit = rootKeysFromKit(secret);
    const partner = partnerKeysFromSecret(secret);
    const keys = [
      kit.root.secretKey,
      kit.recovery.secretKey,
      kit.kitWrapKey,
      partner.signing.secretKey,
      partner.box.secretKey,
      partner.ringWrapKey,
      partner.privateShare,
      privateKeyFrom(secret),
      privateKeyFrom(secret, secret),
      keyCommitment(secret, space, 0),
      documentKey(secret, room),
      documentKey(secret, { ...room, generation: 1 }),
      documentKey(secret, { ...room, epoch: 2 }),
      documentKey(secret, { ...room, document: newId<DocumentId>(random) }),
      documentKey(secret, { ...room, space: newId<SpaceId>(random) }),
    ];
    expect(new Set(keys.map(toBase64url)).size).toBe(keys.length);
  });

  it("E11: neither the device's share nor the passphrase alone gives the private key", () => {
    const passphrase = random.bytes(32);
    const key = privateKeyFrom(secret, passphrase);
    expect(key).toEqual(privateKeyFrom(secret, passphrase));
    expect(key).not.toEqual(privateKeyFrom(secret));
    expect(key).not.toEqual(privateKeyFrom(secret, random.bytes(32)));
    expect(key).not.toEqual(privateKeyFrom(random.bytes(32), passphrase));
  });

  it("E13: a commitment names one key of one epoch of one space", () => {
    const commitment = keyCommitment(secret, space, 3);
    expect(isCommittedKey(secret, space, 3, commitment)).toBe(true);
    expect(isCommittedKey(secret, space, 4, commitment)).toBe(false);
    expect(isCommittedKey(random.bytes(32), space, 3, commitment)).toBe(false);
    expect(isCommittedKey(secret, newId<SpaceId>(random), 3, commitment)).toBe(false);
  });

  it("E11: the partner secret in the log opens for its kit, slot and partner epoch only", () => {
    const { kitWrapKey } = rootKeysFromKit(secret);
    const owner = { space, slot: "a" as const, partnerEpoch: 0 };
    const wrapped = wrapPartnerSecret(kitWrapKey, owner, secret, random);
    expect(unwrapPartnerSecret(kitWrapKey, owner, wrapped)).toEqual({ ok: true, value: secret });
    expect(unwrapPartnerSecret(kitWrapKey, { ...owner, slot: "b" }, wrapped).ok).toBe(false);
    expect(unwrapPartnerSecret(kitWrapKey, { ...owner, partnerEpoch: 1 }, wrapped).ok).toBe(false);
    expect(unwrapPartnerSecret(random.bytes(32), owner, wrapped).ok).toBe(false);
  });

  it("E11: a secret of the wrong length is a bug, not a weak key", () => {
    expect(() => documentKey(new Uint8Array(0), room)).toThrow("32 bytes");
    expect(() => privateKeyFrom(secret, new Uint8Array(16))).toThrow("32 bytes");
  });
});
