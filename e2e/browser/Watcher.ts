import { expect, type Page } from "@playwright/test";
import { eventsIn, outsideOf, toldByLive } from "../canary/liveFrames.ts";
import { type Piece, readReceived } from "../canary/received.ts";
import { Traffic } from "../canary/traffic.ts";
import type { Person, Place } from "./Person.ts";

/**
 * All that one partner can learn between two looks, with developer tools open: every screen, every
 * announcement, kinds and sizes of what arrived. Left out by construction: the order, exact times, how
 * often a connection is kept alive, and the random words and ids that differ from space to space.
 */
export interface Observation {
  readonly screens: Readonly<Record<string, string>>;
  readonly announced: readonly string[];
  /** Sealed entries that arrived in the shared room by kind, each as often as it came. */
  readonly shared: readonly string[];
  /** The largest of each kind, by the bytes of its ciphertext. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly ownRoom: readonly string[];
  /** Everything that the live channel said by itself, whole, each as often as it came. */
  readonly live: readonly string[];
  /** What it answered to Bo's own calls, each once. */
  readonly liveAnswers: readonly string[];
  readonly answers: readonly string[];
  /** How many devices of the partner said that they are here. */
  readonly present: number;
}

const PLACES: readonly Place[] = ["Today", "Talk", "Agreement", "Promises", "Just me"];
/** Those that have a picture of the partner's own. */
const PICTURES: readonly Place[] = ["Today", "Talk", "Agreement"];
/** It stays on the page until the next; what was said since the last look is told apart. */
const LAST_ANNOUNCED = /^- status: .*$/gm;
/** Saved a moment later. */
const UNSETTLED = /On its way|Keeping it/;
/**
 * Said while a slow page loads; and the measure of minutes, which speaks up when it is on the screen for long;
 * and a thought on one's own words, which comes after a pause in typing that was long enough, or was not.
 */
const BY_THE_CLOCK =
  /^One moment\.$|^About \d+ minutes for this\.$|^About one minute left\.$|^A thought on your words: /;
