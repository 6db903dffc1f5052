import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "@playwright/test";
import { expect, test } from "./people.ts";
import type { Person } from "./Person.ts";

const DAY_MS = 86_400_000;

/** The changes as a reader without colours has them: "+new+" and "~gone~". */
async function redline(point: Locator): Promise<string> {
  return point.locator("p > [dir=auto]").evaluate((words) => {
    const copy = words.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error("an element");
    for (const said of copy.querySelectorAll(".cg-hidden, [aria-hidden]")) said.remove();
    for (const [name, sign] of [
      ["ins", "+"],
      ["del", "~"],
    ] as const)
      for (const change of copy.querySelectorAll(name)) change.replaceWith(`${sign}${change.textContent}${sign}`);
    return copy.textContent ?? "";
  });
}

/** Everybody rests until today's copy is made, and it is the same time on the next day. */
async function sleepsOver(...people: readonly Person[]): Promise<void> {
  for (const { context } of people) await context.clock.runFor(6_000);
  for (const { context } of people) await context.clock.fastForward(DAY_MS);
}

/** Both sizes, light and dark, for whoever wants to look; and nothing for axe to say. */
async function look(person: Person, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: person.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  for (const scheme of ["light", "dark"] as const) {
    await person.page.emulateMedia({ colorScheme: scheme });
    await person.page.screenshot({ path: `artifacts/screens/${name}-${scheme}.png`, fullPage: true });
  }
  await person.page.emulateMedia({ colorScheme: null });
}

async function opensHistory(person: Person): Promise<void> {
  await person.goesTo("Agreement");
  await person.link(/^What changed$/).click();
  await person.sees("What changed");
}

test(
  "A83, A84, A87, A141: what changed since yesterday is read as a redline, and brought back as a change that the other sees",
  { tag: "@long" },
  async ({ together: { ada, bo } }) => {
    for (const { context } of [ada, bo]) await context.clock.install();
    const [adas, bos] = [ada.sheet, bo.sheet];

    await test.step("on the first day nothing is kept yet, and it says so", async () => {
      await Promise.all([ada.goesTo("Agreement"), bo.goesTo("Agreement")]);
      await adas.add("Social situations");
      await ada.writes("We each call by six when we are late.");
      await adas.isSaved();
      await bos.reads("2.1", "We each call by six when we are late.");
      await bos.add("Social situations");
      await bo.writes("I will be at home by ten.");
      await adas.reads("2.2", "I will be at home by ten.");
      await ada.link(/^What changed$/).click();
      await expect(ada.page.getByText("Nothing is kept yet.", { exact: false })).toBeVisible();
    });

    await test.step("the next day Bo changes a point of both and one of his own", async () => {
      await sleepsOver(ada, bo);
      await bos.writeIn("2.1");
      for (let i = 0; i < "when we are late.".length; i++) await bo.page.keyboard.press("Backspace");
      await bo.writes("or write.");
      await bos.writeIn("2.2");
      await bo.writes(" Or later.");
      await bos.isSaved();
    });

    const point = (number: string): Locator =>
      ada.page.locator("li[data-story]").filter({ has: ada.page.getByText(number, { exact: true }) });

    await test.step("Ada is told once she comes, and reads what is new and what is gone, and by whom", async () => {
      await ada.goesTo("Agreement");
      await expect(ada.page.getByText(/^2 points changed since \w+day\.$/)).toBeVisible();
      await ada.link("See what changed").click();
      expect(await redline(point("2.1"))).toBe("We each call by six ~when we are late~+or write+.");
      await ada.page.getByLabel("Compare").selectOption({ index: 0 });
      await expect(point("2.1")).toContainText(/Bo.* changed this point\./);
      expect(await redline(point("2.1"))).toBe("We each call by six ~when we are late~+or write+.");
      expect(await redline(point("2.2"))).toBe("I will be at home by ten.+ Or later.+");
      await expect(ada.page.getByText("2 points changed.")).toBeVisible();
      // A day is enough; what time it was is nobody's business.
      await expect(ada.page.getByRole("main")).not.toContainText(/\d\d?:\d\d/);
    });

    await test.step("she brings it back, Bo reads it at once, and one step undoes it", async () => {
      await ada.button(/^Bring back as on .*: point 2\.1$/).click();
      await expect(ada.button("Undo")).toBeFocused();
      await bo.goesTo("Agreement");
      await bos.reads("2.1", "We each call by six when we are late.");
      await ada.button("Undo").click();
      await bos.reads("2.1", "We each call by six or write.");
    });

    await test.step("A141: what is Bo's she suggests to him as it was, and it stays his to take", async () => {
      await ada.button(/^Suggest the words of .* to Bo: point 2\.2$/).click();
      await expect(ada.page.getByRole("main").getByText("Suggested. It is Bo's to take or leave.")).toBeVisible();
      const suggested = bo.page.getByRole("list", { name: "Suggestions for point 2.2" });
      await expect(suggested).toContainText("Or later.");
      await expect(suggested.getByRole("button", { name: "Take it" })).toBeVisible();
      await look(ada, "history-suggested");
      await ada.button("Undo").click();
      await expect(suggested).toBeHidden();
    });

    await test.step("the whole page comes back but for what is Bo's, which only he brings back", async () => {
      await ada.button("Bring the whole page back").click();
      await expect(ada.page.getByRole("dialog")).toContainText("One point stays as it is");
      await ada.button("Bring it back").click();
      await bos.reads("2.1", "We each call by six when we are late.");
      await bos.reads("2.2", "I will be at home by ten. Or later.");
    });

    await test.step("what she saw and put away is no news any more", async () => {
      await ada.goesTo("Agreement");
      await ada.button("All right").click();
      await expect(ada.link("See what changed")).toBeHidden();
    });
  },
);

