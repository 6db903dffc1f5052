import { Worker } from "node:worker_threads";
import type { DatabaseOptions } from "./openDatabase.ts";
import type { Answer, Question } from "./workerMessages.ts";

type Unnumbered<Q> = Q extends Question ? Omit<Q, "id"> : never;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The worker thread seen from the main thread: questions out, answers in, by number. */
export class StoreThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #ended: Error | null = null;

  private constructor(options: DatabaseOptions) {
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: options });
    this.#worker.on("message", (answer: Answer) => this.#settle(answer));
    this.#worker.on("error", (error) => this.#end(error as Error));
    this.#worker.on("exit", () => this.#end(new Error("the store's thread has ended")));
  }

  /** Rejects with the sentence when the database cannot be opened. */
  static async open(options: DatabaseOptions): Promise<StoreThread> {
    const thread = new StoreThread(options);
    await new Promise((resolve, reject) => thread.#waiting.set(0, { resolve, reject }));
    return thread;
  }

  ask(question: Unnumbered<Question>, transfer: readonly ArrayBuffer[] = []): Promise<unknown> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...question }, transfer);
    });
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("error" in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.value);
  }

  /** A thread that died answers nobody any more: everyone who waits hears it. */
  #end(error: Error): void {
    this.#ended ??= error;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(this.#ended);
  }
}
