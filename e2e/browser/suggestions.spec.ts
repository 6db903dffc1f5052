import type { Locator } from "@playwright/test";
import type { Person } from "./Person.ts";
import { expect, test as base, type Couple } from "./people.ts";

const DAILY = /Openness about daily life/;
const SENTENCE = "I will call when I am late.";

interface Desk extends Couple {
  /** The number of a new point of Ada's, which both see; her caret is at its end. */
  readonly point: string;
}

const test = base.extend<Desk>({
  ada: async ({ couple }, use) => use(couple.ada),
  bo: async ({ couple }, use) => use(couple.bo),
  point: async ({ ada, bo }, use) => {
    const point = `1.${(await ada.sheet.topic(DAILY).locator("[data-point]").count()) + 1}`;
    await ada.sheet.add(DAILY);
    await ada.sheet.type(SENTENCE);
    await bo.sheet.reads(point, SENTENCE);
    await use(point);
  },
});
test.describe.configure({ mode: "default" });

const lines = (person: Person, point: string): Locator =>
  person.page.getByRole("list", { name: `Suggestions for point ${point}` }).getByRole("listitem");

/** The point as it stands: what is underlined is not in it, what is struck through is. */
async function stands(person: Person, point: string): Promise<string> {
  return person.sheet.text(point).evaluate((text) => {
    const copy = text.cloneNode(true) as HTMLElement;
    for (const letters of copy.querySelectorAll("ins, [aria-hidden]")) letters.remove();
    return (copy.textContent ?? "").replaceAll("\u200b", "");
  });
}

test("A60: what Bo types in Ada's point is a suggestion by itself; she takes one and leaves one", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  await bo.page.keyboard.press("ArrowLeft");
  for (const _ of "late") await bo.page.keyboard.press("Shift+ArrowLeft");
  await bo.sheet.type("more than ten minutes late");
  await expect(lines(bo, point)).toContainText("You suggest “more than ten minutes late” instead of “late”.");
  await bo.page.keyboard.press("End");
  await bo.sheet.type(" Every time.");
  await expect(lines(ada, point)).toHaveCount(2);
  await expect(lines(ada, point).nth(1)).toContainText("Bo suggests adding “ Every time.”");
  expect(await stands(ada, point)).toBe(SENTENCE);
  await lines(ada, point).nth(1).getByRole("button", { name: "Leave mine" }).click();
  await lines(ada, point).first().getByRole("button", { name: "Take it" }).click();
  await bo.sheet.reads(point, "I will call when I am more than ten minutes late.");
  await expect(lines(ada, point)).toHaveCount(0);
});

test("A61: both write in the same sentence at the same time; her words are hers, his are suggested", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  await ada.page.keyboard.press("End");
  const [adas, bos] = [" I also write.", " Or you ring me."];
  await Promise.all([ada.page.keyboard.type(adas, { delay: 20 }), bo.page.keyboard.type(bos, { delay: 20 })]);
  for (const person of [ada, bo]) {
    await expect.poll(() => stands(person, point)).toBe(SENTENCE + adas);
    await expect.poll(() => person.sheet.text(point).locator("ins").allTextContents()).toEqual([bos]);
  }
});
