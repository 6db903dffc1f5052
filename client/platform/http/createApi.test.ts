import { describe, expect, it } from "vitest";
import type { Clock } from "../../../shared/base/clock.ts";
import { createApi } from "./createApi.ts";
import type { Network } from "./network.ts";

/** Waiting takes no time here; limits on answers never run out. */
const hastyClock: Clock = {
  now: () => 0,
  monotonic: () => 0,
  after(delayMs, task) {
    if (delayMs < 5_000) queueMicrotask(task);
    return () => undefined;
  },
};

function apiOver(answers: (() => Response)[]): { api: ReturnType<typeof createApi>; asked: string[] } {
  const asked: string[] = [];
  const network: Network = {
    serverUrl: "https://ground.example",
    WebSocket,
    async fetch(url) {
      asked.push(url);
      const next = answers.shift();
      if (next === undefined) throw new TypeError("fetch failed");
      return next();
    },
  };
  return {
    asked,
    api: createApi({ network, clock: hastyClock, random: { bytes: (length) => new Uint8Array(length) } }),
  };
}

const json =
  (value: unknown): (() => Response) =>
  () =>
    new Response(JSON.stringify(value));

describe("asking the server", () => {
  it("P22: no connection is a word, after a few tries for what may be asked again", async () => {
    const { api, asked } = apiOver([]);
    expect(await api.call("log/read", { from: 0 })).toEqual({ ok: false, problem: "offline" });
    expect(asked).toHaveLength(3);
  });

  it("P22: what may not be asked twice is asked once", async () => {
    const { api, asked } = apiOver([]);
    await api.call("invitations/create", {
      tokenHash: "A".repeat(43),
      wrappedKey: "A".repeat(96),
      greeting: "A".repeat(96),
      expiresAt: 1,
    });
    expect(asked).toHaveLength(1);
  });

  it("P22: a restarting server is asked again, and its answer counts", async () => {
    const { api } = apiOver([json({ ok: false, problem: "server-restarting" }), json({ ok: true, records: [] })]);
    expect(await api.call("log/read", { from: 0 })).toEqual({ ok: true, records: [] });
  });

  it.each([
    ["a proxy's page", () => new Response("<html>")],
    ["an answer with a field too many", json({ ok: true, records: [], more: 1 })],
    ["an unknown problem", json({ ok: false, problem: "made-up" })],
  ])("P22: %s is not taken for an answer", async (_what, answer) => {
    const { api } = apiOver([answer]);
    expect(await api.call("log/read", { from: 0 })).toEqual({ ok: false, problem: "not-an-answer" });
  });
});
