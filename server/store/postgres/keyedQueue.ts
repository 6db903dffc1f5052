/**
 * What is asked for one key happens in the order in which it was asked; different keys do not wait for each other. The
 * pool's connections would overtake each other otherwise. Nothing stays of a key for which nothing is under way.
 */
export class KeyedQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(key, mine);
    const forget = (): void => void (this.#last.get(key) === mine && this.#last.delete(key));
    mine.then(forget, forget);
    return mine;
  }

  /** Resolves when everything has ended that was asked for this key so far. */
  async settled(key: string): Promise<void> {
    await this.#last.get(key)?.catch(() => undefined);
  }
}
