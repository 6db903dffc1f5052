import type { Flow } from "../flow.ts";

const SAID = "I felt left out when the messages came to light on Friday.";
const BACK = "What I heard is that you felt left out on Friday.";

/** A short talk: one sentence that begins with "I", said, said back, and "Yes, that's it". */
export const heard: Flow = {
  name: "heard",
  async walk({ ada, bo }) {
    for (const person of [ada, bo]) await person.goesTo("Talk");
    await ada.presses("link", { pattern: "Hear me first" });
    await ada.writes("In a few words", "The messages on Friday");
    await ada.presses("button", "Suggest it to Bo");
    await ada.sees("You have suggested a talk");
    await bo.presses("button", "Yes, now");
    for (const person of [ada, bo]) await person.presses("button", "I am ready");
    await ada.reads("Your turn. Take the time you need.");
    await bo.reads("Ada has the turn. You only need to listen.");
    await ada.presses("button", "Write it freely");
    await ada.writes("In your own words", SAID);
    await ada.presses("button", "Share it with Bo");
    await bo.reads(SAID);
    await bo.writes("What you heard, in your own words", BACK);
    await bo.presses("button", "Send what I heard");
    await ada.reads(BACK);
    await ada.presses("button", "Yes, that's it");
    await bo.sees("One question, if you like");
  },
};
