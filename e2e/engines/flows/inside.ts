import type { Flow } from "../flow.ts";
import type { Partner } from "../partner.ts";

const LINK = { text: { pattern: "^http" } };

/** From the landing to both inside one space, by a link. */
export const inside: Flow = {
  name: "inside",
  async walk({ ada, bo }) {
    await saysOneSentence(ada);
    await ada.presses("link", "Invite my partner");
    await ada.writes("Your name", "Ada");
    await ada.presses("button", "Make the link");
    await ada.finds(LINK);
    await bo.screen.open((await ada.screen.read(LINK)) ?? "");
    await bo.sees("Ada would like to share a private space with you.");
    await bo.presses("button", "Go on to joining");
    await bo.writes("Your name", "Bo");
    await bo.presses("button", "Join");
    await bo.sees("You are here.");
    await bo.reads({ pattern: "Nothing you wrote before has been shared" });
    await bo.presses("link", "Look around");
    await ada.presses("link", "Go on");
    for (const person of [ada, bo]) await person.presses("button", "All right");
    for (const person of [ada, bo]) await person.misses({ role: "heading", name: "One thing, before you go on" });
  },
};

async function saysOneSentence(ada: Partner): Promise<void> {
  await ada.opens("/");
  await ada.sees("Healing begins with a conversation.");
  await ada.presses("link", "Start");
  await ada.presses("button", "My trust was hurt");
  await ada.writes("about", "when I heard about the messages on Friday");
  await ada.chooses("hurt");
  await ada.presses("button", "That is my sentence");
  await ada.sees("You have said it.");
  await ada.reads({ pattern: "when I heard about the messages on Friday" });
}
