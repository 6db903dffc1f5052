import type { Locator } from "@playwright/test";
import { asShown, bothReady, ON_ITS_WAY, REST, Talk } from "./Talk.ts";
import { expect, test } from "./people.ts";
import { meet } from "./Person.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const REACHED = "Yes, that reached me";
const LEFT_OUT = "Leave this out";

/** Who has the turn, the sentence that both of them go by, and what they do. */
interface Step {
  readonly who: "Ada" | "Bo";
  readonly at: string;
  readonly act: (talk: Talk) => Promise<void>;
}

const step = (who: Step["who"], at: string, act: Step["act"]): Step => ({ who, at, act });
const tap =
  (name: string): Step["act"] =>
  (talk) =>
    talk.taps(name);

const says = (who: Step["who"], words: string): Step =>
  step(who, "Say it in one or two sentences", (talk) => talk.says(words));
const saysBack = (who: Step["who"], other: string): Step =>
  step(who, `Tell ${other} what you heard`, (talk) => talk.saysBack("What I heard is that it was a hard evening."));

/** A long talk in which everything happens once. */
const WALK: readonly Step[] = [
  says("Ada", "I felt alone on Friday."),
  step("Bo", "Tell Ada what you heard", async (talk) => {
    await talk.taps("Ask Ada what was meant");
    await talk.writes("One question, to understand better", "Do you mean the evening?", "Ask Ada");
  }),
  step("Ada", "Bo asks what you meant", (talk) => talk.writes("Your answer", "I mean the evening.", "Answer")),
  saysBack("Bo", "Ada"),
  step("Ada", "Did Bo hear you?", tap("Yes, that's it")),
  step("Bo", "I can see why ...", (talk) =>
    talk.writes("I can see why", "From where you stood, it was late.", "Send it"),
  ),
  step("Bo", "I imagine you felt ...", tap(LEFT_OUT)),
  step("Ada", "Did that reach you?", tap(REACHED)),
  step("Bo", "Now it is your turn to be heard", tap("I speak now, Ada listens")),
  says("Bo", "I was afraid to call."),
  saysBack("Ada", "Bo"),
  step("Bo", "Did Ada hear you?", tap("Yes, that's it")),
  step("Ada", "I can see why ...", tap(LEFT_OUT)),
  step("Ada", "I imagine you felt ...", tap(LEFT_OUT)),
  step("Bo", "Did that reach you?", tap(REACHED)),
  step("Ada", "Both of you were heard", tap("Go on to what we ask of each other")),
  step("Ada", "Ask for one thing, or promise one", (talk) =>
    talk.writes("Would you be willing to", "call me when it gets late", "Ask Bo"),
  ),
  step("Bo", "Ada asks you for something", tap("Yes")),
  step("Bo", "Ask for one thing, or promise one", tap("Nothing this time")),
  step("Bo", "One thing you appreciate", tap("End without words")),
  step("Ada", "One thing you appreciate", tap("End without words")),
];

test.use({ ownServer: true, actionTimeout: 30_000 });

interface Two {
  readonly adas: Talk;
  readonly bos: Talk;
}

const ofStep = ({ adas, bos }: Two, { who }: Step): Talk => (who === "Ada" ? adas : bos);

async function isAnswered({ adas, bos }: Two): Promise<void> {
  await adas.suggests("A long talk", "Friday");
  await bos.taps("Yes, now");
  for (const talk of [adas, bos]) await talk.sees("It begins when both of you are ready");
}

async function leaves(talk: Talk): Promise<void> {
  await talk.taps("Leave");
  await talk.page.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
}

async function begins(two: Two): Promise<void> {
  await isAnswered(two);
  await bothReady(two.adas, two.bos);
}

