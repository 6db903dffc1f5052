import { test as base } from "@playwright/test";
import { choosesForThisDevice } from "./ownDevice.ts";
import { pair, type Person } from "./Person.ts";
import { expect, PHONE, test } from "./people.ts";
import { linksByText } from "./linksByText.ts";
import { goesToMeeting, keepsPoint } from "./plantMeeting.ts";
import { goesToSorry, sharesSorry } from "./plantSorry.ts";
import { keepsWeekToHerself } from "./plantWeek.ts";
import { expectAlike, type Observation, Watcher } from "./Watcher.ts";

test.use({ actionTimeout: 20_000 });

const DAILY = /Openness about daily life/;
/** In the gate until the first look after a private life; the long walk goes on from there. */
const WALKS = [
  { how: "", isLong: false, detail: {} },
  { how: ", and writes again", isLong: true, detail: { tag: "@long" } },
] as const;
type World = "Ada does private things" | "Ada does nothing";

/** Bo's request that nobody answers, and a point of Ada's that both know. */
const REQUEST = "Would you tell me where you are at night?";
const POINT = "I will call when I am late.";
/** Bo's apology, which Ada reads or does not. */
const SORRY = ["I lied on Friday.", "I did that, and I am sorry.", "It hurt you.", "I tell you tonight."] as const;
const LATER_POINT = "We eat together on Sundays.";

interface Cast {
  readonly ada: Person;
  readonly bo: Person;
  readonly watcher: Watcher;
}

/**
 * What Ada does for herself must be to Bo as if she had done nothing. Both worlds have the same shared acts
 * and the same coming and going of pages; only one has a private life in between.
 */
for (const { how, isLong, detail } of WALKS) {
  test(
    `6.9: Bo's screens, what arrives at his browser and what is announced are equal, whether or not Ada leads a private life${how}`,
    detail,
    async ({ somebody }) => {
      test.setTimeout(240_000);
      const worlds: readonly World[] = ["Ada does private things", "Ada does nothing"];
      const [full, empty] = await Promise.all(
        worlds.map(async (world) => {
          const ada = await somebody("Ada", PHONE);
          const bo = await somebody("Bo");
          const cast = { ada, bo, watcher: await Watcher.over(bo) };
          return { cast, looks: await live(cast, world, isLong ? () => somebody("Ada") : null) };
        }),
      );
      if (full === undefined || empty === undefined) throw new Error("two worlds were lived in");
      for (const [step, look] of Object.entries(empty.looks)) {
        await base.step(`Bo looks: ${step}`, () => expectAlike(full.looks[step], look));
      }
      // The same comparison is not blind: one caret of Ada's is enough.
      await full.cast.ada.goesTo("Agreement");
      await full.cast.ada.sheet.writeIn("1.1");
      await expect(full.cast.bo.page.getByText("Ada is writing here too")).toBeVisible();
      const [afterCaret, afterNothing] = await Promise.all([full.cast.watcher.look(), empty.cast.watcher.look()]);
      expect(afterCaret).not.toEqual(afterNothing);
      expect(afterCaret.present).toBe(1);
    },
  );
}

/** Keys are what Bo has just lived through. */
async function live(
  cast: Cast,
  world: World,
  another: (() => Promise<Person>) | null,
): Promise<Readonly<Record<string, Observation>>> {
  const { ada, bo, watcher } = cast;
  const isPrivate = world === "Ada does private things";
  const looks: Record<string, Observation> = {};
  await seesThePages(ada, bo);
  // Until here nothing is private yet, and how many questions a pairing takes depends on who was quicker.
  await watcher.look();
  await adaWrites(cast, POINT, "1.1");
  await bo.sheet.add(DAILY);
  await bo.sheet.isSaved();
  await bo.writes(REQUEST);
  await expect(ada.sheet.text("1.2")).toHaveText(REQUEST);
  await bo.page.getByRole("heading", { level: 1 }).click();
  await bo.sheet.isSaved();
  await ada.goesTo("Today");
  await goesToSorry(bo);
  await sharesSorry(bo, SORRY);
  await bo.sheet.isSaved();
  await bo.goesTo("Agreement");
  await expect(bo.page.getByText("Ada is writing here too")).toBeHidden();
  looks["the first points"] = await watcher.look();

  if (isPrivate) {
    await keepsToHerself(ada);
    if (another !== null) {
      await comesAndGoes(ada);
      await linksByText(ada, await another());
      await choosesForThisDevice(ada);
      await ada.goesTo("Today");
    }
  }
  looks["a private life, or none"] = await watcher.look();
  if (another === null) return looks;

  // Whoever left and came back writes in a new session; so does whoever only closed the page.
  await adaWrites(cast, LATER_POINT, "1.3");
  await ada.sheet.answers("1.1", "Comfortable");
  await bo.sheet.answers("1.1", "Comfortable");
  await expect(bo.page.getByText("You are both comfortable with this one.")).toBeVisible();
  await ada.goesTo("Today");
  looks["shared again"] = await watcher.look();

  await bo.page.reload();
  looks["everything anew"] = await watcher.look();
  return looks;
}

async function seesThePages(ada: Person, bo: Person): Promise<void> {
  await ada.saysOneSentence();
  await pair(ada, bo);
  for (const person of [ada, bo]) {
    await person.goesTo("Today");
    await person.goesTo("Agreement");
  }
}

