import { expect, PHONE, test } from "./people.ts";
import { pair, type Person, type Place } from "./Person.ts";

/**
 * Cleo's walk: Dan sits beside her and wants to know everything, and both phones lie open on the table. Whatever she
 * looked for by herself, nothing that stands on hers differs from what stands on his.
 */
const PLACES: readonly Place[] = ["Today", "Talk", "Agreement", "Promises", "Just me"];
const NAMES = /Cleo|Dan/g;

/** All that somebody who looks over a shoulder can read, with either name left out. */
async function lookedAt(person: Person, place: Place): Promise<string> {
  await person.goesTo(place);
  const { page } = person;
  const parts = [page.getByRole("banner"), page.getByRole("navigation", { name: "Places" }), page.getByRole("main")];
  const shown = await Promise.all(parts.map((part) => part.innerText()));
  return shown.join("\n---\n").replaceAll(NAMES, "somebody");
}

test("F121: two phones side by side show the same in all five places, whatever Cleo read, asked herself and paused", async ({
  somebody,
}) => {
  const cleo = await somebody("Cleo", PHONE);
  const dan = await somebody("Dan", PHONE);
  await pair(cleo, dan);
  for (const person of [cleo, dan]) {
    await person.answersWords("Later");
    await person.arrivesAt("Today");
    // That the other has come is told to whoever invited, until it was read.
    const arrived = person.page.getByRole("main").getByRole("button", { name: "All right" });
    if (await arrived.isVisible()) await person.tap(arrived);
  }
  const same = async (): Promise<void> => {
    for (const place of PLACES)
      await expect.poll(async () => await lookedAt(cleo, place), { message: place }).toBe(await lookedAt(dan, place));
  };
  await same();

  await cleo.opens("/right-for-us");
  await cleo.sees("Is this right for us?");
  await expect(cleo.page.getByText("If you are sometimes afraid of what happens when you disagree")).toBeVisible();
  await cleo.opens("/help");
  await cleo.sees("Help");
  await cleo.opens("/today");
  await cleo.tap(cleo.button("About this, for you alone"));
  await expect(cleo.page.getByText("it is not your job to fix it here", { exact: false })).toBeVisible();
  await cleo.tap(cleo.button("Pause everything quietly"));
  await cleo.page.keyboard.press("Escape");
  await same();

  // He asks her to show him: the picture of her page on his phone, and of his on hers, are alike too.
  await cleo.goesTo("Agreement");
  await dan.goesTo("Agreement");
  const picture = async (person: Person, of: string): Promise<string> => {
    await person.tap(person.link(`What ${of} sees`));
    const shown = person.page.locator("[data-as-partner] fieldset");
    await expect(shown.getByRole("heading", { level: 1 })).toBeVisible();
    return (await shown.innerText()).replaceAll(NAMES, "somebody");
  };
  expect(await picture(dan, "Cleo")).toBe(await picture(cleo, "Dan"));
});

test("F122: Cleo says no by doing nothing: his suggestion presses nobody, and her going shows him nothing", async ({
  somebody,
}) => {
  const cleo = await somebody("Cleo", PHONE);
  const dan = await somebody("Dan", PHONE);
  await pair(cleo, dan);
  await dan.goesTo("Talk");
  await dan.tap(dan.link(/One sentence each/));
  await dan.page.getByRole("textbox", { name: "In a few words" }).fill("Friday");
  await dan.tap(dan.button(/^Suggest it to /));
  await dan.sees("You have suggested a talk");
  // Nothing on her phone presses: she can go wherever she likes, and leave at once.
  await cleo.goesTo("Talk");
  await expect(cleo.page.getByRole("dialog")).toHaveCount(0);
  await cleo.goesTo("Agreement");
  await cleo.goesTo("Today");
  const before = await dan.page.getByRole("main").innerText();
  await cleo.context.route("https://www.bbc.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }),
  );
  await cleo.tap(cleo.button("Leave quickly"));
  await expect(cleo.page.getByRole("heading", { name: "Weather" })).toBeVisible();
  expect(await dan.page.getByRole("main").innerText()).toBe(before);
});
