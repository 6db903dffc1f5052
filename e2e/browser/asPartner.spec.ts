import type { Locator } from "@playwright/test";
import { lookOf } from "./inspect.ts";
import { expect, PHONE, test } from "./people.ts";
import type { Person } from "./Person.ts";
import { PROMISE_PHRASES, plantPromise } from "./plantPromise.ts";
import { goesToSorry, sharesSorry } from "./plantSorry.ts";
import { goesToWeeks } from "./plantWeek.ts";
import { Talk } from "./Talk.ts";

test.use({ actionTimeout: 20_000 });

const DAILY = /Openness about daily life/;
const look = lookOf({ size: "phone", options: PHONE, pictures: false });

/** Ada's, and nobody else's: none of it may stand on a picture of what Bo sees. */
const ADAS_OWN = {
  sentence: "when the Wiedehopf sang",
  ownPoint: "We each keep an Eisvogel.",
  ownVersion: "Perhaps a Neuntöter.",
  commentDraft: "Girlitz zögert noch",
  note: "Mauersegler im Regen",
  talkNote: "Sumpfohreule spricht",
};
/** What is each one's own on the page of both: how they write, what is new to them, steps back, looking for words. */
const EACH_ONES_OWN = new Set([
  "You are writing together: Ada sees each letter as you type it.",
  "Together is fine",
  "2 points changed since you last looked.",
  "See what changed",
  "All right",
  "Together",
  "On my own first",
  "Ada sees what you write as you write it.",
  "Search",
  "Undo",
  "Redo",
  // The small way out stands in the frame of one's own page, and the picture has it there too.
  "Leave quickly",
]);

const linesIn = async (place: Locator): Promise<string[]> =>
  (await place.innerText())
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const picture = (person: Person): Locator => person.page.locator("[data-as-partner] fieldset");
const toPicture = async (person: Person, name: string): Promise<void> => {
  await person.link(`What ${name} sees`).click();
  await expect(picture(person).getByRole("heading", { level: 1 })).toBeVisible();
};
const back = async (person: Person): Promise<void> => {
  await person.link("My own view").click();
  await expect(person.page.locator("[data-as-partner]")).toHaveCount(0);
};
/** The partner's screen with what is theirs alone left out. */
const theirs = async (person: Person): Promise<string[]> =>
  (await linesIn(person.page.getByRole("main"))).filter((line) => !EACH_ONES_OWN.has(line));

