import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { lookOf, WALKS } from "./inspect.ts";
import { expect, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";

const PAGE = `<meta charset="utf-8"><style>* { display: none }</style><h2 onclick="window.ran = 1">Money</h2>
<script>window.ran = 1</script><ul><li>I will tell you about <b>every</b> debt.<img src="x" onerror="window.ran = 1"></li>
<li>We each keep our own account.</li></ul>`;

const words = (person: Person): Locator => person.page.getByRole("textbox", { name: "Words to bring in" });
const box = (person: Person, text: string): Locator => person.page.getByRole("checkbox", { name: text });

/** A page on the clipboard, without plain letters beside it unless some are given. */
async function pastes(person: Person, html: string, plain = ""): Promise<void> {
  await words(person).evaluate(
    (field, [page, letters]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", page ?? "");
      if (letters !== "") clipboardData.setData("text/plain", letters ?? "");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, plain],
  );
}

async function offers(person: Person, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
  await person.page.locator("input[type=file]").setInputFiles(file);
}

async function saves(person: Person, way: string): Promise<{ readonly name: string; readonly text: string }> {
  const arriving = person.page.waitForEvent("download");
  await person.button("Other forms").click();
  await person.page.getByRole("menuitem", { name: way }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** A dialog's ways out for screen readers are clipped to a dot; their box is no target for a finger. */
async function withoutUnseenExits(person: Person): Promise<void> {
  await person.page.locator('button[aria-label="Dismiss"]').evaluateAll((exits) => {
    for (const exit of exits) if (exit instanceof HTMLElement) exit.style.cssText += "padding: 0; border: 0";
  });
}

test(
  "A101, A104, A107: words, pages and saved agreements become points, in one step that can be undone",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await pair(ada, bo);
    let data = "";

    await test.step("A104: a pasted page is its words; nothing in it runs, loads or is drawn", async () => {
      const fetched: string[] = [];
      bo.page.on("request", (request) => fetched.push(request.url()));
      await bo.button("Bring in text").click();
      await pastes(bo, PAGE);
      await expect(words(bo)).toHaveValue(/## Money\n\n- I will tell you about every debt\.\n\n- We each keep/);
      await bo.button("Look at the points").click();
      await expect(bo.page.getByRole("checkbox")).toHaveCount(2);
      expect(await bo.page.evaluate(() => "ran" in window)).toBe(false);
      expect(fetched.filter((url) => url.endsWith("/x"))).toEqual([]);
    });

    await test.step("A101: one chooses, and what was chosen is there for both at once; undo takes all of it back", async () => {
      await bo.button("Back to the words").click();
      await words(bo).fill(
        "# Money\n- I will tell you about every debt.\n- We each keep our own account.\n- Not this one.\n\n# Odd\nאני אגיד לך 💶",
      );
      await bo.button("Look at the points").click();
      await box(bo, "Not this one.").uncheck();
      await bo.button("Topic of this point: Openness about daily life").click();
      await bo.page.getByRole("menuitem", { name: "Reassurance" }).click();
      await bo.button("Add 3 points").click();
      await expect(ada.page.locator("[data-point]")).toHaveCount(3);
      await expect(ada.sheet.topic(/Reassurance/)).toContainText("אני אגיד לך 💶");
      await bo.button("Undo").first().click();
      await expect(ada.page.locator("[data-point]")).toHaveCount(0);
      await bo.button("Redo").first().click();
      await expect(ada.page.locator("[data-point]")).toHaveCount(3);
    });

    await test.step("A105, A108: the reading copy goes out as a page and as data", async () => {
      await ada.link("Read or print it").click();
      await ada.sees("What we ask of ourselves");
      const page = await saves(ada, "Save as a web page");
      expect(page.name).toBe("reading-copy.html");
      expect(page.text).toContain("We each keep our own account.");
      const file = await saves(ada, "Save as data, to bring in again");
      expect(file.name).toBe("reading-copy.json");
      data = file.text;
      await ada.link("Back to writing").click();
    });

    await test.step("A107: another version, a foreign file, ten megabytes and no text are refused in words", async () => {
      await ada.button("Bring in text").click();
      await words(ada).fill("I will not be lost.");
      for (const [name, text, said] of [
        ["new.json", data.replace('"version": 1', '"version": 9'), "newer version"],
        ["foreign.json", '{"openapi":"3.1.0"}', "not an agreement"],
        ["half.json", data.slice(0, 900), "cut off or changed"],
      ] as const) {
        await offers(ada, name, text);
        await expect(ada.page.getByText(said)).toBeVisible();
        await words(ada).fill("I will not be lost.");
      }
      for (const [name, text, said] of [
        ["large.json", "x".repeat(10 * 1024 * 1024), "more than two megabytes"],
        ["picture.md", "\u0000\u0001", "no text in this file"],
      ] as const) {
        await offers(ada, name, text);
        await expect(ada.page.getByText(said)).toBeVisible();
        await expect(words(ada)).toHaveValue("I will not be lost.");
      }
    });

    await test.step("A106: what was saved comes back; what is on the page already, or the other's to say, is left out", async () => {
      await offers(
        ada,
        "reading-copy.json",
        data.replace("We each keep our own account.", "We each keep our own purse."),
      );
      await expect(ada.page.getByText("on the page already")).toHaveCount(2);
      await expect(box(ada, "We each keep our own purse.")).toBeChecked();
      await expect(box(ada, "I will tell you about every debt.")).not.toBeChecked();
      await expect(ada.page.getByText("it is theirs to say")).toHaveCount(1);
      await ada.button("Add 1 point").click();
      await expect(bo.page.locator("[data-point]")).toHaveCount(4);
    });
  },
);

test("A100: the examples can be narrowed down by what happened, and the answer is kept nowhere", async ({ ada }) => {
  await ada.saysOneSentence();
  await ada.goesTo("Agreement");
  const takes = ada.page.getByRole("button", { name: /^Take: / });
  await expect(takes).toHaveCount(4);
  await ada.page.getByRole("radio", { name: "Hidden spending" }).click();
  await expect(takes.first()).toHaveAccessibleName(
    "Take: If I buy something for more than 100, I will tell you on the same day.",
  );
  await ada.comesBackTo("Agreement");
  await expect(ada.page.getByRole("radio", { name: "Hidden spending" })).not.toBeChecked();
});

for (const walk of WALKS) {
  const how = walk.pictures ? `${walk.size}, with pictures` : walk.size;
  test(`bringing in text, ${how}`, { tag: "@long" }, async ({ somebody }) => {
    const look = lookOf(walk);
    const ada = await somebody("Ada", walk.options);
    await ada.saysOneSentence();
    await ada.goesTo("Agreement");
    await look(ada, "examples");
    await ada.button("Bring in text").click();
    await words(ada).fill("{}");
    await ada.button("Look at the points").click();
    await expect(ada.page.getByText("not an agreement")).toBeVisible();
    await withoutUnseenExits(ada);
    await look(ada, "bring-in");
    await words(ada).fill(
      "# Money\n- I will tell you about every debt.\n- We each keep our own account.\n\n# How we talk\n- אני אגיד לך\n".repeat(
        3,
      ),
    );
    await ada.button("Look at the points").click();
    await expect(ada.page.getByRole("checkbox")).toHaveCount(9);
    await withoutUnseenExits(ada);
    await look(ada, "bring-in-choose");
  });
}
