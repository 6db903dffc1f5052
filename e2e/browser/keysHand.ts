import { type CDPSession, expect, type Page } from "@playwright/test";
import { goesBack, type Stop, stopNow } from "./keysFocus.ts";
import type { Person } from "./Person.ts";

/** More steps than any way on one screen takes: whoever needs so many has not found it. */
const MOST_STEPS = 160;

/** What a screen reader would say of what has the focus, by the accessibility tree. */
interface Said {
  readonly role: string;
  readonly name: string;
}

/**
 * A person who has a keyboard and nothing else: presses keys, never clicks, and never puts the focus anywhere. At
 * every step of the way the focus can be seen, has a name, and goes on in the order in which the screen is read.
 */
export class KeysHand {
  readonly person: Person;
  readonly #tree: CDPSession;
  #before: Stop | null = null;

  private constructor(person: Person, tree: CDPSession) {
    this.person = person;
    this.#tree = tree;
  }

  static async of(person: Person): Promise<KeysHand> {
    return new KeysHand(person, await person.context.newCDPSession(person.page));
  }

  get page(): Page {
    return this.person.page;
  }

  /** By Tab, or with `back` by Shift and Tab, until what has the focus is called so. */
  async to(role: string, name: string | RegExp, back = false): Promise<void> {
    const way: string[] = [];
    for (let step = 0; step < MOST_STEPS; step++) {
      const said = await this.#step(back);
      if (said !== null && is(said, role, name)) return;
      way.push(said === null ? "nowhere" : `${said.role} "${said.name}"`);
    }
    throw new Error(
      `No ${role} called ${typeof name === "string" ? name : name.source} was found by Tab: ${[...new Set(way)].join(", ")}`,
    );
  }

  /** To it, and pressed. */
  async presses(role: string, name: string | RegExp, key: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.to(role, name);
    // What says "one moment" takes no press, and keeps the focus meanwhile.
    await expect(this.page.locator(":focus")).not.toHaveAttribute("aria-disabled", "true");
    await this.press(key);
  }

  /** To a text, and written letter by letter. */
  async writes(name: string | RegExp, words: string, role = "textbox"): Promise<void> {
    await this.to(role, name);
    await this.page.keyboard.type(words);
  }

  /** Within a row of chips or radio buttons, which is one stop of Tab, by the arrows; `from` is any of the row. */
  async chooses(role: string, from: RegExp, wanted: string | RegExp, arrow = "ArrowRight"): Promise<void> {
    await this.to(role, from);
    for (let step = 0; step < MOST_STEPS; step++) {
      const said = await this.said();
      if (said !== null && is(said, role, wanted)) break;
      await this.page.keyboard.press(arrow);
      this.#sees(await stopNow(this.page));
    }
    expect(await this.said()).toMatchObject({ role });
    await this.page.keyboard.press("Space");
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    // What was pressed may lead anywhere.
    this.#before = null;
  }

  /** What has the focus is called so, sooner or later: what was pressed may take a moment. */
  async isAt(role: string, name: string | RegExp): Promise<void> {
    await expect
      .poll(async () => {
        const said = await this.said();
        return said !== null && is(said, role, name) ? "there" : `at ${said?.role} "${said?.name}"`;
      })
      .toBe("there");
    this.#before = null;
  }

  /** How what has the focus looks. */
  looks(): Promise<Stop> {
    return stopNow(this.page);
  }

  async said(): Promise<Said | null> {
    const { result } = await this.#tree.send("Runtime.evaluate", {
      // A page has no name of its own: whoever stands on nothing is nowhere.
      expression: "document.activeElement === document.body ? null : document.activeElement",
    });
    if (result.objectId === undefined) return null;
    const { nodes } = await this.#tree.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const node = nodes[0];
    return {
      role: String(node?.role?.value ?? ""),
      name: String(node?.name?.value ?? "").replaceAll(/[\u2066-\u2069]/g, ""),
    };
  }

  async #step(back: boolean): Promise<Said | null> {
    await this.page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const stop = await stopNow(this.page);
    if (stop.id === 0) {
      this.#before = null;
      return null;
    }
    this.#sees(stop);
    // A heading is no stop of Tab: a new page came meanwhile, and put the focus there.
    const before = stop.words.startsWith("h1") ? null : this.#before;
    if (before !== null) {
      const [one, next] = back ? [stop, before] : [before, stop];
      expect(goesBack(one, next), `${next.words} comes after ${one.words}, and stands before it`).toBe(false);
    }
    this.#before = stop;
    // A page that goes in this moment has no names any more; the one that comes has.
    await expect.poll(async () => (await this.said())?.name, `${stop.words} has no name`).not.toBe("");
    return this.said();
  }

  #sees(stop: Stop): void {
    expect(stop.faults, stop.words).toEqual([]);
  }
}

function is(said: Said, role: string, name: string | RegExp): boolean {
  return said.role === role && (typeof name === "string" ? said.name === name : name.test(said.name));
}
