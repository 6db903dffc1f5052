/** Cryptographic randomness as a port; only seeded tests hand in anything but the platform's own. */
export interface Random {
  bytes(length: number): Uint8Array;
}
