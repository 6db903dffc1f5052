import { pair, type Person } from "./Person.ts";
import { expect, test } from "./people.ts";

/** What a slow line does between the words of an agreement and the program that writes in them. */
const EDITOR = "**/assets/editor-*.js";
const WORDS = "I will call when I am late.";

async function opensAnew(ada: Person): Promise<void> {
  await ada.page.close();
  ada.page = await ada.context.newPage();
}

test(
  "F132: the words are there before the editor is; who taps before it comes is brought in once it has, and told where it does not",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await pair(ada, bo);
    await ada.sheet.add(/Openness about daily life/);
    await ada.sheet.type(WORDS);
    await bo.sheet.reads("1.1", WORDS);

    await test.step("it takes its time", async () => {
      await opensAnew(ada);
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await ada.page.route(EDITOR, (route) => held.then(() => route.continue()));
      await ada.comesBackTo("Agreement");
      await ada.sheet.reads("1.1", WORDS);
      await ada.sheet.text("1.1").click();
      await expect(ada.sheet.text("1.1")).not.toHaveAttribute("contenteditable");
      release();
      await expect(ada.sheet.text("1.1")).toHaveAttribute("contenteditable", "true");
      await expect(ada.sheet.text("1.1")).toBeFocused();
      await ada.page.keyboard.press("ControlOrMeta+End");
      await ada.sheet.type(" Or write.");
      await bo.sheet.reads("1.1", `${WORDS} Or write.`);
    });

    await test.step("it does not come at all", async () => {
      await opensAnew(ada);
      await ada.page.route(EDITOR, (route) => route.abort());
      await ada.comesBackTo("Agreement");
      await ada.sheet.text("1.1").click();
      const told = ada.page.getByText("Writing needs a part of this program", { exact: false }).first();
      await expect(told).toBeVisible();
      await ada.page.unroute(EDITOR);
      await ada.sheet.text("1.1").click();
      await expect(ada.sheet.text("1.1")).toBeFocused();
      await expect(ada.sheet.text("1.1")).toHaveAttribute("contenteditable", "true");
    });
  },
);
