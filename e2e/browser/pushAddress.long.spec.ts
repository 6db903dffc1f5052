import { expect, test } from "./people.ts";
import { pairWithPush, workerOf } from "./pushHere.ts";

const HOUR_MS = 60 * 60_000;

test("V251: a browser that changes Ada's address by itself, or lets go of it, goes on telling her", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { service, server, keys, ada, bo, end } = await pairWithPush(browser);
  await ada.opens("/me/device");
  await ada.button("Tell me when something waits").click();
  await expect(ada.page.getByText("It is on, on this device.")).toBeVisible();
  await ada.page.reload();
  await expect.poll(() => ada.page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
  const worker = workerOf(ada);
  await ada.page.goto("about:blank");

  await test.step("the address changes while no page is open", async () => {
    const given = { endpoint: service.address("adas-new-address"), p256dh: keys.p256dh, auth: keys.auth };
    await worker.evaluate(async ({ endpoint, ...own }) => {
      // reason: this runs in the worker, whose globals the page's types do not know.
      const scope = globalThis as unknown as {
        PushManager: { prototype: object };
        ExtendableEvent: { new (name: string): Event; prototype: { waitUntil(work: Promise<void>): void } };
      };
      const subscribe = (): object => ({ toJSON: () => ({ endpoint, keys: own }) });
      Object.assign(scope.PushManager.prototype, { getSubscription: () => null, subscribe });
      const { prototype } = scope.ExtendableEvent;
      const before = prototype.waitUntil;
      // A browser lets only its own events be waited for.
      const handled = new Promise<void>((resolve, reject) => {
        prototype.waitUntil = (work) => void work.then(resolve, reject);
      });
      dispatchEvent(new scope.ExtendableEvent("pushsubscriptionchange"));
      await handled;
      prototype.waitUntil = before;
    }, given);
    await bo.sheet.add(/Openness about daily life/);
    await bo.sheet.type("I will call when I am late.");
    await bo.sheet.isSaved();
    await expect
      .poll(
        async () => {
          await server.moveClock(HOUR_MS);
          return service.received.map(({ name }) => name);
        },
        { timeout: 20_000, intervals: [1_000] },
      )
      .toEqual(["adas-new-address"]);
  });

  await test.step("the browser lets go of it, and she opens the page", async () => {
    await ada.opens("/me/device");
    await expect(ada.page.getByText("It is on, on this device.")).toBeVisible();
    await ada.page.evaluate(() => localStorage.removeItem("test.push"));
    const taken = ada.page.waitForResponse("**/api/push/subscribe");
    await ada.page.reload();
    expect(await (await taken).json()).toEqual({ ok: true });
  });

  await test.step("switched off it stays off", async () => {
    await ada.button("Stop telling me").click();
    await expect(ada.page.getByText("It is off.")).toBeVisible();
    const asked: string[] = [];
    ada.page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
    await ada.page.reload();
    await expect(ada.page.getByText("It is off.")).toBeVisible();
    await ada.goesTo("Today");
    expect(asked).not.toContain("/api/push/subscribe");
  });
  await end();
});
