import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appearanceFrame } from "../../server/sync/testing/appearanceFrame.ts";
import { type ServerProcess, startServerProcess } from "../serverProcess.ts";
import { newCouple } from "./couple.ts";
import { countIn, Writer } from "./writer.ts";

const STEP_MS = 10_000;

/** A laptop that was shut: its socket stands, TCP is content, and nobody reads. The server's clock is moved, nothing else. */
describe("a line that only looks open", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess({ LOG_LEVEL: "error" });
  });
  afterAll(() => server.stop());

  it("R70, K15: is let go within two minutes and its presence with it; who only listens stays; awake again it misses nothing", async () => {
    const { shared, ada, bo } = await newCouple(server.url);
    const [asleep, awake] = await Promise.all([ada, bo].map((who) => new Writer(server.url, shared, who).join()));
    if (asleep === undefined || awake === undefined) throw new Error("both came");
    const presences = () => awake.client.heard.filter(({ kind }) => kind === "awareness").length;
    asleep.client.send(appearanceFrame(31, 1, '"ada"'));
    await awake.client.until(() => presences() === 1);
    asleep.client.socket.pause();
    awake.type(20);
    await awake.client.until(() => awake.acknowledged === 20);
    let isGone = false;
    const gone = Buffer.from(appearanceFrame(31, 1, "null")).subarray(2);
    for (let step = 0; step < 12 && !isGone; step++) {
      await server.moveClock(STEP_MS);
      // A round trip, so that the answer to a ping is certainly there before the clock goes on.
      const before = presences();
      awake.client.send(Uint8Array.of(3));
      await awake.client.until(() => presences() > before);
      isGone = awake.client.heard.some((told) => told.kind === "awareness" && Buffer.from(told.states).equals(gone));
    }
    expect([isGone, awake.client.closeCode]).toEqual([true, null]);
    asleep.client.socket.resume();
    expect([1013, 1006]).toContain(await asleep.client.closed());
    const again = await asleep.again(server.url);
    expect(countIn(again.client.doc, awake.session)).toBe(20);
    for (const { client } of [again, awake]) client.leave();
  });
});
