import { pair } from "./Person.ts";
import { expect, test } from "./people.ts";

const DAILY = /Openness about daily life/;

test.beforeEach(async ({ ada, bo }) => {
  await pair(ada, bo);
  await ada.sheet.add(DAILY);
  await ada.sheet.type("I will call when I am late. ");
  await bo.sheet.reads("1.1", "I will call when I am late. ");
});

test("both type at the same time in the same paragraph, and both read the same intact words", async ({ ada, bo }) => {
  await bo.sheet.writeIn("1.1");
  await ada.page.keyboard.press("ControlOrMeta+Home");
  const [adas, bos] = ["Ada adds a clause at the front. ", "Bo adds words at the end."];
  await Promise.all([ada.page.keyboard.type(adas, { delay: 15 }), bo.page.keyboard.type(bos, { delay: 15 })]);
  const whole = `${adas}I will call when I am late. ${bos}`;
  await expect(ada.sheet.text("1.1")).toHaveText(whole);
  await expect(bo.sheet.text("1.1")).toHaveText(whole);
});

test("both type at the same spot, and no letter of either is lost or taken apart", async ({ ada, bo }) => {
  await bo.sheet.writeIn("1.1");
  await ada.page.keyboard.press("End");
  await Promise.all([
    ada.page.keyboard.type("aaaaaaaaaaaaaaaaaaaa", { delay: 20 }),
    bo.page.keyboard.type("bbbbbbbbbbbbbbbbbbbb", { delay: 20 }),
  ]);
  await expect.poll(() => ada.sheet.read("1.1")).toMatch(/^I will call when I am late. [ab]{40}$/);
  await expect.poll(async () => (await bo.sheet.read("1.1")) === (await ada.sheet.read("1.1"))).toBe(true);
  const words = await ada.sheet.read("1.1");
  expect(words.match(/a/g)?.length).toBe(20 + 3);
});

test("each writes in a point of their own, at the same time", async ({ ada, bo }) => {
  await bo.sheet.add(/Social situations/);
  await Promise.all([
    ada.page.keyboard.type("I say where I am.", { delay: 10 }),
    bo.page.keyboard.type("I leave when it gets loud.", { delay: 10 }),
  ]);
  for (const person of [ada, bo]) {
    await expect(person.sheet.text("1.1")).toHaveText("I will call when I am late. I say where I am.");
    await expect(person.sheet.text("2.1")).toHaveText("I leave when it gets loud.");
  }
});

test("both write offline and come back, one of them only deletes", async ({ ada, bo }) => {
  await bo.sheet.writeIn("1.1");
  await ada.context.setOffline(true);
  await bo.context.setOffline(true);
  await expect(ada.page.getByText("No connection. Keep writing", { exact: false })).toBeVisible();
  await ada.page.keyboard.press("End");
  await ada.sheet.type("Even at work.");
  for (let i = 0; i < " late. ".length - 1; i++) await bo.page.keyboard.press("Backspace");
  await expect(bo.sheet.text("1.1")).toHaveText(/^I will call when I am ?$/);
  await ada.context.setOffline(false);
  await bo.context.setOffline(false);
  for (const person of [ada, bo])
    await expect(person.sheet.text("1.1")).toHaveText("I will call when I am Even at work.", { timeout: 30_000 });
});

test("a reload in the middle of typing loses no letter", async ({ ada, bo }) => {
  await ada.sheet.type("Not one letter is lost");
  await ada.page.reload();
  await expect(ada.sheet.text("1.1")).toHaveText("I will call when I am late. Not one letter is lost");
  await expect(bo.sheet.text("1.1")).toHaveText("I will call when I am late. Not one letter is lost");
});

test("a reload while offline opens from this device, and what was written goes out later", async ({ ada, bo }) => {
  await ada.sheet.isSaved();
  await ada.context.setOffline(true);
  await ada.sheet.type("On the train.");
  await expect(ada.page.getByText("Kept on this device", { exact: false }).first()).toBeVisible();
  await ada.context.setOffline(false);
  await expect(bo.sheet.text("1.1")).toHaveText("I will call when I am late. On the train.", { timeout: 30_000 });
});

test("A: undoing *add a point* keeps the words the partner wrote in it", async ({ ada, bo }) => {
  await ada.sheet.add(DAILY);
  await ada.sheet.type("mine ");
  await bo.sheet.reads("1.2", "mine ");
  await bo.sheet.writeIn("1.2");
  await bo.sheet.type("and Bo's words");
  await expect(ada.sheet.text("1.2")).toHaveText("mine and Bo's words");
  for (let i = 0; i < 6; i++) await ada.page.keyboard.press("ControlOrMeta+z");
  await expect(ada.page.getByText("and Bo's words").first()).toBeVisible();
  await expect(bo.page.getByText("and Bo's words").first()).toBeVisible();
});

test("undo takes back my own letters only", async ({ ada, bo }) => {
  await bo.sheet.writeIn("1.1");
  await bo.sheet.type("Bo stays. ");
  await ada.sheet.reads("1.1", "I will call when I am late. Bo stays. ");
  await ada.page.keyboard.press("ControlOrMeta+z");
  await expect(ada.page.getByText("Bo stays.").first()).toBeVisible();
  await expect(ada.page.getByText("I will call when I am late")).toBeHidden();
  await expect(bo.page.getByText("Bo stays.").first()).toBeVisible();
});

test("two tabs of one device write into one agreement", async ({ ada, bo }) => {
  const first = ada.page;
  ada.page = await ada.context.newPage();
  await ada.goesTo("Agreement");
  await ada.sheet.reads("1.1", "I will call when I am late. ");
  await ada.sheet.writeIn("1.1");
  await ada.sheet.type("From the second tab.");
  ada.page = first;
  await expect(ada.sheet.text("1.1")).toHaveText("I will call when I am late. From the second tab.");
  await expect(bo.sheet.text("1.1")).toHaveText("I will call when I am late. From the second tab.");
});

test("fifty kilobytes are pasted and arrive whole; more than a point can hold is refused and nothing is lost", async ({
  ada,
  bo,
}) => {
  const paste = async (text: string): Promise<void> => {
    await ada.sheet.text("1.1").evaluate((element, words) => {
      const data = new DataTransfer();
      data.setData("text/plain", words);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  };
  const long = "We tell each other. ".repeat(2_560);
  await paste(long);
  await expect.poll(async () => (await bo.sheet.read("1.1")).length, { timeout: 20_000 }).toBeGreaterThan(51_000);
  await paste("x".repeat(100_000));
  await expect(ada.page.getByText("That is more than one point can hold").first()).toBeVisible();
  expect((await ada.sheet.read("1.1")).includes("xxxx")).toBe(false);
});

test("right-to-left words and emoji stay as they were typed", async ({ ada, bo }) => {
  await ada.sheet.add(DAILY);
  await ada.page.keyboard.insertText("אני אתקשר כשאאחר 🕊️👩‍👩‍👧 سأتصل");
  await expect(bo.sheet.text("1.2")).toHaveText("אני אתקשר כשאאחר 🕊️👩‍👩‍👧 سأتصل");
});
