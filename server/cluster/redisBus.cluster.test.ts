import { createServer, type Server } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { type PrivateRedis, type RedisUser, startPrivateRedis } from "../testing/privateRedis.ts";
import { openRedisBus, type RedisBus } from "./redisBus.ts";

const opened: RedisBus[] = [];
const started: PrivateRedis[] = [];
const unhandled: unknown[] = [];
process.on("unhandledRejection", (reason) => void unhandled.push(reason));

const quiet = { info: () => undefined, warn: () => undefined };
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

async function redis(users: readonly RedisUser[] = []): Promise<PrivateRedis> {
  const one = await startPrivateRedis(users);
  started.push(one);
  return one;
}

async function join(url: string, node: string, prefix = "cg:test:"): Promise<RedisBus> {
  const one = await openRedisBus({ url, prefix, node, log: quiet });
  opened.push(one);
  return one;
}

/** What a bus hears on a channel from now on. */
async function heardBy({ bus }: RedisBus, channel: string): Promise<number[][]> {
  const heard: number[][] = [];
  await bus.subscribe(channel, (message) => void heard.push([...message]));
  return heard;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ bus }) => bus.close()));
  await Promise.all(started.splice(0).map((one) => one.stop()));
  expect(unhandled).toEqual([]);
});

describe("the bus over a real Redis", () => {
  it("W69: carries bytes as they are to every node of the cluster, and to no other cluster", async () => {
    const { url } = await redis();
    const [ada, bo, elsewhere] = [await join(url, "ada"), await join(url, "bo"), await join(url, "other", "cg:else:")];
    const [atBo, atElsewhere] = [await heardBy(bo, "room:x"), await heardBy(elsewhere, "room:x")];
    ada.bus.publish("room:x", bytes(0, 255, 10, 13));
    ada.bus.publish("room:y", bytes(1));
    ada.bus.publish("room:x", bytes(2));
    await expect.poll(() => atBo).toEqual([[0, 255, 10, 13], [2]]);
    expect(atElsewhere).toEqual([]);
  });

  it("W69: is heard again after the last one who listened left and another one came", async () => {
    const { url } = await redis();
    const ada = await join(url, "ada");
    for (let turn = 0; turn < 5; turn++) {
      const heard: number[] = [];
      const leave = await ada.bus.subscribe("room:x", ([first]) => void heard.push(first ?? -1));
      ada.bus.publish("room:x", bytes(turn));
      await expect.poll(() => heard).toEqual([turn]);
      leave();
    }
  });

  it("W69: a listener that breaks does not keep others from hearing", async () => {
    const { url } = await redis();
    const ada = await join(url, "ada");
    await ada.bus.subscribe("room:x", () => {
      throw new Error("a bug");
    });
    const heard = await heardBy(ada, "room:x");
    ada.bus.publish("room:x", bytes(1));
    ada.bus.publish("room:x", bytes(2));
    await expect.poll(() => heard).toEqual([[1], [2]]);
  });

  it("W70: a Redis that is killed is noticed at once, takes nothing with it, and is joined again by itself", async () => {
    const one = await redis();
    const [ada, bo] = [await join(one.url, "ada"), await join(one.url, "bo")];
    const heard = await heardBy(bo, "room:x");
    let ups = 0;
    bo.bus.onUp(() => void (ups += 1));
    await one.kill();
    await expect.poll(() => [ada.bus.isUp(), bo.bus.isUp()]).toEqual([false, false]);
    for (let i = 0; i < 1_000; i++) ada.bus.publish("room:x", bytes(9));
    await expect(ada.keys.ask(["GET", "x"])).rejects.toThrow("unreachable");
    const meanwhile = await heardBy(bo, "room:new");
    await one.start();
    await expect.poll(() => [ada.bus.isUp(), bo.bus.isUp(), ups > 0]).toEqual([true, true, true]);
    ada.bus.publish("room:x", bytes(1));
    ada.bus.publish("room:new", bytes(2));
    // What was said while it was down was not kept for later.
    await expect.poll(() => [heard, meanwhile]).toEqual([[[1]], [[2]]]);
  });

  it("W70: a Redis that freezes is left within some beats, and joined again when it thaws", async () => {
    const one = await redis();
    const ada = await join(one.url, "ada");
    one.freeze();
    await expect(ada.keys.ask(["GET", "x"])).rejects.toThrow("unreachable");
    await expect.poll(() => ada.bus.isUp()).toBe(false);
    one.thaw();
    await expect.poll(() => ada.bus.isUp()).toBe(true);
  });

  it("W70: a Redis that is not there at the start is waited for", async () => {
    const one = await redis();
    await one.kill();
    const ada = await join(one.url, "ada");
    expect(ada.bus.isUp()).toBe(false);
    const heard = await heardBy(ada, "room:x");
    await one.start();
    await expect.poll(() => ada.bus.isUp()).toBe(true);
    ada.bus.publish("room:x", bytes(1));
    await expect.poll(() => heard).toEqual([[1]]);
  });

  it("W71: nobody waits for what another node could not say: it says so, and they look", async () => {
    const one = await redis();
    const [ada, bo] = [await join(one.url, "ada"), await join(one.url, "bo")];
    await expect.poll(() => [ada.bus.isWhole(), bo.bus.isWhole()]).toEqual([true, true]);
    let looks = 0;
    bo.bus.onUp(() => void (looks += 1));
    // More at one moment than is let lie here: lost, though nobody was ever down.
    const large = new Uint8Array(12 * 1024 * 1024);
    for (let i = 0; i < 3; i++) ada.bus.publish("room:nobody", large);
    await expect.poll(() => looks).toBeGreaterThan(0);
  });

  it("W71: a node that fell silent is missed until it is back; one that said goodbye is not", async () => {
    const one = await redis();
    const [ada, bo, cleo] = [await join(one.url, "ada"), await join(one.url, "bo"), await join(one.url, "cleo")];
    await expect.poll(() => ada.bus.isWhole()).toBe(true);
    await cleo.bus.close();
    const second = await join(one.url, "ada2");
    await expect.poll(() => second.bus.isWhole()).toBe(true);
    expect(bo.bus.isWhole()).toBe(true);
    // A beat of a node that says nothing more, as one that was cut off.
    const silent = JSON.stringify({ node: "gone", lost: 0, leaves: false });
    second.bus.publish("beat", Buffer.concat([bytes(1), Buffer.from(silent)]));
    await expect.poll(() => [ada.bus.isWhole(), ada.bus.isUp()]).toEqual([false, true]);
  });

  it("W71: beats of another version, and nonsense, are not understood and not trusted", async () => {
    const one = await redis();
    const [ada, bo] = [await join(one.url, "ada"), await join(one.url, "bo")];
    await expect.poll(() => [ada.bus.isWhole(), bo.bus.isWhole()]).toEqual([true, true]);
    for (const nonsense of [bytes(), bytes(2, 1, 2), bytes(1), bytes(1, 123, 125), Buffer.from("\u0001[1]")]) {
      ada.bus.publish("beat", nonsense);
    }
    await expect.poll(() => bo.bus.isWhole()).toBe(false);
    expect(bo.bus.isUp()).toBe(true);
  });
});

