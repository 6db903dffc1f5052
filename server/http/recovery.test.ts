import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { newId, type SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import type { KitKeys } from "../../shared/seal/keys/kitKeys.ts";
import { buildCreate } from "../../shared/seal/log/build/buildCreate.ts";
import { RECOVERY_LABEL, recoveryFields } from "../../shared/seal/log/recoveryRequest.ts";
import { sign } from "../../shared/seal/sign.ts";
import { adaAlone, newPerson, NOON_MS, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import type { RequestOf } from "../../shared/wire/http/endpoints.ts";
import { createMemoryStore } from "../store/memoryStore.ts";
import { systemRandom } from "../systemRandom.ts";
import { startWithAda } from "../testing/startWithAda.ts";
import { Browser, newAttempt, startTestServer, type TestServer } from "../testing/testServer.ts";

const REFUSED = { ok: false, problem: "recovery-refused" };

describe("coming back with a kit", () => {
  let server: TestServer;
  let ada: Browser;
  let alone: TestSpace;

  beforeEach(async () => {
    alone = await adaAlone(systemRandom);
    ({ server, ada } = await startWithAda(alone));
  });
  afterEach(() => server.stop());

  async function signedBy(kit: KitKeys, given: { attempt?: string } = {}): Promise<RequestOf<"recovery/recover">> {
    const { nonce } = await new Browser(server.url).get("recovery/ask", {});
    const request = {
      root: toBase64url(kit.root.publicKey),
      recovery: toBase64url(kit.recovery.publicKey),
      nonce,
      attempt: given.attempt ?? newAttempt(),
    };
    return {
      ...request,
      signature: toBase64url(sign(RECOVERY_LABEL, recoveryFields(request), kit.recovery.secretKey)),
    };
  }
  const recover = async (request: RequestOf<"recovery/recover">, browser = new Browser(server.url)) =>
    browser.ask("recovery/recover", request);

  it("V62: the right kit gets a device of its slot, with a credential that works", async () => {
    const bare = new Browser(server.url);
    const answer = await recover(await signedBy(alone.ada.kit), bare);
    expect(answer).toMatchObject({ ok: true, space: alone.state.space, slot: "a" });
    expect((await bare.get("me", {})).devices).toHaveLength(2);
    expect((await bare.get("log/read", { from: 0 })).records).toHaveLength(1);
  });

  it("V64: an unknown kit, a signature over anything else and a late nonce read the same, word for word", async () => {
    const request = await signedBy(alone.ada.kit);
    const stranger = newPerson(systemRandom).kit;
    const wrong = [
      await signedBy(stranger),
      { ...request, signature: toBase64url(new Uint8Array(64)) },
      { ...request, attempt: newAttempt() },
      { ...(await signedBy(stranger)), root: request.root, recovery: request.recovery },
    ];
    for (const one of wrong) {
      const bare = new Browser(server.url);
      expect(await recover(one, bare)).toEqual(REFUSED);
      expect(await bare.ask("me", {})).toMatchObject({ problem: "not-signed-in" });
    }
    const late = await signedBy(alone.ada.kit);
    server.clock.move(LIMITS.recoveryNonceMs);
    expect(await recover(late)).toEqual(REFUSED);
  });

  it("V64: used once, the very same request is refused; the same attempt again is the same device", async () => {
    const attempt = newAttempt();
    const request = await signedBy(alone.ada.kit, { attempt });
    const first = await recover(request);
    expect(await recover(request)).toEqual(REFUSED);
    expect(await recover(await signedBy(alone.ada.kit, { attempt }))).toEqual(first);
    expect((await ada.get("me", {})).devices).toHaveLength(2);
  });

  it("V78: whoever had their own things deleted is an unknown kit, while the space stands for the other", async () => {
    await server.stop();
    const store = createMemoryStore();
    server = await startTestServer({}, store);
    await new Browser(server.url).get("spaces/create", { record: alone.records[0]!, attempt: newAttempt() });
    expect(await recover(await signedBy(alone.ada.kit))).toMatchObject({ ok: true });
    await store.eraseOwn({ space: alone.state.space, slot: "a", documents: [], nowMs: server.clock.now() });
    expect(await recover(await signedBy(alone.ada.kit))).toEqual(REFUSED);
  });

  it("V75: whoever names Ada's recovery key in a space of their own takes nobody's place with it", async () => {
    const bos = newPerson(systemRandom);
    const kit = { ...bos.kit, recovery: alone.ada.kit.recovery };
    const space = newId<SpaceId>(systemRandom);
    const document = alone.state.sharedDocument;
    const record = await buildCreate(
      { ...bos, kit },
      { space, sharedDocument: document, spaceKey: systemRandom.bytes(32), nowMs: NOON_MS, random: systemRandom },
    );
    await new Browser(server.url).get("spaces/create", { record, attempt: newAttempt() });
    expect(await recover(await signedBy(alone.ada.kit))).toMatchObject({ ok: true, space: alone.state.space });
  });

  it("V75: lost devices keep nobody out, and there is an end to how many there are", async () => {
    for (let i = 1; i < LIMITS.ownDevices * 2; i++)
      expect(await recover(await signedBy(alone.ada.kit))).toMatchObject({ ok: true });
    expect(await recover(await signedBy(alone.ada.kit))).toMatchObject({ problem: "devices-full" });
  });

  it("V76: an address that asks and asks is told to wait, with any kit and with none", async () => {
    await server.stop();
    server = await startTestServer({ LIMIT_REQUESTS_PER_MINUTE: "40" });
    const asked = [];
    for (let i = 0; i < 12; i++) asked.push(await new Browser(server.url).ask("recovery/ask", {}));
    expect(asked.filter(({ ok }) => ok)).toHaveLength(10);
    expect(asked.at(-1)).toMatchObject({ problem: "too-many-requests" });
  });

  it("V76: nothing of a kit, of a nonce or of a signature is logged", async () => {
    const request = await signedBy(alone.ada.kit);
    await recover(request);
    for (const secret of [request.root, request.recovery, request.nonce, request.signature, request.attempt])
      expect(server.logged()).not.toContain(secret);
  });
});
