import { setTimeout as wait } from "node:timers/promises";
import type { Role, Sought, Words } from "./findInPage.ts";
import type { Screen } from "./screen.ts";

const PATIENCE_MS = 20_000;
/** Drawing and checking a file is what takes long. */
export const DRAWN_MS = 40_000;
const LOOK_EVERY_MS = 40;

/** One of the two, in any engine: what they do, in the words that are on the screen. */
export class Partner {
  readonly name: string;
  readonly screen: Screen;
  readonly url: string;

  constructor(name: string, screen: Screen, url: string) {
    this.name = name;
    this.screen = screen;
    this.url = url;
  }

  async opens(path: string): Promise<void> {
    await this.screen.open(new URL(path, this.url).href);
  }

  async presses(role: Role, name: Words, more: Pick<Sought, "within" | "nth"> = {}): Promise<void> {
    await this.#pressed({ role, name, ...more });
  }

  /** A chip, or anything else that is known by its words. */
  async chooses(text: Words): Promise<void> {
    await this.#pressed({ text });
  }

  async writes(label: Words, words: string): Promise<void> {
    await this.presses("textbox", label);
    await this.screen.type(words);
  }

  async sees(heading: Words): Promise<void> {
    await this.finds({ role: "heading", name: heading });
  }

  async reads(text: Words, ms = PATIENCE_MS): Promise<void> {
    await this.finds({ text }, ms);
  }

  async finds(sought: Sought, ms = PATIENCE_MS): Promise<void> {
    await this.until(`to see ${inWords(sought)}`, async () => (await this.screen.read(sought)) !== null, ms);
  }

  async misses(sought: Sought): Promise<void> {
    await this.until(`${inWords(sought)} to be gone`, async () => (await this.screen.read(sought)) === null);
  }

  /** By the navigation, as people do. */
  async goesTo(place: "Today" | "Talk" | "Agreement" | "Promises" | "Just me"): Promise<void> {
    await this.presses("link", place, { within: { role: "navigation", name: "Places" } });
  }

  async isSaved(): Promise<void> {
    await this.finds({ text: "Saved", within: { role: "banner" } });
  }

  async until(what: string, isSo: () => Promise<boolean>, ms = PATIENCE_MS): Promise<void> {
    const end = Date.now() + ms;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`${this.name} waited ${ms / 1_000} s ${what}`);
      await wait(LOOK_EVERY_MS);
    }
  }

  async #pressed(sought: Sought): Promise<void> {
    await this.until(`to press ${inWords(sought)}`, () => this.screen.press(sought));
  }
}

function inWords({ role, name, text, within }: Sought): string {
  const said = (words: Words): string => (typeof words === "string" ? `"${words}"` : `/${words.pattern}/`);
  const own = [role, ...[name, text].filter((words) => words !== undefined).map(said)].join(" ");
  return within === undefined ? own : `${own} in ${inWords(within)}`;
}
