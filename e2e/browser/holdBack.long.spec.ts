import { lookOf } from "./inspect.ts";
import { goesToMeeting, keepsPoint } from "./plantMeeting.ts";
import { DESKTOP, expect, test } from "./people.ts";
import { begun } from "./Talk.ts";

const look = lookOf({ size: "desktop", options: DESKTOP, pictures: process.env["PICTURES"] === "1" });
const SORRY = ["I lied on Friday.", "I did that, and I am sorry.", "It hurt you.", "I tell you tonight."] as const;
const FOUND = "Writing before the meeting works.";

test("N90: while their talk is paused, an apology, an ask, a point of the agenda and what was found out wait with Bo, and Ada's screens stay as they are", async ({
  together: { ada, bo },
}) => {
  test.setTimeout(90_000);
  await bo.goesTo("Promises");
  const { adas } = await begun(ada, bo, "One sentence each");
  await adas.taps("Pause");
  await bo.sees("A pause");
  await ada.goesTo("Today");
  const before = await ada.page.getByRole("main").innerText();
  const paused = (words: RegExp) => expect(bo.page.getByRole("main").getByText(words)).toBeVisible();
  const isHeld = (name: string | RegExp) => expect(bo.button(name)).toBeDisabled();

  await bo.opens("/talk/sorry");
  await bo.sees("Say sorry");
  for (const [index, name] of [
    "What I did",
    "It was my doing, and I am sorry",
    "What I understand it did to you",
    "What I do next",
  ].entries())
    await bo.page.getByRole("textbox", { name, exact: true }).fill(SORRY[index] ?? "");
  await bo.button("See it as it will be read").click();
  await paused(/This stays with you until it goes on/);
  await isHeld(/^Share it with/);
  await look(bo, "held-sorry");

  await bo.opens("/talk/reassurance");
  await bo.page.getByText("honesty", { exact: true }).click();
  await bo.page.getByText("Some words", { exact: true }).click();
  await paused(/Asking waits until it goes on/);
  await isHeld(/^Ask /);

  await goesToMeeting(bo);
  await keepsPoint(bo, "The summer");
  await paused(/This waits here, and nobody has to hurry/);
  await isHeld("Put it on our agenda");
  await isHeld("Suggest it now");
  await expect(bo.button("Go through it on this screen")).toBeEnabled();

  await bo.goesTo("Promises");
  await bo.page.getByRole("textbox", { name: /Something I noticed/ }).fill(FOUND);
  await paused(/This waits here, and nobody has to hurry/);
  await bo.goesTo("Just me");
  await bo.sheet.isSaved();
  expect(await ada.page.getByRole("main").innerText()).toBe(before);
});
