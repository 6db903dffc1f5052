import { lookOf, WALKS } from "./inspect.ts";
import { expect, test } from "./people.ts";
import type { Person } from "./Person.ts";

/** States that no ordinary evening leads to, looked at like every other: each is reached in a real browser. */
async function losesKeys(person: Person): Promise<void> {
  await person.page.goto("about:blank");
  await person.context.route("**/nothing-here", (route) => route.fulfill({ body: "" }));
  await person.opens("/nothing-here");
  await person.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  });
}

/** Storage that says no, as in some private windows. */
async function keepsNothing({ context }: Person): Promise<void> {
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
}

for (const walk of WALKS.filter(({ pictures }) => pictures)) {
  const { size, options } = walk;
  const look = lookOf(walk);

  test(`F162: keys that are gone, a browser that keeps nothing, an address that is not protected, ${size}`, async ({
    somebody,
  }) => {
    test.setTimeout(240_000);
    const ada = await somebody("Ada", options);
    await ada.saysOneSentence();
    await expect(ada.page.locator("[data-saved=saved], [data-saved]").first()).toBeVisible();
    await losesKeys(ada);
    await ada.opens("/today");
    await ada.sees("This browser let go of your space");
    await look(ada, "keys-missing");

    const bo = await somebody("Bo", options);
    await keepsNothing(bo);
    await bo.opens("/start");
    await bo.sees("Which is closest today?");
    await bo.button("Both").click();
    await bo.page.getByRole("textbox", { name: "about" }).fill("about how we spoke on Sunday evening");
    await expect(bo.button("That is my sentence")).toBeVisible();
    await look(bo, "storage-refused-sentence");
    for (const path of ["/today", "/talk", "/agreement", "/promises", "/me"]) {
      await bo.opens(path);
      await bo.sees(/./);
      await look(bo, `storage-refused${path.replace("/", "-")}`);
    }

    const cleo = await somebody("Cleo", options);
    await cleo.context.addInitScript(() =>
      Object.defineProperty(window, "isSecureContext", { get: () => false, configurable: true }),
    );
    await cleo.opens("/");
    await cleo.sees("This address is not protected.");
    await look(cleo, "not-protected");
  });

  test(`F162: a fault of the program, a part that is missing, a page that says nothing, and what is still on its way, ${size}`, async ({
    somebody,
  }) => {
    test.setTimeout(240_000);
    const ada = await somebody("Ada", options);
    await ada.saysOneSentence();
    await ada.comesBackTo("Today");
    await ada.arrivesAt("Today");
    // Every screen puts the focus on its heading: a browser in which that throws is a fault in every screen.
    await ada.page.evaluate(() => {
      HTMLElement.prototype.focus = () => {
        throw new Error("planted");
      };
    });
    await ada.page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Promises" }).click();
    await ada.sees("This screen stopped working.");
    await look(ada, "fault");

    // Its file waits for as long as the test likes.
    const held = await somebody("Bo", options);
    await held.saysOneSentence();
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => (come = resolve));
    await held.context.route("**/assets/Promises*.js", async (route) => {
      await coming;
      await route.continue().catch(() => undefined);
    });
    await held.opens("/promises");
    await expect(held.page.getByText("One moment.")).toBeVisible();
    await held.page.screenshot({ path: `artifacts/screens/${size}-loading.png` });
    const bar = await held.page.getByRole("banner").boundingBox();
    come();
    await held.sees("Promises");
    expect((await held.page.getByRole("banner").boundingBox())?.y).toBe(bar?.y);
    await held.context.setOffline(true);
    await held.button("Leave quickly").first().click();
    await held.sees("No page to show");
    await look(held, "plain-page");
  });
}
