import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { askDatabase } from "./askDatabase.ts";

/**
 * Debian's own PostgreSQL for tests: a new cluster on a free port of this machine, behind a password, with its real
 * fsync. It is killed, frozen and started again the way accidents do it, and it is gone with the process that started
 * it, in whatever way that one ends.
 */
export interface PrivatePostgres {
  readonly port: number;
  /** Of the database `postgres`, as somebody who may do everything. */
  readonly url: string;
  /** A new, empty database; its name is random unless one is asked for. */
  createDatabase(name?: string): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** Power off: the postmaster and every backend, SIGKILL. */
  kill(): Promise<void>;
  /** Again on the same port and the same files; resolves when it answers. */
  start(): Promise<void>;
  /** Connections stay open, new ones are accepted by the kernel, and nothing is answered. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/** Settings as in postgresql.conf, beside the ones of Debian's package; without a certificate nothing is encrypted. */
export async function startPrivatePostgres(
  settings: Readonly<Record<string, string>> = {},
  tls?: { readonly key: string; readonly cert: string },
): Promise<PrivatePostgres> {
  const programs = folderOfPrograms();
  const owner = ownerOfFiles();
  const folder = mkdtempSync(join(tmpdir(), "common-ground-postgres-"));
  const data = join(folder, "data");
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(folder, "password");
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const put = (path: string, text: string): string => {
    writeFileSync(path, text, { mode: 0o600 });
    if (owner !== null) chownSync(path, owner.uid, owner.gid);
    return path;
  };
  put(passwordFile, password);
  chmodSync(folder, 0o700);
  const making = ["-D", data, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8"];
  // Only the making is not synced; what is written afterwards is.
  execFileSync(join(programs, "initdb"), [...making, "--locale=C", "-N"], { ...owner, cwd: folder, stdio: "pipe" });
  const port = await freePort();
  const certified = tls && {
    ssl: "on",
    ssl_key_file: put(join(folder, "server.key"), tls.key),
    ssl_cert_file: put(join(folder, "server.crt"), tls.cert),
  };
  const all = {
    max_connections: "200",
    ...certified,
    ...settings,
    port: String(port),
    listen_addresses: "127.0.0.1",
  };
  const asked = Object.entries({ ...all, unix_socket_directories: "" }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const urlOf = (database: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  const guard = guardOf(folder);
  let running: ChildProcess | null = null;

  async function start(): Promise<void> {
    const log = join(folder, "log");
    const command = `exec "$0" "$@" >>"${log}" 2>&1`;
    const program = [join(programs, "postgres"), "-D", data, ...asked];
    running = spawn("/bin/sh", ["-c", command, ...program], { ...owner, cwd: folder, stdio: "ignore" });
    for (;;) {
      if (running.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${readFileSync(log, "utf8")}`);
      if (await answers(urlOf("postgres"))) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  function signal(name: NodeJS.Signals): void {
    const postmaster = running?.pid;
    if (postmaster === undefined) return;
    // The postmaster first: it would start others, and tell the ones that are there.
    process.kill(postmaster, name === "SIGKILL" ? "SIGSTOP" : name);
    for (const child of childrenOf(postmaster)) quietly(() => process.kill(child, name));
    if (name === "SIGKILL") process.kill(postmaster, name);
  }

  async function end(name: NodeJS.Signals): Promise<void> {
    const ended = running;
    if (ended === null || ended.exitCode !== null || ended.signalCode !== null) return;
    const gone = once(ended, "exit");
    if (name === "SIGKILL") signal(name);
    else ended.kill(name);
    await gone;
    running = null;
  }

  await start();
  return {
    port,
    url: urlOf("postgres"),
    async createDatabase(name = `t_${randomBytes(8).toString("hex")}`) {
      await askDatabase(urlOf("postgres"), `CREATE DATABASE "${name}"`);
      return urlOf(name);
    },
    async dropDatabase(url) {
      const name = new URL(url).pathname.slice(1);
      await askDatabase(urlOf("postgres"), `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
    kill: () => end("SIGKILL"),
    start,
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    async stop() {
      signal("SIGCONT");
      await end("SIGQUIT");
      guard.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function folderOfPrograms(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((one) => join(debian, one, "bin")), ...(process.env["PATH"] ?? "").split(delimiter)];
  const found = folders.find((one) => existsSync(join(one, "initdb")) && existsSync(join(one, "postgres")));
  if (found === undefined)
    throw new Error("PostgreSQL is not installed: these tests need Debian's package postgresql (15 or newer).");
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as the user whom Debian's package made for it. */
function ownerOfFiles(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const number = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

/** Waits at a pipe that closes when this process ends, even by SIGKILL; then it stops the server and clears up. */
function guardOf(folder: string): ChildProcess {
  // The number in the file may be another program's by then, hence the look at what it runs.
  const script = `read -r _; pid=$(head -n1 "$0/data/postmaster.pid")
    if grep -q "$0" "/proc/$pid/cmdline"; then kill -CONT "$pid"; kill -QUIT "$pid"; sleep 1; fi; rm -rf "$0"`;
  const guard = spawn("/bin/sh", ["-c", script, folder], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  guard.unref();
  return guard;
}

function childrenOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return children.trim().split(" ").filter(Boolean).map(Number);
}

async function answers(url: string): Promise<boolean> {
  return askDatabase(url, "SELECT 1").then(
    () => true,
    () => false,
  );
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

/** Somebody may have ended by themselves in between. */
function quietly(work: () => unknown): void {
  try {
    work();
  } catch {
    // Gone already.
  }
}
