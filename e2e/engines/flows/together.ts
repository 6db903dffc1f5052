import type { Sought } from "../findInPage.ts";
import type { Flow } from "../flow.ts";
import type { Partner } from "../partner.ts";

const DAILYS = "I call when I am late.";
const SOCIALS = "I leave when it gets loud.";
const point = (number: string): Sought => ({ role: "textbox", name: `Point ${number}` });

/** Both write in the agreement at once, each in a point and then both in one, and a new start finds every letter. */
export const together: Flow = {
  name: "together",
  async walk({ ada, bo }) {
    for (const person of [ada, bo]) {
      await person.goesTo("Agreement");
      // The shared part may open a moment after somebody is inside; what is written until then is theirs alone.
      await person.finds({ text: "Both of us", within: { role: "banner" } });
    }
    await addsPoint(ada, "Openness about daily life");
    await addsPoint(bo, "Social situations");
    await Promise.all([ada.screen.type(DAILYS), bo.screen.type(SOCIALS)]);
    for (const person of [ada, bo]) {
      await readsPoint(person, "1.1", (words) => words === DAILYS);
      await readsPoint(person, "2.1", (words) => words === SOCIALS);
    }
    await bo.presses("textbox", "Point 1.1");
    await hasCaret(bo);
    await Promise.all([ada.screen.type("xxxxxxxxxxxx"), bo.screen.type("yyyyyyyyyyyy")]);
    // Wherever each caret was: no letter of either is missing, and without them the sentence is the one it was.
    const isWhole = (words: string): boolean =>
      words.replaceAll(/[xy]/g, "") === DAILYS &&
      /^(?:[^x]*x){12}[^x]*$/.test(words) &&
      /^(?:[^y]*y){12}[^y]*$/.test(words);
    for (const person of [ada, bo]) await readsPoint(person, "1.1", isWhole);
    const whole = (await ada.screen.read(point("1.1")))?.trim();
    for (const person of [ada, bo]) {
      await readsPoint(person, "1.1", (words) => words === whole);
      await person.isSaved();
      await person.screen.reload();
      await readsPoint(person, "1.1", (words) => words === whole);
      await readsPoint(person, "2.1", (words) => words === SOCIALS);
    }
  },
};

/** The caret is in the new point. */
async function addsPoint(person: Partner, topic: string): Promise<void> {
  await person.presses("button", "Add a point", { within: { role: "region", name: { pattern: topic } } });
  await hasCaret(person);
}

export async function hasCaret(person: Partner): Promise<void> {
  await person.until("for the caret", () =>
    person.screen.ask(() => document.activeElement?.matches("[data-point] [contenteditable=true]") ?? false),
  );
}

export async function readsPoint(person: Partner, number: string, isMeant: (words: string) => boolean): Promise<void> {
  let seen: string | null = null;
  const look = async (): Promise<boolean> => {
    seen = await person.screen.read(point(number));
    return seen !== null && isMeant(seen.trim());
  };
  await person.until(`to read point ${number}`, look).catch((error: unknown) => {
    throw new Error(`and reads: ${seen}`, { cause: error });
  });
}
