import { expect } from "@playwright/test";
import { type Piece, readReceived } from "../canary/received.ts";
import { Traffic } from "../canary/traffic.ts";
import type { Person } from "./Person.ts";

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
  readonly live: readonly string[];
  readonly answers: readonly string[];
  /** How many devices of the partner said that they are here. */
  readonly present: number;
}

const ROUTES = ["Today", "Talk", "Agreement", "Promises", "Just me"] as const;
/** It stays on the page until the next; what was said since the last look is told apart. */
const LAST_ANNOUNCED = /^- status: .*$/gm;
/** Saved a moment later. */
const UNSETTLED = /On its way|Keeping it/;
/** Said while a slow page loads. */
const LOADING = "One moment.";
/** What keeps both kinds of socket alive comes as often as time passes; "saved" answers Bo's own writing too. */
const KEEPS_ALIVE = new Set(["saved", "state vector", "2", "3"]);
/**
 * How many entries a typed sentence becomes depends on which letters fell into one sixtieth of a second, and
 * a caret is told as often as it moves: that they came is compared, not how often.
 */
const ONCE = new Set(["update", "presence"]);

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

  /** Whether a screen reader at Bo's was told this since the last look. */
  heard(words: string): boolean {
    return this.#announced.includes(words);
  }

  /** Everything since the last look; walks through the five places, as a curious partner would. */
  async look(): Promise<Observation> {
    const screens: Record<string, string> = {};
    const { page } = this.#person;
    for (const place of ROUTES) {
      await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: place }).click();
      await expect(page.getByRole("banner")).toContainText(place);
      await expect(page.getByRole("banner")).not.toContainText(UNSETTLED);
      screens[place] = (await page.locator("body").ariaSnapshot()).replaceAll(LAST_ANNOUNCED, "");
    }
    await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Agreement" }).click();
    await this.#traffic.settled();
    const observation: Observation = {
      screens,
      announced: [...new Set(this.#announced)].filter((words) => words !== LOADING).toSorted(),
      shared: kindsOf(this.#frames("shared")),
      sizes: largest(this.#frames("shared")),
      ownRoom: kindsOf(this.#frames("own")),
      live: this.#live(),
      answers: this.#answers(),
      present: this.#present(),
    };
    this.#announced.length = 0;
    this.#seen = this.#traffic.passed.length;
    return observation;
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

  #live(): string[] {
    const frames = this.#since.filter(({ what, path }) => what === "frame received" && path.startsWith("/socket.io"));
    // Socket.IO: 0 and 40 open with a random id, 2 keeps alive, 42 is an event of ours.
    return kindsOf(
      frames.map(({ bytes }) => ({ kind: bytes.toString().replace(/"sid":"[^"]+"/, '"sid":""'), size: 0 })),
    );
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
