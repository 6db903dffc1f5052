import type { Flow } from "../flow.ts";
import { hasCaret, readsPoint } from "./together.ts";

const WORDS = { Ada: " Gone at once.", Bo: " And back." } as const;
const POINTS = { Ada: "1.1", Bo: "2.1" } as const;

/** Both leave for another address while their last letter is still on its way to the disk, and come back to all of them. */
export const left: Flow = {
  name: "left",
  async walk({ ada, bo }) {
    for (const [person, name] of [
      [ada, "Ada"],
      [bo, "Bo"],
    ] as const) {
      await person.goesTo("Agreement");
      await person.presses("textbox", `Point ${POINTS[name]}`);
      await hasCaret(person);
      await person.screen.type(WORDS[name]);
      // A key that no page has seen is nobody's word yet: what counts is what stood on the screen.
      const isWritten = (words: string): boolean => words.split(WORDS[name].trim()).length === 2;
      await readsPoint(person, POINTS[name], isWritten);
      await person.opens("/verify");
      await person.sees("Verify a file");
      await person.opens("/agreement");
      await readsPoint(person, POINTS[name], isWritten);
    }
    for (const person of [ada, bo]) await readsPoint(person, "1.1", (words) => words.includes(WORDS.Ada.trim()));
  },
};
