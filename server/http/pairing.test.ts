import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { buildJoin } from "../../shared/seal/log/build/buildJoin.ts";
import { encodeInvitationLink } from "../../shared/seal/invitation/invitationLink.ts";
import { adaAlone, newPerson, NOON_MS, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import type { RequestOf } from "../../shared/wire/http/endpoints.ts";
import { systemRandom } from "../systemRandom.ts";
import { invitationOf } from "../testing/invitationOf.ts";
import { startWithAda } from "../testing/startWithAda.ts";
import { Browser, newAttempt, type TestServer } from "../testing/testServer.ts";

const HOUR_MS = 60 * 60_000;
const HELLO = Buffer.from("a sealed hello from Bo to Ada").toString("base64url");

describe("pairing", () => {
  let server: TestServer;
  let ada: Browser;
  let bo: Browser;
  let alone: TestSpace;

  beforeEach(async () => {
    alone = await adaAlone(systemRandom);
    ({ server, ada } = await startWithAda(alone));
    bo = new Browser(server.url);
  });
  afterEach(() => server.stop());

  const invite = async (): Promise<string> => {
    const asked = invitationOf(alone.link.token, server.clock.now());
    await ada.get("invitations/create", asked);
    return asked.tokenHash;
  };
  const joinOf = (person = newPerson(systemRandom), attempt = newAttempt()): RequestOf<"invitations/join"> => ({
    space: alone.state.space,
    token: toBase64url(alone.link.token),
    hello: HELLO,
    record: buildJoin(person, alone.link, { state: alone.state, nowMs: NOON_MS, random: systemRandom }),
    attempt,
  });
  const look = async (tokenHash: string) => {
    const answer = await new Browser(server.url).ask("invitations/look", { space: alone.state.space, tokenHash });
    return answer.ok ? "open" : answer.problem;
  };
  const invitationState = async () => (await ada.get("me", {})).invitation?.state;

  it("W10: looking uses nothing up and tells nobody; joining hands over the key, the log and a device", async () => {
    const tokenHash = await invite();
    expect([await look(tokenHash), await look(tokenHash)]).toEqual(["open", "open"]);
    expect(await invitationState()).toBe("open");
    const joined = await bo.get("invitations/join", joinOf());
    expect(joined).toMatchObject({ slot: "b", wrappedKey: invitationOf(alone.link.token, 0).wrappedKey });
    expect(joined.records.map(({ type }) => type)).toEqual(["create", "join"]);
    expect(await bo.get("me", {})).toMatchObject({
      space: alone.state.space,
      slot: "b",
      device: joined.device,
      invitation: null,
    });
    expect((await ada.get("me", {})).invitation).toMatchObject({ state: "used", hello: HELLO });
  });

  it("W11: of two who join with one link at once, exactly one gets in", async () => {
    await invite();
    const dan = new Browser(server.url);
    const answers = await Promise.all([bo.ask("invitations/join", joinOf()), dan.ask("invitations/join", joinOf())]);
    expect(answers.map((answer) => (answer.ok ? "in" : answer.problem)).sort()).toEqual(["in", "link-used"]);
    expect((await ada.get("log/read", { from: 0 })).records).toHaveLength(2);
  });

  it("W11: a third partner is refused, with the old link and with any new one", async () => {
    const tokenHash = await invite();
    await bo.get("invitations/join", joinOf());
    expect(await new Browser(server.url).ask("invitations/join", joinOf())).toMatchObject({ problem: "link-used" });
    expect(await look(tokenHash)).toBe("link-used");
    const another = invitationOf(systemRandom.bytes(16), server.clock.now());
    expect(await ada.ask("invitations/create", another)).toMatchObject({ problem: "space-has-two-partners" });
    expect(await bo.ask("invitations/create", another)).toMatchObject({ problem: "space-has-two-partners" });
  });

  it("W12: a lost answer can be asked for again by the same client, and by nobody else", async () => {
    await invite();
    const asked = joinOf();
    const first = await bo.get("invitations/join", asked);
    const again = new Browser(server.url);
    const second = await again.get("invitations/join", asked);
    expect(second).toMatchObject({ device: first.device, wrappedKey: null });
    expect((await again.get("me", {})).device).toBe(first.device);
    // Ada holds the link and reads the record in the log, and still cannot become Bo's device.
    const { attempt: _attempt, ...known } = asked;
    expect(await new Browser(server.url).ask("invitations/join", { ...known, attempt: newAttempt() })).toMatchObject({
      problem: "link-used",
    });
  });

  it("W12: a creator whose answer was lost gets the same device, anybody else finds the space taken", async () => {
    const space = await adaAlone(systemRandom);
    const record = space.records[0]!;
    const attempt = newAttempt();
    const [first, second] = [new Browser(server.url), new Browser(server.url)];
    const { device } = await first.get("spaces/create", { record, attempt });
    expect(await second.get("spaces/create", { record, attempt })).toMatchObject({ device, space: space.state.space });
    expect(await first.ask("me", {})).toMatchObject({ problem: "not-signed-in" });
    expect(await second.get("me", {})).toMatchObject({ device, slot: "a" });
    expect(await first.ask("spaces/create", { record, attempt: newAttempt() })).toMatchObject({
      problem: "space-exists",
    });
  });

  it("W13: an invitation ends after two days by the server's clock, and its sealed parts are deleted", async () => {
    const tokenHash = await invite();
    server.clock.move(47 * HOUR_MS);
    expect(await look(tokenHash)).toBe("open");
    server.clock.move(1.1 * HOUR_MS);
    expect(await look(tokenHash)).toBe("link-expired");
    expect(await bo.ask("invitations/join", joinOf())).toMatchObject({ problem: "link-expired" });
    expect(await invitationState()).toBe("expired");
  });

  it.each(["expires", "is withdrawn", "is used"])(
    "W13: what was sealed into an invitation leaves the disk when it %s",
    async (end) => {
      const canary = Buffer.from(`canary ${"sealed bytes that must go ".repeat(3)}`);
      const asked = { ...invitationOf(alone.link.token, server.clock.now()), wrappedKey: canary.toString("base64url") };
      const isOnDisk = (): boolean =>
        readdirSync(server.dataDir).some((file) => readFileSync(join(server.dataDir, file)).includes(canary));
      await ada.get("invitations/create", asked);
      expect(isOnDisk()).toBe(true);
      if (end === "is withdrawn") await ada.get("invitations/end", { tokenHash: asked.tokenHash });
      if (end === "is used") await bo.get("invitations/join", joinOf());
      server.clock.move(end === "expires" ? 49 * HOUR_MS : 61_000);
      await expect.poll(isOnDisk).toBe(false);
    },
  );

  it("W13: an expiry that the server's clock does not agree with is refused with the server's time", async () => {
    const asked = invitationOf(alone.link.token, server.clock.now() + 24 * HOUR_MS);
    expect(await ada.ask("invitations/create", asked)).toMatchObject({
      problem: "clock-differs",
      now: expect.any(Number),
    });
    const past = { ...asked, expiresAt: server.clock.now() - 1 };
    expect(await ada.ask("invitations/create", past)).toMatchObject({ problem: "clock-differs" });
  });

  it("W14: a withdrawn link opens nothing, and a renewed invitation withdraws the one before", async () => {
    const first = await invite();
    expect(await ada.get("invitations/end", { tokenHash: first })).toMatchObject({ state: "withdrawn" });
    expect(await look(first)).toBe("link-withdrawn");
    expect(await bo.ask("invitations/join", joinOf())).toMatchObject({ problem: "link-withdrawn" });
    const [second, third] = [systemRandom.bytes(16), systemRandom.bytes(16)].map((token) =>
      invitationOf(token, server.clock.now()),
    );
    await ada.get("invitations/create", second!);
    await ada.get("invitations/create", third!);
    expect([await look(second!.tokenHash), await look(third!.tokenHash)]).toEqual(["link-withdrawn", "open"]);
  });

  it.each(["%23", "%2523", "/%23"])(
    "W15: a link whose # became %s is void, and nothing of it is logged",
    async (mangled) => {
      const tokenHash = await invite();
      const fragment = encodeInvitationLink(alone.link);
      const response = await fetch(`${server.url}/join${mangled}${fragment}`);
      expect(response.status).toBe(410);
      const page = await response.text();
      expect(page).toContain("Please ask for a new one");
      expect(await look(tokenHash)).toBe("link-burned");
      expect(await bo.ask("invitations/join", joinOf())).toMatchObject({ problem: "link-burned" });
      expect(await invitationState()).toBe("burned");
      for (const secret of fragment.split(".").slice(1)) {
        expect(page).not.toContain(secret);
        expect(server.logged()).not.toContain(secret);
      }
    },
  );

  it("W16: an unknown space, an unknown token and a guess at joining are one answer", async () => {
    await invite();
    const elsewhere = (await adaAlone(systemRandom)).state.space;
    const unknown = invitationOf(systemRandom.bytes(16), 0).tokenHash;
    expect(await look(unknown)).toBe("link-unknown");
    const stranger = new Browser(server.url);
    expect(await stranger.ask("invitations/look", { space: elsewhere, tokenHash: unknown })).toEqual({
      ok: false,
      problem: "link-unknown",
    });
    const guess = { ...joinOf(), token: toBase64url(systemRandom.bytes(16)) };
    expect(await stranger.ask("invitations/join", guess)).toEqual({ ok: false, problem: "link-unknown" });
    expect(await stranger.ask("invitations/join", { ...guess, space: elsewhere })).toEqual({
      ok: false,
      problem: "link-unknown",
    });
  });

  it("W17: the inviter's own browser cannot join by its own link, and keeps its credential", async () => {
    await invite();
    expect(await ada.ask("invitations/join", joinOf())).toEqual({ ok: false, problem: "own-invitation" });
    expect(await ada.get("me", {})).toMatchObject({ slot: "a" });
  });

  it("W18: a record that names another token, or is no join, does not get in", async () => {
    await invite();
    const stolen = { ...alone.link, token: systemRandom.bytes(16) };
    const record = buildJoin(newPerson(systemRandom), stolen, {
      state: alone.state,
      nowMs: NOON_MS,
      random: systemRandom,
    });
    expect(await bo.ask("invitations/join", { ...joinOf(), record })).toMatchObject({ problem: "record-refused" });
    expect(await bo.ask("invitations/join", { ...joinOf(), record: alone.records[0]! })).toMatchObject({ ok: false });
    expect(await look(invitationOf(alone.link.token, 0).tokenHash)).toBe("open");
  });

  it("W19: another space's cookie reaches nothing of this one", async () => {
    const tokenHash = await invite();
    const cleo = new Browser(server.url);
    const cleosSpace = await adaAlone(systemRandom);
    await cleo.get("spaces/create", { record: cleosSpace.records[0]!, attempt: newAttempt() });
    expect((await cleo.get("log/read", { from: 0 })).records.map(({ space }) => space)).toEqual([
      cleosSpace.state.space,
    ]);
    expect(await cleo.ask("invitations/end", { tokenHash })).toMatchObject({ problem: "link-unknown" });
    expect(await cleo.ask("log/append", { record: alone.records[0]! })).toMatchObject({ problem: "record-refused" });
    expect(await look(tokenHash)).toBe("open");
  });

  it("W20: after a restart everything is still there, the cookie included", async () => {
    const tokenHash = await invite();
    const cookie = ada.cookie;
    server = await server.restart();
    ada = new Browser(server.url);
    ada.cookie = cookie;
    bo = new Browser(server.url);
    expect(await ada.get("me", {})).toMatchObject({ slot: "a", invitation: { tokenHash, state: "open" } });
    await bo.get("invitations/join", joinOf());
    expect((await ada.get("log/read", { from: 1 })).records.map(({ type }) => type)).toEqual(["join"]);
  });
});
