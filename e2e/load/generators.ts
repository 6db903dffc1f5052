import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { GeneratorHears, GeneratorSays, Typed } from "./generator.ts";
import type { Doors } from "./loadPair.ts";

/** All processes of the load together: the pairs are spread over as many of them as there are cores. */
export class Generators {
  readonly #children: readonly ChildProcess[];
  #pairs = 0;

  /** `program` runs `generate()` when it was forked. */
  constructor(program: string, count = Math.min(4, Math.max(2, availableParallelism()))) {
    this.#children = Array.from({ length: count }, () =>
      fork(program, { stdio: ["ignore", "inherit", "inherit", "ipc"] }),
    );
  }

  get pids(): readonly number[] {
    return this.#children.map(({ pid = 0 }) => pid);
  }

  async openUpTo(pairs: number, doors: Doors): Promise<void> {
    const more = pairs - this.#pairs;
    const shares = this.#children.map((_, i) => Math.floor((more + i) / this.#children.length));
    await Promise.all(this.#children.map((child, i) => asked(child, { open: shares[i] ?? 0, doors })));
    this.#pairs = pairs;
  }

  async type(seconds: number, lettersPerSecond: number, secondsPerTurn: number): Promise<Typed> {
    const order = { seconds, lettersPerSecond, secondsPerTurn };
    const said = await Promise.all(this.#children.map((child) => asked(child, order)));
    const parts = said.filter((part): part is Typed => "editMs" in part);
    return {
      editMs: parts.flatMap(({ editMs }) => editMs),
      turnMs: parts.flatMap(({ turnMs }) => turnMs),
      missing: parts.reduce((sum, { missing }) => sum + missing, 0),
      problems: parts.flatMap(({ problems }) => problems),
      lateMs: Math.max(...parts.map(({ lateMs }) => lateMs)),
    };
  }

  async end(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill("SIGKILL");
        await once(child, "exit");
      }),
    );
  }
}

async function asked(child: ChildProcess, order: GeneratorHears): Promise<GeneratorSays> {
  const done = new AbortController();
  const { signal } = done;
  const gone = once(child, "exit", { signal }).then(() => {
    throw new Error("a process of the load ended");
  });
  child.send(order);
  try {
    // reason: the other end of this pipe is `generate` and nobody else.
    const [said] = (await Promise.race([once(child, "message", { signal }), gone])) as [GeneratorSays];
    return said;
  } finally {
    done.abort();
  }
}
