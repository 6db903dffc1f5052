import type { Person } from "./Person.ts";
import { expect, test as base, type Couple } from "./people.ts";

const DAILY = /Openness about daily life/;

interface Desk extends Couple {
  /** The number of a new point of both, with a first sentence by Ada; her caret is at its end. */
  readonly point: string;
}

/** One couple for the whole file; what earlier tests wrote lies above, as it does in an agreement that is lived with. */
const test = base.extend<Desk>({
  ada: async ({ couple }, use) => use(couple.ada),
  bo: async ({ couple }, use) => use(couple.bo),
  point: async ({ ada, bo }, use) => {
    const point = await nextPoint(ada);
    await ada.sheet.add(DAILY);
    await ada.sheet.type("We call when we are late. ");
    await bo.sheet.reads(point, "We call when we are late. ");
    await use(point);
  },
});
test.describe.configure({ mode: "default" });

async function nextPoint({ sheet }: Person): Promise<string> {
  return sheet.nextNumber(DAILY);
}

test("both type at the same time in the same paragraph, and both read the same intact words", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  await ada.page.keyboard.press("ControlOrMeta+Home");
  const [adas, bos] = ["Ada adds a clause at the front. ", "Bo adds words at the end."];
  await Promise.all([ada.page.keyboard.type(adas, { delay: 15 }), bo.page.keyboard.type(bos, { delay: 15 })]);
  const whole = `${adas}We call when we are late. ${bos}`;
  await expect(ada.sheet.text(point)).toHaveText(whole);
  await expect(bo.sheet.text(point)).toHaveText(whole);
});

test("both type at the same spot, and no letter of either is lost or taken apart", async ({ ada, bo, point }) => {
  await bo.sheet.writeIn(point);
  await ada.page.keyboard.press("End");
  await Promise.all([
    ada.page.keyboard.type("aaaaaaaaaaaaaaaaaaaa", { delay: 20 }),
    bo.page.keyboard.type("bbbbbbbbbbbbbbbbbbbb", { delay: 20 }),
  ]);
  await expect.poll(() => ada.sheet.read(point)).toMatch(/^We call when we are late. [ab]{40}$/);
  await expect.poll(async () => (await bo.sheet.read(point)) === (await ada.sheet.read(point))).toBe(true);
  const words = await ada.sheet.read(point);
  expect(words.match(/a/g)?.length).toBe(20 + 3);
});

test("each writes in a point of their own, at the same time", async ({ ada, bo, point }) => {
  await bo.sheet.add(/Social situations/);
  await Promise.all([
    ada.page.keyboard.type("I say where I am.", { delay: 10 }),
    bo.page.keyboard.type("I leave when it gets loud.", { delay: 10 }),
  ]);
  for (const person of [ada, bo]) {
    await expect(person.sheet.text(point)).toHaveText("We call when we are late. I say where I am.");
    await expect(person.sheet.text("2.1")).toHaveText("I leave when it gets loud.");
  }
});

test("both write offline and come back, one of them only deletes", async ({ ada, bo, point }) => {
  await bo.sheet.writeIn(point);
  await ada.context.setOffline(true);
  await bo.context.setOffline(true);
  await expect(ada.page.getByText("No connection. Keep writing", { exact: false })).toBeVisible();
  await ada.page.keyboard.press("End");
  await ada.sheet.type("Even at work.");
  for (let i = 0; i < " late. ".length - 1; i++) await bo.page.keyboard.press("Backspace");
  await expect(bo.sheet.text(point)).toHaveText(/^We call when we are ?$/);
  await ada.context.setOffline(false);
  await bo.context.setOffline(false);
  for (const person of [ada, bo])
    await expect(person.sheet.text(point)).toHaveText("We call when we are Even at work.", { timeout: 30_000 });
});

test("a reload in the middle of typing loses no letter", async ({ ada, bo, point }) => {
  await ada.sheet.type("Not one letter is lost");
  await ada.page.reload();
  await expect(ada.sheet.text(point)).toHaveText("We call when we are late. Not one letter is lost");
  await expect(bo.sheet.text(point)).toHaveText("We call when we are late. Not one letter is lost");
});

test("a reload while offline opens from this device, and what was written goes out later", async ({
  ada,
  bo,
  point,
}) => {
  await ada.sheet.isSaved();
  await ada.context.setOffline(true);
  await ada.sheet.type("On the train.");
  await expect(ada.page.getByText("Kept on this device", { exact: false }).first()).toBeVisible();
  await ada.context.setOffline(false);
  await expect(bo.sheet.text(point)).toHaveText("We call when we are late. On the train.", { timeout: 30_000 });
});

