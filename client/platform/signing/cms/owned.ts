/** A copy in a buffer of its own: what WebCrypto's and the library's types ask for. */
export function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
