import { lookOf, WALKS } from "./inspect.ts";
import { DESKTOP, expect, PHONE, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";

/** Names and words that run the other way, as they stand among ours. */
const NAMES = { ada: "ليلى", bo: "יונתן" };
const POINTS = ["نحن نتحدث كل مساء، 10 دقائق.", "אנחנו אומרים לילה טוב (כל ערב)."];

for (const walk of WALKS.filter(({ pictures }) => pictures)) {
  const { size, options } = walk;
  const look = lookOf(walk);

  test(`F55 F56: what lies over a screen, and what is seen without a connection, ${size}`, async ({ somebody }) => {
    test.setTimeout(240_000);
    const ada = await somebody("Ada", options);
    await ada.saysOneSentence();
    await ada.opens("/start/enough");
    await look(ada, "enough");
    await ada.goesTo("Just me");
    await ada.button("Erase everything on this device").click();
    await expect(ada.page.getByRole("alertdialog").or(ada.page.getByRole("dialog"))).toBeVisible();
    await look(ada, "erase-asked");
    await ada.page.keyboard.press("Escape");
    await ada.button("About this, for you alone").first().click();
    await look(ada, "small-i");
    await ada.page.keyboard.press("Escape");
    await ada.page.keyboard.press("ControlOrMeta+k");
    await expect(ada.page.getByRole("textbox", { name: "Go to" })).toBeVisible();
    await look(ada, "palette-open");
    await ada.page.keyboard.press("Escape");
    await ada.context.setOffline(true);
    for (const place of ["Today", "Agreement"] as const) {
      await ada.goesTo(place);
      await expect(ada.page.getByText(/^No connection\./).first()).toBeVisible();
      await look(ada, `offline-${place.toLowerCase()}`);
    }
    await ada.context.setOffline(false);
    await ada.context.route("https://www.bbc.com/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }),
    );
    await ada.button("Leave quickly").first().click();
    await ada.page.waitForURL(/bbc/);
    await ada.opens("/me");
    await expect(ada.button("Tap to open")).toBeVisible();
    await look(ada, "door");
  });
}

test("F55: names and words of another direction stand in their own order, and the page may be turned round", async ({
  somebody,
}) => {
  test.setTimeout(240_000);
  const ada = await somebody(NAMES.ada, PHONE);
  const bo = await somebody(NAMES.bo, DESKTOP);
  await pair(ada, bo);
  for (const words of POINTS) {
    await ada.sheet.add(/Openness about daily life/);
    await ada.writes(words);
  }
  await expect(bo.page.getByText(POINTS[1] ?? "")).toBeVisible();
  for (const [nth, words] of POINTS.entries()) {
    const text = bo.sheet.text(`1.${nth + 1}`);
    await bo.sheet.reads(`1.${nth + 1}`, words);
    expect(await text.evaluate((one) => getComputedStyle(one.querySelector("p") ?? one).direction)).toBe("rtl");
  }
  await looksBoth(ada, bo, "two-scripts-agreement");
  await bo.button("Comment on point 1.1").click();
  await bo.page.getByRole("textbox", { name: /^What I would like to say/ }).fill("كل مساء؟ or 10?");
  await lookOf({ size: "desktop", options: DESKTOP, pictures: true })(bo, "two-scripts-note");
  for (const person of [ada, bo]) await person.goesTo("Today");
  await looksBoth(ada, bo, "two-scripts-today");
  await bo.opens("/leaving");
  await bo.button("Close our space").click();
  await expect(bo.page.getByRole("alertdialog")).toBeVisible();
  await lookOf({ size: "desktop", options: DESKTOP, pictures: true })(bo, "close-asked");
});

async function looksBoth(ada: Person, bo: Person, name: string): Promise<void> {
  await lookOf({ size: "phone", options: PHONE, pictures: true })(ada, name);
  await lookOf({ size: "desktop", options: DESKTOP, pictures: true })(bo, name);
}
