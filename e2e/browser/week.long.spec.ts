import type { Locator } from "@playwright/test";
import { utcDay } from "../../shared/base/day.ts";
import { weekOf } from "../../shared/base/week.ts";
import { weekToLookAt } from "../../shared/week/pulse.ts";
import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { goesToWarmWords, goesToWeeks, switchesLinesOn } from "./plantWeek.ts";
import { oneCouple } from "./oneCouple.ts";
import { DESKTOP, expect, PHONE, test as base } from "./people.ts";
import { begun } from "./Talk.ts";

const test = oneCouple();
test.describe.configure({ mode: "serial" });
const pictures = process.env["PICTURES"] === "1";
const look = lookOf({ size: "phone", options: PHONE, pictures });
const lookOfBo = lookOf({ size: "desktop", options: DESKTOP, pictures });
const slider = (person: Person, name: RegExp): Locator => person.page.getByRole("slider", { name });
const line = (person: Person, name: string): Locator => person.page.getByRole("textbox", { name });
const GLAD = { ada: "I was glad when you called at six.", bo: "I was glad that you asked." };
const PROMISE = "I write before seven when I am late.";
const HELPS = "It would help me if we ate together on Sunday.";

test("N83, N84: Ada keeps her week in a few numbers, and after a low answer about saying no the small i has the fitting card", async ({
  ada,
}) => {
  await goesToWeeks(ada, "My week, for me alone", "My week");
  await expect(slider(ada, /^When nobody looks/)).toHaveCount(0);
  await slider(ada, /^Hope/).fill("7");
  await slider(ada, /^Freedom/).fill("2");
  await slider(ada, /^Ease/).click();
  await ada.button("Leave out: Ease").click();
  await ada.button("About this, for you alone").click();
  await expect(ada.page.getByText(/If saying no had a price this week/)).toBeVisible();
  await ada.page.keyboard.press("Escape");
  await ada.page.reload();
  await expect(slider(ada, /^Hope/)).toHaveAttribute("aria-valuetext", "7 of 10");
  await expect(slider(ada, /^Ease/)).toHaveAttribute("aria-valuetext", "Left out");
  await look(ada, "my-week");
});

test("N80, N82, N93: each answers alone within twelve taps, and neither reads anything before both opened", async ({
  ada,
  bo,
}) => {
  await bo.goesTo("Promises");
  await line(bo, "What I will do").fill(PROMISE);
  await bo.button("Promise it to myself").click();
  await bo.button(/^Share it with/).click();
  await bo.page.getByRole("button", { name: "Kept", exact: true }).click();
  await goesToWeeks(bo, "Our weekly look");
  ada.taps = 0;
  await goesToWeeks(ada, "Our weekly look");
  await line(ada, "Something I am glad of").fill(GLAD.ada);
  await line(ada, "What would help me next week").fill(HELPS);
  await slider(ada, /^Reliability/).fill("6");
  await ada.tap(ada.button(/^Show these numbers if/));
  await look(ada, "weekly-look");
  const before = await bo.page.getByRole("main").innerText();
  await ada.tap(ada.button("That is my half"));
  await expect(ada.page.getByText(/can answer in their own time/)).toBeVisible();
  await ada.sheet.isSaved();
  // Whether somebody has answered shows nowhere before the other has: nobody is waited for.
  await goesToWeeks(bo, "Our weekly look");
  expect(await bo.page.getByRole("main").innerText()).toBe(before);
  await line(bo, "Something I am glad of").fill(GLAD.bo);
  // Early in a week the look is still at the one before, in which nothing was promised yet.
  const today = utcDay(Date.now());
  const isOfThisWeek = weekToLookAt(today) === weekOf(today);
  if (isOfThisWeek) await expect(bo.page.getByRole("listitem").filter({ hasText: PROMISE })).toContainText("kept");
  else await expect(bo.page.getByText("Nothing was told of a shared promise that week.")).toBeVisible();
  await lookOfBo(bo, "weekly-look", "more");
  await bo.button("That is my half").click();
  await expect(bo.page.getByText(/as soon as .* opens it too/)).toBeVisible();
  await expect(bo.page.getByText(GLAD.ada)).toHaveCount(0);
  await expect(ada.page.getByText("Both halves are there.")).toBeVisible();
  await expect(ada.page.getByText(GLAD.bo)).toHaveCount(0);
  await ada.tap(ada.button("Open it together"));
  for (const person of [ada, bo])
    for (const words of [GLAD.ada, GLAD.bo, HELPS, ...(isOfThisWeek ? [PROMISE] : [])])
      await expect(person.page.getByText(words)).toBeVisible();
  // Four presses in the two texts and the two numbers, which `fill` does not make.
  expect(ada.taps + 4).toBeLessThanOrEqual(12);
});

test("N84: Ada's numbers stay hers, because Bo showed none; N86: the week is listed for both", async ({ ada, bo }) => {
  for (const person of [ada, bo]) {
    await goesToWeeks(person, "Our weeks");
    await expect(person.page.getByText(GLAD.ada)).toBeVisible();
    await expect(person.page.getByText(`Kept: ${PROMISE}`)).toBeVisible();
    await expect(person.page.getByText(/Reliability|Hope|Freedom/)).toHaveCount(0);
  }
  await lookOfBo(bo, "our-weeks");
  for (const word of [/%/, /score/i, /streak/i, /fail/i, /in a row/i])
    await expect(bo.page.getByRole("main").getByText(word)).toHaveCount(0);
});

