import { createHash } from "node:crypto";
import { test as base } from "@playwright/test";
import { browserStorage, type Kept, serverFiles } from "../canary/atRest.ts";
import { expect, test } from "./people.ts";
import { pair, type Person, type Place } from "./Person.ts";
import { PROPOSED, ThePage } from "./ThePage.ts";
import { allLookAlike, type Cast, castOf, passes } from "./worlds.ts";

test.use({ actionTimeout: 20_000, ownServer: true });

const DAY_MS = 24 * 60 * 60_000;
const POINT = "We each call when we are late.";
const LOOKS: readonly Place[] = ["Today", "Agreement"];

test("G70: *Keep it open* leaves no trace in the browser, on the server or on the way between them", async ({
  ada,
  bo,
  server,
}) => {
  await pair(ada, bo);
  await onePoint(ada, bo);
  const [adas, bos] = [new ThePage(ada), new ThePage(bo)];
  await bos.proposes();
  const visits = async (leave: () => Promise<void>): Promise<readonly string[]> => {
    await adas.opens();
    await leave();
    await expect(adas.place.getByText(PROPOSED)).toBeVisible();
    await ada.sheet.isSaved();
    return [...marks(await browserStorage(ada.page)), ...marks(serverFiles(server.dataDir))];
  };
  // Reading it and going elsewhere is what somebody does who has not got round to it. What their own documents still
  // send by themselves after five quiet seconds comes to an end; a trace of the choice would be there each time.
  let unread: readonly string[] = [];
  await expect(async () => {
    unread = await visits(() => ada.goesTo("Agreement"));
    expect(await visits(() => adas.taps("Keep it open"))).toEqual(unread);
  }).toPass({ timeout: 40_000 });
  await adas.opens();
  await adas.signs();
  await adas.reads(/^You have signed it\./);
  expect([...marks(await browserStorage(ada.page)), ...marks(serverFiles(server.dataDir))]).not.toEqual(unread);
});

function marks(kept: readonly Kept[]): readonly string[] {
  return kept
    .map(({ place, bytes }) => `${place}: ${createHash("sha256").update(bytes).digest("hex")}`)
    .toSorted((one, other) => (one < other ? -1 : 1));
}

/**
 * Three worlds: in one Ada reads and keeps it open, in one she was not there, and in one it is Bo who is silent
 * and Ada who signed. What Bo can see and receive is equal in the first two at every step, and from the moment
 * on which it ended in all three.
 */
