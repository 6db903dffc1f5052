import { expect, type Locator, type Page } from "@playwright/test";
import type { Person } from "./Person.ts";

/** "How long have you got?", as the answers are called there. */
type Length = "One sentence each" | "Hear me first" | "A short talk" | "A long talk" | "A few lines a day";

export const MINE = "Your turn. Take the time you need.";
export const theirs = (name: string): RegExp => asShown(`${name} has the turn. You only need to listen.`);
export const REST = "No conversation is planned. You can suggest one again from tomorrow.";
export const ON_ITS_WAY = "Kept on this device. It goes out by itself when there is a connection.";

/** A sentence as it stands there: names keep their own direction inside it, by marks that nobody sees. */
export function asShown(words: string): RegExp {
  const letters = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${letters.replaceAll(/\b(?:Ada|Bo)\b/g, "\u2068?$&\u2069?")}$`);
}

/** A talk as one person sees it, and what they do in it, in the words that are on the screen. */
export class Talk {
  readonly person: Person;

  constructor(person: Person) {
    this.person = person;
  }

  get page(): Page {
    return this.person.page;
  }

  /** What somebody said stands in the talk, letter for letter. */
  said(words: string): Locator {
    return this.page.getByRole("main").locator("ol bdi").filter({ hasText: words });
  }

  field(label: string): Locator {
    return this.page.getByRole("textbox", { name: label });
  }

  /** The one sentence that says where the two are. */
  async sees(heading: string): Promise<void> {
    await this.person.sees(asShown(heading));
  }

  async reads(line: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("main").getByText(typeof line === "string" ? asShown(line) : line)).toBeVisible();
  }

  /** By its whole name: a *Pause* is not *Enough for tonight*. */
  async taps(name: string): Promise<void> {
    await this.person.tap(this.page.getByRole("button", { name: asShown(name) }));
  }

  async chooses(chip: string): Promise<void> {
    await this.person.tap(this.page.getByText(asShown(chip)));
  }

  async opens(length: Length): Promise<void> {
    await this.person.goesTo("Talk");
    await this.sees("How long have you got?");
    await this.person.tap(this.person.link(new RegExp(length)));
    await this.sees("What is it about?");
  }

  async suggests(length: Length, topic: string, more: () => Promise<void> = async () => {}): Promise<void> {
    await this.opens(length);
    await this.field("In a few words").fill(topic);
    await more();
    await this.taps(`Suggest it to ${this.person.name === "Ada" ? "Bo" : "Ada"}`);
    await this.sees("You have suggested a talk");
  }

  async writes(label: string, words: string, send: string): Promise<void> {
    await this.field(label).fill(words);
    await this.taps(send);
  }

  /** Freely, as somebody does who has their own words. */
  async begins(words: string): Promise<void> {
    const free = this.person.button("Write it freely");
    // Whatever way they wrote in last: the composer is there before either is looked for.
    await expect(free.or(this.person.button("Write it by its parts"))).toBeVisible();
    if (await free.isVisible()) await this.person.tap(free);
    await this.field("In your own words").fill(words);
  }

  async says(words: string): Promise<void> {
    await this.begins(words);
    await this.share();
  }

  async share(): Promise<void> {
    await this.taps(`Share it with ${this.person.name === "Ada" ? "Bo" : "Ada"}`);
  }

  async saysBack(words: string): Promise<void> {
    await this.writes("What you heard, in your own words", words, "Send what I heard");
  }
}

/** Both in the talk, at its first sentence. Gives each one's own view of it. */
export async function begun(
  ada: Person,
  bo: Person,
  length: Length,
  more?: (talk: Talk) => Promise<void>,
): Promise<{ readonly adas: Talk; readonly bos: Talk }> {
  const [adas, bos] = [new Talk(ada), new Talk(bo)];
  await adas.suggests(length, "The messages on Friday", () => more?.(adas) ?? Promise.resolve());
  await bo.goesTo("Talk");
  await bos.taps("Yes, now");
  await bothReady(adas, bos);
  return { adas, bos };
}

export async function bothReady(adas: Talk, bos: Talk): Promise<void> {
  for (const talk of [adas, bos]) await talk.taps("I am ready");
}

/** Said, said back, and "Yes, that's it". */
export async function heard(speaker: Talk, listener: Talk, words: string): Promise<void> {
  await speaker.says(words);
  await listener.saysBack(`What I heard is: ${words}`);
  await speaker.taps("Yes, that's it");
}
