import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerHears, ServerSays } from "./server.ts";

/** A server in a process of its own, for tests that kill it, move its clock or search what it wrote. */
export interface ServerProcess {
  /** The same after every restart. */
  readonly url: string;
  /** Holds the database; what is in here is all that the server keeps. */
  readonly dataDir: string;
  pid(): number;
  /** Everything that it printed so far, over all restarts. */
  readonly printed: () => string;
  moveClock(byMs: number): Promise<void>;
  /** SIGKILL: no goodbye, no flush. */
  kill(): Promise<void>;
  /** On the same port and files, and at the time where the old one was; with these variables changed from now on. */
  start(changed?: Readonly<Record<string, string>>): Promise<void>;
  /** Asks it to end as a service manager would, and deletes its files. */
  stop(): Promise<void>;
}

const PROGRAM = join(import.meta.dirname, "server.ts");
/** Every start after the first reads the program ready-made, in half the time. */
const READY_MADE = join(import.meta.dirname, "../.cache/node");

export async function startServerProcess(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), "common-ground-e2e-"));
  const printed: string[] = [];
  const given = { ...environment };
  let movedMs = 0;
  let child: ChildProcess | null = null;
  let port = "0";

  async function start(): Promise<string> {
    const own = { DATA_DIR: dataDir, PORT: port, LOG_LEVEL: "debug", LIMIT_REQUESTS_PER_MINUTE: "100000" };
    const env = {
      ...process.env,
      NODE_COMPILE_CACHE: READY_MADE,
      ...own,
      START_AT_MS: String(Date.now() + movedMs),
      ...given,
    };
    child = spawn(process.execPath, [PROGRAM], { env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => void printed.push(chunk.toString()));
    const { url } = await heard(child, printed);
    if (url === undefined) throw new Error("the server said something else than its address");
    port = new URL(url).port;
    return url;
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
  }

  return {
    url: await start(),
    dataDir,
    pid: () => child?.pid ?? 0,
    printed: () => printed.join(""),
    kill: () => end("SIGKILL"),
    async start(changed = {}) {
      Object.assign(given, changed);
      await start();
    },
    async moveClock(byMs) {
      if (child === null) throw new Error("the server is not running");
      movedMs += byMs;
      const message: ServerHears = { moveMs: byMs };
      const moved = heard(child, printed);
      child.send(message);
      await moved;
    },
    async stop() {
      await end("SIGTERM");
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** The next message, or the reason why there will be none. */
async function heard(child: ChildProcess, printed: readonly string[]): Promise<ServerSays> {
  // Whichever comes second is no longer listened for: a test may move the clock hundreds of times.
  const heardOne = new AbortController();
  const { signal } = heardOne;
  const gone = once(child, "exit", { signal }).then(() => {
    throw new Error(`the server ended: ${printed.join("")}`);
  });
  try {
    // reason: `once` gives whatever was sent; the other end of this pipe is e2e/server.ts and nobody else.
    const [message] = (await Promise.race([once(child, "message", { signal }), gone])) as [ServerSays];
    return message;
  } finally {
    heardOne.abort();
  }
}
