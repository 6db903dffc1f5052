import { type Sign, withLowS } from "../cms/ecdsaSignature.ts";

/**
 * The key with which this device signs pages, for a person who has others on other devices. No script can
 * read it out, ours included: it stays in this browser, and whoever loses the device loses it.
 */
export interface DeviceKey {
  readonly privateKey: CryptoKey;
  /** X9.62, 65 bytes. */
  readonly point: Uint8Array;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256" };

export async function makeDeviceKey(): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ["sign", "verify"]);
  return { privateKey: pair.privateKey, point: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)) };
}

export function signerOf({ privateKey }: DeviceKey): Sign {
  return async (message) => {
    const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, new Uint8Array(message));
    return withLowS(new Uint8Array(signature));
  };
}
