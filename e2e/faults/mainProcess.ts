import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * `server/main.ts` itself, as `npm start` runs it: the system's clock, SQLite, cookies, the space's log. Nothing in it
 * knows that it is tested; what fails, fails outside it.
 */
export interface MainProcess {
  /** The same after every restart. */
  readonly url: string;
  readonly dataDir: string;
  readonly database: string;
  pid(): number;
  /** Everything that it printed and logged so far, over all restarts. */
  printed(): string;
  /** The exit code; null after a kill. */
  end(signal: "SIGKILL" | "SIGTERM"): Promise<number | null>;
  /** On the same port and files. */
  start(): Promise<void>;
  /** Ends it and deletes its files. */
  stop(): Promise<void>;
}

const PROGRAM = join(import.meta.dirname, "../../server/main.ts");
const READY_MADE = join(import.meta.dirname, "../../.cache/node");
/** Faults come from one address, faster than people do. */
const UNHURRIED = { LIMIT_REQUESTS_PER_MINUTE: "1000000", LOG_LEVEL: "error" };

/**
 * What is garbage is collected before the process grows by it, so that what it weighs from outside is what it holds;
 * and a heap that needs more than this ends it, which no series would overlook.
 */
const NARROW = ["--max-semi-space-size=1", "--max-old-space-size=192"];

interface MainOptions {
  /** A disk of the test's own; otherwise a folder that is deleted at the end. */
  readonly dataDir?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Of Node itself; a heap that is kept narrow unless others are asked for. */
  readonly flags?: readonly string[];
}

export async function startMain(options: MainOptions = {}): Promise<MainProcess> {
  const { dataDir, environment = {}, flags = NARROW } = options;
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "common-ground-faults-"));
  let child: ChildProcess | null = null;
  let port = "0";
  let printed = "";

  async function start(): Promise<string> {
    const own = { DATA_DIR: folder, PORT: port, NODE_COMPILE_CACHE: READY_MADE, ...UNHURRIED, ...environment };
    const started = spawn(process.execPath, [...flags, PROGRAM], {
      env: { PATH: process.env["PATH"], ...own },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = started;
    for (const stream of [started.stdout, started.stderr])
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    // A test that dies must not leave its server behind.
    const endWithUs = () => void started.kill("SIGKILL");
    process.once("exit", endWithUs);
    started.once("exit", () => process.off("exit", endWithUs));
    const url = await addressOf(started);
    port = new URL(url).port;
    return url;
  }

  async function end(signal: "SIGKILL" | "SIGTERM"): Promise<number | null> {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = once(child, "exit");
    child.kill(signal);
    const [code] = await exited;
    // reason: an exit code is a number, and null where a signal ended it.
    return code as number | null;
  }

  return {
    url: await start(),
    dataDir: folder,
    database: join(folder, "common-ground.db"),
    pid: () => child?.pid ?? 0,
    printed: () => printed,
    end,
    async start() {
      await start();
    },
    async stop() {
      await end("SIGKILL");
      if (dataDir === undefined) rmSync(folder, { recursive: true });
    },
  };
}

/** Resolves with the address that it prints, or rejects with what it printed instead. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const [, url] = /Common Ground is at (\S+)/.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`the server ended: ${printed}`)));
  });
}
