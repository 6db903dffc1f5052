import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type MainProcess, startMain } from "../faults/mainProcess.ts";
import { pathOf, textOf } from "./deployFiles.ts";
import { type EchoNode, startEchoNode } from "./echoNode.ts";
import { placeForProxy, type Proxy, type ProxyName, startProxy } from "./proxies.ts";
import { METRICS_TOKEN, goOn, numberAt, visit } from "./visitors.ts";

const isHere = (program: string): boolean => spawnSync(program, ["-v"]).error === undefined;
const [HAS_CADDY, HAS_NGINX] = [isHere("caddy"), isHere("nginx")];
if (!HAS_CADDY)
  console.warn("SKIPPED: caddy is not installed, so nobody tried deploy/Caddyfile (apt-get install caddy)");
if (!HAS_NGINX)
  console.warn("SKIPPED: nginx is not installed, so nobody tried deploy/nginx.conf (apt-get install nginx)");
const canRun = (name: ProxyName): boolean => (name === "nginx.conf" ? HAS_NGINX : HAS_CADDY);
const PROXIES = ["Caddyfile", "Caddyfile.single", "nginx.conf"] as const;

describe("the proxies' files as they are", () => {
  it.skipIf(!HAS_CADDY).each(["Caddyfile", "Caddyfile.single"])("V260: caddy takes %s", (name) => {
    const folder = mkdtempSync(join(tmpdir(), "common-ground-caddy-"));
    const env = { PATH: process.env["PATH"], HOME: folder, DOMAIN: "cg.example" };
    const words = ["validate", "--adapter", "caddyfile", "--config", pathOf(`deploy/${name}`)];
    const { status, stderr } = spawnSync("caddy", words, { env, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect([status, stderr.includes("Caddyfile input is not formatted")], stderr).toEqual([0, false]);
  });

  it.skipIf(!HAS_NGINX)("V260: nginx takes nginx.conf, once it has a certificate", () => {
    const folder = mkdtempSync(join(tmpdir(), "common-ground-nginx-"));
    const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
    const subject = ["-subj", "/CN=cg.example", "-keyout", key, "-out", certificate, "-days", "1"];
    spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject]);
    cpSync("/etc/nginx/mime.types", join(folder, "mime.types"));
    const text = textOf("deploy/nginx.conf")
      .replace(/(ssl_certificate )\S+;/, `$1${certificate};`)
      .replace(/(ssl_certificate_key )\S+;/, `$1${key};`)
      // The names of compose.yaml lead nowhere here.
      .replaceAll(/app-[12]:3000/g, "127.0.0.1:3000");
    writeFileSync(join(folder, "nginx.conf"), text);
    const words = ["-t", "-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr", "-g", "pid nginx.pid;"];
    const { status, stderr } = spawnSync("nginx", words, { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect([status, stderr.includes("[warn]")], stderr).toEqual([0, false]);
  });
});

describe.each(PROXIES.filter(canRun))("one node behind %s", (name) => {
  async function behind(work: (proxy: Proxy, node: MainProcess, direct: string) => Promise<void>): Promise<void> {
    const place = await placeForProxy();
    const port = (await placeForProxy()).port;
    const node = await startMain({
      environment: { PORT: String(port), PUBLIC_URL: place.url, TRUST_PROXY: "1", METRICS_TOKEN },
    });
    const direct = `http://127.0.0.1:${port}`;
    let proxy: Proxy | null = null;
    try {
      proxy = await startProxy(name, place.port, [`127.0.0.1:${port}`]);
      await work(proxy, node, direct);
    } finally {
      await Promise.all([proxy?.stop(), node.stop()]);
    }
  }

  it("V261: pages, calls, the sockets of documents and the live channel go through", () =>
    behind(async (proxy, _node, direct) => {
      const page = await fetch(proxy.url);
      expect([page.status, page.headers.get("content-security-policy")]).toEqual([
        200,
        expect.stringContaining("self"),
      ]);
      const visitors = await visit(proxy.url);
      await goOn(visitors, "session".padEnd(21, "s") + "A");
      expect(await numberAt(direct, "sync_sockets_open")).toBe(2);
      expect(await numberAt(direct, "live_sockets_open")).toBe(2);
      visitors.leave();
    }));

  it("V262: neither proxy writes down who came, or to which space, also when the node dies or refuses", () =>
    behind(async (proxy, node) => {
      const visitors = await visit(proxy.url);
      await fetch(`${proxy.url}/join/${"t".repeat(22)}`, { headers: { cookie: "cg=a-cookie" } });
      const ended = visitors.ada.closed();
      await node.end("SIGKILL");
      await ended;
      const answer = await fetch(`${proxy.url}/join/${"t".repeat(22)}/${visitors.space}`, {
        headers: { cookie: "cg=a-cookie" },
      });
      expect(answer.status).toBeGreaterThanOrEqual(502);
      visitors.leave();
      for (const secret of [visitors.space, "tttttt", "a-cookie", "/sync", "/join", "remote_ip"]) {
        expect(proxy.printed()).not.toContain(secret);
      }
    }));

  it("V262: the server hears one address of a visitor, whatever the visitor claims to come from", async () => {
    const node = await startEchoNode();
    const place = await placeForProxy();
    const proxy = await startProxy(name, place.port, [node.address]);
    await fetch(`${proxy.url}/from`, { headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(node.heard.map(({ headers }) => headers["x-forwarded-for"])).toEqual(["127.0.0.1"]);
    await Promise.all([proxy.stop(), node.stop()]);
  });
});

describe.each((["Caddyfile", "nginx.conf"] as const).filter(canRun))("two nodes behind %s", (name) => {
  const spaces = Array.from({ length: 40 }, (_, i) => `${i}`.padStart(21, "s") + "A");

  async function between(work: (url: string, nodes: readonly [EchoNode, EchoNode]) => Promise<void>): Promise<void> {
    const nodes = [await startEchoNode(), await startEchoNode()] as const;
    const place = await placeForProxy();
    const proxy = await startProxy(
      name,
      place.port,
      nodes.map(({ address }) => address),
    );
    try {
      await work(proxy.url, nodes);
    } finally {
      await Promise.all([proxy, ...nodes].map((one) => one.stop()));
    }
  }

  it("V261: all rooms of a space lead to one node and one visitor's calls to one, and both have work", () =>
    between(async (url, nodes) => {
      for (const space of spaces) {
        for (const room of ["one", "two"]) await fetch(`${url}/sync/${space}/${room}`);
        for (const path of ["one", "two"])
          await fetch(`${url}/api/${path}`, { headers: { cookie: `__Host-cg=${space}`, "x-space": path } });
      }
      const whose = nodes.map(({ heard }) =>
        heard.map(({ path, headers }) => headers.cookie ?? path.split("/")[2] ?? ""),
      );
      for (const heard of whose) {
        expect(heard.length).toBeGreaterThan(0);
        for (const who of heard) expect(heard.filter((one) => one === who)).toHaveLength(2);
      }
      // What the proxy went by is its own matter.
      const sync = nodes.flatMap(({ heard }) => heard).filter(({ path }) => path.startsWith("/sync/"));
      expect(sync.map(({ headers }) => headers["x-space"])).toEqual(sync.map(() => undefined));
    }));

  it.runIf(name === "Caddyfile")(
    "V261: a node that says that it is not ready gets nobody, and everybody is answered",
    () =>
      between(async (url, [one, two]) => {
        one.isReady = false;
        const sentToOne = async (): Promise<number> => {
          one.heard.length = 0;
          for (const space of spaces) expect((await fetch(`${url}/sync/${space}/room`)).status).toBe(200);
          return one.heard.length;
        };
        await expect.poll(sentToOne).toBe(0);
        two.isReady = false;
        one.isReady = true;
        await expect.poll(sentToOne).toBe(spaces.length);
      }),
  );

  it("V261: of a node that has ended the other takes over at once, without an error on the way", () =>
    between(async (url, [one, two]) => {
      await one.stop();
      for (const space of spaces) expect((await fetch(`${url}/sync/${space}/room`)).status).toBe(200);
      expect(two.heard.length).toBeGreaterThanOrEqual(spaces.length);
    }));
});
