import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMemoryStore } from "../store/memoryStore.ts";
import { createMovedClock } from "../testing/movedClock.ts";
import { health } from "./health.ts";

let isStopping: boolean;
let pulses: number;
let canRead: boolean;
const clock = createMovedClock();
const server = createServer();
let url: string;

beforeEach(async () => {
  [isStopping, pulses, canRead] = [false, 0, true];
  const store = createMemoryStore();
  const watched = {
    findCredential: (hash: string, nowMs: number) =>
      canRead ? store.findCredential(hash, nowMs) : Promise.reject(new Error("unreadable")),
    pulse: (nowMs: number) => {
      pulses += 1;
      return store.pulse(nowMs);
    },
  };
  server.removeAllListeners("request");
  server.on("request", express().use(health(watched, clock, () => isStopping)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // reason: a listener on a host and port never has a pipe's name as its address.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

const statusOf = async (path: string): Promise<number> => (await fetch(`${url}${path}`)).status;

describe("probes", () => {
  it("R80: a server that was asked to stop is alive and not ready, and does not write to say so", async () => {
    expect(await statusOf("/readyz")).toBe(200);
    isStopping = true;
    clock.move(5_000);
    expect([await statusOf("/healthz"), await statusOf("/readyz"), pulses]).toEqual([200, 503, 1]);
  });

  it("R80: a store that cannot be read is not ready, and is ready when it can be again", async () => {
    canRead = false;
    expect(await statusOf("/readyz")).toBe(503);
    canRead = true;
    clock.move(1_000);
    expect(await statusOf("/readyz")).toBe(200);
  });

  it("R80, W64: however often it is asked, the disk is asked once a second", async () => {
    for (let i = 0; i < 20; i++) await statusOf("/readyz");
    expect(pulses).toBe(1);
    clock.move(1_000);
    await Promise.all([statusOf("/readyz"), statusOf("/readyz")]);
    expect(pulses).toBe(2);
  });
});
