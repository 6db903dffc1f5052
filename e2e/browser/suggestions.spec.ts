import type { Locator } from "@playwright/test";
import type { Person } from "./Person.ts";
import { lookOf } from "./inspect.ts";
import { DESKTOP, expect, PHONE, test as base, type Couple } from "./people.ts";

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
    const point = await ada.sheet.nextNumber(DAILY);
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
  await expect(lines(ada, point).nth(1)).toContainText("Bo suggests adding “Every time.”");
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
  await ada.page.keyboard.press("ControlOrMeta+End");
  const [adas, bos] = [" I also write.", " Or you ring me."];
  await Promise.all([ada.page.keyboard.type(adas, { delay: 20 }), bo.page.keyboard.type(bos, { delay: 20 })]);
  for (const person of [ada, bo]) {
    await expect.poll(() => stands(person, point)).toBe(SENTENCE + adas);
    await expect.poll(() => person.sheet.text(point).locator("ins").allTextContents()).toEqual([bos]);
  }
});

test("A60: a phone's keyboard composes words as a suggestion; pasted pages leave letters only; undo takes back my own", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  const keyboard = await bo.context.newCDPSession(bo.page);
  for (const text of ["O", "Or", "Or w"])
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await keyboard.send("Input.insertText", { text: "Or write" });
  await bo.sheet.type(" me");
  await expect(lines(ada, point)).toContainText("Bo suggests adding “Or write me”.");
  await bo.sheet.text(point).evaluate((element) => {
    const data = new DataTransfer();
    data.setData("text/html", "<h1 onclick=x()>Also</h1><ins>this</ins><img src=x onerror=x()><script>x()</script>");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(lines(ada, point)).toContainText("Bo suggests adding “Or write meAlso this”.");
  expect(await stands(ada, point)).toBe(SENTENCE);

  // The owner composes in the middle of it, and her word stays plain.
  await ada.page.keyboard.press("ControlOrMeta+End");
  for (const _ of "this") await ada.page.keyboard.press("ArrowLeft");
  const hers = await ada.context.newCDPSession(ada.page);
  for (const text of ["a", "an", "and"])
    await hers.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await hers.send("Input.insertText", { text: "and " });
  for (const person of [ada, bo]) {
    await expect.poll(() => stands(person, point)).toBe(`${SENTENCE}and `);
    await expect(person.sheet.text(point).locator("ins")).toHaveText(["Or write meAlso ", "this"]);
  }
  // Step by step, and not one too many: the same history holds what he did in other points.
  await expect(async () => {
    await bo.page.keyboard.press("ControlOrMeta+z");
    expect(await lines(bo, point).count()).toBe(0);
  }).toPass();
  await ada.sheet.reads(point, `${SENTENCE}and `);
  await bo.page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(ada.sheet.text(point).locator("ins").first()).toHaveText(/Or write/);
  expect(await stands(ada, point)).toBe(`${SENTENCE}and `);
});

test("A62: who does it changes while the other's caret is in the point: from there on it is theirs to write", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  await bo.sheet.type(" Promptly.");
  await expect(lines(ada, point)).toHaveCount(1);
  await ada.sheet
    .point(point)
    .getByRole("button", { name: /^Who does it/ })
    .click();
  await ada.page.getByRole("menuitem", { name: /both/i }).click();
  await expect(lines(bo, point).getByRole("button", { name: "Take it" })).toBeVisible();
  await bo.sheet.writeIn(point);
  await bo.sheet.type(" We both do.");
  await expect.poll(() => stands(ada, point)).toBe(`${SENTENCE} We both do.`);
  await expect(ada.sheet.text(point).locator("ins")).toHaveText(" Promptly.");
});

test("A63: Bo goes on typing while Ada takes what she has read; only that is taken", async ({ ada, bo, point }) => {
  await bo.sheet.writeIn(point);
  await bo.sheet.type(" Or I write.");
  await expect(lines(ada, point)).toContainText("“Or I write.”");
  const more = " And if I cannot, you do.";
  const typing = bo.page.keyboard.type(more, { delay: 25 });
  // Read and pressed in one moment, as nobody could: what is taken is what stood there.
  const taken: string[] = [];
  for (let press = 0; press < 3; press++)
    taken.push(
      await lines(ada, point)
        .first()
        .evaluate((line) => {
          const words = line.querySelector("ins")?.textContent ?? "";
          const place = line.closest("[data-suggestions]");
          line.querySelector("button")?.click();
          return place?.textContent?.includes("changed or gone") === true ? "" : words;
        }),
    );
  await typing;
  const whole = `${SENTENCE} Or I write.${more}`;
  await expect(bo.sheet.text(point)).toHaveText(whole);
  await expect(ada.sheet.text(point)).toHaveText(whole);
  const [adas, bos] = [await stands(ada, point), await stands(bo, point)];
  expect(adas).toBe(bos);
  expect(taken[0]).toContain("Or I write.");
  expect(adas.replaceAll(" ", "")).toBe((SENTENCE + taken.join("")).replaceAll(" ", ""));
  await lines(ada, point).getByRole("button", { name: "Leave mine" }).click();
  await bo.sheet.reads(point, adas);
});

