import type { Flow } from "../flow.ts";

const WORDS = "If I am late, I write before seven.";
const ITS_PLACE = { role: "region", name: WORDS } as const;

/** Bo promises something, shares it, and says that it was kept; Ada reads it and is glad of it. */
export const promise: Flow = {
  name: "promise",
  async walk({ ada, bo }) {
    for (const person of [ada, bo]) await person.goesTo("Promises");
    await bo.writes("What I will do", WORDS);
    await bo.chooses("Every day");
    await bo.presses("button", "Promise it to myself");
    await bo.presses("button", { pattern: "^Share it with" }, { within: ITS_PLACE });
    await ada.finds(ITS_PLACE);
    await bo.presses("button", "Kept", { within: ITS_PLACE });
    await ada.presses("button", "I am glad of it", { within: ITS_PLACE });
    await bo.finds({ text: { pattern: "is glad of this one" }, within: ITS_PLACE });
  },
};
