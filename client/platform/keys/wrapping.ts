/**
 * One AES-GCM key per device that no script can read out, not even ours: a copy of the browser's profile
 * folder is needed, not a copy of a string. What it wraps is bound to its place by the name in the
 * additional data, so that two entries cannot be exchanged.
 */
export interface Wrapped {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const IV_BYTES = 12;

export function makeWrappingKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

export async function wrap(key: CryptoKey, name: string, plaintext: Uint8Array<ArrayBuffer>): Promise<Wrapped> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  return { iv, sealed: await crypto.subtle.encrypt(parameters(name, iv), key, plaintext) };
}

/** Null when this key did not wrap it under this name. */
export async function unwrap(key: CryptoKey, name: string, wrapped: Wrapped): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(name, wrapped.iv), key, wrapped.sealed));
  } catch {
    return null;
  }
}

export function isWrapped(value: unknown): value is Wrapped {
  if (typeof value !== "object" || value === null || !("iv" in value) || !("sealed" in value)) return false;
  return value.iv instanceof Uint8Array && value.iv.length === IV_BYTES && value.sealed instanceof ArrayBuffer;
}

function parameters(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`cg/v1/vault/${name}`) };
}
