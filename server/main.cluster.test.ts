import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "./testing/freshDatabase.ts";
import { type PrivateRedis, startPrivateRedis } from "./testing/privateRedis.ts";

const MAIN = join(import.meta.dirname, "main.ts");
const RIGHTS = "~cg:* resetchannels &cg:* -@all +@pubsub +@read +@write +@scripting +@connection";

describe("the program as a node", () => {
  let database: FreshDatabase;
  let redis: PrivateRedis;
  let webPort = 0;
  const web = createServer();
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    await once(web.listen(0, "127.0.0.1"), "listening");
    // reason: a server that listens on a port has an address with one.
    webPort = (web.address() as AddressInfo).port;
    database = await freshDatabase();
    redis = await startPrivateRedis([
      { name: "powerless", password: "secret-word", rights: "-@all" },
      { name: "enough", password: "secret-word", rights: RIGHTS },
    ]);
  });
  afterAll(async () => {
    web.close();
    await redis.stop();
    await database.drop();
  });
  afterEach(() => {
    // A test that failed must not leave its server behind.
    for (const child of children.splice(0)) child.kill("SIGKILL");
  });

  function start(environment: Record<string, string>) {
    const env = { PATH: process.env["PATH"], PORT: "0", DATABASE_URL: database.url, ...environment };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
    children.push(child);
    let printed = "";
    let address = (_url: string): void => undefined;
    const url = new Promise<string>((resolve) => (address = resolve));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const [found] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
        if (found !== undefined) address(found);
      });
    }
    return { child, url, printed: () => printed, exited: once(child, "exit") };
  }

  it.each([
    ["a wrong password", () => redis.urlFor("default", "wrong-word"), "does not take the name and password"],
    ["no rights", () => redis.urlFor("powerless", "secret-word"), "may not do what nodes need"],
    ["a web server in Redis' place", () => `redis://127.0.0.1:${webPort}`, "REDIS_URL is not Redis"],
  ])("W72: %s is one sentence and exit code 1, and nothing of the address is printed", async (_why, url, words) => {
    const { exited, printed } = start({ REDIS_URL: url() });
    expect(await exited).toEqual([1, null]);
    expect(printed()).toContain(words);
    expect(printed().trim().split("\n")).toHaveLength(1);
    expect(printed()).not.toMatch(/secret-word|wrong-word|127[.]0[.]0[.]1/);
  });

  it("W72: a database that is not there is one sentence and exit code 1", async () => {
    const nowhere = new URL(database.url);
    nowhere.pathname = "/nowhere";
    const { exited, printed } = start({ DATABASE_URL: nowhere.href });
    expect(await exited).toEqual([1, null]);
    expect(printed().trim().split("\n")).toHaveLength(1);
    expect(printed()).not.toContain(nowhere.password === "" ? "\u0000" : nowhere.password);
  });

  it("W70: a Redis that is not there yet keeps no node from starting", async () => {
    await redis.kill();
    const { url, printed } = start({ REDIS_URL: redis.url });
    expect((await fetch(`${await url}/readyz`)).status).toBe(200);
    expect(printed()).toContain("redis is not there");
    await redis.start();
    await expect.poll(printed).toContain("redis is back");
  });

  it("W72: the rights that the handbook names are enough", async () => {
    const { url, printed } = start({ REDIS_URL: redis.urlFor("enough", "secret-word") });
    expect((await fetch(`${await url}/readyz`)).status).toBe(200);
    expect(printed()).not.toContain("redis");
    expect(printed()).not.toContain("secret-word");
  });

  it("W20: a node says that it leaves before it stops, and is asked and answers until then", async () => {
    const { child, url, exited } = start({ REDIS_URL: redis.url, STOP_DELAY_SECONDS: "60" });
    const at = await url;
    const isReady = async () => (await fetch(`${at}/readyz`)).status;
    expect(await isReady()).toBe(200);
    child.kill("SIGTERM");
    await expect.poll(isReady).toBe(503);
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
    // Whoever is in a hurry says so again.
    child.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
  });

  it("W20: and stops by itself when the time has passed", async () => {
    const { child, url, exited } = start({ STOP_DELAY_SECONDS: "1" });
    await url;
    child.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
  });
});
