import { es } from "../../browser/inSpanish.ts";
import type { Flow } from "../flow.ts";

const DARK_PAPER = "rgb(27, 24, 21)";

/** Bo's device speaks Spanish and is dark, from one press to the next and after a new start; Ada's is as it was. */
export const look: Flow = {
  name: "look",
  async walk({ ada, bo }) {
    for (const person of [ada, bo]) await person.goesTo("Just me");
    const paper = (): Promise<string> => bo.screen.ask(() => getComputedStyle(document.body).backgroundColor);
    const isDark = async (): Promise<boolean> => (await paper()) === DARK_PAPER;
    await bo.chooses("Dark");
    await bo.until("for dark paper", isDark);
    await bo.chooses("Español");
    await bo.sees(es("Just me"));
    await bo.screen.reload();
    await bo.sees(es("Just me"));
    await bo.until("for dark paper", isDark);
    await ada.screen.reload();
    await ada.sees("Just me");
  },
};