test("N88, N93: two lines a day are there only for whoever switched them on, and open when both have written", async ({
  ada,
  bo,
}) => {
  await switchesLinesOn(ada);
  await line(ada, "What it was like").fill("Long, and then quiet.");
  await ada.button("Those are my two lines").click();
  await expect(ada.page.getByText(/owes you none/)).toBeVisible();
  await ada.sheet.isSaved();
  await switchesLinesOn(bo);
  await expect(bo.page.getByRole("main").getByText(/answered|written/)).toHaveCount(0);
  await line(bo, "What was good in it").fill("The walk.");
  await bo.button("Those are my two lines").click();
  await ada.button("Open it together").click();
  for (const person of [ada, bo])
    for (const words of ["Long, and then quiet.", "The walk."])
      await expect(person.page.getByText(words)).toBeVisible();
  await look(ada, "two-lines");
});

test("N91, N92: Bo says something warm once; Ada reads it, owes nothing, and can choose to see none", async ({
  ada,
  bo,
}) => {
  const words = "I am glad that you are here.";
  for (const person of [ada, bo]) await goesToWarmWords(person);
  await bo.button(words).click();
  await bo.button(/^Share it with/).click();
  await expect(ada.page.getByText(words, { exact: true }).first()).toBeVisible();
  await expect(ada.page.getByRole("listitem").filter({ hasText: words })).toBeVisible();
  await expect(bo.button(/^Share it with/)).toHaveCount(0);
  await look(ada, "warm-words");
  const before = await bo.page.getByRole("main").innerText();
  await ada.button("When it is too much").click();
  await ada.button("Show me none for now").click();
  await expect(ada.page.getByRole("listitem").filter({ hasText: words })).toHaveCount(0);
  await ada.sheet.isSaved();
  expect(await bo.page.getByRole("main").innerText()).toBe(before);
});

test("N89: the weekly nudge is a file with neutral words, and nothing of it stays here", async ({ ada }) => {
  await ada.goesTo("Just me");
  await ada.button("A weekly nudge in my calendar").click();
  const saving = ada.page.waitForEvent("download");
  await ada.button("Save the calendar file").click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("reminder.ics");
  await expect(ada.page.getByRole("textbox", { name: "What it says" })).toHaveValue("Ten quiet minutes");
  await look(ada, "weekly-nudge");
});

/** Each week, what Ada answers alone: hope, and ease where she answers it. */
const MONTH = [
  { day: "2026-11-26", hope: "6", ease: "3" },
  { day: "2026-12-03", hope: "7", ease: null },
  { day: "2026-12-10", hope: "4", ease: "4" },
  { day: "2026-12-17", hope: "6", ease: "6" },
] as const;

test("N85: a month of weeks on one's own is a line with a kind word at its dip, and a table", async ({ somebody }) => {
  const ada = await somebody("Ada", PHONE);
  await ada.saysOneSentence();
  for (const { day, hope, ease } of MONTH) {
    await ada.context.clock.setFixedTime(`${day}T12:00:00`);
    await goesToWeeks(ada, "My week, for me alone", "My week");
    await slider(ada, /^Hope/).fill(hope);
    if (ease !== null) await slider(ada, /^Ease/).fill(ease);
    await expect(slider(ada, /^Hope/)).toHaveAttribute("aria-valuetext", `${hope} of 10`);
  }
  await expect(ada.page.getByRole("img", { name: "Hope, week by week" }).locator("circle")).toHaveCount(4);
  await expect(ada.page.getByRole("img", { name: "Ease, week by week" }).locator("circle")).toHaveCount(3);
  await expect(ada.page.getByText(/Setbacks are usual/)).toBeVisible();
  await look(ada, "my-weeks");
  await ada.button("Read it as a table").click();
  await expect(ada.page.getByRole("row", { name: "7 December 2026 Hope 4" })).toBeVisible();
  await look(ada, "my-weeks-table", "more");
  for (const word of [/%/, /score/i, /streak/i, /average/i, /fail/i])
    await expect(ada.page.getByRole("main").getByText(word)).toHaveCount(0);
});

base(
  "N90: while a talk is paused, a half, two lines and warm words wait with their author",
  async ({ together: { ada, bo } }) => {
    const { adas } = await begun(ada, bo, "One sentence each");
    await adas.taps("Pause");
    await bo.sees("A pause");
    const waits = bo.page.getByText("Your talk is paused. This waits here, and nobody has to hurry.");
    await goesToWeeks(bo, "Our weekly look");
    await line(bo, "Something I am glad of").fill(GLAD.bo);
    await expect(waits).toBeVisible();
    await expect(bo.button("That is my half")).toBeDisabled();
    await switchesLinesOn(bo);
    await line(bo, "What it was like").fill("Quiet.");
    await expect(waits).toBeVisible();
    await expect(bo.button("Those are my two lines")).toBeDisabled();
    await bo.opens("/talk/warm");
    await line(bo, "Something warm and true").fill("I thought of you today.");
    await expect(waits).toBeVisible();
    await expect(bo.button(/^Share it with/)).toBeDisabled();
  },
);
