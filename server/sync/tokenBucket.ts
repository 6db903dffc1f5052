/** Spends `atOnce` freely and is refilled by `perSecond`. Time is handed in, monotonic ms. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #atOnce: number;
  #tokens: number;
  #atMs: number;

  constructor(perSecond: number, atOnce: number, nowMs: number) {
    this.#perSecond = perSecond;
    this.#atOnce = atOnce;
    this.#tokens = atOnce;
    this.#atMs = nowMs;
  }

  take(tokens: number, nowMs: number): boolean {
    const refilled = this.#tokens + ((nowMs - this.#atMs) / 1000) * this.#perSecond;
    this.#atMs = nowMs;
    this.#tokens = Math.min(this.#atOnce, refilled) - tokens;
    return this.#tokens >= 0;
  }
}
