import { readFileSync } from "node:fs";
import { lookOf, WALKS } from "./inspect.ts";
import { expect, test } from "./people.ts";
import { pair } from "./Person.ts";
import type { Person } from "./Person.ts";
import { goesToWarmWords } from "./plantWeek.ts";

const WORDS = "four quiet words here";

/** Presses what saves a file, and gives it back as it lies in the downloads. */
async function saved(person: Person, press: () => Promise<void>): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([person.page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test("V155, V178, V245: Ada closes the space; Bo reads that it is closed and no cause, both still read, and nothing offers to reach the other", async ({
  together: { ada, bo },
}) => {
  const warm = "I thought of you today.";
  await goesToWarmWords(ada);
  await ada.page.getByRole("textbox", { name: "Something warm and true" }).fill(warm);
  await ada.tap(ada.button(/^Share it with/));
  await expect(ada.button("Take it back")).toBeVisible();
  const read = await Promise.all(
    [ada, bo].map(async (person) => {
      await person.opens("/leaving");
      // The other's name comes with what both share.
      await expect(person.page.getByRole("term").filter({ hasText: /Ada|Bo/ })).toBeVisible();
      return (await person.page.getByRole("main").innerText()).replaceAll(/Ada|Bo/g, "*");
    }),
  );
  expect(read[0]).toBe(read[1]);
  await ada.tap(ada.button("Close our space"));
  await ada.tap(ada.page.getByRole("alertdialog").getByRole("button", { name: "Not now" }));
  await bo.opens("/today");
  await expect(bo.page.getByText("This space is closed.")).toHaveCount(0);
  await ada.tap(ada.button("Close our space"));
  await ada.tap(ada.page.getByRole("alertdialog").getByRole("button", { name: "Close it" }));
  for (const { page } of [ada, bo]) {
    await expect(page.getByText("This space is closed. What you shared can be read here for 30 days")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(/Ada closed|Bo closed|closed by/);
  }
  await ada.opens("/talk/warm");
  await expect(ada.page.getByText(warm)).toBeVisible();
  await expect(ada.button("Take it back")).toHaveCount(0);
  await ada.opens("/bring");
  await expect(ada.page.getByText(/nothing goes from here to/)).toBeVisible();
  await ada.opens("/invite");
  await ada.arrivesAt("Today");
  await ada.opens("/leaving");
  await ada.tap(ada.button("Delete what is mine on the server"));
  await ada.tap(ada.page.getByRole("alertdialog").getByRole("button", { name: "Delete", exact: true }));
  await expect(ada.page.getByText("What was yours on the server is deleted.")).toBeVisible();
  await ada.page.reload();
  await expect(ada.page.getByText("What was yours on the server is deleted.")).toBeVisible();
  await bo.page.reload();
  await expect(bo.page.getByText("This space is closed. What you shared can be read here for 30 days")).toBeVisible();
});

for (const walk of WALKS.filter(({ pictures }) => pictures)) {
  const look = lookOf(walk);

  test(`V171, V176, V177: a copy begins a new space, ${walk.size}`, { tag: "@long" }, async ({ somebody }) => {
    test.setTimeout(120_000);
    const ada = await somebody("Ada", walk.options);
    const bo = await somebody("Bo", walk.options);
    await pair(ada, bo);
    await ada.opens("/me");
    await ada.page.getByRole("textbox", { name: "Notes and drafts" }).fill("a note of mine");
    await ada.goesTo("Agreement");
    await ada.sheet.add(/Openness about daily life/);
    await ada.writes("I will tell you the same evening.");
    await ada.sheet.isSaved();
    await ada.opens("/copy");
    await look(ada, "copy");
    const page = await saved(ada, () => ada.tap(ada.button("Save it to read")));
    expect(page.name).toBe("notes.html");
    const html = readFileSync(page.path, "utf8");
    expect(html).toContain("a note of mine");
    expect(html).toContain("I will tell you the same evening.");
    const data = await saved(ada, async () => {
      await ada.tap(ada.button("Other forms"));
      await ada.tap(ada.page.getByRole("menuitem", { name: "Save as data" }));
    });
    // reason: read here for three of its fields.
    const read = JSON.parse(readFileSync(data.path, "utf8")) as Record<string, unknown>;
    expect(JSON.stringify(read["mine"])).toContain("a note of mine");
    expect(JSON.stringify(read["agreement"])).toContain("I will tell you the same evening.");
    expect(Object.keys(read)).not.toContain("shared");
    await ada.page.getByRole("textbox", { name: "Passphrase" }).fill("short");
    await ada.tap(ada.button("Save a sealed copy"));
    await expect(ada.page.getByText("Take at least 12 letters")).toBeVisible();
    await ada.page.getByRole("textbox", { name: "Passphrase" }).fill(WORDS);
    const copy = await saved(ada, () => ada.tap(ada.button("Save a sealed copy")));
    expect(copy.name).toBe("notes.sealed");
    expect(readFileSync(copy.path).includes("a note of mine")).toBe(false);

    // A browser that knows nothing.
    const anew = await somebody("Ada", walk.options);
    await anew.opens("/copy/in");
    await look(anew, "bring-back");
    await anew.page.locator("input[type=file]").setInputFiles(copy.path);
    await anew.page.getByRole("textbox", { name: "Passphrase" }).fill("other quiet words");
    await anew.tap(anew.button("Look what is in it"));
    await expect(anew.page.getByText("The copy does not open with these words.")).toBeVisible();
    await look(anew, "bring-back-other-words", "more");
    await anew.page.getByRole("textbox", { name: "Passphrase" }).fill(WORDS);
    await anew.tap(anew.button("Look what is in it"));
    await expect(anew.button("Bring it in")).toBeVisible();
    await look(anew, "bring-back-opened", "more");
    await anew.tap(anew.button("Bring it in"));
    await expect(anew.page.getByText("One point came along.")).toBeVisible();
    await look(anew, "bring-back-in", "more");
    await anew.tap(anew.link("What would you like to bring?"));
    await expect(anew.page.getByText("I will tell you the same evening.")).toBeVisible();
    await anew.opens("/me");
    await expect(anew.page.getByRole("textbox", { name: "Notes and drafts" })).toHaveValue("a note of mine");

    await anew.opens("/leaving");
    await look(anew, "leaving-alone");
    await ada.opens("/leaving");
    await look(ada, "leaving");
    await ada.tap(ada.button("Close our space"));
    await ada.tap(ada.page.getByRole("alertdialog").getByRole("button", { name: "Close it" }));
    await expect(ada.button("Delete what is mine on the server")).toBeVisible();
    await look(ada, "leaving-closed");
    await ada.tap(ada.button("Delete what is mine on the server"));
    await ada.tap(ada.page.getByRole("alertdialog").getByRole("button", { name: "Delete", exact: true }));
    await expect(ada.page.getByText("What was yours on the server is deleted.")).toBeVisible();
    await look(ada, "leaving-left", "more");
    await bo.opens("/agreement");
    await look(bo, "closed-agreement");
    for (const place of ["Today", "Talk", "Promises"] as const) {
      await bo.goesTo(place);
      await look(bo, `closed-${place.toLowerCase()}`, "more");
    }
  });
}
