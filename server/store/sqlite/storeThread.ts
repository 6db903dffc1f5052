import { Worker } from "node:worker_threads";
import type { DatabaseOptions } from "./openDatabase.ts";
import type { Answer, Question } from "./workerMessages.ts";

type Unnumbered<Q> = Q extends Question ? Omit<Q, "id"> : never;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The worker thread seen from the main thread: questions out, answers in, by number. A thread that dies
 * answers nobody any more, so everyone who waits hears it, and the next question starts a new one: what it
 * had committed is on the disk, and what it had not was never said to be.
 */
export class StoreThread {
  readonly #options: DatabaseOptions;
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(options: DatabaseOptions) {
    this.#options = options;
  }

  /** Rejects with the sentence when the database cannot be opened. */
  static async open(options: DatabaseOptions): Promise<StoreThread> {
    const thread = new StoreThread(options);
    thread.#start();
    await new Promise((resolve, reject) => thread.#waiting.set(0, { resolve, reject }));
    return thread;
  }

  ask(question: Unnumbered<Question>, transfer: readonly ArrayBuffer[] = []): Promise<unknown> {
    const worker = this.#worker ?? this.#start();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...question }, transfer);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: this.#options });
    worker.on("message", (answer: Answer) => this.#settle(answer));
    worker.on("error", (error) => this.#end(worker, error));
    worker.on("exit", () => this.#end(worker, new Error("the store's thread has ended")));
    this.#worker = worker;
    return worker;
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("error" in answer) {
      const { code } = answer;
      waiting?.reject(code === undefined ? new Error(answer.error) : Object.assign(new Error(answer.error), { code }));
    } else waiting?.resolve(answer.value);
  }

  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const waiting = this.#waiting;
    this.#waiting = new Map();
    for (const { reject } of waiting.values()) reject(error);
  }
}
