import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { newId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { giftRequest } from "../../shared/seal/log/ownDeviceRequest.ts";
import { RECOVERY_LABEL, recoveryFields } from "../../shared/seal/log/recoveryRequest.ts";
import { sign } from "../../shared/seal/sign.ts";
import { type TestSpace, together } from "../../shared/seal/testing/adaAndBo.ts";
import { sha256 } from "../access/credential.ts";
import { connectRedis } from "../cluster/redisLink.ts";
import { systemRandom } from "../systemRandom.ts";
import { invitationOf } from "../testing/invitationOf.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { liveSocket, next, upgradeStatus } from "../testing/sockets.ts";
import { type Browser, newAttempt } from "../testing/testServer.ts";
import { startTwoNodes, type TestNode, type TwoNodes } from "../testing/twoNodes.ts";

const ENDED = { ok: false, problem: "code-ended" };
const REFUSED = { ok: false, problem: "recovery-refused" };
const SEALED = new Uint8Array(200).fill(7);
const TRY_AGAIN = { ok: false, problem: "store-failed" };

describe("what two nodes remember together", () => {
  let nodes: TwoNodes;
  let pair: TestSpace;
  let ada: Browser;

  beforeEach(async () => {
    nodes = await startTwoNodes();
    pair = await together(systemRandom);
    ada = nodes.one.browser();
    await meetOverHttp(ada, nodes.two.browser(), pair, nodes.one.clock.now());
  });
  afterEach(() => nodes.stop());

  describe("a device that is let in", () => {
    const link = newId(systemRandom);
    const claim = newAttempt();
    const open = (bare: Browser, by = claim) => bare.ask("links/open", { link, claim: by });
    const take = (bare: Browser, by = claim) => bare.ask("links/take", { link, claim: by });
    /** At the first node, where Ada's phone is. */
    function give(sealed = SEALED) {
      const { state } = pair;
      const { label, fields } = giftRequest(
        { space: state.space, slot: "a" },
        link,
        Buffer.from(sha256(sealed), "base64url"),
      );
      const signature = toBase64url(sign(label, fields, pair.ada.keys.signing.secretKey));
      return ada.ask("links/give", { link, sealed: toBase64url(sealed), signature });
    }

    it("W84: waits at one node for what is given at the other, and gets it at once", async () => {
      const bare = nodes.two.browser();
      expect(await open(bare)).toMatchObject({ ok: true });
      const waiting = take(bare);
      await expect.poll(() => nodes.two.logged().includes("links/open")).toBe(true);
      expect(await give()).toEqual({ ok: true });
      expect(await waiting).toMatchObject({ ok: true, given: { sealed: toBase64url(SEALED), slot: "a" } });
      expect((await nodes.one.browser(bare).get("me", {})).slot).toBe("a");
      expect(await give()).toEqual(ENDED);
    });

    it("W84: another claim finds nothing at any node, and an end at one is an end at the other", async () => {
      const bare = nodes.two.browser();
      await open(bare);
      const thief = nodes.one.browser();
      expect([await open(thief, newAttempt()), await take(thief, newAttempt())]).toEqual([ENDED, ENDED]);
      expect(await open(nodes.one.browser())).toMatchObject({ ok: true });
      await nodes.one.browser().get("links/end", { link, claim });
      expect([await take(bare), await give()]).toEqual([ENDED, ENDED]);
    });

    it("W84: without Redis nobody waits in vain, and nothing that waits lies on a disk", async () => {
      await open(nodes.two.browser());
      await nodes.redis.kill();
      expect([await open(nodes.two.browser()), await give()]).toEqual([TRY_AGAIN, TRY_AGAIN]);
      await nodes.redis.start();
      await expect.poll(() => open(nodes.two.browser())).toMatchObject({ ok: true });
      await expect.poll(() => give()).toEqual({ ok: true });
    });
  });

  describe("coming back with a kit", () => {
    async function signedAt(node: TestNode) {
      const { kit } = pair.ada;
      const { nonce } = await node.browser().get("recovery/ask", {});
      const request = {
        root: toBase64url(kit.root.publicKey),
        recovery: toBase64url(kit.recovery.publicKey),
        nonce,
        attempt: newAttempt(),
      };
      return {
        ...request,
        signature: toBase64url(sign(RECOVERY_LABEL, recoveryFields(request), kit.recovery.secretKey)),
      };
    }
    const recover = (node: TestNode, request: Awaited<ReturnType<typeof signedAt>>) =>
      node.browser().ask("recovery/recover", request);

    it("W85: what one node gave is good at the other, once at all of them together", async () => {
      const request = await signedAt(nodes.one);
      expect(await recover(nodes.two, request)).toMatchObject({ ok: true, slot: "a" });
      expect([await recover(nodes.two, request), await recover(nodes.one, request)]).toEqual([REFUSED, REFUSED]);
      const [first, second] = await Promise.all([signedAt(nodes.one), signedAt(nodes.two)]);
      const answers = await Promise.all([
        ...[nodes.one, nodes.two].map((node) => recover(node, first)),
        ...[nodes.one, nodes.two].map((node) => recover(node, second)),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    });

    it("W85: with Redis dead it is tried again, and never used twice", async () => {
      const request = await signedAt(nodes.one);
      await nodes.redis.kill();
      expect(await recover(nodes.two, request)).toEqual(TRY_AGAIN);
      await nodes.redis.start();
      await expect.poll(() => recover(nodes.two, request)).toMatchObject({ ok: true });
      await expect.poll(() => recover(nodes.one, request)).toEqual(REFUSED);
    });

    it("W83: a clock that is some seconds ahead is believed, and a nonce of yesterday at no node", async () => {
      nodes.one.clock.move(10_000);
      expect(await recover(nodes.two, await signedAt(nodes.one))).toMatchObject({ ok: true });
      const late = await signedAt(nodes.two);
      for (const node of [nodes.one, nodes.two]) node.clock.move(LIMITS.recoveryNonceMs);
      expect([await recover(nodes.one, late), await recover(nodes.two, late)]).toEqual([REFUSED, REFUSED]);
    });
  });

  it("W77: what lies in Redis ends by itself, and names nobody", async () => {
    const page = liveSocket(ada);
    await next(page, "connect");
    await nodes.two.browser().ask("links/open", { link: newId(systemRandom), claim: newAttempt() });
    await page.emitWithAck("conversation:list", {});
    const redis = await connectRedis(nodes.redis.url, { hear: () => undefined, ended: () => undefined });
    const keys = (await redis.ask(["KEYS", "*"])) as string[];
    expect(keys.filter((key) => key.includes(":here:"))).toHaveLength(1);
    expect(keys.filter((key) => key.includes(":place:"))).toHaveLength(1);
    for (const key of keys) {
      expect(await redis.ask(["PTTL", key])).toBeGreaterThan(0);
      expect(await redis.ask(["PTTL", key])).toBeLessThanOrEqual(60 * 60_000);
    }
    expect(keys.join()).not.toMatch(
      new RegExp(`${pair.state.space}|127[.]0[.]0[.]1|${(await ada.get("me", {})).device}`),
    );
    redis.close();
    page.close();
  });

  it("W83: an invitation is over at every node once its time is, and which of them sweeps it is all the same", async () => {
    const token = systemRandom.bytes(32);
    await ada.ask("invitations/create", invitationOf(token, nodes.one.clock.now()));
    for (const node of [nodes.one, nodes.two]) node.clock.move(49 * 60 * 60_000);
    const { tokenHash } = invitationOf(token, 0);
    for (const node of [nodes.one, nodes.two]) {
      const found = await node.store.lookInvitation(pair.state.space, tokenHash, node.clock.now());
      expect(found?.state ?? "expired").toBe("expired");
    }
  });

  it("W20: a node that leaves says so to whoever sends people there, and goes on answering", async () => {
    expect((await fetch(`${nodes.two.url}/readyz`)).status).toBe(200);
    nodes.two.leave();
    expect((await fetch(`${nodes.two.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${nodes.two.url}/healthz`)).status).toBe(200);
    expect((await nodes.two.browser(ada).get("me", {})).slot).toBe("a");
    await nodes.two.stop();
    expect((await ada.get("me", {})).slot).toBe("a");
  });
});

describe("limits that nodes share", () => {
  let nodes: TwoNodes;
  beforeEach(async () => {
    nodes = await startTwoNodes({ environment: { LIMIT_REQUESTS_PER_MINUTE: "12", LIMIT_TURNS_PER_MINUTE: "4" } });
  });
  afterEach(() => nodes.stop());

  const asks = (node: TestNode) => node.browser().ask("me", {});
  const isRefused = async (node: TestNode) => {
    const answer = await asks(node);
    return !answer.ok && answer.problem === "too-many-requests";
  };
  async function knock(node: TestNode): Promise<number | "closed"> {
    const { host } = new URL(node.url);
    return upgradeStatus(node.url, "/sync/space/room", { host, origin: node.url });
  }

  it("W73: an address has one count at all nodes together, for requests and for sockets", async () => {
    for (let i = 0; i < 6; i++) for (const node of [nodes.one, nodes.two]) expect(await isRefused(node)).toBe(false);
    expect([await isRefused(nodes.one), await isRefused(nodes.two)]).toEqual([true, true]);
    for (let i = 0; i < 6; i++) for (const node of [nodes.one, nodes.two]) expect(await knock(node)).toBe(101);
    expect([await knock(nodes.one), await knock(nodes.two)]).toEqual([429, 429]);
  });

  it("W73: while Redis is away each node counts for itself, and nobody is kept out for that", async () => {
    await nodes.redis.kill();
    for (let i = 0; i < 12; i++) for (const node of [nodes.one, nodes.two]) expect(await isRefused(node)).toBe(false);
    expect([await isRefused(nodes.one), await isRefused(nodes.two)]).toEqual([true, true]);
    // It counts from nothing when it is back: then all are let in again, and together.
    await nodes.redis.start();
    await expect.poll(() => isRefused(nodes.one)).toBe(false);
  });
});
