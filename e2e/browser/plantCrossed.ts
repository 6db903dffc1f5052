import type { Person } from "./Person.ts";

/** A phrase for each line that somebody may write for themselves after a limit was crossed. */
export const CROSSED_PHRASES = {
  happened: "The Kiebitz was read aloud 4241",
  care: "An hour with the Goldregenpfeifer 4242",
  cause: "Where the Uferschnepfe turned 4243",
  plan: "If a Rotschenkel calls, then I wait 4244",
} as const;

/** All of it private: a limit that was crossed, what came since last time put away, everything paused for a moment. */
export async function plantCrossed(ada: Person): Promise<void> {
  const box = (name: string) => ada.page.getByRole("textbox", { name, exact: true });
  await ada.opens("/crossed");
  await ada.sees("When a limit was crossed");
  await ada.page.getByText("A limit of mine", { exact: true }).click();
  await box("What happened").fill(CROSSED_PHRASES.happened);
  await box("What I do for myself first").fill(CROSSED_PHRASES.care);
  await box("Where it could have gone another way").fill(CROSSED_PHRASES.cause);
  await box("A new plan").fill(CROSSED_PHRASES.plan);
  await ada.goesTo("Today");
  await ada.page.getByRole("region", { name: "Since last time" }).getByRole("button", { name: "All right" }).click();
  await ada.button("About this, for you alone").click();
  await ada.button("Pause everything quietly").click();
  await ada.button("Go on again").click();
  await ada.page.keyboard.press("Escape");
  await ada.sheet.isSaved();
}
