import { expect, test } from "./people.ts";
import type { ServerProcess } from "../serverProcess.ts";
import { lookOf, WALKS } from "./inspect.ts";
import { pair, type Person } from "./Person.ts";
import { bothSign, ThePage, threePoints } from "./ThePage.ts";

// Days pass here, for the server and for both devices.
test.use({ ownServer: true });

const DAY_MS = 24 * 60 * 60_000;

for (const walk of WALKS) {
  const { size, options, pictures } = walk;
  const look = lookOf(walk);
  const [how, detail] = pictures ? [`${size}, with pictures`, { tag: "@long" }] : [size, { tag: "@long" }];

  test(
    `G68: every screen of the page, from the proposal to a new one, ${how}`,
    detail,
    async ({ somebody, server }) => {
      test.setTimeout(900_000);
      const ada = await somebody("Ada", options);
      const bo = await somebody("Bo", options);
      for (const { context } of [ada, bo]) await context.clock.install();
      await pair(ada, bo);
      const [adas, bos] = [new ThePage(ada), new ThePage(bo)];
      await ada.opens("/agreement/page/propose");
      await look(ada, "page-nothing-yet", "more");
      await ada.goesTo("Agreement");
      await threePoints(ada, bo);
      await aLimitAndTwoOpen(ada, bo);
      await look(ada, "agreement-may-propose");
      await adas.follows("Propose a page");
      await look(ada, "page-propose");
      await adas.taps("Propose it");
      await ada.sees("A page is proposed");
      await look(ada, "page-sign");
      await adas.taps("Compare eight words first");
      await look(ada, "page-words", "more");
      await adas.taps("They match");
      await adas.taps("Sign");
      await adas.reads(/^You have signed it\./);
      await look(ada, "page-signed-by-one", "more");
      await look(bo, "agreement-proposed");
      await bos.opens();
      await bos.taps("Compare eight words first");
      await bos.taps("They match");
      await look(bo, "page-sign-after-the-other");
      await bos.taps("Sign");
      await bos.reads(/^Both have signed\./);
      await look(bo, "page-resting");
      await bos.follows("Other copies");
      await bo.page.getByRole("button", { name: "Whose keys these are" }).click();
      await look(bo, "page-copies");
      await ada.goesTo("Agreement");
      await look(ada, "agreement-resting", "more");
      await ada.sheet.writeIn("1.1");
      await ada.sheet.type(" On weekdays.");
      await ada.sheet.isSaved();
      await adas.follows("The page we signed");
      await adas.follows("What is different by now");
      await expect(ada.page.locator("[data-difference=changed] ins")).toBeVisible();
      await look(ada, "page-changed");
      await adas.follows("Back to the page");
      await adas.follows("Take something back");
      await ada.page.getByRole("checkbox").nth(1).check();
      await look(ada, "page-take-back");

      await pass(3 * DAY_MS, server, [ada, bo]);
      for (const page of [adas, bos]) {
        await page.person.goesTo("Agreement");
        await page.follows("The page we signed");
        await expect(page.person.page.getByRole("heading", { name: "Does it still stand?" })).toBeVisible();
      }
      await look(ada, "page-asking");
      await adas.taps("It still stands");
      await adas.reads("You have said that it stands. It is told only once both of you have.");
      await look(ada, "page-asked-and-answered", "more");
      await bos.taps("It still stands");
      for (const page of [adas, bos]) await page.reads(/^The page you both signed stands\./);
      await look(bo, "page-stands");

      await pass(26 * DAY_MS, server, [ada, bo]);
      for (const page of [adas, bos]) {
        await page.person.goesTo("Agreement");
        await page.follows("The page we signed");
      }
      await adas.reads(/^It is due for a look\./);
      await look(ada, "page-due");
      for (const page of [adas, bos]) {
        await page.taps("Begin a new page");
        await page.person.page
          .getByRole("textbox", { name: "One line" })
          .fill(`${page.person.name} sees that we laugh at breakfast again.`);
      }
      await look(ada, "page-new-before", "more");
      for (const page of [adas, bos]) await page.taps("Keep this line");
      await adas.reads("Bo sees that we laugh at breakfast again.");
      await look(ada, "page-new");
      await ada.page.getByRole("checkbox").first().check();
      await adas.taps("Begin the next page");
      await expect(ada.page.getByText("You are both comfortable with this one.")).toHaveCount(2);
      await look(ada, "agreement-due", "more");
    },
  );
}

/** So that each part of a page has something in it. */
async function aLimitAndTwoOpen(ada: Person, bo: Person): Promise<void> {
  const { length } = await ada.page.locator("[data-point]").all();
  for (let nth = length + 1; nth <= length + 2; nth++) {
    await ada
      .button(/^Take: /)
      .first()
      .click();
    await expect(bo.page.locator("[data-point]")).toHaveCount(nth);
  }
  await bo.sheet.add(/How we talk/);
  await bo.writes("If it gets loud, I will leave the room.");
  await bo.page
    .getByRole("listitem")
    .filter({ hasText: "If it gets loud" })
    .getByRole("button", { name: "Comfortable", exact: true })
    .click();
  await expect(ada.page.getByText("It needs no agreement.")).toBeVisible();
}

async function pass(ms: number, server: ServerProcess, people: readonly Person[]): Promise<void> {
  await server.moveClock(ms);
  for (const { context } of people) await context.clock.fastForward(ms);
}

test(
  "G69: what nobody signed, and what nobody said again, ends by itself and is told to both in the same words",
  {
    tag: "@long",
  },
  async ({ somebody, server }) => {
    test.setTimeout(240_000);
    const [ada, bo] = [await somebody("Ada"), await somebody("Bo")];
    for (const { context } of [ada, bo]) await context.clock.install();
    await pair(ada, bo);
    await threePoints(ada, bo);
    const [adas, bos] = [new ThePage(ada), new ThePage(bo)];
    await adas.proposes();
    await pass(7 * DAY_MS, server, [ada, bo]);
    await adas.reads("The proposal has ended. Everything is open, as it was.");
    for (const page of [adas, bos]) {
      await page.person.goesTo("Agreement");
      await expect(page.place).toHaveText("You can propose a page again from tomorrow.");
    }
    await pass(DAY_MS, server, [ada, bo]);
    for (const page of [adas, bos]) await page.person.goesTo("Agreement");
    await bothSign(adas, bos);
    await pass(10 * DAY_MS, server, [ada, bo]);
    for (const page of [adas, bos]) {
      await page.person.goesTo("Agreement");
      await expect(page.place).toContainText("The page you both signed is open again.");
    }
  },
);
