import type { Person } from "./Person.ts";
import { lookOf } from "./inspect.ts";
import { expect, PHONE } from "./people.ts";
import { test } from "./pointDesk.ts";

const DAILY = /Openness about daily life/;

test.describe.configure({ mode: "default" });

const more = (person: Person, number: string) => person.button(`Add more to point ${number}`);
const detail = (person: Person, name: string) => person.page.getByRole("textbox", { name });

test("A28: what is said beside a point reaches the other, and both type into the same reason at once", async ({
  ada,
  bo,
  point,
}) => {
  const number = await point(ada, "We each say goodnight.");
  await more(ada, number).click();
  await detail(ada, "The need behind it").fill("Rest.");
  await expect(bo.sheet.point(number).getByText("Rest.")).toBeVisible();
  await more(bo, number).click();
  const why = [detail(ada, "Why it matters"), detail(bo, "Why it matters")] as const;
  await why[0].fill("Because of Friday. ");
  await expect(why[1]).toHaveValue("Because of Friday. ");
  await why[1].press("ControlOrMeta+End");
  await why[0].press("ControlOrMeta+Home");
  const [adas, bos] = ["Ada begins it here. ", "Bo adds his own words."];
  await Promise.all([why[0].pressSequentially(adas, { delay: 15 }), why[1].pressSequentially(bos, { delay: 15 })]);
  for (const field of why) await expect(field).toHaveValue(`${adas}Because of Friday. ${bos}`);
  await ada.button(`Close what more there is to point ${number}`).click();
  await expect(ada.sheet.point(number).getByText("Bo adds his own words.")).toBeVisible();
  // One press takes back one breath of typing, and a slow machine makes several of it.
  await expect(async () => {
    if ((await why[1].inputValue()).includes(adas.trim())) await ada.button(/^Undo$/).click();
    await expect(why[1]).not.toHaveValue(/Ada begins it here\./, { timeout: 1_000 });
  }).toPass();
  await expect(why[1]).toHaveValue(/Bo adds his own words\.$/);
  await bo.button(`Close what more there is to point ${number}`).click();
});

test("A16: a day that is set later opens again what both were comfortable with", async ({ ada, bo, point }) => {
  const number = await point(ada, "We each cook on one evening.");
  for (const person of [ada, bo]) await person.sheet.answers(number, "Comfortable");
  await expect(bo.sheet.point(number).getByText("You are both comfortable with this one.")).toBeVisible();
  await more(bo, number).click();
  await bo.page.getByLabel("We look at it again on").fill("2027-03-01");
  await expect(ada.sheet.point(number).getByText("to be looked at again on 1 March 2027")).toBeVisible();
  for (const person of [ada, bo])
    await expect(person.sheet.point(number).getByText("You are both comfortable with this one.")).toBeHidden();
  await bo.button(`Close what more there is to point ${number}`).click();
});

test("A28: all of it is usable by keyboard and on the narrowest screen", async ({ ada, point }) => {
  const number = await point(ada, "We each keep one evening free.");
  await more(ada, number).focus();
  await ada.page.keyboard.press("Enter");
  await expect(more(ada, number)).toBeHidden();
  await ada.page.keyboard.press("Tab");
  await ada.writes("Time together.");
  await expect(detail(ada, "The need behind it")).toHaveValue("Time together.");
  await lookOf({ size: "phone", options: PHONE, pictures: false })(ada, "more");
  await ada.button(`Close what more there is to point ${number}`).press("Enter");
  await expect(ada.sheet.point(number).getByText("Time together.")).toBeVisible();
});

test("A25: what is offered to be shown asks for an end, is agreed only with one, and is taken back at once", async ({
  ada,
  bo,
  point,
}) => {
  const number = await point(bo, "I offer to show you the statements of our card.");
  const [hers, his] = [ada.sheet.point(number), bo.sheet.point(number)];
  await expect(his.getByRole("button", { name: "Comfortable", exact: true })).toBeHidden();
  await expect(hers.getByRole("button", { name: "In four weeks" })).toBeHidden();
  await his.getByLabel("Ends on").fill("2040-01-01");
  await expect(his.getByText("At most 90 days, so until", { exact: false })).toBeVisible();
  await his.getByRole("button", { name: "In four weeks" }).click();
  for (const person of [ada, bo]) await person.sheet.answers(number, "Comfortable");
  await expect(hers.getByText("You are both comfortable with this one.")).toBeVisible();
  await ada.button(`Move point ${number}`).click();
  await expect(ada.page.getByRole("menuitem", { name: /Delete|Take/ })).toHaveCount(0);
  await ada.page.keyboard.press("Escape");
  await bo.button(`Move or delete point ${number}`).click();
  await bo.page.getByRole("menuitem", { name: "Take this offer back" }).click();
  await expect(hers).toBeHidden();
  await bo
    .button(/^Undo$/)
    .last()
    .click();
  await expect(hers.getByText("You are both comfortable with this one.")).toBeVisible();
});

test("A26: a limit of one's own stands on its author's word, and asks the other for nothing", async ({
  ada,
  bo,
  point,
}) => {
  const number = await point(ada, "If it gets loud, I will leave the room for a while.");
  await expect(bo.sheet.point(number).getByRole("button", { name: "Comfortable", exact: true })).toBeHidden();
  await ada.sheet.answers(number, "Comfortable");
  await expect(bo.sheet.point(number).getByText("A limit that Ada sets. It needs no agreement.")).toBeVisible();
});

