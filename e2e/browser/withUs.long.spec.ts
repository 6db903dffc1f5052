import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { expect, PHONE, test } from "./people.ts";
import { begun } from "./Talk.ts";

const look = lookOf({ size: "phone", options: PHONE, pictures: process.env["PICTURES"] === "1" });
const BEGUN = "I never told you why I left on Friday.";
const NOTE = "I am not sure that I want to stay.";

function isOn(person: Person) {
  return person.page.getByText("Someone is with us. What is private is hidden");
}

test("N132: what was begun in a talk is hidden while somebody looks on, comes back when its author wants it, and a page opened anew shows nothing before it knows", async ({
  together: { ada, bo },
}) => {
  await ada.keepsNote("Just me", "Notes and drafts", NOTE);
  await ada.sheet.isSaved();
  const { adas } = await begun(ada, bo, "One sentence each");
  await adas.taps("Write it freely");
  await adas.field("In your own words").fill(BEGUN);
  await bo.opens("/with-us");
  await bo.button("Suggest it").click();
  await ada.link("See what that means").click();
  await ada.button("Switch it on").click();
  await expect(isOn(ada)).toBeVisible();
  await ada.goesTo("Talk");
  await expect(ada.button("Go on writing here")).toBeVisible();
  await expect(adas.field("In your own words")).toHaveCount(0);
  await look(ada, "with-us-begun");

  // From the first moment on, and not only after everything was read: watched in the page itself.
  await ada.page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const field of document.querySelectorAll<HTMLInputElement>("textarea, input")) seen.push(field.value);
      seen.push(document.body?.innerText ?? "");
    }).observe(document, { childList: true, subtree: true });
  });
  const showedNothing = async (): Promise<void> => {
    // reason: put there by the script above, which runs before any of the page's own.
    const seen = await ada.page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.filter((words) => words.includes(BEGUN) || words.includes(NOTE))).toEqual([]);
  };
  await ada.opens("/me");
  await ada.sees("Not while someone is with us");
  await showedNothing();
  await ada.comesBackTo("Talk");
  await expect(ada.button("Go on writing here")).toBeVisible();
  await showedNothing();

  await ada.button("Go on writing here").click();
  await expect(adas.field("In your own words")).toHaveValue(BEGUN);
  await bo.button("End it").first().click();
  await expect(isOn(ada)).toHaveCount(0);
  await expect(adas.field("In your own words")).toHaveValue(BEGUN);
});
