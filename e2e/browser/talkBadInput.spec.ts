import { asShown, bothReady, MINE, Talk } from "./Talk.ts";
import { expect, test } from "./people.ts";
import { meet } from "./Person.ts";

const DAY_MS = 24 * 60 * 60_000;
const TOO_LONG =
  "This is more than one turn can hold. All of it stays here. Share the part that matters most, and keep the rest for your next turn.";
/** Right to left with left to right inside, a family that is one letter, a flag, a letter of two parts, a mark that turns everything round. */
const MIXED = "שלום Bo, היום ב-21:40 👩‍👩‍👧 🇳🇴 e\u0301 \u202Eabc";

test(
  "C25, C60: fifty kilobytes, nothing at all, letters of any script, and a clock that is a day wrong",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await bo.context.addInitScript((aheadMs) => {
      const Real = Date;
      // reason: as a person sets the clock of their device: every way to ask for the time tells another day.
      globalThis.Date = class extends Real {
        constructor(...given: []) {
          super(...(given.length === 0 ? ([Real.now() + aheadMs] as unknown as []) : given));
        }
        static override now = (): number => Real.now() + aheadMs;
      } as DateConstructor;
    }, DAY_MS);
    await meet(ada, bo);
    const [adas, bos] = [new Talk(ada), new Talk(bo)];

    await test.step("an invitation without words says what is missing, and ends at the same time on both screens", async () => {
      await adas.opens("One sentence each");
      await adas.taps("Suggest it to Bo");
      await adas.reads("Write in a few words what it is about.");
      await adas.field("In a few words").fill(MIXED);
      await adas.taps("Suggest it to Bo");
      await adas.sees("You have suggested a talk");
      await bo.goesTo("Talk");
      const ends = async (talk: Talk): Promise<string | undefined> =>
        /ends by itself ((?:today|tomorrow) at [\d:]+)/.exec(
          await talk.page
            .getByRole("main")
            .getByText(/ends by itself/)
            .innerText(),
        )?.[1];
      await expect.poll(() => ends(bos)).toBeTruthy();
      expect(await ends(bos)).toBe(await ends(adas));
      await expect(bos.page.locator("bdi").getByText(MIXED, { exact: true })).toBeVisible();
      await bos.taps("Yes, now");
      await bothReady(adas, bos);
    });

    await test.step("nothing cannot be shared, too much stays where it is and says so", async () => {
      await adas.begins("");
      await expect(ada.button(asShown("Share it with Bo"))).toBeDisabled();
      const long = "I felt alone on Friday. ".repeat(2_200);
      await adas.field("In your own words").focus();
      await ada.writes(long);
      await adas.reads(TOO_LONG);
      await adas.share();
      await expect(adas.field("In your own words")).toHaveValue(long);
      await expect(ada.page.locator("[data-live-announcer]")).toContainText(
        "Nothing was sent, and all of it stays here.",
      );
      await adas.sees("Say it in one or two sentences");
      await ada.page.reload();
      await expect(adas.field("In your own words")).toHaveValue(long);
      await adas.field("In your own words").fill("   \n ");
      await expect(ada.button(asShown("Share it with Bo"))).toBeDisabled();
    });

    await test.step("words of any script arrive letter for letter and change no other line", async () => {
      await adas.field("In your own words").fill(MIXED);
      await adas.share();
      const line = bos.page.getByRole("main").locator("ol bdi").getByText(MIXED, { exact: true });
      await expect(line).toBeVisible();
      expect(await line.textContent()).toBe(MIXED);
      expect(await line.evaluate((words) => getComputedStyle(words).unicodeBidi)).toMatch(/isolate|plaintext/);
      const wider = await bo.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await bos.reads(MINE);
    });

    await test.step("a pause that somebody calls and walks away from goes out at once, and ends at the same time on both screens", async () => {
      await adas.taps("Pause");
      await ada.goesTo("Today");
      await bos.sees("A pause");
      await ada.goesTo("Talk");
      await adas.sees("A pause");
      const from = async (talk: Talk): Promise<string | undefined> =>
        /You can go on from ([\d:]+)/.exec(
          await talk.page
            .getByRole("main")
            .getByText(/You can go on from/)
            .innerText(),
        )?.[1];
      expect(await from(bos)).toBeTruthy();
      expect(await from(bos)).toBe(await from(adas));
      const floor = new Date(Date.now() + 20 * 60_000).toLocaleTimeString("en-GB", {
        hour: "2-digit",
        minute: "2-digit",
      });
      const before = new Date(Date.now() + 19 * 60_000).toLocaleTimeString("en-GB", {
        hour: "2-digit",
        minute: "2-digit",
      });
      expect([floor, before]).toContain((await from(bos))?.padStart(5, "0"));
    });
  },
);