test(
  "C1, C7, C52: either leaves from every state alone, and both see the same end whoever left",
  { tag: "@long" },
  async ({ ada, bo, server }) => {
    test.setTimeout(300_000);
    await meet(ada, bo);
    const two: Two = { adas: new Talk(ada), bos: new Talk(bo) };
    await bo.goesTo("Talk");
    const both = [two.adas, two.bos];
    /** That it was asked for may be on its way still when the first minute ends. */
    const bothAreIn = (theirEnd: (talk: Talk) => Locator): Promise<void> =>
      expect(async () => {
        await server.moveClock(MINUTE_MS);
        for (const talk of both) await expect(theirEnd(talk)).toBeVisible({ timeout: 1_000 });
      }).toPass();
    /** The next one can be suggested from the next day, which a page learns by asking. */
    const nextDay = async (): Promise<void> => {
      await server.moveClock(30 * HOUR_MS);
      for (const talk of both) {
        await talk.person.comesBackTo("Talk");
        await talk.sees("How long have you got?");
      }
    };

    await test.step("left before it began", async () => {
      await isAnswered(two);
      await leaves(two.bos);
      await two.bos.reads(REST);
      await bothAreIn(({ page }) => page.getByRole("paragraph").filter({ hasText: REST }));
      await nextDay();
    });
    await test.step("left while it begins under the open question", async () => {
      await isAnswered(two);
      await two.bos.taps("I am ready");
      await two.bos.taps("Leave");
      const question = bo.page.getByRole("dialog");
      await expect(question.getByRole("heading", { name: "Leave it for now?" })).toBeVisible();
      await two.adas.taps("I am ready");
      await expect(question.getByRole("heading", { name: "Leave this conversation?" })).toBeVisible();
      await question.getByRole("button", { name: "Leave" }).click();
      await bothAreIn(({ person }) => person.button("All our talks"));
      await nextDay();
    });
    const seen = new Set<string>();
    for (const [length, { at, who }] of WALK.entries()) {
      const state = at.replace(/Ada|Bo/, "");
      if (seen.has(state)) continue;
      seen.add(state);
      await test.step(`left at "${at}"`, async () => {
        await begins(two);
        for (const earlier of WALK.slice(0, length)) {
          await ofStep(two, earlier).sees(earlier.at);
          await earlier.act(ofStep(two, earlier));
        }
        await (who === "Ada" ? two.adas : two.bos).sees(at);
        // Whoever has the turn and whoever listens take turns in leaving.
        const leaver = seen.size % 2 === 0 ? two.adas : two.bos;
        await leaves(leaver);
        await expect(leaver.person.button("All our talks")).toBeVisible();
        await bothAreIn(({ person }) => person.button("All our talks"));
        const ends = await Promise.all(both.map(({ page }) => page.getByRole("heading", { level: 1 }).innerText()));
        expect(new Set(ends).size, ends.join(", ")).toBe(1);
        await nextDay();
      });
    }
  },
);

test.describe("with the program kept, as it is after a first visit", () => {
  test.use({ hasWorker: true });
  test(
    "C46, R46: the server is killed in every state, and what is said meanwhile arrives once",
    { tag: "@long" },
    async ({ ada, bo, server }) => {
      test.setTimeout(400_000);
      await meet(ada, bo);
      const two: Two = { adas: new Talk(ada), bos: new Talk(bo) };
      await bo.goesTo("Talk");
      for (const { page } of [ada, bo]) await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await begins(two);
      for (const [place, one] of WALK.entries()) {
        await test.step(`killed at "${one.at}"`, async () => {
          const talk = ofStep(two, one);
          await talk.sees(one.at);
          await server.kill();
          await one.act(talk);
          if (place < WALK.length - 1) await talk.reads(ON_ITS_WAY);
          await server.start();
          const next = WALK[place + 1];
          if (next !== undefined)
            await expect(ofStep(two, next).page.getByRole("heading", { level: 1, name: asShown(next.at) })).toBeVisible(
              {
                timeout: 40_000,
              },
            );
        });
      }
      for (const talk of [two.adas, two.bos])
        await expect(
          talk.page.getByRole("heading", { name: "Two things heard, one promise made. That is enough for tonight." }),
        ).toBeVisible({ timeout: 40_000 });
      for (const talk of [two.adas, two.bos]) {
        await talk.taps("Everything that was said");
        await expect(talk.said("I felt alone on Friday.").last()).toBeVisible();
        await expect(talk.page.getByRole("main").locator("ol li")).toHaveCount(13);
      }
    },
  );
});
