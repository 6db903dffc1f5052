import type { CDPSession } from "@playwright/test";
import { expect, test } from "./people.ts";
import type { Person } from "./Person.ts";
import { pairWithPush, workerOf } from "./pushHere.ts";

const HOUR_MS = 60 * 60_000;

/** What the push service's browser would do: hands the opened message to the real worker, which is done with it then. */
async function delivers(person: Person, devtools: CDPSession, registrationId: string): Promise<void> {
  const worker = workerOf(person);
  await worker.evaluate(() => {
    // reason: this runs in the worker, whose globals the page's types do not know.
    const scope = globalThis as unknown as {
      handled: Promise<void>;
      ExtendableEvent: { prototype: { waitUntil(this: Event, work: Promise<void>): void } };
    };
    const { prototype } = scope.ExtendableEvent;
    const before = prototype.waitUntil;
    scope.handled = new Promise((resolve) => {
      prototype.waitUntil = function (work) {
        if (this.type === "push") {
          prototype.waitUntil = before;
          void work.then(resolve, resolve);
        }
        before.call(this, work);
      };
    });
  });
  await devtools.send("ServiceWorker.deliverPushMessage", { origin: person.url, registrationId, data: "update" });
  // reason: as above.
  await worker.evaluate(() => (globalThis as unknown as { handled: Promise<void> }).handled);
}

/** What stands on the screen of that phone, by the worker that put it there. */
async function shownTo(person: Person): Promise<readonly string[]> {
  return workerOf(person).evaluate(async () => {
    // reason: as above.
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
    return (await registration.getNotifications()).map(({ title, body }) => `${title}${body}`);
  });
}

test(
  "V190: switched on by Ada, Bo's news arrive sealed, and her phone says one line; never after leaving quickly, nor while she looks",
  { tag: "@long" },
  async ({ browser }) => {
    const { service, server, keys, ada, bo, end } = await pairWithPush(browser);
    await ada.opens("/me/device");
    await expect(ada.page.getByText("It is off.")).toBeVisible();
    await ada.button("Tell me when something waits").click();
    await expect(ada.page.getByText("It is on, on this device.")).toBeVisible();
    await ada.page.reload();
    await expect(ada.page.getByText("It is on, on this device.")).toBeVisible();
    await expect.poll(() => ada.page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");

    // She is away, and Bo writes.
    const devtools = await ada.context.newCDPSession(ada.page);
    const registered = new Promise<string>((resolve) => {
      devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
        const [own] = registrations;
        if (own !== undefined) resolve(own.registrationId);
      });
    });
    await devtools.send("ServiceWorker.enable");
    const registration = await registered;
    await ada.page.goto("about:blank");
    await bo.sheet.add(/Openness about daily life/);
    await bo.sheet.type("I will call when I am late.");
    await bo.sheet.isSaved();
    expect(service.received).toEqual([]);
    // Bo's device says that there is news a moment after it is saved; from then on the next full hour will do.
    await expect
      .poll(
        async () => {
          await server.moveClock(HOUR_MS);
          return service.received.length;
        },
        { timeout: 20_000, intervals: [1_000] },
      )
      .toBe(1);
    expect(service.received.map(({ body }) => keys.open(body))).toEqual(["update"]);
    await delivers(ada, devtools, registration);
    await expect.poll(() => shownTo(ada)).toEqual(["You have an update"]);

    // She leaves in a hurry: what stood there goes, and nothing comes until the door is opened.
    await ada.context.route("https://www.bbc.com/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "Weather" }),
    );
    await ada.opens("/today");
    await ada.button("Leave quickly").click();
    await expect.poll(() => shownTo(ada)).toEqual([]);
    await delivers(ada, devtools, registration);
    await delivers(ada, devtools, registration);
    expect(await shownTo(ada)).toEqual([]);
    await ada.opens("/me/device");
    await ada.button("Tap to open").click();
    await expect(ada.page.getByText("It is on, on this device.")).toBeVisible();
    // She looks at it herself.
    await delivers(ada, devtools, registration);
    expect(await shownTo(ada)).toEqual([]);
    await ada.page.goto("about:blank");
    await delivers(ada, devtools, registration);
    await expect.poll(() => shownTo(ada)).toEqual(["You have an update"]);

    // In the language of her screens, from the moment on that she chose it (F182).
    await ada.opens("/me");
    await ada.page.getByRole("radio", { name: "Español" }).click();
    await expect(ada.page.locator("html")).toHaveAttribute("lang", "es");
    await ada.page.goto("about:blank");
    await delivers(ada, devtools, registration);
    await expect.poll(() => shownTo(ada)).toEqual(["Tienes una novedad"]);
    await ada.opens("/me");
    await ada.page.getByRole("radio", { name: "English" }).click();
    await expect(ada.page.locator("html")).toHaveAttribute("lang", "en");

    // Whoever paused everything quietly is told nothing either.
    await ada.opens("/me/device");
    await expect.poll(() => shownTo(ada)).toEqual([]);
    await ada.button("About this, for you alone").click();
    await ada.button("Pause everything quietly").click();
    await expect(ada.button("Go on again")).toBeVisible();
    await ada.page.goto("about:blank");
    await delivers(ada, devtools, registration);
    expect(await shownTo(ada)).toEqual([]);

    await ada.opens("/me/device");
    await ada.button("Stop telling me").click();
    await expect(ada.page.getByText("It is off.")).toBeVisible();
    await end();
  },
);
