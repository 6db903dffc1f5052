import type { Locator } from "@playwright/test";
import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { goesToSorry, sharesSorry } from "./plantSorry.ts";
import { goesToWarmWords } from "./plantWeek.ts";
import { expect, PHONE, test } from "./people.ts";
import { agreeOnThree, RESTS } from "./ThePage.ts";

const look = lookOf({ size: "phone", options: PHONE, pictures: process.env["PICTURES"] === "1" });
const news = (person: Person): Locator =>
  person.page.getByRole("region", { name: "Since last time" }).getByRole("link");
const putsAway = (person: Person): Promise<void> => person.button("All right").click();

async function goesToAsk(person: Person): Promise<void> {
  await person.goesTo("Talk");
  await person.link(/Ask for reassurance/).click();
  await person.sees("Ask for reassurance");
}

test("N189: what came for a day or a week is at Today, a line for each kind: an ask, its answer, warm words, a finding", async ({
  together: { ada, bo },
}) => {
  await goesToAsk(bo);
  for (const line of ["A word before you sleep?", "And tomorrow?"]) {
    await bo.page.getByText("honesty", { exact: true }).click();
    await bo.page.getByText("Some words", { exact: true }).click();
    await bo.page.getByRole("textbox", { name: "A line about it, if you like" }).fill(line);
    await bo.button(/^Ask /).click();
  }
  await goesToWarmWords(bo);
  await bo.button("I am glad that you are here.").click();
  await bo.button(/^Share it with/).click();
  await bo.goesTo("Promises");
  await bo.page.getByRole("textbox", { name: "Something I noticed, for both of us" }).fill("Sundays are easier.");
  await bo.button("Share it").click();

  await ada.comesBackTo("Today");
  await expect(news(ada)).toHaveText([/asks for reassurance/, /both found out/, /a few warm words/]);
  await look(ada, "today-since-asked");
  const before = await bo.page.getByRole("main").innerText();
  await news(ada).first().click();
  await ada.sees("Ask for reassurance");
  await ada.page.getByRole("textbox", { name: "When, or what is possible instead" }).first().fill("After eight.");
  await ada.button("Later, as written").first().click();
  // She wants to see no warm words for now: then none are told of either.
  await goesToWarmWords(ada);
  await ada.button("When it is too much").click();
  await ada.button("Show me none for now").click();
  await ada.goesTo("Today");
  await expect(news(ada)).toHaveText([/asks for reassurance/, /both found out/]);
  await putsAway(ada);
  await expect(news(ada)).toHaveCount(0);
  expect(await bo.page.getByRole("main").innerText()).toBe(before);

  await bo.goesTo("Today");
  await expect(news(bo)).toHaveText([/has answered what you asked/]);
});

test("N189, G72: a page that was proposed, made whole or taken back is told to the other; a first signature is not", async ({
  ada,
  bo,
}) => {
  const [hers, his] = await agreeOnThree(ada, bo);
  await hers.proposes();
  await hers.signs();
  await hers.reads(/^You have signed it\./);
  await bo.goesTo("Today");
  await expect(news(bo).filter({ hasText: "page" })).toHaveText([/suggests a page to sign\. Nobody has to/]);
  await putsAway(bo);
  await ada.goesTo("Today");
  await expect(news(ada).filter({ hasText: "page" })).toHaveCount(0);

  await bo.goesTo("Agreement");
  await his.opens();
  await his.signs();
  await his.reads(RESTS);
  await ada.goesTo("Today");
  await expect(news(ada).filter({ hasText: "page" })).toHaveText([/You have both signed the page/]);
  await bo.goesTo("Today");
  await expect(news(bo).filter({ hasText: "page" })).toHaveCount(0);
});

test("N190: what Bo adds to an apology that Ada has read is new to her once more, and read with it", async ({
  together: { ada, bo },
}) => {
  const written = news(ada).filter({ hasText: "has written to you" });
  await goesToSorry(bo);
  await sharesSorry(bo, ["I lied on Friday.", "I did that, and I am sorry.", "It hurt you.", "I tell you tonight."]);
  await ada.comesBackTo("Today");
  await written.click();
  await ada.button("Read it").click();
  await expect(ada.page.getByText("I lied on Friday.")).toBeVisible();
  await ada.goesTo("Today");
  await expect(written).toHaveCount(0);
  await bo.button("Add something I left out").click();
  await bo.page.getByRole("textbox", { name: "What I left out" }).fill("It was on Thursday too.");
  await bo.button("Add it").click();
  await written.click();
  await expect(ada.page.getByText(/has added something that was left out/)).toBeVisible();
  await ada.button("Read it again").click();
  await expect(ada.page.getByText("It was on Thursday too.")).toBeVisible();
  await ada.goesTo("Today");
  await expect(written).toHaveCount(0);
});
