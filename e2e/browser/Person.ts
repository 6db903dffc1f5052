import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { Sheet } from "./Sheet.ts";

const PATHS = { Today: "/today", Talk: "/talk", Agreement: "/agreement", Promises: "/promises", "Just me": "/me" };
export type Place = keyof typeof PATHS;

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
    const way = this.link("Invite my partner");
    if (await way.isVisible()) await way.click();
    else await this.opens("/invite");
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

  /** As people do: by the navigation where there is one. */
  async goesTo(place: Place): Promise<void> {
    const way = this.#wayTo(place);
    if (!(await way.isVisible())) return this.comesBackTo(place);
    await way.click();
    await this.arrivesAt(place);
  }

  /** By its address, as a page that is opened anew: nothing of the one before is left in its memory. */
  async comesBackTo(place: Place): Promise<void> {
    await this.opens(PATHS[place]);
    await this.arrivesAt(place);
  }

  /** The one page about what cannot be hidden is shown once; a person who has seen it goes on. */
  async arrivesAt(place: Place): Promise<void> {
    // The heading of where they were is gone once the navigation says where they are.
    await expect(this.#wayTo(place)).toHaveAttribute("aria-current", "page");
    await this.page.getByRole("heading", { level: 1 }).waitFor();
    if (place !== "Today") return;
    const once = this.page.getByRole("heading", { level: 1, name: "One thing, before you go on" });
    if (await once.isVisible()) await this.button("All right").click();
    await expect(once).toBeHidden();
  }

  #wayTo(place: Place): Locator {
    return this.page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: place, exact: true });
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

/**
 * Both inside one space, each at Today. Inviting is a beginning too, and the shortest one: each of them loads
 * one page, which is what costs time here, and goes on from there by what is on the screen. Gives the link.
 */
export async function meet(inviter: Person, joiner: Person): Promise<string> {
  const link = await inviter.invites();
  await joiner.joins(link);
  // Whoever leaves these screens earlier is told at Today that the other has come.
  await expect(joiner.page.getByText("Nothing you wrote before has been shared.", { exact: false })).toBeVisible();
  const goOn = [inviter.link(/^Go on$/), joiner.link("Look around")];
  await Promise.all(goOn.map((way) => way.click()));
  await Promise.all([inviter, joiner].map((person) => person.arrivesAt("Today")));
  return link;
}

/** Both inside one space, each in the agreement. */
export async function pair(inviter: Person, joiner: Person): Promise<string> {
  const link = await meet(inviter, joiner);
  await Promise.all(
    [inviter, joiner].map(async (person) => {
      await person.goesTo("Agreement");
      await person.sees("What we ask of ourselves");
    }),
  );
  return link;
}
