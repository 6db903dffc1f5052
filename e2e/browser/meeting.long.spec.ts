import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { goesToMeeting, keepsPoint } from "./plantMeeting.ts";
import { goesToWeeks } from "./plantWeek.ts";
import { oneCouple } from "./oneCouple.ts";
import { DESKTOP, expect, PHONE } from "./people.ts";

const test = oneCouple();
test.describe.configure({ mode: "serial" });
const pictures = process.env["PICTURES"] === "1";
const look = lookOf({ size: "phone", options: PHONE, pictures });
const lookOfBo = lookOf({ size: "desktop", options: DESKTOP, pictures });
const SUNDAYS = "How we spend our Sundays";
const MONEY = "The money for the summer";
const KEPT_BACK = "Whether I want to move";
const ALONG = "We ask each other before nine.";
const goesOn = (person: Person) => person.button("I am through with this").click();

test("N135: what Ada would like to talk about is hers until she puts it on the agenda, and Bo learns nothing of her choice", async ({
  ada,
  bo,
}) => {
  await goesToWeeks(bo, "A longer meeting, if you like", "A longer meeting");
  const before = await bo.page.getByRole("main").innerText();
  await goesToMeeting(ada);
  for (const words of [SUNDAYS, KEPT_BACK]) await keepsPoint(ada, words);
  await ada.page.getByRole("group", { name: SUNDAYS }).getByRole("button", { name: "Put it on our agenda" }).click();
  const ours = (person: Person) => person.page.getByRole("region", { name: "Our agenda" });
  await expect(ours(ada).getByText(SUNDAYS)).toBeVisible();
  await ada.sheet.isSaved();
  await look(ada, "meeting");
  expect(await bo.page.getByRole("main").innerText()).toBe(before);
  await goesToMeeting(bo);
  await expect(ours(bo).getByText(SUNDAYS)).toBeVisible();
  await expect(bo.page.getByText(KEPT_BACK)).toHaveCount(0);
  await expect(ours(bo).getByRole("button")).toHaveCount(0);
  await keepsPoint(bo, MONEY);
  await bo.button("Put it on our agenda").click();
  await expect(ours(ada).getByText(MONEY)).toBeVisible();
});

test("N136, N137: it begins when both have the time, goes on when both are through, and its time ends nothing", async ({
  ada,
  bo,
}) => {
  await ada.button("Suggest it now").click();
  await expect(ada.page.getByText(/otherwise it ends by itself/)).toBeVisible();
  await bo.goesTo("Today");
  await expect(bo.page.getByText(/suggests a meeting now. Doing nothing leaves it/)).toBeVisible();
  await bo.link("See the agenda").click();
  await bo.button("I have the time").click();
  for (const person of [ada, bo]) await expect(person.page.getByText("1 of 5")).toBeVisible();
  await expect(ada.button("Time: About 3 minutes")).toBeVisible();
  await look(ada, "meeting-step");
  const unhurried = await bo.page.getByRole("main").innerText();
  await goesOn(ada);
  await expect(ada.page.getByText(/There is no hurry/)).toBeVisible();
  expect(await bo.page.getByRole("main").innerText()).toBe(unhurried);
  await goesOn(bo);
  for (const person of [ada, bo])
    await expect(person.page.getByRole("heading", { name: "Our promises" })).toBeFocused();
  for (const [number, words] of [
    ["2 of 5", /Each tells of their own/],
    ["3 of 5", MONEY],
    ["4 of 5", SUNDAYS],
  ] as const) {
    for (const person of [ada, bo]) {
      await expect(person.page.getByText(number)).toBeVisible();
      await expect(person.page.getByText(words)).toBeVisible();
    }
    if (words === MONEY) await lookOfBo(bo, "meeting-point");
    for (const person of [ada, bo]) await goesOn(person);
  }
  await expect(ada.page.getByRole("heading", { name: "What I take along" })).toBeVisible();
});

test("N138: each takes one line along, which stands in our weeks; either ends it for both", async ({ ada, bo }) => {
  await ada.page.getByRole("textbox", { name: "In one line, if you like" }).fill(ALONG);
  await ada.button("Say it for both of us").click();
  await ada.button("Take it off").click();
  await look(ada, "meeting-over");
  await ada.button("That is enough for today").click();
  for (const person of [ada, bo]) await expect(person.button("Suggest it now")).toBeVisible();
  await expect(bo.page.getByText(SUNDAYS)).toHaveCount(0);
  await expect(bo.page.getByText(MONEY)).toBeVisible();
  await goesToWeeks(bo, "Our weeks");
  await expect(bo.page.getByText(ALONG)).toBeVisible();
});

test("N138: at one table it takes one screen, and the other's shows nothing of it", async ({ ada, bo }) => {
  await goesToWeeks(bo, "A longer meeting, if you like", "A longer meeting");
  const before = await bo.page.getByRole("main").innerText();
  await ada.page.getByText("Two minutes", { exact: true }).click();
  await ada.button("Go through it on this screen").click();
  await expect(ada.page.getByText("1 of 2")).toBeVisible();
  await goesOn(ada);
  await expect(ada.page.getByRole("heading", { name: "What I take along" })).toBeFocused();
  await ada.button("That is enough for today").click();
  await ada.sheet.isSaved();
  expect(await bo.page.getByRole("main").innerText()).toBe(before);
});
