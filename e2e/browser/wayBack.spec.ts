import { expect, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";
import { goesToSorry, sharesSorry } from "./plantSorry.ts";
import { goesToWeeks } from "./plantWeek.ts";
import { begun, heard } from "./Talk.ts";

/** The founding text's five steps in its order, from a first visit to a month of weeks. */
const SORRY = [
  "On Friday I wrote to Sam, and I told you that I had not.",
  "I did that, and I am truly sorry.",
  "You could not trust what I say. What have I missed?",
  "I will tell you the same evening when Sam writes.",
] as const;
const POINT = "We each say so before nine when we are late.";
const WEEK_MS = 7 * 24 * 3_600_000;
const WEEKS = 4;

test.use({ actionTimeout: 20_000, ownServer: true });

test(
  "N1, N45, A15, N80: the five steps lead into each other, from a first visit to a month of weeks",
  { tag: "@long" },
  async ({ somebody, server }) => {
    test.setTimeout(240_000);
    const [ada, bo] = [await somebody("Ada"), await somebody("Bo")];
    await ada.saysOneSentence();
    await pair(ada, bo);

    await test.step("1: Bo takes responsibility and says sorry; Ada reads it and owes nothing", async () => {
      await goesToSorry(bo);
      await sharesSorry(bo, SORRY);
      await goesToSorry(ada);
      await ada.button("Read it").click();
      for (const words of SORRY) await expect(ada.page.getByText(words)).toBeVisible();
    });

    await test.step("2: they talk; one sentence each is heard", async () => {
      await ada.goesTo("Talk");
      const { adas, bos } = await begun(ada, bo, "One sentence each");
      await heard(adas, bos, "I felt hurt on Friday, because honesty matters to me.");
    });

    await test.step("3: what he said he would do next is a promise in the making; he keeps it and tells", async () => {
      await bo.goesTo("Promises");
      await expect(bo.page.getByRole("textbox", { name: "What I will do" })).toHaveValue(SORRY[3]);
      await bo.button("Promise it to myself").click();
      await bo.button(/^Share it with/).click();
      await bo.page.getByRole("button", { name: "Kept", exact: true }).click();
      await ada.goesTo("Promises");
      const promise = ada.page.getByRole("region", { name: SORRY[3] });
      await expect(promise.getByText("From an apology")).toBeVisible();
      await promise.getByRole("button", { name: "I am glad of it" }).click();
      await expect(bo.page.getByText(/is glad of this one/)).toBeVisible();
    });

    await test.step("4: they agree on a point", async () => {
      for (const person of [ada, bo]) await person.goesTo("Agreement");
      await ada.sheet.add(/Openness about daily life/);
      await ada.writes(POINT);
      await expect(bo.sheet.text("1.1")).toHaveText(POINT);
      await ada.sheet.answers("1.1", "Comfortable");
      await bo.sheet.answers("1.1", "Comfortable");
      await expect(bo.page.getByText("You are both comfortable with this one.")).toBeVisible();
    });

    await test.step("5: they give it time, a look a week", async () => {
      const began = Date.now();
      for (let week = 1; week <= WEEKS; week++) {
        await looksAtTheWeek(ada, bo, week);
        await server.moveClock(WEEK_MS);
        for (const { context } of [ada, bo]) await context.clock.setFixedTime(began + week * WEEK_MS);
        for (const person of [ada, bo]) await person.comesBackTo("Today");
      }
      await goesToWeeks(ada, "Our weeks");
      for (let week = 1; week <= WEEKS; week++)
        await expect(ada.page.getByText(`I was glad in week ${week}.`)).toBeVisible();
    });
  },
);

/** Alone within their own screens, opened together. */
async function looksAtTheWeek(ada: Person, bo: Person, week: number): Promise<void> {
  for (const person of [ada, bo]) {
    await goesToWeeks(person, "Our weekly look");
    const words = person === ada ? `I was glad in week ${week}.` : `Thank you for week ${week}.`;
    await person.page.getByRole("textbox", { name: "Something I am glad of" }).fill(words);
    await person.button("That is my half").click();
  }
  await ada.button("Open it together").click();
  await expect(ada.page.getByText(`Thank you for week ${week}.`)).toBeVisible();
}
