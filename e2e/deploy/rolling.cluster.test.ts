import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { startServices } from "../cluster/services.ts";
import { freePorts } from "../cluster/freePorts.ts";
import { startMain } from "../faults/mainProcess.ts";
import { placeForProxy, startProxy } from "./proxies.ts";
import { goOn, METRICS_TOKEN, numberAt, visit } from "./visitors.ts";

const isHere = (program: string): boolean => spawnSync(program, ["-v"]).error === undefined;
const PROXIES = (["Caddyfile", "nginx.conf"] as const).filter((name) =>
  isHere(name === "Caddyfile" ? "caddy" : "nginx"),
);
if (PROXIES.length < 2) console.warn("SKIPPED: caddy or nginx is not installed, so nobody tried two nodes behind it");

const SESSIONS = ["1", "2", "3"].map((one) => `${one.repeat(21)}A`);

/** Two stops with their delay, and everything is started here. */
const PATIENCE_MS = 60_000;

describe.each(PROXIES)("two nodes, PostgreSQL and Redis behind %s", (name) => {
  it(
    "V261: one node after the other is replaced, and people who come again find everything and go on",
    { timeout: PATIENCE_MS },
    async () => {
      const services = await startServices();
      const place = await placeForProxy();
      const ports = await freePorts(2);
      const urls = await services.environment();
      const given = { PUBLIC_URL: place.url, TRUST_PROXY: "1", METRICS_TOKEN, STOP_DELAY_SECONDS: "2", ...urls };
      const nodes = await Promise.all(
        ports.map((port) => startMain({ environment: { PORT: String(port), ...given } })),
      );
      const direct = ports.map((port) => `http://127.0.0.1:${port}`);
      const proxy = await startProxy(
        name,
        place.port,
        ports.map((port) => `127.0.0.1:${port}`),
      );
      try {
        const people = await visit(proxy.url);
        await goOn(people, SESSIONS[0] ?? "");
        // Documents of one space are on one node, whoever opens them.
        expect(await Promise.all(direct.map((url) => numberAt(url, "sync_sockets_open")))).toContain(2);

        for (const [i, node] of nodes.entries()) {
          await node.end("SIGTERM");
          const [ada, bo] = await people.enterAgain();
          for (const session of SESSIONS.slice(0, i + 1)) {
            await Promise.all([ada, bo].map((one) => one.until(() => one.entries(session) === 1)));
          }
          await people.writes(SESSIONS[i + 1] ?? "");
          await node.start();
        }
        expect(proxy.printed()).not.toContain(people.space);
        people.leave();
      } finally {
        await Promise.all([proxy.stop(), ...nodes.map((node) => node.stop())]);
        await services.stop();
      }
    },
  );
});
