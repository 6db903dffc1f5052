import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HEADER_BYTES } from "../../shared/seal/conversation/eventHeader.ts";
import { toBase64url } from "../../shared/base/base64url.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { startTestServer, type TestServer } from "../testing/testServer.ts";
import { Couple } from "./testing/couple.ts";
import type { Talker } from "./testing/talker.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const CLOSING_CHARACTERS = toBase64url(new Uint8Array(HEADER_BYTES)).length;

describe("a conversation over a restart of the server", () => {
  let server: TestServer;
  let us: Couple;

  beforeEach(async () => {
    server = await startTestServer();
    us = await Couple.meet(server, await together(systemRandom));
  });
  afterEach(async () => {
    us.leave();
    await server.stop();
  });

  /** Same files, same clock, a new process in everything else. */
  async function restarts(): Promise<void> {
    us.leave();
    server = await server.restart();
    us = await us.comesBack(server);
  }
  const toMinute = (): void => server.clock.move(MINUTE_MS - (server.clock.now() % MINUTE_MS) + 1_000);
  const events = async (talker: Talker) => {
    const answer = await talker.ask("conversation:read", { conversation: us.talk.conversation, from: 0 });
    return answer.ok ? answer.events : [];
  };
  const isClosed = async (): Promise<boolean> =>
    (await events(us.ada)).some(({ event }) => event.length === CLOSING_CHARACTERS);

  it("R46: an invitation goes on lapsing by its own clock", async () => {
    toMinute();
    const at = await us.says("a", "handover");
    server.clock.move(20 * MINUTE_MS);
    await restarts();
    expect(await us.tries("a", "turn")).toBe("not-your-turn");
    server.clock.move(at + 30 * MINUTE_MS - server.clock.now() - 1_000);
    expect(await isClosed()).toBe(false);
    server.clock.move(2 * MINUTE_MS);
    expect((await us.bo.hears(1))[0]?.seq).toBe(1);
    expect(await us.tries("b", "turn", { seq: 2 })).toBe("conversation-over");
  });

  it("R46: who is ready stays ready, and the pen stays with who holds it", async () => {
    await us.says("a", "handover");
    await us.says("b", "handover");
    await us.says("b", "ready");
    await restarts();
    expect(await us.tries("b", "ready")).toBe("already-ready");
    await us.says("a", "ready");
    await restarts();
    expect(await us.tries("b", "turn")).toBe("not-your-turn");
    await us.says("a", "turn");
    expect((await events(us.bo)).map(({ event }) => event)).toEqual(us.talk.events.map(toBase64url));
  });

  it("R47: a pause lasts twenty minutes of the server's clock at least, whoever is ready, over a restart too", async () => {
    await us.goesLive();
    const inMinutes = (minutes: number) => server.clock.now() + minutes * MINUTE_MS;
    const pause = (minutes: number) => ({ closes: "72h", agreedAt: inMinutes(minutes) }) as const;
    expect(await us.tries("b", "pause", pause(10))).toBe("pause-too-short");
    expect(await us.tries("b", "pause", pause(73 * 60))).toBe("pause-too-long");
    expect(await us.tries("b", "pause", { closes: "72h", agreedAt: null })).toBe("time-out-of-range");
    const pausedAt = await us.says("b", "pause", pause(20));
    await us.says("a", "ready");
    await us.says("b", "ready");
    await restarts();
    for (const who of ["a", "b"] as const) expect(await us.tries(who, "turn")).toBe("paused");
    server.clock.move(pausedAt + 20 * MINUTE_MS - server.clock.now() - 500);
    expect(await us.tries("a", "turn")).toBe("paused");
    server.clock.move(500);
    await us.says("a", "turn");
    expect(await us.tries("b", "turn")).toBe("not-your-turn");
  });

  it("R47: a pause that nobody comes back from closes 72 hours after its return time; it is put off twice at most", async () => {
    await us.goesLive();
    toMinute();
    for (const hours of [1, 2, 5]) {
      await us.says("a", "pause", { closes: "72h", agreedAt: server.clock.now() + hours * HOUR_MS });
      server.clock.move(MINUTE_MS);
    }
    expect(await us.tries("b", "pause", { closes: "72h", agreedAt: server.clock.now() + HOUR_MS })).toBe(
      "pause-extended-twice",
    );
    await restarts();
    server.clock.move(76 * HOUR_MS);
    expect(await isClosed()).toBe(false);
    server.clock.move(HOUR_MS);
    expect((await us.bo.hears(1))[0]?.seq).toBe(7);
    await restarts();
    expect(await us.tries("a", "ready", { seq: 8 })).toBe("conversation-over");
  });

  it("R46: an end that was asked for is carried out by the next process, and the row keeps nothing of it", async () => {
    await us.says("a", "handover");
    await us.bo.ask("conversation:end", { conversation: us.talk.conversation });
    await restarts();
    server.clock.move(MINUTE_MS);
    await expect.poll(isClosed).toBe(true);
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(`${server.dataDir}/common-ground.db`, { readOnly: true });
    const [row] = database.prepare("SELECT * FROM conversations").all();
    expect(row).toMatchObject({ end_asked: 0 });
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      ["closed_at_ms", "conversation", "end_asked", "id", "opened_at_ms", "space"].toSorted(),
    );
    database.close();
  });
});