/**
 * Until all that follows from it has arrived at Bo's, so that no step cuts it off: presence is told after
 * five seconds, a signature follows five quiet ones, an edit is announced within ten.
 */
async function adaWrites({ ada, bo, watcher }: Cast, words: string, number: string): Promise<void> {
  const before = watcher.arrived("checkpoint");
  await ada.comesBackTo("Agreement");
  await ada.sheet.add(DAILY);
  // On its own: whether the empty point and its first words travel together is a matter of one sixtieth of a second.
  await ada.sheet.isSaved();
  await ada.writes(words);
  await expect(bo.sheet.text(number)).toHaveText(words);
  await expect.poll(() => watcher.arrived("checkpoint"), { timeout: 30_000 }).toBeGreaterThan(before);
  await expect.poll(() => watcher.heard("Ada is writing here too."), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => watcher.heard(`Ada edited point ${number}.`), { timeout: 30_000 }).toBe(true);
}

/** All that one can do here without sharing anything. */
async function keepsToHerself(ada: Person): Promise<void> {
  const { page, sheet } = ada;
  await ada.button("About this, for you alone").click();
  await ada.link("Help lines").click();
  await ada.sees(/Help/);
  await ada.goesTo("Today");
  await ada.button("About this, for you alone").click();
  // She pauses everything, and goes on again in the card that is left of it.
  await ada.button("Pause everything quietly").click();
  await ada.button("Hide this for good").click();
  await ada.button("Go on again").click();
  await page.keyboard.press("Escape");
  // She puts away what came, notes that a limit was crossed, and reads what she could take to a counsellor.
  await page.getByRole("region", { name: "Since last time" }).getByRole("button", { name: "All right" }).click();
  await ada.opens("/crossed");
  await page.getByText("A limit of mine", { exact: true }).click();
  await page.getByRole("textbox", { name: "What happened" }).fill("You read my letters on Sunday.");
  await ada.opens("/counsellor");
  await ada.sees("Taking this to a counsellor");
  await ada.opens("/bring");
  await ada.sees("What would you like to bring?");
  await ada.answersWords("Later");
  await ada.keepsNote("Talk", "What I would like to say", "I am not sure that I want to stay.");
  await ada.keepsNote("Promises", "What I will do", "If I am afraid, then I will call my sister.");
  await ada.keepsNote("Just me", "Notes and drafts", "A long evening. ".repeat(60));
  await ada.link("Write another").click();
  await page.getByRole("textbox", { name: "about" }).fill("when the door was locked");

  // She reads the request and a point's small i, begins an answer of her own, and lets both lie.
  await ada.goesTo("Agreement");
  await expect(sheet.text("1.2")).toHaveText(REQUEST);
  await ada.button("About point 1.2, for you alone").click();
  await page.keyboard.press("Escape");
  await sheet.chooses("On my own first");
  await sheet.point("1.2").getByRole("button", { name: "Answer in my own words" }).click();
  await sheet.add(DAILY);
  await ada.writes("I tell you what I want to tell you.");
  // Versions of her own of his request and of her point, the latter with a reason beside it, and a note: all begun.
  await sheet.text("1.2").focus();
  await ada.writes(" Not while I sleep.");
  await page.getByRole("heading", { level: 1 }).click();
  await ada.button("Add more to point 1.1").click();
  await page.getByRole("textbox", { name: "Why it matters" }).fill("I was afraid on Friday.");
  await ada.button(/Comment on point 1\.2/).click();
  const note = "What I would like to say about point 1.2";
  await page.getByRole("textbox", { name: note, exact: true }).fill("I would like to understand why you ask.");
  await page.keyboard.press("Escape");
  await sheet.chooses("Together");
  // She looks at what he sees, and for a word.
  await ada.link("What Bo sees").click();
  await expect(page.locator("[data-as-partner]").getByText(REQUEST)).toBeVisible();
  await ada.link("My own view").click();
  await ada.button("Search the agreement").click();
  await ada.writes("night");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Read or print it" }).click();
  await expect(page.getByText(POINT)).toBeVisible();
  // She reads his apology, and begins one of her own that she never shares.
  await goesToSorry(ada);
  await ada.button("Read it").click();
  await expect(page.getByText(SORRY[0])).toBeVisible();
  await ada.button("Write one of my own").click();
  await page.getByRole("textbox", { name: "What I did", exact: true }).fill("I looked into your phone.");
  await keepsWeekToHerself(ada);
  await goesToMeeting(ada);
  await keepsPoint(ada, "Whether I want to stay.");
  await ada.goesTo("Just me");
  await sheet.isSaved();
}

/** Other tabs, a locked door, leaving quickly and coming back: the page is a new one afterwards. */
async function comesAndGoes(ada: Person): Promise<void> {
  const { page } = ada;
  const second = await ada.context.newPage();
  await second.goto(new URL("/agreement", ada.url).href);
  await expect(second.getByText(POINT).first()).toBeVisible();
  await second.close();

  await ada.button("Lock now").click();
  await ada.button("Tap to open").click();
  await ada.sees("Just me");
  await ada.context.route("https://www.bbc.com/**", (route) => route.fulfill({ body: "weather" }));
  await ada.button("Leave quickly").click();
  await page.waitForURL("https://www.bbc.com/**");
  await ada.opens("/today");
  await ada.button("Tap to open").click();
  await ada.sees("Today");
}
