/**
 * Base64url of a fixed number of bytes, strict about the last character: its unused bits are zero, so one
 * value has one spelling and a hash over the text is a hash over the bytes.
 */
/** 32 bytes: keys, hashes, commitments. */
export const HASH_PATTERN = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
/** 64 bytes: Ed25519 signatures. */
export const SIGNATURE_PATTERN = /^[A-Za-z0-9_-]{85}[AQgw]$/;
/** 80 bytes: an HPKE grant of a 32-byte key. */
export const GRANT_PATTERN = /^[A-Za-z0-9_-]{106}[AEIMQUYcgkosw048]$/;
/** 72 bytes: nonce, 32-byte secret, tag. */
export const WRAPPED_PATTERN = /^[A-Za-z0-9_-]{96}$/;
