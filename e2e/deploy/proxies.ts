import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "../cluster/freePorts.ts";
import { textOf } from "./deployFiles.ts";

/** Caddy or nginx itself, with the file of `deploy/`, in front of nodes on this machine. */
export interface Proxy {
  readonly url: string;
  /** Everything that it printed and logged so far. */
  printed(): string;
  stop(): Promise<void>;
}

export type ProxyName = "Caddyfile" | "Caddyfile.single" | "nginx.conf";

/** One port that people come to, before anybody listens there: the nodes must know their public address first. */
export async function placeForProxy(): Promise<{ readonly url: string; readonly port: number }> {
  const [port = 0] = await freePorts(1);
  return { url: `http://localhost:${port}`, port };
}

/**
 * The same file but for where the nodes are, where it listens itself (this machine, without a certificate), and how long
 * it looks for a node that is not there: a test has seen enough after a second.
 */
export async function startProxy(name: ProxyName, port: number, nodes: readonly string[]): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-proxy-"));
  const text = textOf(`deploy/${name}`);
  const file = join(folder, name);
  writeFileSync(file, name === "nginx.conf" ? nginxHere(text, port, nodes) : caddyHere(text, nodes));
  for (const own of ["temporary", "logs"]) mkdirSync(join(folder, own));
  const [program = "", ...words] =
    name === "nginx.conf"
      ? ["nginx", "-p", folder, "-c", file, "-e", "stderr", "-g", "daemon off; pid nginx.pid;"]
      : ["caddy", "run", "--config", file, "--adapter", "caddyfile"];
  const child = spawn(program, words, {
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      DOMAIN: `http://localhost:${port}`,
    },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const endWithUs = (): void => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  await answering(port, child, () => printed);
  return {
    url: `http://localhost:${port}`,
    printed: () => printed,
    async stop() {
      process.off("exit", endWithUs);
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      if (child.exitCode === null) await exited;
      rmSync(folder, { recursive: true });
    },
  };
}

function caddyHere(text: string, nodes: readonly string[]): string {
  return text
    .replace(/^\{$/m, "{\n\tadmin off\n\tdefault_bind 127.0.0.1")
    .replace("lb_try_duration 8s", "lb_try_duration 1s")
    .replace(/app-1:3000 app-2:3000|app:3000/, nodes.join(" "));
}

function nginxHere(text: string, port: number, nodes: readonly string[]): string {
  const named = nodes.map((node) => `server ${node} max_fails=0;`).join("\n");
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (one) => `${one}_temp_path temporary/${one};`,
  );
  return text
    .replace(/server \{\s+listen 80;[^}]+\}/, "")
    .replace("listen 443 ssl http2;", `listen 127.0.0.1:${port};`)
    .replace("server_name cg.example;", "server_name localhost;")
    .replaceAll(/^\s*ssl_.*\n/gm, "")
    .replace("include mime.types;", `include /etc/nginx/mime.types;\n${places.join("\n")}`)
    .replaceAll(/server app-1:3000.*\n.*app-2:3000.*\n/g, `${named}\n`);
}

async function answering(port: number, child: ChildProcess, printed: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the proxy ended: ${printed()}`);
    const answered = await fetch(`http://localhost:${port}/healthz`).catch(() => null);
    if (answered?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