test(
  "A147 A148: what Ada is shown as Bo's agreement is what stands on Bo's screen, whatever either keeps private",
  { tag: "@long" },
  async ({ ada, bo }) => {
    test.setTimeout(150_000);
    await ada.saysOneSentence(ADAS_OWN.sentence);
    await bo.joins(await ada.invites());
    for (const person of [ada, bo]) await person.goesTo("Agreement");
    const points = [
      [ada, "I will call when I am late."],
      [bo, "Would you tell me when the train is late?"],
      [ada, "We each keep one evening free."],
      [bo, "If it gets loud, I will go for a walk."],
    ] as const;
    for (const [index, [writer, words]] of points.entries()) {
      await writer.sheet.add(DAILY);
      await writer.writes(words);
      for (const { sheet } of [ada, bo]) await sheet.reads(`1.${index + 1}`, words);
      await writer.page.getByRole("heading", { level: 1 }).click();
    }
    for (const person of [ada, bo]) await person.sheet.answers("1.1", "Comfortable");
    await bo.sheet.answers("1.4", "Comfortable");
    await ada.sheet.answers("1.3", "Let's talk");
    await bo.sheet.writeIn("1.1");
    await bo.writes(" Every time.");
    await bo.page.getByRole("heading", { level: 1 }).click();
    await expect(ada.page.getByRole("list", { name: "Suggestions for point 1.1" })).toContainText("Every time.");
    await bo.button(/Comment on point 1\.3/).click();
    const field = (person: Person, number: string): Locator =>
      person.page.getByRole("textbox", { name: `What I would like to say about point ${number}`, exact: true });
    await field(bo, "1.3").fill("Tuesdays suit me.");
    await bo.page.getByRole("group", { name: "Notes on point 1.3" }).getByRole("button", { name: "Share" }).click();
    await expect(ada.button(/1 note here on point 1\.3/)).toBeVisible();
    await bo.comesBackTo("Agreement");
    await expect(bo.page.getByText("You are both comfortable with this one.")).toBeVisible();
    await expect(bo.button(/1 note here on point 1\.3/)).toBeVisible();

    await test.step("Ada's private life begins", async () => {
      await ada.keepsNote("Just me", "Notes and drafts", ADAS_OWN.note);
      await ada.keepsNote("Talk", "What I would like to say", ADAS_OWN.talkNote);
      await ada.goesTo("Agreement");
      await ada.button(/Comment on point 1\.2/).click();
      await field(ada, "1.2").fill(ADAS_OWN.commentDraft);
      await ada.page.keyboard.press("Escape");
      await ada.sheet.chooses("On my own first");
      await ada.sheet.add(DAILY);
      await ada.writes(ADAS_OWN.ownPoint);
      await ada.sheet.text("1.3").focus();
      await ada.writes(ADAS_OWN.ownVersion);
      await ada.page.getByRole("heading", { level: 1 }).click();
      await expect(ada.page.getByText(ADAS_OWN.ownVersion)).toBeVisible();
      // One answer alone is shown to nobody, and is no part of a picture either.
      await ada.sheet.answers("1.2", "Let's talk");
      await expect(bo.page.getByText("Ada would like to talk about this point", { exact: false })).toHaveCount(2);
    });

    // A page that was blank for a moment while it was opened begins with its examples unfolded.
    const unfolded = bo.page.getByRole("button", { name: "Examples to take or leave", expanded: true });
    if ((await unfolded.count()) > 0) await unfolded.first().click();
    await toPicture(ada, "Bo");
    const seen = await linesIn(picture(ada));
    expect(seen).toEqual(await theirs(bo));
    expect(seen.join("\n")).toContain("Every time.");
    for (const own of Object.values(ADAS_OWN)) await expect(ada.page.getByText(own)).toHaveCount(0);
    await look(ada, "as-partner-agreement");

    await test.step("A148: nothing that Bo does for himself changes the picture, an answer of his alone included", async () => {
      const pressed = async (): Promise<unknown> =>
        picture(ada)
          .getByRole("button", { pressed: true })
          .evaluateAll((buttons) => buttons.map((button) => button.parentElement?.getAttribute("aria-label")));
      const before = [seen, await pressed()];
      await bo.sheet.answers("1.3", "Comfortable");
      await expect(bo.sheet.point("1.3").getByRole("button", { name: "Comfortable", pressed: true })).toBeVisible();
      await bo.sheet.chooses("On my own first");
      await bo.sheet.add(DAILY);
      await bo.writes("A Rohrdommel of his own.");
      await bo.sheet.isSaved();
      await bo.keepsNote("Just me", "Notes and drafts", "Ziegenmelker");
      await bo.sheet.isSaved();
      // A change of both, made after all that, says that everything before it has come.
      await bo.goesTo("Agreement");
      await bo.sheet.answers("1.4", "Let's talk");
      await expect(picture(ada).getByText("A limit that", { exact: false })).toHaveCount(0);
      await bo.sheet.answers("1.4", "Comfortable");
      await expect(picture(ada).getByText("A limit of your own. It stands", { exact: false })).toBeVisible();
      expect([await linesIn(picture(ada)), await pressed()]).toEqual(before);
    });

    await test.step("A149: nothing on it can be pressed or written, by hand or by keyboard, and links lead on inside it", async () => {
      const buttons = picture(ada).getByRole("button");
      expect(await buttons.count()).toBeGreaterThan(10);
      expect(
        await picture(ada).locator("button:enabled, input:enabled, textarea:enabled, [contenteditable]").count(),
      ).toBe(0);
      await expect(picture(ada).getByRole("textbox")).toHaveCount(0);
      await picture(ada).getByText("We each keep one evening free.").click();
      await ada.writes("Nobody writes here.");
      await expect(ada.page.getByText("Nobody writes here.")).toHaveCount(0);
      await picture(ada).getByRole("link", { name: "Read or print it" }).click();
      await ada.sees("What Bo sees here");
      await back(ada);
      await expect(ada.page.getByRole("heading", { level: 1, name: "What we ask of ourselves" })).toBeVisible();
    });
  },
);