test("A67: by keyboard alone, read out and not by colour: Ada takes all of it, and the next one is under her hands", async ({
  ada,
  bo,
  point,
}) => {
  await bo.sheet.writeIn(point);
  await bo.sheet.type(" Always.");
  await bo.page.keyboard.press("ControlOrMeta+Home");
  await bo.sheet.type("Promised: ");
  for (let i = 0; i < "I will".length; i++) await bo.page.keyboard.press("Delete");
  await expect(lines(ada, point)).toHaveCount(2);
  const words = ada.sheet.text(point);
  await expect(words.getByRole("insertion")).toHaveCount(2);
  await expect(words.getByRole("deletion")).toHaveText("I will");
  const before = await words
    .getByRole("insertion")
    .first()
    .evaluate((letters) => getComputedStyle(letters, "::before").content);
  expect(before).toContain("Bo suggests adding:");
  await expect(words.getByRole("insertion").first()).toHaveCSS("text-decoration-line", "underline");
  await expect(words.getByRole("deletion")).toHaveCSS("text-decoration-line", "line-through");

  await ada.button(`Take all of them in point ${point}`).focus();
  await ada.page.keyboard.press("Shift+Tab");
  await expect(lines(ada, point).nth(1).getByRole("button", { name: "Leave mine" })).toBeFocused();
  await expect(lines(ada, point).nth(1).getByRole("button", { name: "Leave mine" })).toHaveAccessibleDescription(
    "Bo suggests adding “Always.”.",
  );
  await ada.page.keyboard.press("Enter");
  await expect(lines(ada, point)).toHaveCount(1);
  await expect(lines(ada, point).getByRole("button", { name: "Take it" })).toBeFocused();
  await ada.page.keyboard.press("Enter");
  await bo.sheet.reads(point, "Promised:  call when I am late.");
  await expect(ada.sheet.point(point).locator("[data-point-menu] button")).toBeFocused();
});

test(
  "A67: suggestions in both themes, on a phone and in a narrow window",
  { tag: "@long" },
  async ({ ada, bo, point }) => {
    await bo.sheet.writeIn(point);
    await bo.sheet.type(` Or I write ${"and write ".repeat(30)}.`);
    await bo.page.keyboard.press("ControlOrMeta+Home");
    for (let i = 0; i < "I will".length; i++) await bo.page.keyboard.press("Delete");
    await bo.sheet.type("Promised: I");
    await expect(lines(ada, point)).toHaveCount(2);
    await lookOf({ size: "phone", options: PHONE, pictures: true })(ada, "suggestions");
    await lookOf({ size: "desktop", options: DESKTOP, pictures: true })(bo, "suggestions");
  },
);

test(
  "A63: both change the same sentence on trains; what he struck through and what she wrote in it are both there",
  { tag: "@long" },
  async ({ ada, bo, point }) => {
    await bo.sheet.writeIn(point);
    for (const person of [ada, bo]) await person.context.setOffline(true);
    await expect(ada.page.getByText("No connection. Keep writing", { exact: false })).toBeVisible();
    for (let i = 0; i < "when I am late.".length; i++) await bo.page.keyboard.press("Backspace");
    await bo.sheet.type("every evening.");
    await ada.page.keyboard.press("ControlOrMeta+End");
    for (let i = 0; i < " late.".length; i++) await ada.page.keyboard.press("ArrowLeft");
    await ada.sheet.type(" running");
    for (const person of [ada, bo]) await person.context.setOffline(false);
    for (const person of [ada, bo])
      await expect.poll(() => stands(person, point), { timeout: 30_000 }).toBe("I will call when I am running late.");
    await expect(lines(ada, point)).toHaveCount(1);
    await lines(ada, point).getByRole("button", { name: "Take it" }).click();
    for (const person of [ada, bo]) await person.sheet.reads(point, "I will call every evening.");
  },
);