describe("a Redis that turns us away", () => {
  const rights = "~* &* +@all";
  const users: readonly RedisUser[] = [
    { name: "deaf", password: "secret-word", rights: "~* resetchannels +@all" },
    { name: "keyless", password: "secret-word", rights: "resetkeys &* +@all" },
    { name: "scriptless", password: "secret-word", rights: `${rights} -@scripting` },
    { name: "powerless", password: "secret-word", rights: "-@all" },
  ];
  let foreign: Server | null = null;

  afterEach(() => void foreign?.close());

  it("W72: says so at the start, and never what the password was", async () => {
    const one = await redis(users);
    const reasons = await Promise.all([
      ...users.map(({ name, password }) => join(one.urlFor(name, password), "ada").catch(String)),
      join(one.urlFor("default", "wrong-word"), "ada").catch(String),
      join(`redis://127.0.0.1:${one.port}`, "ada").catch(String),
    ]);
    expect(reasons).toEqual([
      ...users.map(() => "Error: redis: no-rights"),
      "Error: redis: wrong-password",
      "Error: redis: wrong-password",
    ]);
  });

  it("W72: something else than a Redis is told apart from one that is not there", async () => {
    foreign = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on("data", () => void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    }).listen(0, "127.0.0.1");
    await once(foreign, "listening");
    // reason: a server that listens on a port has an address with one.
    const { port } = foreign.address() as { port: number };
    await expect(join(`redis://127.0.0.1:${port}`, "ada")).rejects.toThrow("redis: not-redis");
  });
});