test(
  "A147: what Ada is shown as Bo's talk and Bo's Today is what stands there, at every step, and says nothing about whether he is ready",
  { tag: "@long" },
  async ({ together: { ada, bo } }) => {
    test.setTimeout(150_000);
    const [adas, bos] = [new Talk(ada), new Talk(bo)];
    /** Ada in her own talk, then as Bo sees it; his own clock, and what is said aloud to him, are his. */
    const same = async (): Promise<string[]> => {
      await toPicture(ada, "Bo");
      const aloud = bo.page.locator("[data-my-turn]");
      const spoken = (await aloud.count()) === 0 ? "" : await aloud.innerText();
      const clock = /^(About (\d+|a) minutes?|Time|No hurry|A few seconds|Stopped)$/;
      const ofBo = (await theirs(bo)).filter((line) => !clock.test(line) && line !== spoken.trim());
      const seen = (await linesIn(picture(ada))).filter((line) => !clock.test(line));
      expect(seen).toEqual(ofBo);
      return seen;
    };
    for (const person of [ada, bo]) await person.goesTo("Talk");
    await same();
    await back(ada);
    await adas.suggests("One sentence each", "The messages on Friday");
    await bos.sees("Ada would like to talk");
    expect((await same()).join(" ")).toContain("Not tonight");
    await look(ada, "as-partner-invited");
    await bo.goesTo("Today");
    await ada.goesTo("Today");
    await toPicture(ada, "Bo");
    await expect(picture(ada).getByText("Look at it when you like. Doing nothing is an answer too.")).toBeVisible();
    const today = await linesIn(bo.page.getByRole("main"));
    for (const line of await linesIn(picture(ada))) expect(today).toContain(line);

    await bo.goesTo("Talk");
    await bos.taps("Yes, now");
    await bos.sees("It begins when both of you are ready");
    await ada.goesTo("Talk");
    const before = await same();
    await bos.taps("I am ready");
    await bos.reads("You are ready. There is nothing more to do.");
    expect(await linesIn(picture(ada))).toEqual(before);
    await back(ada);
    await adas.taps("I am ready");
    await expect(ada.page.getByRole("group", { name: "Pause or leave" })).toBeVisible();
    await expect(bo.page.getByRole("group", { name: "Pause or leave" })).toBeVisible();
    await same();
    await look(ada, "as-partner-live");
    await back(ada);
    await adas.says("I was hurt by the messages.");
    await expect(bos.said("I was hurt by the messages.")).toBeVisible();
    const listening = await same();
    expect(listening.join(" ")).toContain("I was hurt by the messages.");
  },
);

test(
  "A150: alone, Ada reads what somebody who joins would see, and on pages of one's own that there is nothing to show",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await ada.saysOneSentence();
    await ada.goesTo("Agreement");
    await ada.link("What your partner sees").click();
    await ada.sees("What your partner would see");
    await look(ada, "as-partner-alone");
    await ada.link("My own view").click();
    await ada.sees("What I ask of myself");
    await bo.joins(await ada.invites());
    await ada.goesTo("Just me");
    await ada.link("What Bo sees").click();
    await ada.sees("What Bo sees here");
    await expect(ada.page.getByText("what Bo keeps private, you do not see.", { exact: false })).toBeVisible();
    await ada.opens("/help");
    await ada.link("What your partner sees").click();
    await ada.sees("What Bo sees here");
    await expect(ada.page.getByText("can open the same page", { exact: false })).toBeVisible();
  },
);

