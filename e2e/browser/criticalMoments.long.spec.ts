import type { Locator } from "@playwright/test";
import { asShown, begun } from "./Talk.ts";
import { expect, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";

/**
 * The moments in which one wrong word would press, accuse or frighten, as they stand on the real screens. Saving,
 * turns, apologies, proposing, signing and resting have walks of their own, which read theirs.
 */
const DAILY = /Openness about daily life/;

function says(person: Person, words: string): Locator {
  return person.page.getByRole("main").getByText(asShown(words));
}

async function reads(person: Person, ...sentences: readonly string[]): Promise<void> {
  for (const words of sentences) await expect(says(person, words)).toBeVisible();
}

test("F123: inviting, waiting, looking around, joining: nobody is hurried, nothing is shared, nobody is told", async ({
  ada,
  bo,
}) => {
  await ada.saysOneSentence();
  const link = await ada.invites();
  await ada.sees("The link is ready.");
  await reads(ada, "I would like us to have a quiet place to write and talk. Have a look first, there is no hurry.");
  await expect(ada.page.getByText("The link works once, for two days.", { exact: false })).toBeVisible();
  await expect(
    ada.page.getByText("There is nothing you have to do now. Write here if you like", { exact: false }),
  ).toBeVisible();
  await expect(ada.link("Tell me when something waits")).toBeVisible();
  await ada.goesTo("Today");
  await reads(
    ada,
    "The link is ready. There is nothing you have to do now. Your partner sees nothing until you share it.",
  );
  const waiting = await ada.page.getByRole("main").innerText();

  // Looking does not use the link up, and is told to nobody.
  for (let look = 0; look < 2; look++) {
    await bo.page.goto(link);
    await bo.sees(asShown("Ada would like to share a private space with you."));
    await reads(bo, "Look around before you decide. Nobody is told that you opened this.");
  }
  await bo.tap(bo.link("Look around"));
  await bo.page.getByRole("heading", { level: 1 }).waitFor();
  await ada.comesBackTo("Today");
  await expect.poll(() => ada.page.getByRole("main").innerText()).toBe(waiting);

  await bo.joins(link);
  await reads(bo, "Nothing you wrote before has been shared. Look around, there is no hurry.");
  await ada.comesBackTo("Today");
  await reads(ada, "Bo is here now too. Nothing you wrote before has been shared.");
  await expect(bo.page.getByText("messages on Friday")).toHaveCount(0);
});

test("F124: the eight words are the same on both phones, stand apart from every other kind of words, and a difference stops", async ({
  together: { ada, bo },
}) => {
  const shown: string[] = [];
  for (const person of [ada, bo]) {
    await person.opens("/words");
    await reads(
      person,
      "Read these eight words to each other. If they match, nobody stands in between, not even whoever runs this server. If they differ, stop and make a new link.",
    );
    for (const answer of ["They match", "They differ", "Later"]) await expect(person.button(answer)).toBeVisible();
    await expect(person.page.getByText(/four words|six words|signature/i)).toHaveCount(0);
    shown.push((await person.page.getByRole("main").getByRole("listitem").allTextContents()).join(" "));
  }
  expect(shown[0]).toBe(shown[1]);
  await ada.tap(ada.button("They differ"));
  await reads(
    ada,
    "Then stop here, and write nothing that matters. Somebody may stand in between. Begin a new space with a new link.",
  );
});

test("F125: let's talk leads to planning one, and the point simply stays open", async ({ ada, bo }) => {
  await pair(ada, bo);
  await ada.sheet.add(DAILY);
  await ada.writes("We call when we are late.");
  await bo.sheet.reads("1.1", "We call when we are late.");
  await ada.sheet.answers("1.1", "Let's talk");
  await expect(
    bo.page.getByText("would like to talk about this point. It simply stays open until then."),
  ).toBeVisible();
  await bo.tap(bo.link("Plan a talk"));
  await bo.sees("How long have you got?");
});

test("F126: a pause needs no reason, and both read until when, each in words of their own", async ({
  together: { ada, bo },
}) => {
  const { adas } = await begun(ada, bo, "A short talk");
  await adas.taps("Pause");
  await bo.sees("A pause");
  await expect(
    bo.page.getByText(/^A pause\. Pauses belong to a good conversation\. You can go on from .+\.$/),
  ).toBeVisible();
  await expect(
    ada.page.getByText(/^Paused\. Nobody has to explain\. You can go on from .+\. When suits you\?$/),
  ).toBeVisible();
  for (const { page } of [ada, bo]) await expect(page.getByText(/Ada paused|paused by|because/i)).toHaveCount(0);
});

test("F127: a closed space says what can be read for how long, and no cause", async ({ together: { ada, bo } }) => {
  await ada.opens("/leaving");
  await ada.tap(ada.button("Close our space"));
  await ada.tap(ada.page.getByRole("alertdialog").getByRole("button", { name: "Close it" }));
  for (const person of [ada, bo])
    await expect(
      person.page.getByText(
        "This space is closed. What you shared can be read here for 30 days; a copy you save stays yours. Your own notes are untouched.",
      ),
    ).toBeVisible();
});
