import type { Locator } from "@playwright/test";
import { expect, test } from "./people.ts";
import type { Person } from "./Person.ts";

const DAY_MS = 86_400_000;

/** The changes as a reader without colours has them: "+new+" and "~gone~". */
async function redline(point: Locator): Promise<string> {
  return point.locator("p > [dir=auto]").evaluate((words) => {
    const copy = words.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error("an element");
    for (const said of copy.querySelectorAll(".cg-hidden, [aria-hidden]")) said.remove();
    for (const [name, sign] of [
      ["ins", "+"],
      ["del", "~"],
    ] as const)
      for (const change of copy.querySelectorAll(name)) change.replaceWith(`${sign}${change.textContent}${sign}`);
    return copy.textContent ?? "";
  });
}

/** Everybody rests until today's copy is made, and it is the same time on the next day. */
async function sleepsOver(...people: readonly Person[]): Promise<void> {
  for (const { context } of people) await context.clock.runFor(6_000);
  for (const { context } of people) await context.clock.fastForward(DAY_MS);
}

async function opensHistory(person: Person): Promise<void> {
  await person.goesTo("Agreement");
  await person.link("What changed").click();
  await person.sees("What changed");
}

test("A83, A84, A86: what changed since yesterday is read as a redline, and brought back as a change that the other sees", async ({
  together: { ada, bo },
}) => {
  for (const { context } of [ada, bo]) await context.clock.install();
  const [adas, bos] = [ada.sheet, bo.sheet];

  await test.step("on the first day nothing is kept yet, and it says so", async () => {
    await Promise.all([ada.goesTo("Agreement"), bo.goesTo("Agreement")]);
    await adas.add("Social situations");
    await ada.writes("We each call by six when we are late.");
    await adas.isSaved();
    await bos.reads("2.1", "We each call by six when we are late.");
    await ada.link("What changed").click();
    await expect(ada.page.getByText("Nothing is kept yet.", { exact: false })).toBeVisible();
  });

  await test.step("the next day Bo changes a point and adds one of his own", async () => {
    await sleepsOver(ada, bo);
    await bos.writeIn("2.1");
    for (let i = 0; i < "when we are late.".length; i++) await bo.page.keyboard.press("Backspace");
    await bo.writes("or write.");
    await bos.add("Social situations");
    await bo.writes("I will say where I am going.");
    await bos.isSaved();
  });

  const point = (number: string): Locator =>
    ada.page.locator("li[data-story]").filter({ has: ada.page.getByText(number, { exact: true }) });

  await test.step("Ada reads what is new and what is gone, and by whom", async () => {
    await opensHistory(ada);
    await expect(point("2.1")).toContainText(/Bo.* changed this point\./);
    expect(await redline(point("2.1"))).toBe("We each call by six ~when we are late~+or write+.");
    await expect(point("2.2")).toContainText(/Bo.* wrote this point\./);
    await expect(ada.page.getByText("2 points changed.")).toBeVisible();
    // A day is enough; what time it was is nobody's business.
    await expect(ada.page.getByRole("main")).not.toContainText(/\d\d?:\d\d/);
  });

  await test.step("she brings it back, Bo reads it at once, and one step undoes it", async () => {
    await ada.button(/^Bring point 2\.1 back as on /).click();
    await expect(ada.button("Undo")).toBeFocused();
    await bo.goesTo("Agreement");
    await bos.reads("2.1", "We each call by six when we are late.");
    await ada.button("Undo").click();
    await bos.reads("2.1", "We each call by six or write.");
  });

  await test.step("the whole page comes back but for what is Bo's, which only he brings back", async () => {
    await ada.button("Bring the whole page back").click();
    await expect(ada.page.getByRole("dialog")).toContainText("One point stays as it is");
    await ada.button("Bring it back").click();
    await bos.reads("2.1", "We each call by six when we are late.");
    await bos.reads("2.2", "I will say where I am going.");
  });
});