/** Two worlds are never lived in at the very same minute. */
const CLOCK_TIME = /\b\d{1,2}:\d{2}\b|\bAbout (?:\d+ minutes|a minute)(?=")/g;
/** A talk's own address. */
const TALK_ID = /(?<=\/talk\/past\/)[\w-]{22}/g;
/** What keeps both kinds of socket alive comes as often as time passes; "saved" answers Bo's own writing too. */
const KEEPS_ALIVE = new Set(["saved", "state vector", "2", "3"]);
/**
 * How many entries a typed sentence becomes depends on which letters fell into one sixtieth of a second, and
 * a caret is told as often as it moves, and a signature follows five quiet seconds, however many of them there
 * were: that they came is compared, not how often.
 */
const ONCE = new Set(["update", "presence", "checkpoint"]);

export class Watcher {
  readonly #person: Person;
  readonly #traffic: Traffic;
  readonly #announced: string[] = [];
  #seen = 0;

  private constructor(person: Person) {
    this.#person = person;
    this.#traffic = new Traffic(person.context);
  }

  /** Before the first page of `person` opens. */
  static async over(person: Person): Promise<Watcher> {
    const watcher = new Watcher(person);
    await person.context.exposeBinding(
      "noteAnnounced",
      (_source, words: string) => void watcher.#announced.push(words),
    );
    await person.context.addInitScript(() => {
      // reason: the binding above; a page's own types cannot know of it.
      const { noteAnnounced } = globalThis as unknown as { noteAnnounced: (words: string) => Promise<void> };
      let last: Element | null = null;
      // Each sentence is a node of its own, so the same one said twice counts twice.
      new MutationObserver(() => {
        const said = document.querySelector("[data-live-announcer] > *");
        if (said === null || said === last || said.textContent === "") return;
        last = said;
        void noteAnnounced(said.textContent);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    return watcher;
  }

  /** Entries of a kind that arrived in the shared room since the last look. */
  arrived(kind: string): number {
    return this.#frames("shared").filter((piece) => piece.kind === kind).length;
  }

  /** How often the live channel was opened so far. */
  connections(): number {
    return this.#traffic.passed.filter(
      ({ what, bytes }) => what === "frame received" && bytes.toString("latin1", 0, 2) === "40",
    ).length;
  }

  /** The ends of talks that arrived since the last look, each as the bytes that nobody signed. */
  closingRecords(): string[] {
    const frames = this.#since.filter(({ what, path }) => what === "frame received" && path.startsWith("/socket.io"));
    return frames
      .flatMap(({ bytes }) => eventsIn(bytes))
      .map(outsideOf)
      .filter((outside) => outside.includes("end by nobody"));
  }

  /** Whether a screen reader at Bo's was told this since the last look. */
  heard(words: string): boolean {
    return this.#announced.includes(words);
  }

  /**
   * Everything since the last look; walks through the five places, or those that count, as a curious partner
   * would, and stays at the last.
   */
  async look(places: readonly Place[] = [...PLACES, "Agreement"]): Promise<Observation> {
    const screens: Record<string, string> = {};
    const { page } = this.#person;
    for (const place of places) {
      await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: place }).click();
      await expect(page.getByRole("banner")).toContainText(place);
      const screen = await settledScreen(page);
      screens[place] = screen.replaceAll(CLOCK_TIME, "a time").replaceAll(TALK_ID, "an id");
      if (PICTURES.includes(place)) screens[`${place}, as the other has it`] = await this.#picture();
    }
    await this.#traffic.settled();
    const [live, liveAnswers] = this.#live();
    const observation: Observation = {
      screens,
      announced: [...new Set(this.#announced)].filter((words) => !BY_THE_CLOCK.test(words)).toSorted(),
      shared: kindsOf(this.#frames("shared")),
      sizes: largest(this.#frames("shared")),
      ownRoom: kindsOf(this.#frames("own")),
      live,
      liveAnswers,
      answers: this.#answers(),
      present: this.#present(),
    };
    this.#announced.length = 0;
    this.#seen = this.#traffic.passed.length;
    return observation;
  }

  /** What the product itself shows of the partner's screen must not be the way to what the partner keeps. */
  async #picture(): Promise<string> {
    const { page } = this.#person;
    const banner = page.getByRole("banner");
    await banner.getByRole("link", { name: /^What .+ sees$/ }).click();
    await expect(page.locator("[data-as-partner], [data-nobody-yet]").getByRole("heading", { level: 1 })).toBeVisible();
    const screen = await settledScreen(page);
    await banner.getByRole("link", { name: "My own view" }).click();
    await expect(page.locator("[data-as-partner], [data-nobody-yet]")).toHaveCount(0);
    return screen.replaceAll(CLOCK_TIME, "a time").replaceAll(TALK_ID, "an id");
  }

  get #since() {
    return this.#traffic.passed.slice(this.#seen);
  }

  /** The own private room is the first that a person connects to; the shared one follows the pairing. */
  #room(path: string): "shared" | "own" | null {
    const rooms = [
      ...new Set(this.#traffic.passed.map((passed) => documentOf(passed.path)).filter((id) => id !== null)),
    ];
    const document = documentOf(path);
    return document === null ? null : rooms.indexOf(document) === 0 ? "own" : "shared";
  }

  #frames(room: "shared" | "own"): Piece[] {
    const received = this.#since.filter(({ what, path }) => what === "frame received" && this.#room(path) === room);
    return received.flatMap(({ bytes }) => readReceived(bytes).pieces);
  }

  #live(): [said: string[], answered: string[]] {
    const frames = this.#since
      .filter(({ what, path }) => what === "frame received" && path.startsWith("/socket.io"))
      .map(({ bytes }) => toldByLive(bytes));
    // Socket.IO: 0 and 40 open with a random id, 2 keeps alive, 42 is said by the server, 43 answers a call.
    const isAnswer = (frame: string): boolean => frame.startsWith("43");
    const said = frames.filter((frame) => !isAnswer(frame)).map((kind) => ({ kind, size: 0 }));
    return [kindsOf(said), [...new Set(frames.filter(isAnswer))].toSorted()];
  }

  #answers(): string[] {
    const bodies = this.#since.filter(({ what, path }) => what === "response body" && path.startsWith("/api"));
    return [...new Set(bodies.map(({ path, bytes }) => `${path}: ${bytes.length} bytes`))].toSorted();
  }

  /** The server repeats nobody's presence to themselves, and drops it with their socket. */
  #present(): number {
    const heard = this.#since.filter(({ what, path }) => what === "frame received" && this.#room(path) === "shared");
    const here = heard.flatMap(({ bytes }) =>
      [...readReceived(bytes).presences].filter(([, isHere]) => isHere).map(([client]) => client),
    );
    return new Set(here).size;
  }
}

/** As a screen reader has it, once what somebody wrote there is saved. */
export async function settledScreen(page: Page): Promise<string> {
  let screen = "";
  await expect(async () => {
    const before = screen;
    screen = await page.locator("body").ariaSnapshot();
    expect(screen).not.toMatch(UNSETTLED);
    // A part of the page may still be on its way, or what it is made from.
    await expect(page.locator("[data-coming]")).toHaveCount(0);
    expect(screen).toBe(before);
  }).toPass({ timeout: 20_000, intervals: [100] });
  return screen.replaceAll(LAST_ANNOUNCED, "");
}

function documentOf(path: string): string | null {
  return /^\/sync\/[\w-]+\/([\w-]+)/.exec(path)?.[1] ?? null;
}

function kindsOf(pieces: readonly Piece[]): string[] {
  const kinds = pieces.map(({ kind }) => kind).filter((kind) => !KEEPS_ALIVE.has(kind));
  return [...new Set(kinds.filter((kind) => ONCE.has(kind))), ...kinds.filter((kind) => !ONCE.has(kind))].toSorted();
}

function largest(pieces: readonly Piece[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { kind, size } of pieces) sizes.set(kind, Math.max(size, sizes.get(kind) ?? 0));
  return sizes;
}

const PADDING_BYTES = 32;
const CHANCE_BYTES = 2 * PADDING_BYTES;

/**
 * Equal, but for two padding blocks in what is sealed: a client id has nine or ten digits, and an empty
 * paragraph travels with its new point or right after it, as one sixtieth of a second has it.
 */
export function expectAlike(seen: Observation | undefined, expected: Observation): void {
  if (seen === undefined) throw new Error("both worlds have the same steps");
  expect({ ...seen, sizes: null }).toEqual({ ...expected, sizes: null });
  for (const [kind, size] of expected.sizes) {
    expect(Math.abs((seen.sizes.get(kind) ?? 0) - size), `${kind} of ${size} bytes`).toBeLessThanOrEqual(CHANCE_BYTES);
  }
}