test(
  "G71, N128: a page that ends by silence looks the same whoever was silent, at every step, and Today says so to both alike",
  { tag: "@long" },
  async ({ somebody, server }) => {
    test.setTimeout(900_000);
    const casts = await Promise.all([1, 2, 3].map(() => castOf(somebody, true)));
    const [full, empty, turned] = casts as [Cast, Cast, Cast];
    const silentAda = [full, empty];
    // One world after the other: six browsers that draw pages at once are no test of silence.
    const all = async (act: (cast: Cast) => Promise<void>, among = casts): Promise<void> => {
      for (const cast of among) await act(cast);
    };
    const pass = (days: number): Promise<void> => passes(days * DAY_MS, server, casts);
    /** What differs by what Bo himself did is not compared; what comes after is. */
    const looksAway = (among = casts): Promise<void> =>
      all(async ({ watcher }) => void (await watcher.look(LOOKS)), among);

    await base.step("a page is proposed, and not both sign", async () => {
      await all(async ({ ada, bo }) => {
        await Promise.all([ada, bo].map((person) => person.goesTo("Agreement")));
        await onePoint(ada, bo);
        await new ThePage(ada).proposes();
      });
      await all(({ bo }) => signs(bo), silentAda);
      await signs(turned.ada);
      // How many questions a signature takes depends on who was quicker; what Ada does now is compared alone.
      await looksAway(silentAda);
      await keepsOpen(full.ada);
      await keepsOpen(turned.bo);
      await allLookAlike(silentAda, LOOKS);
      await looksAway();
      await pass(7);
      await all(async ({ bo }) => {
        await bo.goesTo("Agreement");
        await expect(new ThePage(bo).place).toHaveText("You can propose a page again from tomorrow.");
      });
      await allLookAlike(casts);
    });

    await base.step("both sign the next one, and not both say that it stands", async () => {
      await pass(1);
      await all(async ({ ada, bo }) => {
        await ada.goesTo("Agreement");
        await new ThePage(ada).proposes();
        await new ThePage(ada).signs();
        await signs(bo);
        await new ThePage(bo).reads(/^Both have signed\./);
      });
      await looksAway();
      await pass(3);
      await all(({ bo }) => saysItStands(bo), silentAda);
      await saysItStands(turned.ada);
      await looksAway(silentAda);
      await looksAgain(full.ada, "Leave it open");
      await looksAgain(turned.bo, "Leave it open");
      await allLookAlike(silentAda, LOOKS);
      await looksAway();
      await pass(7);
      await all(async ({ bo }) => {
        await bo.goesTo("Agreement");
        await expect(new ThePage(bo).place).toContainText("The page you both signed is open again.");
      });
      await allLookAlike(casts);
    });

    await base.step("a page stands, and at its look not both say so again", async () => {
      await all(async ({ ada, bo }) => {
        await ada.goesTo("Agreement");
        await new ThePage(ada).proposes();
        await new ThePage(ada).signs();
        await signs(bo);
        await new ThePage(bo).reads(/^Both have signed\./);
      });
      await pass(3);
      await all(async ({ ada, bo }) => {
        for (const person of [ada, bo]) await saysItStands(person);
        await new ThePage(bo).reads(/^The page you both signed stands\./);
      });
      await looksAway();
      await pass(28);
      await all(({ bo }) => saysItStands(bo), silentAda);
      await saysItStands(turned.ada);
      await looksAway(silentAda);
      await looksAgain(full.ada, "Begin a new page");
      await allLookAlike(silentAda, LOOKS);
      await looksAway();
      await pass(60);
      await all(async ({ bo }) => {
        await bo.goesTo("Agreement");
        await expect(new ThePage(bo).place).toContainText("is due for a look");
        await bo.goesTo("Today");
        await expect(bo.page.getByText("The page you signed is due for a look.")).toBeVisible();
        await bo.goesTo("Agreement");
      });
      await allLookAlike(casts);
    });
  },
);

async function onePoint(ada: Person, bo: Person): Promise<void> {
  await ada.sheet.add(/Openness about daily life/);
  await ada.writes(POINT);
  await bo.sheet.reads("1.1", POINT);
  for (const person of [ada, bo]) await person.sheet.answers("1.1", "Comfortable");
  for (const { page } of [ada, bo])
    await expect(page.getByText("You are both comfortable with this one.")).toBeVisible();
}

async function signs(person: Person): Promise<void> {
  const page = new ThePage(person);
  await person.goesTo("Agreement");
  await page.opens();
  await page.signs();
  await page.reads(/^You have signed it\.|^Both have signed\./);
}

async function keepsOpen(person: Person): Promise<void> {
  await person.goesTo("Agreement");
  await new ThePage(person).opens();
  await new ThePage(person).taps("Keep it open");
  await expect(new ThePage(person).place.getByText(PROPOSED)).toBeVisible();
}

async function saysItStands(person: Person): Promise<void> {
  const page = new ThePage(person);
  await person.goesTo("Agreement");
  await page.follows("The page we signed");
  await page.taps("It still stands");
  await page.reads(/^You have said that it stands\.|^The page you both signed stands\./);
}

async function looksAgain(person: Person, button: "Leave it open" | "Begin a new page"): Promise<void> {
  await person.goesTo("Agreement");
  await new ThePage(person).follows("The page we signed");
  await new ThePage(person).taps(button);
}
