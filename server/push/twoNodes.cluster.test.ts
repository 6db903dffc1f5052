import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { pushBrowser, type PushService, startPushService } from "../testing/pushService.ts";
import { liveSocket, next } from "../testing/sockets.ts";
import type { Browser } from "../testing/testServer.ts";
import { startTwoNodes, type TwoNodes } from "../testing/twoNodes.ts";
import { loopbackReach } from "./pushReach.ts";

const HOUR_MS = 60 * 60_000;

describe("news, told by several nodes", () => {
  let service: PushService;
  let nodes: TwoNodes;
  let ada: Browser;
  let bo: Browser;

  beforeEach(async () => {
    service = await startPushService();
    nodes = await startTwoNodes({ pushReach: loopbackReach(service.ca) });
    [ada, bo] = [nodes.one.browser(), nodes.two.browser()];
    await meetOverHttp(ada, bo, await together(systemRandom), nodes.one.clock.now());
    await subscribes(ada, "adas-phone");
  });
  afterEach(async () => {
    await nodes.stop();
    await service.stop();
  });

  function subscribes(browser: Browser, name: string) {
    const { p256dh, auth } = pushBrowser();
    return browser.get("push/subscribe", { endpoint: service.address(name), p256dh, auth });
  }
  const told = () => service.received.map(({ name }) => name);

  /** Both clocks come to the same moment, and both nodes look at what is due. */
  async function passes(byMs: number): Promise<void> {
    for (let passed = 0; passed < byMs; passed += 10 * 60_000) {
      for (const node of [nodes.one, nodes.two]) node.clock.move(10 * 60_000);
      for (let i = 0; i < 3; i++) await Promise.all([ada.get("push/key", {}), bo.get("push/key", {})]);
    }
  }

  it("W79: a device is told once, though both nodes find that it is due", async () => {
    await bo.get("push/tell", {});
    await passes(3 * HOUR_MS);
    await expect.poll(() => service.received.length).toBe(1);
    await passes(HOUR_MS);
    expect(service.received).toHaveLength(1);
  });

  it("W79: a device that is at either node is not told, and one whose node died is, soon after", async () => {
    const third = await nodes.join({ pushReach: loopbackReach(service.ca) });
    const page = liveSocket(third.browser(ada));
    await next(page, "connect");
    await subscribes(bo, "bos-laptop");
    await bo.get("push/tell", {});
    await ada.get("push/tell", {});
    await passes(3 * HOUR_MS);
    // Bo's is told at the same full hour, and another one passes, so that hers would have come.
    await expect.poll(told).toEqual(["bos-laptop"]);
    await passes(HOUR_MS);
    expect(told()).toEqual(["bos-laptop"]);
    // Cut off from everybody: it cannot take its word back.
    page.close();
    await third.stop();
    await expireHere();
    await bo.get("push/tell", {});
    await passes(3 * HOUR_MS);
    await expect.poll(told).toEqual(["bos-laptop", "adas-phone"]);
  });

  /** What a node says of its devices ends by itself within 45 s of Redis' own clock: here it is not waited for. */
  async function expireHere(): Promise<void> {
    await nodes.redis.kill();
    await nodes.redis.start();
  }
});
