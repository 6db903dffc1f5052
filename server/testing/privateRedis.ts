import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Debian's own Redis for one test: on a free port of this machine, behind a password, with nothing on a disk. It is
 * killed, frozen and started again the way accidents do it, and it ends with the process that started it.
 */
export interface PrivateRedis {
  readonly port: number;
  /** With the password of somebody who may do everything. */
  readonly url: string;
  /** As one of `users`, or with a wrong password. */
  urlFor(user: string, password: string): string;
  /** Power off: nothing is flushed, everybody's connection ends. */
  kill(): Promise<void>;
  /** Again on the same port, empty. */
  start(): Promise<void>;
  /** Connections stay open, and nothing is answered. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

export interface RedisUser {
  readonly name: string;
  readonly password: string;
  /** As Redis writes rights: `~* &* +@all -eval`. */
  readonly rights: string;
}

export async function startPrivateRedis(users: readonly RedisUser[] = []): Promise<PrivateRedis> {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-redis-"));
  const port = await freePort();
  const password = randomBytes(16).toString("hex");
  const config = join(folder, "redis.conf");
  const lines = [
    `port ${port}`,
    "bind 127.0.0.1",
    'save ""',
    "appendonly no",
    `dir ${folder}`,
    `user default on >${password} ~* &* +@all`,
    ...users.map((user) => `user ${user.name} on >${user.password} ${user.rights}`),
  ];
  writeFileSync(config, `${lines.join("\n")}\n`, { mode: 0o600 });
  let running: Guarded | null = null;

  async function start(): Promise<void> {
    running = await startGuarded(config);
    await untilItListens(port, running.guard);
  }

  async function end(): Promise<void> {
    const ended = running;
    running = null;
    if (ended === null || ended.guard.exitCode !== null) return;
    const gone = once(ended.guard, "exit");
    process.kill(ended.pid, "SIGKILL");
    await gone;
    ended.guard.stdin?.destroy();
  }

  const signal = (name: NodeJS.Signals): void => {
    if (running !== null) process.kill(running.pid, name);
  };

  await start();
  return {
    port,
    url: `redis://default:${password}@127.0.0.1:${port}`,
    urlFor: (user, secret) => `redis://${user}:${secret}@127.0.0.1:${port}`,
    kill: end,
    start,
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Guarded {
  readonly guard: ChildProcess;
  /** Redis' own, which the guard has said. */
  readonly pid: number;
}

/** Ends with Redis; and Redis ends with whoever started it, also when that is killed: then nobody holds this input. */
const GUARD = `exec 3<&0
redis-server "$1" > /dev/null 2>&1 &
child=$!
echo $child
(cat <&3 > /dev/null; kill -9 $child 2> /dev/null) &
wait $child
kill $! 2> /dev/null`;

async function startGuarded(config: string): Promise<Guarded> {
  const guard = spawn("sh", ["-c", GUARD, "sh", config], { stdio: ["pipe", "pipe", "ignore"] });
  // reason: a pipe that nobody set an encoding for gives buffers.
  const [said] = (await once(guard.stdout, "data")) as [Buffer];
  return { guard, pid: Number(said.toString()) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Asked until it answers: it says nothing of its own when it is ready. */
async function untilItListens(port: number, running: ChildProcess): Promise<void> {
  for (;;) {
    if (running.exitCode !== null || running.pid === undefined) throw new Error("redis-server did not start");
    const socket = createConnection(port, "127.0.0.1");
    const listens = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    socket.destroy();
    if (listens) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
