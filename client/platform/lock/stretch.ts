/** A passphrase or PIN as 32 bytes, slowly. Rejects where the program for it cannot be had. */
export type Stretch = (text: string, salt: Uint8Array) => Promise<Uint8Array>;
