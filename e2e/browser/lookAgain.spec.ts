import { lookOf, WALKS } from "./inspect.ts";
import { expect, test } from "./people.ts";
import { pair } from "./Person.ts";

test(
  "A171: a sentence of mine that could become a rule is looked at again before I am comfortable with it, and nobody learns of it",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await pair(ada, bo);
    const panel = ada.page.getByRole("group", { name: "Look again at point 1.1, for you alone" });
    await ada.sheet.add(/Openness about daily life/);
    await ada.writes("We each ask permission before we go out.");
    await bo.sheet.reads("1.1", "We each ask permission before we go out.");

    await test.step("who wrote it reads why; nothing is pressed, and nothing is told", async () => {
      await ada.sheet.answers("1.1", "Comfortable");
      await expect(panel).toContainText("Adults tell; they do not ask leave.");
      await expect(panel.getByRole("button", { name: "Go on writing" })).toBeFocused();
      await expect(ada.button("Comfortable")).toHaveAttribute("aria-pressed", "false");
      const [walk] = WALKS;
      if (walk !== undefined) await lookOf(walk)(ada, "look-again");
    });

    await test.step("who reads it is asked nothing, and finds behind the small i that it can be left open", async () => {
      await expect(bo.page.getByRole("group", { name: /Look again/ })).toBeHidden();
      await bo.button("About point 1.1, for you alone").click();
      const note = bo.page.getByRole("dialog", { name: "About point 1.1, for you alone" });
      await expect(note).toContainText("You can leave this open");
      await expect(note).toContainText("What a limit looks like");
      await expect(note.getByRole("link").first()).toBeVisible();
      await bo.page.keyboard.press("Escape");
      await bo.sheet.answers("1.1", "Comfortable");
      await expect(bo.button("Comfortable")).toHaveAttribute("aria-pressed", "true");
      await expect(bo.page.getByText("0 agreed, 1 open")).toBeVisible();
    });

    await test.step("it stays as it is: that is the mark, and is asked once", async () => {
      await panel.getByRole("button", { name: "It stays as it is" }).click();
      await expect(panel).toBeHidden();
      await expect(ada.button("Comfortable")).toBeFocused();
      for (const person of [ada, bo])
        await expect(person.page.getByText("You are both comfortable with this one.")).toBeVisible();
      for (const pressed of ["false", "true"]) {
        await ada.sheet.answers("1.1", "Comfortable");
        await expect(ada.button("Comfortable")).toHaveAttribute("aria-pressed", pressed);
      }
      await expect(panel).toBeHidden();
    });

    await test.step("other words are looked at anew, and a plain sentence not at all", async () => {
      await ada.sheet.writeIn("1.1");
      await ada.writes(" Always.");
      await ada.sheet.answers("1.1", "Comfortable");
      await panel.getByRole("button", { name: "Go on writing" }).click();
      await expect(ada.sheet.text("1.1")).toBeFocused();
      await ada.page.keyboard.press("ControlOrMeta+A");
      await ada.writes("We each say when we go out.");
      await expect(panel).toBeHidden();
      await ada.sheet.answers("1.1", "Comfortable");
      await expect(ada.button("Comfortable")).toHaveAttribute("aria-pressed", "true");
    });
  },
);

test(
  "A173: where one side carries much more, each finds a question behind the page's small i, and nowhere else",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await pair(ada, bo);
    for (const [at, words] of ["I will call at six.", "I will cook.", "I will message."].entries()) {
      await ada.sheet.add(/Openness about daily life/);
      await ada.writes(words);
      await bo.sheet.reads(`1.${at + 1}`, words);
    }
    for (const person of [ada, bo]) {
      await expect(person.page.getByRole("main")).not.toContainText("Is this how you want it?");
      await person.button("About this, for you alone").click();
      const note = person.page.getByRole("dialog", { name: "About this, for you alone" });
      await expect(note).toContainText("one of you does at least three things more");
      await expect(note).toContainText("Is this how you want it?");
      await person.page.keyboard.press("Escape");
    }
  },
);
