import { readFile } from "node:fs/promises";
import { asShown, MINE, Talk, theirs } from "./Talk.ts";
import { expect, test } from "./people.ts";

/** The whole of the first evening: from the landing to something heard and something promised. */
const ENOUGH = "One thing heard, one promise made. That is enough for tonight.";
const SENTENCE = "I feel hurt and anxious when I heard about the messages on Friday, because honesty matters to me.";
const SECOND_TRY = "What I heard is that it hurt most that you heard it from Sam, and not from me.";
const PROMISE = "I will tell you the same evening.";

test("C17, C78: the first ten minutes, from the landing to one thing heard and one promise made; both inside to the first 'Yes, that's it' takes at most eight taps each", async ({
  ada,
  bo,
}) => {
  const [adas, bos] = [new Talk(ada), new Talk(bo)];
  const { page } = ada;

  await test.step("Ada says one true sentence, invites Bo and reads a page", async () => {
    await ada.opens("/");
    await ada.sees("Healing begins with a conversation.");
    await ada.tap(ada.link("Start"));
    await ada.tap(ada.button("My trust was hurt"));
    await ada.tap(page.getByText("hurt", { exact: true }).first());
    await ada.tap(page.getByText("anxious", { exact: true }));
    await page.getByRole("textbox", { name: "about" }).fill("when I heard about the messages on Friday");
    await ada.tap(page.getByText("honesty", { exact: true }));
    await ada.tap(ada.button("That is my sentence"));
    await ada.sees("You have said it.");
  });

  const link = await ada.invites();
  await ada.goesTo("Today");
  await ada.tap(ada.link("If you were hurt"));
  await ada.sees("If you were hurt");

  await test.step("Bo looks around and joins; nothing was shared", async () => {
    await bo.page.goto(link);
    await bo.sees(asShown("Ada would like to share a private space with you."));
    await bo.tap(bo.button("Go on to joining"));
    await bo.page.getByRole("textbox", { name: "Your name" }).fill("Bo");
    await bo.tap(bo.button("Join"));
    await bo.sees("You are here.");
    await expect(bo.page.getByText("Nothing you wrote before has been shared.", { exact: false })).toBeVisible();
    await bo.tap(bo.link("Look around"));
    await bo.arrivesAt("Today");
    await expect(bo.page.getByText("messages on Friday")).toBeHidden();
  });
  await ada.answersWords("Later");
  await ada.arrivesAt("Today");

  await test.step("both are inside: Ada suggests ten minutes with her sentence, Bo says yes", async () => {
    ada.taps = 0;
    bo.taps = 0;
    await ada.tap(page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Talk" }));
    await ada.tap(ada.link(/10 minutes Hear me first/));
    await adas.taps("Bring my sentence");
    await adas.taps("Suggest it to Bo");
    await adas.sees("You have suggested a talk");
    await bo.tap(bo.page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Talk" }));
    await bos.sees("Ada would like to talk");
    // Her sentence is hers until she says it.
    await expect(bo.page.getByText("honesty matters to me")).toBeHidden();
    await bos.taps("Yes, now");
    for (const talk of [adas, bos]) await talk.taps("I am ready");
  });

  await test.step("she shares it, he says it back, not quite, again, yes", async () => {
    await adas.reads(MINE);
    await bos.reads(theirs("Ada"));
    await expect(page.getByText(SENTENCE)).toBeVisible();
    await adas.share();
    await expect(bos.said(SENTENCE)).toBeVisible();
    await bos.reads(MINE);
    await bos.taps("What I heard is ...");
    await expect(bos.field("What you heard, in your own words")).toHaveValue("What I heard is ...");
    await bos.saysBack("What I heard is that you were hurt and anxious about the messages on Friday.");
    await adas.writes("What was not in it yet", "It was that I heard it from Sam.", "Not quite");
    await expect(bos.said("It was that I heard it from Sam.")).toBeVisible();
    await bos.saysBack(SECOND_TRY);
    await adas.taps("Yes, that's it");
    await bos.sees("One question, if you like");
    for (const person of [ada, bo]) expect(person.taps).toBeLessThanOrEqual(8);
  });

  await test.step("he asks, she answers, he makes it a promise", async () => {
    await bos.taps("What can I do to help you feel safe again?");
    await adas.taps("Tell me before I have to ask.");
    await adas.taps("Send it");
    await expect(bos.said("Tell me before I have to ask.")).toBeVisible();
    await bos.writes("What I will do", PROMISE, "Promise it");
    await bos.taps("End without words");
    await expect(adas.said(PROMISE)).toBeVisible();
    await adas.taps("End without words");
  });

  await test.step("both read the same record, and each may keep a copy", async () => {
    for (const talk of [adas, bos]) {
      await talk.sees(ENOUGH);
      const main = talk.page.getByRole("main");
      await expect(main.getByRole("region", { name: "What was understood" })).toContainText(SENTENCE);
      await expect(main.getByRole("region", { name: "What was understood" })).toContainText(SECOND_TRY);
      await expect(main.getByRole("region", { name: "What was decided" })).toContainText(PROMISE);
      const arriving = talk.page.waitForEvent("download");
      await talk.taps("Keep a copy");
      const file = await arriving;
      expect(file.suggestedFilename()).toBe("notes.md");
      const kept = await readFile(await file.path(), "utf8");
      for (const words of [SENTENCE, SECOND_TRY, PROMISE, "Tell me before I have to ask."])
        expect(kept).toContain(words);
    }
  });
});