test("A27: a request lies folded once the asked person has written their own answer", async ({ ada, bo, point }) => {
  const asked = await point(ada, "Would you be willing to call when the bus is late?");
  await bo.sheet.point(asked).getByRole("button", { name: "Answer in my own words" }).click();
  await bo.writes(" I promise.");
  const answer = `1.${Number(asked.split(".")[1]) + 1}`;
  await expect(ada.sheet.text(answer)).toContainText("I will call when the bus is late. I promise.");
  await expect(ada.button(`Answered in ${answer}`)).toBeVisible();
  await expect(ada.sheet.text(asked)).toBeHidden();
  await ada.button(`Show request ${asked}`).click();
  await expect(ada.sheet.text(asked)).toBeVisible();
  await ada.button(`Fold request ${asked}`).click();
  await expect(ada.sheet.text(asked)).toBeHidden();
  await test.step("A181: what is looked for in it unfolds it, for as long as somebody looks", async () => {
    await ada.page.getByRole("heading", { level: 1 }).click();
    await ada.page.keyboard.press("/");
    await expect(ada.page.getByRole("search").getByRole("textbox")).toBeFocused();
    await ada.writes("would you be willing to call when the bus");
    await expect(ada.sheet.text(asked)).toBeVisible();
    await expect(ada.page.getByText("1 of 1")).toBeVisible();
    await ada.page.keyboard.press("Escape");
    await expect(ada.sheet.text(asked)).toBeHidden();
  });
  await bo.sheet.deletes(answer);
  await expect(bo.sheet.text(asked)).toBeVisible();
});

test("A20: a point of my own takes all that was said beside it along when it is shared", async ({ ada, bo }) => {
  await ada.sheet.chooses("On my own first");
  const before = await bo.sheet.topic(DAILY).locator("[data-point]").count();
  const number = await bo.sheet.nextNumber(DAILY);
  await ada.sheet.add(DAILY);
  await ada.writes("We each water the plants.");
  await ada.page.getByRole("heading", { level: 1 }).click();
  await ada.button("Add more to point of my own").click();
  await detail(ada, "Why it matters").fill("They are ours.");
  await ada.page.getByLabel("Begins on").fill("2027-03-01");
  await expect(bo.sheet.topic(DAILY).locator("[data-point]")).toHaveCount(before);
  await ada.button("Share").click();
  await bo.sheet.reads(number, "We each water the plants.");
  await expect(bo.sheet.point(number).getByText("They are ours.")).toBeVisible();
  await expect(bo.sheet.point(number).getByText("from 1 March 2027")).toBeVisible();
  await ada.sheet.chooses("Together");
  await bo.page.getByRole("link", { name: "Read or print it" }).click();
  await expect(bo.page.getByText("They are ours.")).toBeVisible();
  await bo.page.getByRole("link", { name: "Back to writing" }).click();
});

test("A142: on my own first, what is said beside a point stays mine until it goes over with the words, as one change", async ({
  ada,
  bo,
  point,
}) => {
  const number = await point(ada, "We each air the rooms.");
  await bo.sheet.chooses("On my own first");
  await more(bo, number).click();
  await detail(bo, "Why it matters").fill("Fresh air helps.");
  await bo.page.getByLabel("Begins on").fill("2027-04-01");
  // A change of hers, made after that, has come and gone over: nothing of his stands there.
  await ada.sheet.answers(number, "Let's talk");
  await expect(bo.sheet.point(number).getByText("Ada would like to talk", { exact: false })).toBeVisible();
  await expect(ada.page.getByText("Fresh air helps.")).toHaveCount(0);
  await expect(ada.sheet.point(number).getByText("from 1 April 2027")).toBeHidden();
  await bo.sheet.text(number).focus();
  await bo.writes(" Every morning.");
  await lookOf({ size: "desktop", options: {}, pictures: false })(bo, "own-version");
  await bo.button("Share this version").click();
  await ada.sheet.reads(number, "We each air the rooms. Every morning.");
  await expect(ada.sheet.point(number).getByText("Fresh air helps.")).toBeVisible();
  await expect(ada.sheet.point(number).getByText("from 1 April 2027")).toBeVisible();
  await expect(bo.page.getByRole("textbox", { name: `My own version of point ${number}` })).toHaveCount(0);
  await bo.sheet.chooses("Together");
});

test("A23: what is somebody's only that person words, dates and hands on", async ({ ada, bo, point }) => {
  const number = await point(ada, "We each call.");
  await ada.sheet
    .point(number)
    .getByRole("button", { name: /Who does it/ })
    .click();
  await ada.page.getByRole("menuitem", { name: "Me", exact: true }).click();
  await expect(bo.sheet.point(number).getByText(/^\W?Ada\W?$/)).toBeVisible();
  await expect(bo.sheet.point(number).getByRole("button", { name: /Who does it/ })).toBeHidden();
  await expect(bo.button(`Add more to point ${number}`)).toBeHidden();
  await expect(ada.sheet.point(number).getByText("wrote this in your name")).toBeHidden();
});
