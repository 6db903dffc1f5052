import { expect, PHONE, test } from "./people.ts";
import { Talk } from "./Talk.ts";

test("F164: whoever only looks at the first question has begun nothing, and Back is the first page", async ({
  somebody,
}) => {
  const ada = await somebody("Ada", PHONE);
  await ada.opens("/");
  await ada.link("Start").click();
  await ada.sees("Which is closest today?");
  await ada.page.goBack();
  await ada.sees("Healing begins with a conversation.");
  // What looks again has made nothing either, and keeps no word of a visit.
  await ada.page.goForward();
  await ada.sees("Which is closest today?");
  expect(await ada.page.evaluate(() => [localStorage.getItem("cg.here"), document.cookie])).toEqual([null, ""]);
  await ada.opens("/");
  await ada.sees("Healing begins with a conversation.");
  await ada.link("Start").click();
  await ada.button("Both").click();
  await ada.sees("How is it for you, right now?");
  expect(await ada.page.evaluate(() => localStorage.getItem("cg.here"))).toBe("1");
});

test(
  "F165: whoever stands on *Take it back* when the talk begins is led to its heading",
  { tag: "@long" },
  async ({ together: { ada, bo } }) => {
    const [adas, bos] = [new Talk(ada), new Talk(bo)];
    await adas.suggests("One sentence each", "Friday");
    await bo.goesTo("Talk");
    await bos.sees("Ada would like to talk");
    await ada.button("Take it back").focus();
    await bos.taps("Yes, now");
    await expect(ada.button("Take it back")).toBeHidden();
    await expect(ada.page.locator("main h1")).toBeFocused();
  },
);
