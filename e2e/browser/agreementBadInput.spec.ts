import type { Person } from "./Person.ts";
import { expect, test as base, type Couple } from "./people.ts";

const DAILY = /Openness about daily life/;

interface Desk extends Couple {
  /** The number of a new point of both, below another one; its words are Ada's, and nobody's caret is in it. */
  readonly point: string;
}

/** One couple for the whole file; each test writes in points of its own. */
const test = base.extend<Desk>({
  ada: async ({ couple }, use) => use(couple.ada),
  bo: async ({ couple }, use) => use(couple.bo),
  point: async ({ ada, bo }, use) => {
    for (const words of ["We each keep an evening.", "We call when we are late."]) {
      await ada.sheet.add(DAILY);
      await ada.writes(words);
      await ada.page.keyboard.press("Escape");
      await bo.sheet.reads(await last(ada), words);
    }
    await use(await last(ada));
  },
});
test.describe.configure({ mode: "default" });

const last = ({ sheet }: Person): Promise<string> => sheet.lastNumber(DAILY);

function above(number: string): string {
  return `1.${Number(number.slice(2)) - 1}`;
}

test("A4, A12: a point is moved while the other types in it; no letter is lost, and the caret stays where it was", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  const words = " And whoever is early waits a while.";
  const typing = bo.page.keyboard.type(words, { delay: 25 });
  await ada.button(`Move or delete point ${point}`).click();
  await ada.page.getByRole("menuitem", { name: "Move up" }).click();
  await typing;
  for (const { sheet } of [ada, bo]) {
    await sheet.reads(above(point), `We call when we are late.${words}`);
    await sheet.reads(point, "We each keep an evening.");
  }
  await expect(bo.sheet.text(above(point))).toBeFocused();
  expect(await last(bo)).toBe(point);
});

test("A9: a point is deleted while the other types in it; it is there, with every letter, on both screens", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  const words = " And we say so.";
  // She deletes what she has read; his letters are on their way to her.
  await ada.context.setOffline(true);
  await expect(ada.page.getByText("No connection. Keep writing", { exact: false })).toBeVisible();
  await ada.sheet.deletes(point);
  await bo.page.keyboard.type(words);
  await ada.context.setOffline(false);
  for (const { sheet } of [ada, bo]) await sheet.reads(point, `We call when we are late.${words}`);
});

test("A9, A180: a point is deleted under the other's hands; the caret stays, and what is typed meanwhile brings it back whole", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  const text = await bo.sheet.text(point).elementHandle();
  await ada.sheet.deletes(point);
  await expect(bo.page.getByText("This point was deleted meanwhile.", { exact: false }).last()).toBeVisible();
  expect(await text?.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  const words = " And whoever is early waits a while.";
  await bo.page.keyboard.type(words);
  for (const { sheet } of [ada, bo]) await sheet.reads(point, `We call when we are late.${words}`);
  // And now while the letters are on their way.
  const more = " We do not count the minutes, and nobody has to hurry.";
  const typing = bo.page.keyboard.type(more, { delay: 20 });
  await ada.sheet.deletes(point);
  await typing;
  for (const { sheet } of [ada, bo]) await sheet.reads(point, `We call when we are late.${words}${more}`);
});

test("A180: Ada deletes a point of hers while Bo suggests in it; his words stay under his hands, and he may keep them", async ({
  ada,
  bo,
}) => {
  await ada.sheet.add(DAILY);
  await ada.writes("I will call before six");
  await ada.page.keyboard.press("Escape");
  const own = await last(ada);
  await bo.sheet.reads(own, "I will call before six");
  await bo.sheet.writeIn(own);
  await bo.page.keyboard.press("End");
  await ada.sheet.deletes(own);
  await expect(bo.page.getByText("you can keep them when you are done", { exact: false })).toBeVisible();
  await bo.page.keyboard.type(" or seven");
  await bo.page.keyboard.press("Tab");
  await expect(bo.page.getByText("Deleted meanwhile: I will call before six or seven")).toBeVisible();
  await bo.button("Keep the words for myself").click();
  await expect(bo.page.getByRole("textbox", { name: "Point of my own" })).toHaveText("I will call before six or seven");
  expect(await ada.page.getByText("or seven").count()).toBe(0);
});

test("A104: a page that is pasted into a point leaves its letters: no script, picture, style or link", async ({
  ada,
  bo,
  point,
}) => {
  const fetched: string[] = [];
  ada.page.on("request", (request) => fetched.push(request.url()));
  await ada.sheet.writeIn(point);
  await ada.sheet.text(point).evaluate((element) => {
    const clipboardData = new DataTransfer();
    const page = `<style>* { color: red }</style><p style="font-size: 99px" onclick="window.ran = 1">We <b>each</b>
      <a href="https://elsewhere.example/">knock</a><img src="https://elsewhere.example/x.png" onerror="window.ran = 1">
      <script>window.ran = 1</script><iframe src="https://elsewhere.example/y"></iframe></p>`;
    clipboardData.setData("text/html", page);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => bo.sheet.read(point)).toMatch(/We\s+each\s+knock/);
  for (const { sheet } of [ada, bo])
    await expect(
      sheet.text(point).locator("script, style, img[src], iframe, a, b, [onclick], [style*=size]"),
    ).toHaveCount(0);
  expect(await ada.page.evaluate(() => "ran" in window)).toBe(false);
  expect(fetched.filter((url) => url.includes("elsewhere.example"))).toEqual([]);
  await ada.page.keyboard.press("Escape");
});
