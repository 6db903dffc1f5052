/** A PDF is read as bytes with names between them: one letter for each byte, and the other way round. */
const LATIN1 = new TextDecoder("latin1");

/**
 * For searching only. ("latin1" is windows-1252 to a browser: bytes from 0x80 to 0x9f become other letters, but
 * still one each, so places stay places.)
 */
export function latin1(bytes: Uint8Array): string {
  return LATIN1.decode(bytes);
}
