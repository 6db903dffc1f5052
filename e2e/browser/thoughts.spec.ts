import { begun } from "./Talk.ts";
import type { Person } from "./Person.ts";
import { expect, test } from "./people.ts";

/** Thoughts on wording, as the person who writes meets them; nobody else ever does. */
const LIAR = "You are such a liar.";
const ABOUT_PERSON = "This is about the person. What happened is easier to hear.";
const ONE_EXCEPTION = "One exception, and the point is lost.";
const I_BUTTON = "About this, for you alone";

const words = (person: Person) => person.page.getByRole("textbox", { name: "In your own words" });
const thoughts = (person: Person) =>
  person.page.getByRole("list", { name: "Thoughts on these words, for you alone" }).getByRole("listitem");
/** The composer as somebody sees it who sits beside: its words but for what is written, and how high it is. */
const fromTheSide = async (person: Person) => {
  await expect(person.page.locator("form [data-still]")).toHaveCount(0);
  return person.page
    .locator("form")
    .evaluate((form: HTMLElement) => [form.innerText, Math.round(form.getBoundingClientRect().height)]);
};

test(
  "S84 S85 S86 S92 S93: Ada's wording is thought about on her device alone, and she decides",
  { tag: "@long" },
  async ({ together: { ada, bo } }) => {
    const { adas } = await begun(ada, bo, "One sentence each");
    const { page } = ada;
    await page.emulateMedia({ reducedMotion: "reduce" });
    // Looked for from before it is said: the talk's own word on its time takes its place a moment later.
    const isSaid = page.waitForFunction(
      (said) => document.querySelector("[data-live-announcer]")?.textContent === said,
      `A thought on your words: ${ONE_EXCEPTION}`,
    );
    await adas.begins("You never listen to me.");

    await test.step("S84 S85: a thought comes after a pause, is taken up by a tap and taken back by undo", async () => {
      await expect(thoughts(ada)).toHaveText([new RegExp(ONE_EXCEPTION)]);
      await isSaid;
      await ada.tap(ada.button("One time was when ..."));
      await expect(words(ada)).toHaveValue("You never listen to me. One time was when ...");
      await page.keyboard.type("the phone rang");
      await expect(words(ada)).toHaveValue("You never listen to me. One time was when the phone rang");
      await words(ada).fill("I felt alone.");
      await expect(thoughts(ada)).toHaveCount(0);
      await words(ada).fill("I felt ignored at the party.");
      await ada.tap(ada.button("lonely"));
      await expect(words(ada)).toHaveValue("I felt lonely at the party.");
      await page.keyboard.press("ControlOrMeta+z");
      await expect(words(ada)).toHaveValue("I felt ignored at the party.");
    });

    await test.step("S93: fifty kilobytes are kept, and sending only explains", async () => {
      const book = "I was hurt. 🙂 שלום ".repeat(2_500);
      await words(ada).fill(book);
      await adas.share();
      await expect(page.getByText("This is more than one turn can hold. All of it stays here.")).toBeVisible();
      await expect(words(ada)).toHaveValue(book);
      await expect(bo.page.getByText("I was hurt.")).toHaveCount(0);
    });

    await test.step("S86: words of fear change nothing but what the small i says when it is opened", async () => {
      await words(ada).fill("I felt calm when you stood in the garden.");
      await expect(thoughts(ada)).toHaveCount(0);
      const calm = await fromTheSide(ada);
      await words(ada).fill("I feel threatened when you stand in the doorway.");
      await ada.tap(page.locator("form").getByRole("button", { name: I_BUTTON }));
      await expect(page.getByRole("dialog").getByText("fear or force", { exact: false })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      expect(await fromTheSide(ada)).toEqual(calm);
    });

    await test.step("S92: a strong thought asks for one more tap, in the composer, however quickly she sends", async () => {
      await words(ada).fill(LIAR);
      await words(ada).press("ControlOrMeta+Enter");
      await expect(ada.button("Change it")).toBeFocused();
      await ada.tap(ada.button("Change it"));
      await expect(words(ada)).toBeFocused();
      await expect(thoughts(ada).filter({ hasText: ABOUT_PERSON })).toHaveCount(1);
      await expect(bo.page.getByText(LIAR)).toHaveCount(0);
      await adas.share();
      await ada.tap(ada.button("Send it anyway"));
      await expect(bo.page.getByText(LIAR)).toBeVisible();
      await expect(bo.page.getByText(ABOUT_PERSON)).toHaveCount(0);
    });
  },
);

test(
  "S84 S91: a point that sounds like a rule is looked at again by its author, and by nobody else",
  { tag: "@long" },
  async ({ together: { ada, bo } }) => {
    const RULE = "You share your live location at all times.";
    for (const person of [ada, bo]) await person.goesTo("Agreement");
    await ada.tap(ada.button("Add a point").first());
    await ada.page.keyboard.type(RULE);
    await expect(ada.page.getByText("Look again")).toBeVisible();
    const his = bo.page.getByRole("textbox", { name: "Point 1.1" });
    await expect(his).toHaveText(RULE);
    await his.click();
    await expect(bo.page.getByText("Look again")).toHaveCount(0);
    await expect(bo.page.getByRole("list", { name: "Thoughts on these words, for you alone" })).toHaveCount(0);
    await ada.tap(ada.button("I offer to show you ... until ..."));
    await expect(his).toHaveText(`${RULE} I offer to show you ... until ...`);
  },
);
