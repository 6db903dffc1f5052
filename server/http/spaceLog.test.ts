import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildClose } from "../../shared/seal/log/build/buildClose.ts";
import { buildConfirm } from "../../shared/seal/log/build/buildConfirm.ts";
import { buildEpoch } from "../../shared/seal/log/build/buildEpoch.ts";
import { buildJoin } from "../../shared/seal/log/build/buildJoin.ts";
import type { RecordOf } from "../../shared/seal/log/record.ts";
import { adaAlone, append, asAda, NOON_MS, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { startWithAda } from "../testing/startWithAda.ts";
import { Browser, newAttempt, startTestServer, type TestServer } from "../testing/testServer.ts";

const DAY_MS = 24 * 60 * 60_000;

describe("the space log at the door", () => {
  let server: TestServer;
  let ada: Browser;
  let alone: TestSpace;

  beforeEach(async () => {
    alone = await adaAlone(systemRandom);
    ({ server, ada } = await startWithAda(alone));
  });
  afterEach(() => server.stop());

  const epoch = (space: TestSpace) =>
    buildEpoch(asAda(space), {
      spaceKey: systemRandom.bytes(32),
      reason: "invitation-ended",
      oldRoomDigest: null,
      leftBehind: null,
    });

  it("W21: of two records for one place the first is kept, and the other is told what it missed", async () => {
    const [mine, other] = [await epoch(alone), await epoch(alone)];
    const answers = await Promise.all([
      ada.ask("log/append", { record: mine }),
      ada.ask("log/append", { record: other }),
    ]);
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused).toEqual([{ ok: false, problem: "log-conflict", records: [answers[0].ok ? mine : other] }]);
    expect((await ada.get("log/read", { from: 0 })).records).toHaveLength(2);
  });

  it("W21: the very same record again is a lost answer, not a conflict", async () => {
    const record = await epoch(alone);
    expect(await ada.get("log/append", { record })).toEqual({ ok: true, n: 1 });
    expect(await ada.get("log/append", { record })).toEqual({ ok: true, n: 1 });
    const next = await epoch(append(alone, record));
    await ada.get("log/append", { record: next });
    expect(await ada.get("log/append", { record })).toEqual({ ok: true, n: 1 });
    expect((await ada.get("log/read", { from: 0 })).records).toHaveLength(3);
  });

  it("W22: nobody enters a space through the log: joining and creating have doors of their own", async () => {
    const join = buildJoin(alone.bo, alone.link, { state: alone.state, nowMs: NOON_MS, random: systemRandom });
    expect(await ada.ask("log/append", { record: join })).toEqual({ ok: false, problem: "record-refused" });
    expect(await ada.ask("log/append", { record: alone.records[0]! })).toEqual({
      ok: false,
      problem: "record-refused",
    });
  });

  it("W23: a record that was not signed by whom it names is refused, and so is one that skips", async () => {
    const record = (await epoch(alone)) as RecordOf<"epoch">;
    const forged = { ...record, signature: alone.records[0]!.signature };
    expect(await ada.ask("log/append", { record: forged })).toEqual({ ok: false, problem: "record-refused" });
    const skipping = { ...record, body: { ...record.body, epoch: 7 } };
    expect(await ada.ask("log/append", { record: skipping })).toEqual({ ok: false, problem: "record-refused" });
    const confirm = buildConfirm(
      asAda(alone),
      buildJoin(alone.bo, alone.link, { state: alone.state, nowMs: NOON_MS, random: systemRandom }) as RecordOf<"join">,
      alone.link.key,
    );
    expect(confirm.ok).toBe(false);
  });

  it("W23: a closed space takes no record more", async () => {
    const close = buildClose(asAda(alone));
    await ada.get("log/append", { record: close });
    const late = await epoch(append(alone, close));
    expect(await ada.ask("log/append", { record: late })).toEqual({ ok: false, problem: "space-closed" });
  });

  it("W24: the credential is renewed once a month, and a lost answer locks nobody out", async () => {
    const first = ada.cookie;
    await ada.get("me", {});
    expect(ada.cookie).toBe(first);
    server.clock.move(31 * DAY_MS);
    await ada.get("me", {});
    const second = ada.cookie;
    expect(second).not.toBe(first);
    // The answer with the second cookie never arrived: the device shows the first one again.
    ada.cookie = first;
    server.clock.move(20 * DAY_MS);
    await ada.get("me", {});
    expect(new Set([first, second, ada.cookie]).size).toBe(3);
    expect(await ada.get("log/read", { from: 0 })).toMatchObject({ ok: true });
    // Long after, the replaced one opens nothing any more.
    server.clock.move(91 * DAY_MS);
    const thief = new Browser(server.url);
    thief.cookie = first;
    expect(await thief.ask("me", {})).toEqual({ ok: false, problem: "not-signed-in" });
  });

  it("W24: the cookie is for this host, this browser and no script", async () => {
    const space = await adaAlone(systemRandom);
    const response = await ada.send(
      "/api/spaces/create",
      JSON.stringify({ record: space.records[0], attempt: newAttempt() }),
    );
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^cg=[A-Za-z0-9_-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it("W25: nothing secret is ever logged", async () => {
    await ada.ask("log/append", { record: await epoch(alone) });
    await ada.send("/api/me?canary-in-query", '{"canary":"in body"', { "x-canary": "in-header" });
    await fetch(`${server.url}/canary-in-path`);
    const logged = server.logged();
    expect(logged).toContain('"name":"log/append"');
    const secrets = [
      ada.cookie!.slice(3),
      alone.state.space,
      alone.state.sharedDocument,
      "canary",
      "127.0.0.1",
      alone.records[0]!.signature,
    ];
    for (const secret of secrets) expect(logged).not.toContain(secret);
  });
});

describe("who may create a space", () => {
  it("W26: with SPACE_CREATION=token only who has the token", async () => {
    const creationToken = "only for our friends";
    const server = await startTestServer({ SPACE_CREATION: "token", SPACE_CREATION_TOKEN: creationToken });
    try {
      const ada = new Browser(server.url);
      const { records } = await adaAlone(systemRandom);
      const asked = { record: records[0]!, attempt: newAttempt() };
      expect(await ada.ask("spaces/create", asked)).toEqual({ ok: false, problem: "creation-not-open" });
      expect(await ada.ask("spaces/create", { ...asked, creationToken: "guess" })).toEqual({
        ok: false,
        problem: "creation-not-open",
      });
      expect(ada.cookie).toBeNull();
      expect(await ada.get("spaces/create", { ...asked, creationToken })).toMatchObject({ slot: "a" });
      expect(server.logged()).not.toContain(creationToken);
    } finally {
      await server.stop();
    }
  });
});
