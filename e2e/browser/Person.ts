import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { Sheet } from "./Sheet.ts";

/** One person at one browser profile: what they do, in the words that are on the screen. */
export class Person {
  readonly name: string;
  readonly context: BrowserContext;
  readonly url: string;
  page: Page;
  /** Presses of anything since the last `countTaps`; the budgets of the first minutes count these. */
  taps = 0;

  constructor(name: string, context: BrowserContext, page: Page, url: string) {
    this.name = name;
    this.context = context;
    this.page = page;
    this.url = url;
  }

  get sheet(): Sheet {
    return new Sheet(this.page);
  }

  /** Where they are goes by the screen's one heading. */
  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole("link", { name });
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.url).href);
  }

  /** Landing to one true sentence, kept. */
  async saysOneSentence(about = "when I heard about the messages on Friday"): Promise<void> {
    await this.opens("/");
    await this.tap(this.link("Start"));
    await this.tap(this.button("My trust was hurt"));
    await this.page.getByRole("textbox", { name: "about" }).fill(about);
    await this.tap(this.page.getByText("hurt", { exact: true }).first());
    await this.tap(this.button("That is my sentence"));
    await this.sees("You have said it.");
  }

  /** The link, as the screen shows it. */
  async invites(): Promise<string> {
    await this.opens("/invite");
    await this.page.getByRole("textbox", { name: "Your name" }).fill(this.name);
    await this.tap(this.button("Make the link"));
    return (await this.page.locator("[data-invitation-link]").textContent()) ?? "";
  }

  async joins(link: string): Promise<void> {
    await this.page.goto(link);
    await this.tap(this.button("Go on to joining"));
    await this.page.getByRole("textbox", { name: "Your name" }).fill(this.name);
    await this.tap(this.button("Join"));
    await this.sees("You are here.");
  }

  /** The one page about what cannot be hidden is shown once; a person who has seen it goes on. */
  async goesTo(place: "Today" | "Talk" | "Agreement" | "Promises" | "Just me"): Promise<void> {
    const paths = { Today: "/today", Talk: "/talk", Agreement: "/agreement", Promises: "/promises", "Just me": "/me" };
    await this.opens(paths[place]);
    const once = this.page.getByRole("heading", { level: 1, name: "One thing, before you go on" });
    // The places are there before the screen is; the heading tells which one it is.
    await this.page.getByRole("heading", { level: 1 }).waitFor();
    if (await once.isVisible()) await this.button("All right").click();
    await expect(once).toBeHidden();
  }

  /** All at once, as dictation and paste do, where the caret is. */
  async writes(words: string): Promise<void> {
    await this.page.keyboard.insertText(words);
  }

  /** From any of the five places; a private page leaves for the server within five seconds. */
  async keepsNote(place: "Talk" | "Promises" | "Just me", label: string, words: string): Promise<void> {
    await this.page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: place }).click();
    await this.page.getByRole("textbox", { name: label }).fill(words);
  }

  /** As a browser may do by itself: the documents kept on this device are gone, the keys are not. */
  async losesDocuments(): Promise<void> {
    // A page that opens no space holds no database open.
    await this.page.goto("about:blank");
    await this.context.route("**/nothing-here", (route) => route.fulfill({ body: "" }));
    await this.opens("/nothing-here");
    const left = await this.page.evaluate(async () => {
      const names = (await indexedDB.databases())
        .map(({ name = "" }) => name)
        .filter((name) => name.includes("/documents/"));
      const gone = names.map(
        (name) =>
          new Promise<string[]>((resolve) => {
            const deleting = indexedDB.deleteDatabase(name);
            deleting.onsuccess = () => resolve([]);
            deleting.onerror = () => resolve([name]);
          }),
      );
      return names.length === 0 ? ["nothing was kept at all"] : (await Promise.all(gone)).flat();
    });
    expect(left).toEqual([]);
  }

  /** The eight words that were on the screen, and an answer that nobody else learns. */
  async answersWords(answer: "They match" | "Later"): Promise<string> {
    await this.opens("/words");
    await this.sees("Eight words");
    const words = this.page.getByRole("main").getByRole("listitem");
    await expect(words).toHaveCount(8);
    const shown = await words.allTextContents();
    await this.button(answer).click();
    await this.page.waitForURL("**/today");
    return shown.join(" ");
  }
}

/** Both inside one space, each in the agreement. Inviting is a beginning too, and the shortest one. */
export async function pair(inviter: Person, joiner: Person): Promise<void> {
  const link = await inviter.invites();
  await joiner.joins(link);
  await inviter.goesTo("Agreement");
  await joiner.goesTo("Agreement");
  for (const person of [inviter, joiner]) await person.sees("What we ask of ourselves");
}