test("A: undoing *add a point* keeps the words the partner wrote in it", async ({ ada, bo }) => {
  const second = await nextPoint(ada);
  await ada.sheet.add(DAILY);
  await ada.sheet.type("mine ");
  await bo.sheet.reads(second, "mine ");
  await bo.sheet.writeIn(second);
  await bo.sheet.type("and Bo's words");
  await expect(ada.sheet.text(second)).toHaveText("mine and Bo's words");
  for (let i = 0; i < 6; i++) await ada.page.keyboard.press("ControlOrMeta+z");
  await expect(ada.page.getByText("and Bo's words").first()).toBeVisible();
  await expect(bo.page.getByText("and Bo's words").first()).toBeVisible();
});

test("undo takes back my own letters only", async ({ ada, bo, point }) => {
  await bo.sheet.writeIn(point);
  await bo.sheet.type("Bo stays. ");
  await ada.sheet.reads(point, "We call when we are late. Bo stays. ");
  await ada.page.keyboard.press("ControlOrMeta+z");
  await expect(ada.sheet.text(point)).toContainText("Bo stays.");
  await expect(ada.sheet.text(point)).not.toContainText("We call when we are late");
  await expect(bo.sheet.text(point)).toContainText("Bo stays.");
});

test("A184: Ada may hide where Bo writes; his words come all the same, also after a reload", async ({
  ada,
  bo,
  point,
}) => {
  const caret = ada.page.locator("[data-caret]");
  const choose = async (name: string): Promise<void> => {
    await ada.page.getByRole("main").getByRole("button", { name: "About this, for you alone" }).first().click();
    await ada.button(name).click();
    await ada.page.keyboard.press("Escape");
  };
  await bo.sheet.writeIn(point);
  await bo.sheet.type("Bo is here. ");
  await expect(caret).toBeVisible();
  await choose("Hide where Bo writes");
  await expect(caret).toBeHidden();
  await bo.sheet.type("And goes on.");
  await ada.sheet.reads(point, "We call when we are late. Bo is here. And goes on.");
  await ada.sheet.isSaved();
  await ada.comesBackTo("Agreement");
  await bo.sheet.type(" Still.");
  await ada.sheet.reads(point, "We call when we are late. Bo is here. And goes on. Still.");
  await expect(caret).toBeHidden();
  await choose("Show me where Bo writes");
  await expect(caret).toBeVisible();
});

test("two tabs of one device write into one agreement", async ({ ada, bo, point }) => {
  const first = ada.page;
  ada.page = await ada.context.newPage();
  await ada.goesTo("Agreement");
  await ada.sheet.reads(point, "We call when we are late. ");
  await ada.sheet.writeIn(point);
  await ada.sheet.type("From the second tab.");
  const second = ada.page;
  ada.page = first;
  await expect(ada.sheet.text(point)).toHaveText("We call when we are late. From the second tab.");
  await expect(bo.sheet.text(point)).toHaveText("We call when we are late. From the second tab.");
  await second.close();
});

test("fifty kilobytes are pasted and arrive whole; more than a point can hold is refused and nothing is lost", async ({
  ada,
  bo,
  point,
}) => {
  const paste = async (text: string): Promise<void> => {
    await ada.sheet.text(point).evaluate((element, words) => {
      const data = new DataTransfer();
      data.setData("text/plain", words);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  };
  const long = "We tell each other. ".repeat(2_560);
  await paste(long);
  await expect.poll(async () => (await bo.sheet.read(point)).length, { timeout: 20_000 }).toBeGreaterThan(51_000);
  await paste("x".repeat(100_000));
  await expect(ada.page.getByText("That is more than one point can hold").first()).toBeVisible();
  expect((await ada.sheet.read(point)).includes("xxxx")).toBe(false);
});

test("right-to-left words and emoji stay as they were typed", async ({ ada, bo }) => {
  const second = await nextPoint(ada);
  await ada.sheet.add(DAILY);
  await ada.page.keyboard.insertText("אני אתקשר כשאאחר 🕊️👩‍👩‍👧 سأتصل");
  await expect(bo.sheet.text(second)).toHaveText("אני אתקשר כשאאחר 🕊️👩‍👩‍👧 سأتصل");
});
