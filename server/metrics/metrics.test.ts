import { afterEach, describe, expect, it } from "vitest";
import { type Browser as Person, Browser, startTestServer, type TestServer } from "../testing/testServer.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { closeCode, syncSocket } from "../testing/sockets.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { createMemoryStore } from "../store/memoryStore.ts";

let server: TestServer;
afterEach(() => server.stop());

const TOKEN = "an operator's token";
const scrape = (url: string, headers: Record<string, string> = {}) => fetch(`${url}/metrics`, { headers });
const onItsOwnPort = (): string => `http://127.0.0.1:${server.app.metricsPort()}`;
const valueIn = (text: string, name: string): number =>
  Number(new RegExp(`^common_ground_${name} (.+)$`, "m").exec(text)?.[1] ?? NaN);

async function met(): Promise<{ ada: Person; space: string }> {
  const [ada, bo] = [new Browser(server.url), new Browser(server.url)];
  const pair = await together(systemRandom);
  await meetOverHttp(ada, bo, pair, server.clock.now());
  return { ada, space: pair.state.space };
}

describe("metrics", () => {
  it("W65: are off unless asked for: no address, and nothing counted", async () => {
    server = await startTestServer();
    expect(await (await scrape(server.url)).text()).not.toContain("common_ground_");
    expect(server.app.metricsPort()).toBeNull();
  });

  it("W65: have a port of their own, where there is nothing else, and none on the people's port", async () => {
    server = await startTestServer({ METRICS_PORT: "0" });
    expect((await scrape(onItsOwnPort())).headers.get("content-type")).toContain("text/plain");
    expect((await fetch(`${onItsOwnPort()}/api/me`, { method: "POST" })).status).toBe(404);
    expect(await (await scrape(server.url)).text()).not.toContain("common_ground_");
  });

  it.each([{}, { METRICS_PORT: "0" }])("W65: with a token set (%j) are for whoever shows it", async (more) => {
    server = await startTestServer({ METRICS_TOKEN: TOKEN, ...more });
    const url = server.app.metricsPort() === null ? server.url : onItsOwnPort();
    expect((await scrape(url)).status).toBe(401);
    expect((await scrape(url, { authorization: `Bearer ${TOKEN}x` })).status).toBe(401);
    expect((await scrape(url, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });

  it("W66: count doors, refusals, sockets and the loop's lag, in words of closed lists", async () => {
    server = await startTestServer({ METRICS_PORT: "0" });
    const { ada, space } = await met();
    const stranger = new Browser(server.url);
    expect((await stranger.ask("me", {})).ok).toBe(false);
    await ada.send("/api/somewhere/else", "{}");
    const refused = syncSocket(ada, `${space}/${"r".repeat(21)}A:0.0`);
    expect(await closeCode(refused)).toBe(4404);
    const text = await (await scrape(onItsOwnPort())).text();
    expect(valueIn(text, 'http_answers_total{door="api/spaces/create",status="2xx"}')).toBe(1);
    expect(valueIn(text, 'http_answers_total{door="api/unknown",status="4xx"}')).toBe(1);
    expect(valueIn(text, 'http_refusals_total{problem="not-signed-in"}')).toBe(1);
    expect(valueIn(text, 'sync_refusals_total{word="no-such-room"}')).toBe(1);
    expect(valueIn(text, "sync_sockets_open")).toBe(0);
    expect(text).toContain("nodejs_eventloop_lag_p99_seconds");
    for (const secret of [space, ada.cookie ?? "", "somewhere", "127.0.0.1"]) expect(text).not.toContain(secret);
    // A second scrape counts on, and not anew.
    await stranger.ask("me", {});
    expect(valueIn(await (await scrape(onItsOwnPort())).text(), 'http_refusals_total{problem="not-signed-in"}')).toBe(
      2,
    );
  });

  it("W67: count what the store could not do, while readyz says that nobody should be sent here", async () => {
    const working = createMemoryStore();
    let isFull = false;
    const store = {
      ...working,
      pulse: async (nowMs: number) => (isFull ? ({ ok: false, problem: "store-full" } as const) : working.pulse(nowMs)),
    };
    server = await startTestServer({ METRICS_PORT: "0" }, store);
    const ready = async (): Promise<number> => {
      server.clock.move(1_000);
      return (await fetch(`${server.url}/readyz`)).status;
    };
    expect(await ready()).toBe(200);
    isFull = true;
    expect(await ready()).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const text = await (await scrape(onItsOwnPort())).text();
    expect(valueIn(text, 'store_problems_total{problem="store-full"}')).toBe(1);
    isFull = false;
    expect(await ready()).toBe(200);
  });
});
