import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Metered, MeterQuestion } from "../relayMeter.ts";
import { onServerCore } from "./cores.ts";

/** A server in a process of its own, on a core of its own, as its makers publish it. */
export interface BenchServer {
  readonly port: number;
  /** Only what has happened; `quiet` waits until the process does nothing any more. */
  metered(question?: MeterQuestion): Promise<Metered>;
  quiet(): Promise<Metered>;
  stop(): Promise<void>;
}

export interface ServerProgram {
  /** From the project's root. */
  readonly file: string;
  readonly environment: (dataDir: string) => Readonly<Record<string, string>>;
  /** Puts something into the data folder before the server opens it. */
  readonly prepare?: (dataDir: string) => Promise<void>;
}

const ROOT = join(import.meta.dirname, "..", "..");
const METER = join(ROOT, "bench", "relayMeter.ts");
const LOOK_AGAIN_MS = 20;
const QUIET_LOOK_MS = 150;
/** Less work than this between two looks is what an idle process does. */
const QUIET_CPU_MS = 3;
const QUIET_AT_MOST = 80;

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

export async function startServer({ file, environment, prepare }: ServerProgram): Promise<BenchServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "common-ground-bench-"));
  await prepare?.(dataDir);
  const port = await freePort();
  const [command, args] = onServerCore(["--expose-gc", "--import", METER, join(ROOT, file)]);
  const child = spawn(command, args, {
    cwd: dataDir,
    env: { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), ...environment(dataDir) },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let hasEnded = false;
  const ended = once(child, "exit").then(() => (hasEnded = true));
  while (!(await listens(port))) {
    if (hasEnded) throw new Error(`${file} ended before it listened`);
    await pause(LOOK_AGAIN_MS);
  }

  async function metered(question: MeterQuestion = "now"): Promise<Metered> {
    child.send(question);
    // reason: the other end of this pipe is bench/relayMeter.ts and nobody else.
    return (await once(child, "message"))[0] as Metered;
  }

  return {
    port,
    metered,
    async quiet() {
      let before = await metered();
      for (let look = 0; look < QUIET_AT_MOST; look++) {
        await pause(QUIET_LOOK_MS);
        const now = await metered();
        if (now.cpuMs - before.cpuMs < QUIET_CPU_MS) return now;
        before = now;
      }
      return before;
    },
    async stop() {
      child.kill("SIGTERM");
      // Some peers do not end by being asked, and the next contestant wants the core to itself.
      const impatience = setTimeout(() => child.kill("SIGKILL"), 6_000);
      await ended;
      clearTimeout(impatience);
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Not every peer says which port it was given, so it is chosen for them; nobody else takes ports here meanwhile. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => resolve(false));
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
