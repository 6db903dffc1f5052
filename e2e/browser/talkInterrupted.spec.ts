import { asShown, begun, heard, MINE, ON_ITS_WAY } from "./Talk.ts";
import { expect, test } from "./people.ts";
import { meet, Person } from "./Person.ts";

const MINUTE_MS = 60_000;
const UNDO_MS = 5_000;
/** However long a device has waited before it tries the line again. */
const BACK_WITHIN_MS = 20_000;
const STATEMENT = "I felt left out when the messages came to light on Friday.";
const REQUEST = "Would you be willing to tell me before I have to ask?";

test.use({ ownServer: true, actionTimeout: 15_000 });

/** As people are: at "localhost" the live channel is told of no lost network, because there is none between the two. */
function elsewhere({ name, context, page, url }: Person): Person {
  return new Person(name, context, page, url.replace("localhost", "127.0.0.1"));
}

test(
  "C1, C5, C22, C46, C48, C50, C73: a long talk goes on through a pause, a reload, a lost network, a killed server and a second tab, to a point in the agreement",
  { tag: "@long" },
  async ({ ada: adaHere, bo: boHere, server }) => {
    test.setTimeout(150_000);
    const [ada, bo] = [elsewhere(adaHere), elsewhere(boHere)];
    // Their devices' own twenty minutes have to pass as well, and nobody needs to wait for what only takes its time.
    for (const { context } of [ada, bo]) await context.clock.install();
    const passes = async (forMs: number): Promise<void> => {
      for (const { context } of [ada, bo]) await context.clock.fastForward(forMs);
    };
    await meet(ada, bo);
    const { adas, bos } = await begun(ada, bo, "A long talk");

    await test.step("a reload in the middle of writing keeps the words", async () => {
      await adas.begins(STATEMENT);
      await ada.page.reload();
      await adas.sees("Say it in one or two sentences");
      await expect(adas.field("In your own words")).toHaveValue(STATEMENT);
    });

    const secondTab = await ada.context.newPage();
    await test.step("a second tab has the same turn and the same words", async () => {
      await secondTab.goto(ada.page.url());
      await expect(secondTab.getByRole("heading", { name: "Say it in one or two sentences" })).toBeVisible();
      await expect(secondTab.getByRole("textbox", { name: "In your own words" })).toHaveValue(STATEMENT);
    });

    await test.step("what is sent without a network can be taken back, and goes out by itself, once", async () => {
      await ada.context.setOffline(true);
      await adas.share();
      await adas.reads(ON_ITS_WAY);
      await adas.taps("Take it back and change it");
      await expect(adas.field("In your own words")).toHaveValue(STATEMENT);
      await adas.share();
      await adas.reads(ON_ITS_WAY);
      await expect(secondTab.getByRole("button", { name: asShown("Share it with Bo") })).toHaveAttribute(
        "aria-disabled",
        "true",
      );
      await ada.context.setOffline(false);
      await passes(BACK_WITHIN_MS);
      await expect(bos.said(STATEMENT)).toBeVisible();
      await expect(bos.said(STATEMENT)).toHaveCount(1);
      for (const page of [ada.page, secondTab])
        await expect(page.getByRole("heading", { name: asShown("Bo is saying back what arrived") })).toBeVisible();
    });

    await test.step("a slip of the thumb is undone, and Bo goes on as if nothing had been", async () => {
      await adas.taps("Pause");
      await adas.taps("Undo");
      await expect(ada.button("Pause")).toBeVisible();
      await expect(ada.page.getByRole("heading", { name: asShown("Bo is saying back what arrived") })).toBeVisible();
    });

    await test.step("what is sent to a server that was killed arrives when it is there again", async () => {
      await bos.field("What you heard, in your own words").fill("What I heard is that you felt left out.");
      await server.kill();
      await bos.taps("Send what I heard");
      await bos.reads(ON_ITS_WAY);
      await server.start();
      await passes(BACK_WITHIN_MS);
      await expect(adas.said("What I heard is that you felt left out.")).toBeVisible({ timeout: 40_000 });
    });

    await test.step("a double click, and a click in each of two tabs at once, is one answer", async () => {
      const buttons = [ada.page, secondTab].map((page) => page.getByRole("button", { name: "Yes, that's it" }));
      const found = await Promise.all(buttons.map((button) => button.elementHandle()));
      // Quicker than a hand: before either page can have learned of it.
      await Promise.all(found.map((button) => button?.evaluate((yes: HTMLElement) => [yes.click(), yes.click()])));
      await bos.sees("I can see why ...");
      await expect(bos.page.getByText("Yes, that's it.", { exact: true })).toHaveCount(1);
      await secondTab.close();
      await adas.sees("Bo looks at it from your side");
    });

    await test.step("a pause is one tap", async () => {
      await bos.field("I can see why").fill("I can see why, because I did not tell you");
      await adas.taps("Pause");
      await passes(UNDO_MS);
      await adas.sees("A pause");
      await bos.sees("A pause");
      await adas.reads(/^Paused\. Nobody has to explain\. You can go on from .*\. When suits you\?$/);
      await bos.reads(/^A pause\. Pauses belong to a good conversation\. You can go on from .*\.$/);
      for (const talk of [adas, bos]) {
        await expect(talk.page.getByRole("textbox", { name: "For me, while we pause" })).toBeEditable();
        await expect(talk.page.getByRole("textbox", { name: "I can see why" })).toBeHidden();
        await expect(talk.page.getByRole("button", { name: "I am ready to go on" })).toBeHidden();
      }
      await adas.field("For me, while we pause").fill("Breathe. A walk round the house.");
    });

    await test.step("C79: while it is paused nothing new is asked elsewhere either; what Ada adds stays with her", async () => {
      const words = "Would you be willing to call me at noon?";
      const hers = ada.page.getByRole("main");
      await ada.goesTo("Agreement");
      await ada.tap(ada.button("Add a point").first());
      await ada.writes(words);
      await expect(
        hers.getByText("Your talk is paused. What you add stays with you until you share it."),
      ).toBeVisible();
      await ada.tap(ada.button("Share"));
      await expect(hers.getByText(/Your talk is paused\. What you ask of .*Bo.* waits/)).toBeVisible();
      await bo.goesTo("Agreement");
      await expect(bo.page.getByText(words)).toBeHidden();
      for (const person of [ada, bo]) await person.goesTo("Talk");
    });

    await test.step("twenty minutes later both go on, at the same sentence, with the words there", async () => {
      await server.moveClock(19 * MINUTE_MS);
      await passes(19 * MINUTE_MS);
      for (const talk of [adas, bos]) await expect(talk.person.button("I am ready to go on")).toBeHidden();
      await server.moveClock(MINUTE_MS);
      await passes(MINUTE_MS);
      await adas.taps("I am ready to go on");
      await adas.reads("You are ready. It goes on when both of you are ready.");
      await bos.taps("I am ready to go on");
      await bos.sees("I can see why ...");
      await adas.sees("Bo looks at it from your side");
      await expect(bos.field("I can see why")).toHaveValue("I can see why, because I did not tell you");
    });

    await test.step("both are heard to the end", async () => {
      await bos.taps("Send it");
      await bos.chooses("lonely");
      await bos.taps("Send it");
      await adas.reads(MINE);
      await adas.taps("Yes, that reached me");
      await bos.taps("I speak now, Ada listens");
      await heard(bos, adas, "I was afraid to lose you.");
      await adas.taps("Leave this out");
      await adas.sees("I imagine you felt ...");
      await adas.taps("Leave this out");
      await bos.reads(MINE);
      await bos.taps("Yes, that reached me");
    });

    await test.step("what Ada asks for and Bo says yes to becomes a point of his, in one step", async () => {
      await adas.taps("Go on to what we ask of each other");
      await adas.field("Would you be willing to").fill("tell me before I have to ask");
      await adas.taps("Ask Bo");
      await expect(bos.said(REQUEST)).toBeVisible();
      await bos.taps("Yes");
      await bos.taps("Nothing this time");
      await bos.taps("End without words");
      await adas.writes(
        "One thing you are glad of, if there is one",
        "I am glad that you stayed.",
        "That is enough for tonight",
      );
      for (const talk of [adas, bos])
        await talk.sees("Two things heard, one promise made. That is enough for tonight.");
      await expect(ada.button("Put it into our agreement")).toBeHidden();
      await bos.taps("Put it into our agreement");
      await bos.reads(/It stands in/);
    });

    await test.step("after the next minute it is one of their talks, readable by both, and the point stands in the agreement", async () => {
      await server.moveClock(MINUTE_MS);
      for (const talk of [adas, bos]) {
        await talk.taps("All our talks");
        await talk.person.tap(talk.person.link("The messages on Friday"));
        await talk.sees("The messages on Friday");
        for (const words of [STATEMENT, "I was afraid to lose you.", "I am glad that you stayed.", REQUEST])
          await expect(talk.page.getByText(words).first()).toBeVisible();
        await talk.person.goesTo("Agreement");
        await expect(
          talk.page.getByRole("textbox").filter({ hasText: "I will tell you before you have to ask." }),
        ).toBeVisible();
      }
    });
  },
);
