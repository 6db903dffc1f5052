import { asShown, begun, MINE } from "./Talk.ts";
import { expect, test } from "./people.ts";
import { meet, type Person } from "./Person.ts";

const MINUTE_MS = 60_000;

interface Voices {
  readonly assertive: string;
  readonly polite: string;
}

/** What a screen reader is handed: the words of the live regions as the browser's own accessibility tree has them. */
async function voices({ page, context }: Person): Promise<Voices> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === "StaticText") return String(node.name?.value ?? "");
    return (node?.childIds ?? []).map(wordsOf).join("");
  };
  const regions = nodes.flatMap(({ nodeId, properties = [] }) => {
    const live = properties.find(({ name }) => name === "live")?.value.value;
    return typeof live === "string" ? [{ live, words: wordsOf(nodeId) }] : [];
  });
  const said = (kind: string): string =>
    regions
      .filter(({ live, words }) => live === kind && words !== "")
      .map(({ words }) => plain(words))
      .join(" | ");
  return { assertive: said("assertive"), polite: said("polite") };
}

/** Every sentence that the polite voice says to this person, from their next page on. */
async function listening({ context }: Person): Promise<readonly string[]> {
  const heard: string[] = [];
  await context.exposeBinding("noteHeard", (_source, words: string) => void heard.push(plain(words)));
  await context.addInitScript(() => {
    // reason: the binding above; a page's own types cannot know of it.
    const { noteHeard } = globalThis as unknown as { noteHeard: (words: string) => Promise<void> };
    let last: Element | null = null;
    // Each sentence is a node of its own.
    new MutationObserver(() => {
      const said = document.querySelector("[data-live-announcer] > *");
      if (said === null || said === last || said.textContent === "") return;
      last = said;
      void noteHeard(said.textContent);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return heard;
}

/** Without the marks that keep a name's own direction. */
function plain(words: string): string {
  return words.replaceAll(/[\u2066-\u2069]/g, "");
}

async function tabsTo({ page }: Person, role: "button" | "textbox" | "link", name: string): Promise<void> {
  const target = page.getByRole(role, { name: asShown(name) });
  await expect(target).toBeVisible();
  for (let turns = 0; turns < 40; turns++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`nobody gets to "${name}" with the Tab key`);
}

async function presses(person: Person, name: string): Promise<void> {
  await tabsTo(person, "button", name);
  await person.page.keyboard.press("Enter");
}

test(
  "C77: my turn is told at once and all else politely, the time four times and no more, and the keyboard is enough for a statement, what was heard and yes",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await ada.context.clock.install();
    const [adasVoice, bosVoice] = [await listening(ada), await listening(bo)];
    await meet(ada, bo);
    const { adas, bos } = await begun(ada, bo, "One sentence each");

    await test.step("the start of a turn interrupts, whose turn it is otherwise does not", async () => {
      await expect.poll(() => voices(ada)).toMatchObject({ assertive: `${MINE} Say it in one or two sentences.` });
      const turn = "Ada has the turn. You only need to listen. Ada is saying how it is.";
      await expect.poll(() => bosVoice).toContain(turn);
      expect((await voices(bo)).assertive).toBe("");
    });

    await test.step("the time is told at its start, at one minute, at ten seconds and at its end", async () => {
      const before = adasVoice.length;
      await ada.context.clock.runFor(3.5 * MINUTE_MS);
      const told = [
        "About 3 minutes for this.",
        "About one minute left.",
        "Ten seconds left.",
        "The time is over. Nothing ends: finish in your own time.",
      ];
      // The first of them may have been told before.
      const wasTold = adasVoice.slice(0, before).includes(told[0] ?? "");
      await expect.poll(() => adasVoice.slice(before)).toEqual(wasTold ? told.slice(1) : told);
      expect((await voices(ada)).polite).toContain(told[3]);
    });

    await test.step("a thought on the words is told politely", async () => {
      await presses(ada, "Write it freely");
      await tabsTo(ada, "textbox", "In your own words");
      await ada.writes("You always come home late.");
      await ada.context.clock.runFor(5_000);
      await expect.poll(async () => (await voices(ada)).polite).not.toMatch(/^(The time is over.*)?$/);
      expect((await voices(ada)).assertive).toBe(`${MINE} Say it in one or two sentences.`);
      await ada.page.keyboard.press("ControlOrMeta+a");
      await ada.writes("I felt alone on Friday evening.");
    });

    await test.step("by the keyboard alone: said, heard, yes; and nobody's focus moves but by their own act", async () => {
      await bo.page.getByRole("button", { name: "A note for me alone" }).click();
      await bo.page.getByRole("textbox", { name: "What I would like to say" }).click();
      await presses(ada, "Share it with Bo");
      await adas.sees("Bo is saying back what arrived");
      await expect(ada.page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect.poll(() => voices(bo)).toMatchObject({ assertive: `${MINE} Tell Ada what you heard.` });
      await expect(bo.page.getByRole("textbox", { name: "What I would like to say" })).toBeFocused();

      await bo.page.getByRole("heading", { level: 1 }).focus();
      await tabsTo(bo, "textbox", "What you heard, in your own words");
      await bo.writes("What I heard is that you felt alone.");
      await bo.page.keyboard.press("ControlOrMeta+Enter");
      await bos.sees("Ada looks whether that was it");
      await expect.poll(() => voices(ada)).toMatchObject({ assertive: `${MINE} Did Bo hear you?` });
      await presses(ada, "Yes, that's it");
      await adas.sees("Next, Bo may be heard");
      await bos.sees("Now it is your turn to be heard");
    });
  },
);
