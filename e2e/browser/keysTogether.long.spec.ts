import { expect, test } from "./people.ts";
import { KeysHand } from "./keysHand.ts";
import { meet, pair } from "./Person.ts";

/** Both do it, so it asks each for an answer. */
const POINT = "We each say goodnight.";

test.describe("by keyboard alone", () => {
  test.describe.configure({ timeout: 180_000 });

  test("F50 F51: Bo joins, and both compare the eight words", async ({ ada, bo }) => {
    const link = await ada.invites();
    const hand = await KeysHand.of(bo);
    await bo.page.goto(link);
    await hand.presses("button", "Go on to joining");
    await hand.isAt("heading", "What are you called?");
    await hand.writes("Your name", "Bo");
    await hand.press("Enter");
    await hand.isAt("heading", "You are here.");
    await bo.opens("/words");
    await bo.sees("Eight words");
    await hand.presses("button", "They match");
    await bo.arrivesAt("Today");
  });

  test("F50 F51: a point is added, written, moved, commented on, marked and proposed, and the page is signed", async ({
    ada,
    bo,
  }) => {
    await pair(ada, bo);
    const hand = await KeysHand.of(bo);
    for (const [count, words] of [POINT, "We each call when we are late."].entries()) {
      await hand.presses("button", "Add a point");
      await expect(bo.page.locator("[data-point]")).toHaveCount(count + 1);
      await hand.isAt("textbox", /^Point 1\./);
      await bo.page.keyboard.type(words);
      await expect(ada.page.locator("[data-point]")).toHaveCount(count + 1);
      await bo.page.reload();
      await expect(bo.page.locator("[data-point]")).toHaveCount(count + 1);
    }
    await test.step("Alt and the arrows move it, and the focus goes with it", async () => {
      await hand.to("textbox", "Point 1.2");
      await hand.press("Alt+ArrowUp");
      await bo.sheet.reads("1.1", "We each call when we are late.");
      await hand.isAt("textbox", "Point 1.1");
      await hand.press("Alt+ArrowDown");
      await bo.sheet.reads("1.1", POINT);
      await hand.isAt("textbox", "Point 1.2");
    });
    await test.step("a comment", async () => {
      await hand.to("button", /^Comment on point 1\.2/);
      await hand.press("Enter");
      await hand.isAt("textbox", /^What I would like to say about point 1\.2/);
      await bo.page.keyboard.type("Also on Sundays?");
      await hand.presses("button", "Share");
      await expect(bo.page.getByText("Also on Sundays?")).toBeVisible();
      // The hand is where a further note would begin, and what was said above it.
      await hand.isAt("button", "Write a note");
    });
    await test.step("comfortable with three", async () => {
      await bo.page.reload();
      await expect(bo.page.locator("[data-point]")).toHaveCount(2);
      const folded = bo.page.locator("[aria-expanded=false]", { hasText: "Examples to take or leave" });
      // A blank page shows the first topic's examples, and one that has just come may have been blank.
      if ((await folded.count()) === 4) await hand.presses("button", "Examples to take or leave");
      await hand.presses("button", /^Take: /);
      await expect(bo.page.locator("[data-point]")).toHaveCount(3);
      await bo.page.reload();
      await expect(bo.page.locator("[data-point]")).toHaveCount(3);
      for (let nth = 1; nth <= 3; nth++) {
        await hand.to("textbox", `Point 1.${nth}`);
        await hand.presses("button", "Comfortable", "Space");
      }
      await expect(ada.page.locator("[data-point]")).toHaveCount(3);
      for (const mark of await ada.page.getByRole("button", { name: "Comfortable", exact: true }).all())
        await mark.click();
      await expect(bo.page.getByText("You are both comfortable with this one.")).toHaveCount(3);
    });
    await test.step("proposed and signed", async () => {
      await bo.page.reload();
      await hand.presses("link", "Propose a page");
      await hand.isAt("heading", /./);
      await hand.presses("button", "Propose it");
      await bo.sees("A page is proposed");
      await hand.presses("button", "Compare eight words first");
      await hand.presses("button", "They match");
      await hand.presses("button", "Sign");
      await expect(bo.page.getByText(/^You have signed it\./)).toBeVisible({ timeout: 60_000 });
    });
  });

  test("F50 F51: a talk, from the question to 'Yes, that's it'", async ({ ada, bo }) => {
    await meet(ada, bo);
    const [adas, bos] = [await KeysHand.of(ada), await KeysHand.of(bo)];
    await adas.presses("link", "Talk");
    await adas.isAt("heading", "How long have you got?");
    await adas.presses("link", /Hear me first/);
    await adas.isAt("heading", "What is it about?");
    await adas.writes("In a few words", "The messages on Friday");
    await adas.presses("button", /^Suggest it to/);
    await adas.isAt("heading", "You have suggested a talk");
    await bos.presses("link", "Talk");
    await bos.presses("button", "Yes, now");
    for (const person of [ada, bo]) await person.sees(/^It begins when/);
    for (const hand of [adas, bos]) await hand.presses("button", "I am ready");
    await ada.sees(/./);
    await adas.presses("button", "Write it freely");
    await adas.writes("In your own words", "I felt left out on Friday.");
    await adas.presses("button", /^Share it with/);
    await bos.presses("button", "What I heard is ...");
    await bos.isAt("textbox", "What you heard, in your own words");
    await bo.page.keyboard.type("that you felt left out.");
    await bos.presses("button", "Send what I heard");
    await ada.sees(/hear you\?/);
    await adas.presses("button", "Yes, that's it");
    await ada.sees("You were heard");
  });

  test("F50 F51: saying sorry, a promise, asking for reassurance, and the week's look", async ({ ada, bo }) => {
    await meet(ada, bo);
    const hand = await KeysHand.of(bo);
    await test.step("saying sorry", async () => {
      await hand.presses("link", "Talk");
      await hand.presses("link", /Say sorry/);
      await hand.isAt("heading", "Say sorry");
      for (const part of [
        "What I did",
        "It was my doing, and I am sorry",
        "What I understand it did to you",
        "What I do next",
      ])
        await hand.writes(part, `${part}.`);
      await hand.presses("button", "See it as it will be read");
      await hand.presses("button", /^Share it with/);
      await expect(bo.page.getByText(/owes you no answer, and/)).toBeVisible();
    });
    await test.step("a promise", async () => {
      await goesBy(hand, "Promises");
      await hand.writes("What I will do", "If I am late, I write before seven.");
      await hand.presses("button", "Promise it to myself");
      await expect(bo.page.getByRole("region", { name: "If I am late, I write before seven." })).toBeVisible();
    });
    await test.step("asking for reassurance", async () => {
      await goesBy(hand, "Talk");
      await hand.presses("link", /Ask for reassurance/);
      await hand.isAt("heading", "Ask for reassurance");
      await hand.chooses("button", /^honesty$/, "honesty");
      await hand.chooses("radio", /./, "Some words");
      await hand.presses("button", /^Ask /);
      await expect(ada.page.getByRole("heading", { level: 1 })).toBeVisible();
    });
    await test.step("the week's look", async () => {
      await goesBy(hand, "Today");
      await hand.presses("link", "Our weekly look");
      await hand.isAt("heading", "Our weekly look");
      await hand.writes("Something I am glad of", "That you asked.");
      await hand.to("slider", /^Reliability/);
      await hand.press("ArrowRight", "ArrowRight");
      await hand.presses("button", "That is my half");
      await expect(bo.page.getByText(/can answer in their own time/)).toBeVisible();
    });
  });

  test("F50 F51: a copy, the devices, lock and unlock, the first step of closing, and leaving quickly", async ({
    ada,
    bo,
  }) => {
    await meet(ada, bo);
    const hand = await KeysHand.of(bo);
    await test.step("a copy", async () => {
      await goesBy(hand, "Just me");
      await hand.presses("link", /^A copy of everything/);
      await hand.isAt("heading", "Keep a copy");
      const arriving = bo.page.waitForEvent("download");
      await hand.presses("button", "Save it to read");
      expect((await arriving).suggestedFilename()).toMatch(/\.html$/);
    });
    await test.step("the devices", async () => {
      await goesBy(hand, "Just me");
      await hand.presses("link", /My devices/);
      await hand.isAt("heading", "My devices");
      await hand.presses("link", /Link another device/);
      await hand.isAt("heading", /./);
      await hand.presses("link", "My devices");
      await hand.isAt("heading", "My devices");
    });
    await test.step("a passphrase, and what asks for it", async () => {
      await goesBy(hand, "Just me");
      await hand.presses("link", /^Passphrase, PIN/);
      await hand.isAt("heading", /./);
      await hand.presses("button", "Choose a passphrase");
      await hand.writes("New passphrase", "four quiet herons");
      await hand.writes("Once more", "four quiet herons");
      await hand.presses("button", "Use this passphrase");
      await expect(bo.page.getByText("There is one. It is asked for")).toBeVisible();
      await hand.press("ControlOrMeta+k");
      await hand.isAt("textbox", "Go to");
      await bo.page.keyboard.type("lock now");
      await hand.press("Enter");
      await hand.presses("button", "Tap to open");
      await hand.isAt("textbox", "Passphrase");
      await bo.page.keyboard.type("four quiet herons");
      await hand.press("Enter");
      await expect(bo.page.getByRole("navigation", { name: "Places" })).toBeVisible();
    });
    await test.step("the first step of closing, and back", async () => {
      await goesBy(hand, "Just me");
      await hand.presses("link", /^Closing our space/);
      await hand.isAt("heading", /./);
      await hand.presses("button", "Close our space");
      await expect(bo.page.getByRole("alertdialog")).toBeVisible();
      await hand.presses("button", "Not now");
      await hand.isAt("button", "Close our space");
    });
    await test.step("leaving quickly, one step back from the heading", async () => {
      await bo.context.route("https://www.bbc.com/**", (route) =>
        route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }),
      );
      await goesBy(hand, "Just me");
      await hand.to("link", "Leave quickly", true);
      await hand.press("Enter");
      await expect(bo.page.getByRole("heading", { name: "Weather" })).toBeVisible();
    });
  });
});

/** By the navigation, as a hand on a keyboard does: F6 to it, then Tab. */
async function goesBy(hand: KeysHand, place: string): Promise<void> {
  await hand.press("F6");
  await hand.presses("link", place);
  await hand.isAt("heading", /./);
}
