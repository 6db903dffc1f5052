import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { type DocumentId, newId } from "../../shared/base/ids.ts";
import { decodeInvitationLink } from "../../shared/seal/invitation/invitationLink.ts";
import { tokenHash } from "../../shared/seal/invitation/tokenHash.ts";
import { rootKeysFromKit } from "../../shared/seal/keys/kitKeys.ts";
import { buildJoin } from "../../shared/seal/log/build/buildJoin.ts";
import { verifyLog } from "../../shared/seal/log/verifyLog.ts";
import type { SpaceView } from "../../client/platform/space/spaceView.ts";
import { fragmentOf, meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
import { post } from "../post.ts";

let world: World;
let ada: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
});
afterEach(() => world.end());

type Answer = { ok: boolean; records?: Record<string, unknown>[]; wrappedKey?: string };

async function invited(): Promise<string> {
  return fragmentOf(valueOf(await ada.session.invite("Ada")).link);
}

function lies(person: Person, path: string, change: (answer: Answer) => void): void {
  person.network.rewrites = (asked, answer) => {
    if (asked === path) change(answer as Answer);
    return answer;
  };
}

const withProblem = (person: Person, problem: SpaceView["problem"]): Promise<SpaceView> =>
  seen(person.session, (view) => view.problem === problem);

/** The server knows the token once it was used, and every record; what it cannot know is the link's key. */
async function joinWithoutKey(link: string): Promise<void> {
  const secrets = valueOf(decodeInvitationLink(link));
  const looked = await post<Answer>(bo.network, "invitations/look", {
    space: secrets.space,
    tokenHash: tokenHash(secrets.token),
  });
  const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
  const joiner = {
    kit: rootKeysFromKit(random.bytes(32)),
    partnerSecret: random.bytes(32),
    privateDocument: newId<DocumentId>(random),
  };
  const state = valueOf(verifyLog(looked.records ?? []));
  const record = buildJoin(joiner, { ...secrets, key: random.bytes(32) }, { state, nowMs: world.clock.now(), random });
  const hello = toBase64url(random.bytes(64));
  const request = {
    space: secrets.space,
    token: toBase64url(secrets.token),
    hello,
    record,
    attempt: toBase64url(random.bytes(32)),
  };
  expect((await post<Answer>(bo.network, "invitations/join", request)).ok).toBe(true);
}

describe("a server that lies", { timeout: 20_000 }, () => {
  it("P16: shows Bo an older log than he knows: nothing more is sent, what is here stays", async () => {
    await meet(ada, bo);
    lies(bo, "/api/log/read", (answer) => {
      answer.records = [];
    });
    await bo.reopen();
    const view = await withProblem(bo, "frozen-rolled-back");
    expect(view.shared?.status().connection).toBe("offline");
    expect(view.mine).not.toBeNull();
  });

  it("P16: shows Bo another story from the same number on", async () => {
    await meet(ada, bo);
    lies(bo, "/api/log/read", (answer) => {
      const [record] = answer.records ?? [];
      if (record !== undefined) record["at"] = Number(record["at"]) + 60_000;
    });
    await bo.reopen();
    await withProblem(bo, "frozen-forked");
  });

  it("P16: adds a record that nobody signed", async () => {
    await meet(ada, bo);
    lies(bo, "/api/log/read", (answer) => {
      const [record] = answer.records ?? [];
      if (record !== undefined) answer.records?.push({ ...record, n: Number(record["n"]) + 1 });
    });
    await bo.reopen();
    await seen(bo.session, (view) => view.problem === "frozen-forked" || view.problem === "frozen-not-valid");
  });

  it("P13: hands Bo another key under the link: he is in, and uses nothing of it", async () => {
    const link = await invited();
    lies(bo, "/api/invitations/join", (answer) => {
      answer.wrappedKey = "A".repeat(96);
    });
    expect(await bo.session.join(link, "Bo")).toEqual({ ok: false, problem: "key-not-matching" });
  });

  it("P17: lets somebody in who had no link: Ada confirms nobody and grants no key", async () => {
    const link = await invited();
    await ada.closeTab();
    await joinWithoutKey(link);
    await ada.reopen();
    const view = await withProblem(ada, "partner-not-proven");
    expect(view.shared).toBeNull();
    expect(view.safetyWords).toBeNull();
    expect(ada.network.asked).not.toContain("/api/log/append");
  });

  it("P16: does not know this device any more: what was written can still be read", async () => {
    valueOf(await ada.session.invite("Ada"));
    ada.session.view().mine?.inner.getMap("sentences").set("one", "kept");
    ada.network.cookies.clear();
    await ada.reopen();
    const view = await withProblem(ada, "device-not-known");
    expect(view.mine?.inner.getMap("sentences").get("one")).toBe("kept");
  });
});
