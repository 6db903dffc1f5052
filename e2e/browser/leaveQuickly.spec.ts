import type { Page } from "@playwright/test";
import { expect, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";

const ELSEWHERE = "https://www.bbc.com/**";

/** An ordinary page where leaving leads to; nothing outside this machine is asked. */
async function weather(person: Person): Promise<void> {
  await person.context.route(ELSEWHERE, (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }),
  );
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press("Shift");
}

test.beforeEach(async ({ ada }) => {
  await weather(ada);
  await ada.saysOneSentence("about the letter I found");
});

test("S: one tap leads to an ordinary page, and the way back shows a closed door and no word", async ({ ada }) => {
  await ada.goesTo("Just me");
  await expect(ada.page.getByText("about the letter I found").first()).toBeVisible();
  await ada.tap(ada.button("Leave quickly"));
  await expect(ada.page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await ada.page.goBack();
  await expect(ada.page.getByText("about the letter I found")).toBeHidden();
  await ada.opens("/me");
  await expect(ada.button("Tap to open")).toBeVisible();
  expect(await ada.page.content()).not.toContain("about the letter I found");
  await ada.tap(ada.button("Tap to open"));
  await expect(ada.page.getByText("about the letter I found").first()).toBeVisible();
});

test("S: Shift three times leaves, and other tabs close their doors too", async ({ ada }) => {
  await ada.goesTo("Just me");
  const second = await ada.context.newPage();
  await second.goto(`${ada.url}/me`);
  await expect(second.getByText("about the letter I found").first()).toBeVisible();
  await pressShift(ada.page, 3);
  await expect(ada.page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await expect(second.getByRole("button", { name: "Tap to open" })).toBeVisible();
  expect(await second.content()).not.toContain("about the letter I found");
});

test("S: capital letters, two presses, and presses with words between them do not leave", async ({ ada }) => {
  await ada.goesTo("Just me");
  await ada.page.getByRole("textbox", { name: "Notes and drafts" }).click();
  await ada.page.keyboard.type("ABC");
  for (let i = 0; i < 3; i++) await ada.page.keyboard.press("Shift+KeyX");
  await pressShift(ada.page, 2);
  await expect(ada.page.getByRole("status").filter({ hasText: "Shift once more to leave." })).toHaveCount(1);
  await ada.page.keyboard.type("x");
  await pressShift(ada.page, 2);
  await expect(ada.page.getByRole("textbox", { name: "Notes and drafts" })).toHaveValue(/^ABCXXXx$/);
  expect(ada.page.url()).toBe(`${ada.url}/me`);
});

test("S: without a connection it shows a plain page of its own", async ({ ada }) => {
  await ada.goesTo("Just me");
  await ada.context.setOffline(true);
  await ada.tap(ada.button("Leave quickly"));
  await expect(ada.page.getByText("about the letter I found")).toBeHidden();
  await expect(ada.button("Leave quickly")).toBeHidden();
  expect(await ada.page.title()).toBe("Common Ground");
  expect(await ada.page.locator("body").innerText()).not.toMatch(/trust|partner|agreement|sentence/i);
});

test("S: it comes before all content in the order of the Tab key, 44 px high, on every screen, and stays in sight", async ({
  ada,
}) => {
  for (const path of ["/", "/help", "/right-for-us", "/today", "/agreement", "/me"]) {
    await ada.opens(path);
    const leave = ada.button("Leave quickly");
    await expect(leave).toBeVisible();
    // The heading has the focus after each navigation, so the order is read from the document itself.
    const order = await ada.page
      .locator("a[href], button, input, textarea, [tabindex='0']")
      .evaluateAll((all) => all.map(({ id, className, textContent }) => id || textContent || className));
    expect(order.slice(0, 2)).toEqual(["Skip to the content", "leave-quickly"]);
    // While a screen is still being fetched its frame may be exchanged for another.
    await expect.poll(async () => (await leave.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await ada.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(leave).toBeInViewport();
  }
});

test("what was being typed is there after coming back, and the partner saw nothing of the leaving", async ({
  ada,
  bo,
}) => {
  await pair(ada, bo);
  await ada.sheet.add(/Openness/);
  await ada.sheet.type("I will say where I am.");
  await ada.tap(ada.button("Leave quickly"));
  await expect(ada.page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await expect(bo.sheet.text("1.1")).toHaveText("I will say where I am.");
  await expect(bo.page.getByText(/left|gone|away|offline/i)).toBeHidden();
  await ada.opens("/agreement");
  await ada.tap(ada.button("Tap to open"));
  await expect(ada.sheet.text("1.1")).toHaveText("I will say where I am.");
});
