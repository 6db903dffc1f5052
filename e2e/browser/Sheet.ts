import { expect, type Locator, type Page } from "@playwright/test";

/** The agreement as one person sees it: points by their numbers on the paper. */
export class Sheet {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  topic(name: string | RegExp): Locator {
    return this.page.getByRole("region", { name });
  }

  /** The words of a point, whether an editor is mounted there or not. */
  text(number: string): Locator {
    return this.page.getByRole("textbox", { name: `Point ${number}`, exact: true });
  }

  /** The whole point: words, who does it, answers. */
  point(number: string): Locator {
    return this.page.getByRole("listitem").filter({ has: this.text(number) });
  }

  /** Of the next point on the first topic's paper. */
  async nextNumber(topic: string | RegExp): Promise<string> {
    return `1.${(await this.#numbered(topic)) + 1}`;
  }

  /** Of the last point there. */
  async lastNumber(topic: string | RegExp): Promise<string> {
    return `1.${await this.#numbered(topic)}`;
  }

  /** What lies there for one person alone has no number. */
  #numbered(topic: string | RegExp): Promise<number> {
    return this.topic(topic)
      .getByRole("textbox", { name: /^Point 1\.\d+$/ })
      .count();
  }

  /** The caret is in the new point: a slow machine takes a moment to put it there. */
  async add(topic: string | RegExp): Promise<void> {
    const before = await this.topic(topic).locator("[data-point]").count();
    await this.topic(topic).getByRole("button", { name: "Add a point" }).click();
    await expect(this.topic(topic).locator("[data-point]")).toHaveCount(before + 1);
    await expect(this.page.locator("[data-point] [contenteditable=true]:focus")).toBeVisible();
  }

  /** Puts the caret at the end of a point. */
  async writeIn(number: string): Promise<void> {
    await this.text(number).focus();
    await expect(this.text(number)).toHaveAttribute("contenteditable", "true");
    await this.page.keyboard.press("ControlOrMeta+End");
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  async read(number: string): Promise<string> {
    return (await this.text(number).innerText()).replaceAll(/\n+$/g, "");
  }

  /** Every letter, the space at the end too: `toHaveText` would forgive one that is still on its way. */
  async reads(number: string, words: string): Promise<void> {
    await expect.poll(() => this.read(number)).toBe(words);
  }

  /** My words of a point if at that very moment "Saved" was on the screen, else none of them. */
  async readIfSaved(number: string): Promise<string> {
    return this.text(number).evaluate((point) => {
      const isSaved = document.querySelector("header [data-saved=saved]") !== null;
      return isSaved && point instanceof HTMLElement ? point.innerText.replaceAll(/\n+$/g, "") : "";
    });
  }

  /** What "Saved" means: on the server's disk. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByRole("banner").getByText("Saved", { exact: true })).toBeVisible();
  }

  async answers(number: string, mark: "Comfortable" | "Let's talk"): Promise<void> {
    await this.point(number).getByRole("button", { name: mark, exact: true }).click();
  }

  /** How I write from now on. */
  async chooses(mode: "Together" | "On my own first"): Promise<void> {
    await this.page.getByText(mode, { exact: true }).click();
  }

  async deletes(number: string): Promise<void> {
    await this.page.getByRole("button", { name: `Move or delete point ${number}` }).click();
    await this.page.getByRole("menuitem", { name: "Delete this point" }).click();
  }
}
