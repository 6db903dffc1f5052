import { afterEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { encodeInvitationLink } from "../../shared/seal/invitation/invitationLink.ts";
import { boWaiting } from "../../shared/seal/testing/adaAndBo.ts";
import { createMemoryStore } from "../store/memoryStore.ts";
import type { Store } from "../store/store.ts";
import { systemRandom } from "../systemRandom.ts";
import { liveSocket, next } from "../testing/sockets.ts";
import { invitationOf } from "../testing/invitationOf.ts";
import { Browser, newAttempt, startTestServer, type TestServer } from "../testing/testServer.ts";

const HELLO = Buffer.from("a sealed hello from Bo to Ada").toString("base64url");

describe("a withdrawal and a join at the same moment", () => {
  let server: TestServer;
  afterEach(() => server.stop());

  /** Bo joins in between: after Ada's request looked at the invitation and before it ends it. */
  async function boJoinsWhileAdaEnds() {
    const pair = await boWaiting(systemRandom);
    const inner = createMemoryStore();
    let boJoins: (() => Promise<unknown>) | null = null;
    const store: Store = {
      ...inner,
      endInvitation: async (end) => {
        await boJoins?.();
        return inner.endInvitation(end);
      },
    };
    server = await startTestServer({}, store);
    const [ada, bo] = [new Browser(server.url), new Browser(server.url)];
    await ada.get("spaces/create", { record: pair.records[0]!, attempt: newAttempt() });
    const asked = invitationOf(pair.link.token, server.clock.now());
    await ada.get("invitations/create", asked);
    boJoins = () =>
      bo.get("invitations/join", {
        space: pair.state.space,
        token: toBase64url(pair.link.token),
        hello: HELLO,
        record: pair.records[1]!,
        attempt: newAttempt(),
      });
    return { ada, tokenHash: asked.tokenHash, fragment: encodeInvitationLink(pair.link) };
  }

  it("W14: whoever withdraws a link that was just used is told that it was used, and keeps the hello", async () => {
    const { ada, tokenHash } = await boJoinsWhileAdaEnds();
    expect(await ada.get("invitations/end", { tokenHash })).toMatchObject({ state: "used" });
    expect((await ada.get("me", {})).invitation).toMatchObject({ state: "used", hello: HELLO });
  });

  it("W15: a link that was used just before it arrived mangled was used, and nobody hears otherwise", async () => {
    const { ada, fragment } = await boJoinsWhileAdaEnds();
    const socket = liveSocket(ada);
    await next(socket, "connect");
    const heard: string[] = [];
    socket.on("invitation", ({ state }: { state: string }) => heard.push(state));
    expect((await fetch(`${server.url}/join%23${fragment}`)).status).toBe(410);
    expect((await ada.get("me", {})).invitation).toMatchObject({ state: "used" });
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    expect(heard).toEqual(["used"]);
    socket.close();
  });
});
