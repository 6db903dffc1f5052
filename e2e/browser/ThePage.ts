import { readFileSync } from "node:fs";
import { expect, type Locator } from "@playwright/test";
import { pair, type Person } from "./Person.ts";
import { asShown } from "./Talk.ts";

export const RESTS =
  "Both have signed. It rests for three days. Then each of you is asked once whether it still stands. If one of you does nothing, it is open again, and nobody is told why.";
/** What the agreement says to both while a page waits, whoever has signed it. */
export const PROPOSED = /^A page is proposed\. Unless both of you sign, it ends by itself on .+\.$/;

const DRAWN_MS = 30_000;

/** The page that two people sign, as one of them sees it, and what they do with it. */
export class ThePage {
  readonly person: Person;

  constructor(person: Person) {
    this.person = person;
  }

  /** Its place in the agreement, which says the same to both. */
  get place(): Locator {
    return this.person.page.getByRole("main").getByRole("region", { name: "The page" });
  }

  async taps(name: string): Promise<void> {
    await this.person.tap(this.person.page.getByRole("button", { name, exact: true }));
  }

  async follows(name: string): Promise<void> {
    await this.person.tap(this.person.page.getByRole("link", { name, exact: true }));
  }

  async reads(words: string | RegExp): Promise<void> {
    const shown = typeof words === "string" ? asShown(words) : words;
    // Drawing and checking the file is what takes long, on a phone of our own as well.
    await expect(this.person.page.getByRole("main").getByText(shown)).toBeVisible({ timeout: DRAWN_MS });
  }

  /** From the agreement to the page that waits to be signed. */
  async proposes(): Promise<void> {
    await this.follows("Propose a page");
    await this.taps("Propose it");
    await this.person.sees("A page is proposed");
  }

  async opens(): Promise<void> {
    await this.follows("Read it");
    await this.person.sees("A page is proposed");
  }

  /** Whoever has not compared the eight words does so first; then signs. */
  async signs(): Promise<void> {
    const first = this.person.button("Compare eight words first");
    await expect(first.or(this.person.button("Sign"))).toBeVisible();
    if (await first.isVisible()) {
      await this.person.tap(first);
      await this.taps("They match");
    }
    await this.taps("Sign");
  }

  /** The file itself, as the browser's downloads have it. */
  async saves(button: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const arriving = this.person.page.waitForEvent("download");
    await this.person.tap(this.person.button(button));
    const download = await arriving;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
}

/** From two strangers to three points that a page can be made of. */
export async function agreeOnThree(ada: Person, bo: Person): Promise<readonly [ThePage, ThePage]> {
  await pair(ada, bo);
  await threePoints(ada, bo);
  return [new ThePage(ada), new ThePage(bo)];
}

/** Three points that both are comfortable with, from examples, as the budgets of the first evening count them. */
export async function threePoints(ada: Person, bo: Person): Promise<void> {
  for (let point = 1; point <= 3; point++) {
    await ada.page
      .getByRole("button", { name: /^Take: / })
      .first()
      .click();
    await expect(bo.page.locator("[data-point]")).toHaveCount(point);
  }
  for (const { page } of [ada, bo])
    for (const mark of await page.getByRole("button", { name: "Comfortable", exact: true }).all()) await mark.click();
  for (const { page } of [ada, bo])
    await expect(page.getByText("You are both comfortable with this one.")).toHaveCount(3);
}

/** Both have signed, and each is at the page that rests. */
export async function bothSign(adas: ThePage, bos: ThePage): Promise<void> {
  await adas.proposes();
  await bos.opens();
  await adas.signs();
  await adas.reads(/^You have signed it\. It rests once both of you have;/);
  await bos.signs();
  for (const page of [adas, bos]) await page.reads(RESTS);
}
