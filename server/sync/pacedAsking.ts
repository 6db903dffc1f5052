import type { Clock } from "../../shared/base/clock.ts";

/**
 * What one connection asks the store, paced: one question under way, and the next one some seconds after it.
 * Whoever asks again meanwhile has the newest question answered when its time comes, and only that one: a
 * load costs a whole document, and asking costs three bytes.
 */
export class PacedAsking<Question> {
  readonly #clock: Clock;
  readonly #apartMs: number;
  readonly #ask: (question: Question) => Promise<void>;
  #wanted: { readonly question: Question } | null = null;
  #isUnderWay = false;
  #askedMs = -Infinity;
  #cancel: (() => void) | null = null;

  constructor(clock: Clock, apartMs: number, ask: (question: Question) => Promise<void>) {
    this.#clock = clock;
    this.#apartMs = apartMs;
    this.#ask = ask;
  }

  ask(question: Question): void {
    this.#wanted = { question };
    this.#next();
  }

  stop(): void {
    this.#wanted = null;
    this.#cancel?.();
    this.#cancel = null;
  }

  #next(): void {
    if (this.#wanted === null || this.#isUnderWay || this.#cancel !== null) return;
    const waitMs = this.#askedMs + this.#apartMs - this.#clock.monotonic();
    if (waitMs > 0) {
      this.#cancel = this.#clock.after(waitMs, () => {
        this.#cancel = null;
        this.#next();
      });
      return;
    }
    const { question } = this.#wanted;
    this.#wanted = null;
    this.#isUnderWay = true;
    this.#askedMs = this.#clock.monotonic();
    void this.#ask(question).finally(() => {
      this.#isUnderWay = false;
      this.#next();
    });
  }
}
