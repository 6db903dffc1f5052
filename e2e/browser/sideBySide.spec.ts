import { expect, PHONE, test } from "./people.ts";
import { meet, type Person, type Place } from "./Person.ts";
import { REST, Talk } from "./Talk.ts";
import { settledScreen } from "./Watcher.ts";

test.use({ ownServer: true });

const PLACES: readonly Place[] = ["Today", "Talk", "Agreement", "Promises", "Just me"];
const HALF_AN_HOUR_MS = 31 * 60_000;

/** Dan wants to know everything. He sits beside Cleo, and holds his phone next to hers. */
test(
  "S102: with both phones side by side nothing on Cleo's differs from Dan's, whatever she read and let pass",
  { tag: "@long" },
  async ({ somebody, server }) => {
    const cleo = await somebody("Cleo", PHONE);
    const dan = await somebody("Dan", PHONE);
    await meet(dan, cleo);

    const dans = new Talk(dan);
    await dan.goesTo("Talk");
    await dan.tap(dan.link(/A short talk/));
    await dans.field("In a few words").fill("Where you were on Friday");
    await dan.tap(dan.button(/^Suggest it to/));
    await dans.sees("You have suggested a talk");

    await test.step("while he waits, she looks for help and answers nothing", async () => {
      await cleo.goesTo("Talk");
      await cleo.button(/^About this( talk)?, for you alone$/).click();
      await cleo.link("Help lines").click();
      await cleo.sees(/Help/);
      await cleo.opens("/right-for-us");
      await cleo.sees(/right for us/);
      await cleo.comesBackTo("Talk");
      await cleo.tap(cleo.page.getByRole("button", { name: "Not now", exact: true }));
      await new Talk(cleo).reads(REST);
    });
    await server.moveClock(HALF_AN_HOUR_MS);
    await dans.reads(REST);
    await expectTheSame(cleo, dan);

    await test.step("the comparison sees one word that only she wrote", async () => {
      await cleo.keepsNote("Talk", "What I would like to say", "I am afraid of him.");
      await cleo.sheet.isSaved();
      await dan.goesTo("Talk");
      expect(await look(cleo, dan, "Talk")).not.toBe(await look(dan, cleo, "Talk"));
    });
  },
);

async function expectTheSame(cleo: Person, dan: Person): Promise<void> {
  for (const place of PLACES) {
    await Promise.all([cleo, dan].map((person) => person.goesTo(place)));
    const [hers, his] = await Promise.all([look(cleo, dan, place), look(dan, cleo, place)]);
    expect(hers, `${place} on Cleo's phone beside Dan's`).toBe(his);
  }
}

/** A screen as a screen reader has it, with "me" and "you" for the two names. */
async function look(me: Person, you: Person, place: Place): Promise<string> {
  await expect(me.page.getByRole("banner")).toContainText(place);
  const screen = await settledScreen(me.page);
  return screen
    .replaceAll(/[\u2066-\u2069]/g, "")
    .replaceAll(new RegExp(`\\b${me.name}\\b`, "g"), "me")
    .replaceAll(new RegExp(`\\b${you.name}\\b`, "g"), "you");
}
