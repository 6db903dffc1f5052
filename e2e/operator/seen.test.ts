import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAllOf } from "./readDatabase.ts";
import { type Canary, findCanary } from "../canary/findCanary.ts";
import { fragmentOf, valueOf } from "../pairing/pairingWorld.ts";
import { openOperatorWorld, type OperatorWorld } from "./operatorWorld.ts";

const TOKEN = "an operator's token";
let world: OperatorWorld;
beforeEach(async () => {
  world = await openOperatorWorld({ LOG_LEVEL: "debug", METRICS_TOKEN: TOKEN });
});
afterEach(() => world.end());

/** Everything that must not be told, as it stands in the database, in the cookies and in the people's heads. */
function secrets(): Canary[] {
  const { ids, hashes } = readAllOf(world.server.database);
  const named = (name: string, phrases: Iterable<string>): Canary[] =>
    [...phrases].flatMap((phrase) => (phrase.length < 8 ? [] : [{ name, phrase }]));
  const cookies = [world.ada, world.bo].flatMap(({ network }) => [...network.cookies.values()]);
  return [
    ...named("an id", ids),
    ...named("a hash", hashes),
    ...named("a cookie", cookies),
    ...named("the link", [fragmentOf(world.link), ...fragmentOf(world.link).split(".").slice(1)]),
    ...named("an address", ["127.0.0.1", "::ffff:"]),
    ...named("a browser", ["user-agent", "undici"]),
    ...named("content", ["We look at the account", "Friday evening"]),
  ];
}

describe("what an operator sees", { timeout: 60_000 }, () => {
  it("W68: after two people met, wrote, talked and changed keys, neither logs nor metrics tell who, where or what", async () => {
    const { ada, bo, server } = world;
    ada.session.view().shared?.inner.getMap("test").set("words", "We look at the account together");
    ada.session.view().mine?.inner.getMap("test").set("words", "Friday evening");
    const until = async (is: () => boolean): Promise<void> => {
      while (!is()) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const hasHeard = (word: string) => bo.session.view().shared?.inner.getMap("test").has(word) === true;
    await until(() => hasHeard("words"));
    // Bo is in the room by now: this one is passed on to him, where the first may have been there when he came.
    ada.session.view().shared?.inner.getMap("test").set("passed on", "We look at the account together");
    await until(() => hasHeard("passed on"));
    await until(() => ada.session.conversations()?.view().loaded === true);
    const mode = {
      kind: "propose",
      mode: "hear-me",
      aloud: false,
      topic: "Friday evening",
      first: "a",
      at: null,
    } as const;
    await ada.session.conversations()?.propose(mode);
    valueOf(await ada.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    // What goes wrong is logged as well: a stranger's look, a mangled link, a room that is none, nonsense.
    const send = (path: string, body: string) =>
      fetch(`${server.url}${path}`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json", origin: server.url },
      });
    await send("/api/me", "{}");
    await send("/api/log/read", '{"from":"Friday evening"}');
    await send(`/api/${fragmentOf(world.link)}`, "not json: Friday evening");
    await fetch(`${server.url}/join%23${fragmentOf(world.link)}`);
    await ada.network.fetch(`${server.url}/api/log/append`, { method: "POST", body: "{}" });
    const logged = Buffer.from(server.printed());
    const text = await (await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })).text();
    // They do say what happened.
    expect(logged.toString()).toContain('"msg":"api"');
    expect(text).toMatch(/^common_ground_edits_appended_total [1-9]/m);
    expect(text).toMatch(/^common_ground_edits_relayed_total [1-9]/m);
    expect(text).toMatch(/^common_ground_edits_acknowledged_total [1-9]/m);
    expect(text).toMatch(/^common_ground_commit_seconds_count [1-9]/m);
    expect(text).toMatch(/^common_ground_sync_sockets_open 4$/m);
    expect(text).toMatch(/^common_ground_live_sockets_open 2$/m);
    const found = secrets().flatMap((secret) =>
      [
        ["the log", logged],
        ["the metrics", Buffer.from(text)],
      ].flatMap(([where, bytes]) =>
        findCanary(bytes as Buffer, secret).map((encoding) => `${secret.name} as ${encoding} in ${String(where)}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