test(
  "A86: history outlives a partner who deletes everything, a reload, and says when this browser keeps no copies",
  { tag: "@long" },
  async ({ together: { ada, bo }, somebody }) => {
    test.setTimeout(120_000);
    for (const { context } of [ada, bo]) await context.clock.install();
    const [adas, bos] = [ada.sheet, bo.sheet];
    const points = ["We each call by six.", "We each write when we are late.", "We each say what we spend."];
    await Promise.all([ada.goesTo("Agreement"), bo.goesTo("Agreement")]);
    for (const words of points) {
      await adas.add("Social situations");
      await ada.writes(words.repeat(4));
    }
    await adas.isSaved();
    await bos.reads("2.3", (points[2] ?? "").repeat(4));
    await sleepsOver(ada, bo);
    await bos.writeIn("2.2");
    await bo.writes(" Or a day before.");
    await bos.isSaved();
    await sleepsOver(ada, bo);

    await test.step("two kept days are compared, whichever is chosen first", async () => {
      await opensHistory(ada);
      await ada.page.getByLabel("Compare").selectOption({ index: 0 });
      await ada.page.getByLabel("with").selectOption({ index: 0 });
      await expect(ada.page.getByText("1 point changed.")).toBeVisible();
      expect(await redline(ada.page.locator("li[data-story=changed]"))).toContain("+ Or a day before.+");
      await ada.button("Show the whole page").click();
      await expect(ada.page.locator("li[data-story]")).toHaveCount(3);
      await look(ada, "history-days");
    });

    await test.step("Bo deletes everything: it is asked about, and yesterday has it all", async () => {
      for (let i = 0; i < points.length; i++) {
        await bos.deletes("2.1");
        await bo.button("All right").click();
      }
      await bos.isSaved();
      await ada.comesBackTo("Agreement");
      await expect(ada.page.getByText(/^3 points changed since/)).toBeVisible();
      await ada.link(/^What changed$/).click();
      await ada.sees("What changed");
      await look(ada, "history-since");
      await ada.page.getByLabel("Compare").selectOption({ index: 1 });
      await expect(ada.page.getByText("3 points changed.")).toBeVisible();
      await look(ada, "history-deleted");
      await ada.button("Bring the whole page back").click();
      await ada.button("Bring it back").click();
      await expect(ada.page.getByText("Nothing changed between the two.")).toBeVisible();
      await bo.goesTo("Agreement");
      await bos.reads("2.1", (points[0] ?? "").repeat(4));
      await bos.reads("2.3", (points[2] ?? "").repeat(4));
    });

    await test.step("a browser that keeps nothing says so, and writing goes on", async () => {
      const cleo = await somebody("Cleo");
      await cleo.context.addInitScript(() => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = function (name: string, version?: number) {
          if (name.endsWith("/copies")) throw new DOMException("denied", "SecurityError");
          return open.call(this, name, version);
        };
      });
      await cleo.saysOneSentence();
      await cleo.goesTo("Agreement");
      await cleo.link(/^What changed$/).click();
      await expect(cleo.page.getByText("does not let the copies be kept", { exact: false })).toBeVisible();
    });
  },
);