test(
  "A148 A182: Promises, Say sorry and our weeks are shown as they stand before the other, and not whether they have read",
  { tag: "@long" },
  async ({ together: { ada, bo } }) => {
    test.setTimeout(150_000);
    /** What Ada is shown of Bo's page, every line of which stands on his own. */
    const same = async (): Promise<string> => {
      await toPicture(ada, "Bo");
      const [seen, his] = [await linesIn(picture(ada)), await linesIn(bo.page.getByRole("main"))];
      for (const line of seen) expect(his).toContain(line);
      return seen.join("\n");
    };
    await test.step("Promises", async () => {
      await plantPromise(ada, bo);
      for (const person of [ada, bo]) await person.goesTo("Promises");
      await bo.button("Make a promise").click();
      await bo.page.getByRole("textbox", { name: "What I will do" }).fill("Zilpzalp, for me alone");
      await bo.button("Promise it to myself").click();
      await expect(bo.page.getByText("Zilpzalp, for me alone")).toBeVisible();
      // The button that opens what is being written stands on the page again.
      const seen = await same();
      for (const words of [PROMISE_PHRASES.what, PROMISE_PHRASES.finding]) expect(seen).toContain(words);
      for (const words of ["Zilpzalp", PROMISE_PHRASES.ownRecord, PROMISE_PHRASES.toldAlone])
        expect(seen).not.toContain(words);
      await expect(picture(ada).getByRole("button", { name: "Take it back" })).toBeDisabled();
      await look(ada, "as-partner-promises");
      await back(ada);
    });
    await test.step("Say sorry", async () => {
      await goesToSorry(bo);
      await sharesSorry(bo, ["I hid it", "It was my doing", "You could not sleep", "I will say it first"]);
      await goesToSorry(ada);
      await expect(ada.button("Read it")).toBeVisible();
      await toPicture(bo, "Ada");
      const unread = await linesIn(picture(bo));
      expect(unread).toContain("Read it");
      expect(unread.join()).not.toContain("You could not sleep");
      await ada.button("Read it").click();
      await expect(ada.page.getByText("You could not sleep")).toBeVisible();
      await ada.page.reload();
      await expect(ada.button("Read it again")).toBeVisible();
      await ada.sheet.isSaved();
      await bo.page.reload();
      await expect(picture(bo).getByRole("button", { name: "Read it" })).toBeVisible();
      expect(await linesIn(picture(bo))).toEqual(unread);
      await back(bo);
      await bo.button("Read it again").click();
      const seen = await same();
      expect(seen).toContain("What I shared");
      await look(ada, "as-partner-sorry");
      await back(ada);
    });
    await test.step("Our weeks", async () => {
      for (const person of [ada, bo]) await goesToWeeks(person, "Our weekly look");
      await ada.page.getByRole("textbox", { name: "Something I am glad of" }).fill("The Gimpel came");
      await ada.button("That is my half").click();
      await ada.opens("/today/weeks");
      await bo.opens("/today/weeks");
      await ada.sees("Our weeks");
      expect(await same()).toContain("A week stands here once both of you have answered and opened it.");
      await back(ada);
      await goesToWeeks(bo, "Our weekly look");
      await bo.page.getByRole("textbox", { name: "Something I am glad of" }).fill("The Stieglitz sang");
      await bo.button("That is my half").click();
      await goesToWeeks(ada, "Our weekly look");
      await ada.button("Open it together").click();
      await ada.opens("/today/weeks");
      await bo.opens("/today/weeks");
      for (const { page } of [ada, bo]) await expect(page.getByText("The Stieglitz sang")).toBeVisible();
      const seen = await same();
      // From his seat: his own half comes first.
      expect(seen.indexOf("The Stieglitz sang")).toBeLessThan(seen.indexOf("The Gimpel came"));
      expect(seen.indexOf("The Stieglitz sang")).not.toBe(-1);
      await look(ada, "as-partner-weeks");
    });
  },
);
