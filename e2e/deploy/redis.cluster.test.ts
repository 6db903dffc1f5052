import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createClient } from "@redis/client";
import { freePorts } from "../cluster/freePorts.ts";
import { filledIn, readCompose, serviceOf } from "./deployFiles.ts";

/** What a stranger hears who says nothing of a password. */
async function strangerHears(port: number): Promise<string> {
  const line = createConnection(port, "127.0.0.1");
  line.write("GET cg:x\r\n");
  const [heard] = await once(line, "data");
  line.destroy();
  return String(heard);
}

it("V259: Redis, started as compose starts it, asks for the password, forgets nothing early and writes no file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-redis-"));
  const [port = 0] = await freePorts(1);
  const [program = "", ...words] = serviceOf(readCompose("deploy/compose.yaml"), "redis").command.map((word) =>
    filledIn(word, {})
      .replaceAll("/tmp/redis.conf", join(folder, "redis.conf"))
      .replace("--save", `--port ${port} --bind 127.0.0.1 --dir ${folder} --save`),
  );
  const redis = spawn(program, words, { env: { PATH: process.env["PATH"], REDIS_PASSWORD: "9b2e" }, stdio: "ignore" });
  const exited = once(redis, "exit");
  const client = createClient({ url: `redis://:9b2e@127.0.0.1:${port}` });
  try {
    client.on("error", () => undefined);
    await client.connect();
    expect(await client.configGet(["save", "appendonly", "maxmemory-policy"])).toEqual({
      save: "",
      appendonly: "no",
      "maxmemory-policy": "noeviction",
    });
    await client.set("cg:x", "1");
    expect(await strangerHears(port)).toContain("NOAUTH");
    const shown = spawnSync("ps", ["-o", "args=", "-p", String(redis.pid)], { encoding: "utf8" }).stdout;
    expect(shown).toContain("redis-server");
    expect(shown).not.toContain("9b2e");
  } finally {
    client.destroy();
    redis.kill("SIGTERM");
  }
  // The signal reaches the program itself, and nothing but the password's file lies there.
  expect((await exited)[0]).toBe(0);
  expect(readdirSync(folder)).toEqual(["redis.conf"]);
  rmSync(folder, { recursive: true });
});
