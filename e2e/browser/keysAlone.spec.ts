import { DESKTOP, expect, PHONE, test } from "./people.ts";
import { KeysHand } from "./keysHand.ts";

test("F50 F51: by keyboard alone, from the landing to a sentence that is kept and a link that is ready", async ({
  somebody,
}) => {
  // Narrow: what stays in sight at the top and at the bottom covers most here.
  const ada = await somebody("Ada", PHONE);
  const hand = await KeysHand.of(ada);
  await ada.opens("/");
  await ada.sees("Healing begins with a conversation.");
  await hand.presses("link", "Start");
  await ada.sees("Which is closest today?");
  await hand.isAt("heading", "Which is closest today?");
  await hand.presses("button", "My trust was hurt");
  await hand.isAt("heading", "How is it for you, right now?");
  await hand.chooses("button", /^hurt$/, "anxious");
  await hand.writes(/^about/, "when I heard about the messages on Friday");
  await hand.presses("button", "That is my sentence");
  await hand.isAt("heading", "You have said it.");
  await hand.presses("link", "Invite my partner");
  await hand.isAt("heading", /./);
  await hand.writes("Your name", "Ada");
  await hand.press("Enter");
  await expect(ada.page.locator("[data-invitation-link]")).toContainText("/join");
});

test("F52: the ways over a page: past the bars, from part to part, and back to where one was when a dialog closes", async ({
  somebody,
}) => {
  const bo = await somebody("Bo", DESKTOP);
  const hand = await KeysHand.of(bo);
  await bo.saysOneSentence();
  await bo.goesTo("Promises");
  await bo.page.reload();
  await bo.sees("Promises");
  await test.step("the first stop leads past the bars", async () => {
    await hand.to("link", "Skip to the content");
    await hand.press("Enter");
    await hand.isAt("main", /.*/);
    await hand.to("textbox", /./);
  });
  await test.step("F6 goes from part to part, seen at each", async () => {
    for (const part of ["banner", "navigation", "main", "banner"]) {
      await hand.press("F6");
      await hand.isAt(part, /.*/);
      expect((await hand.looks()).faults).toEqual([]);
    }
    await hand.press("Shift+F6");
    await hand.isAt("main", /.*/);
  });
  await test.step("what opens over the page gives the focus back", async () => {
    await hand.to("textbox", /./);
    const before = await hand.said();
    await hand.press("ControlOrMeta+k");
    await hand.isAt("textbox", "Go to");
    await hand.press("Escape");
    await hand.isAt("textbox", before?.name ?? "");
    await hand.to("button", "Go to anything", true);
    await hand.press("Enter");
    await hand.isAt("textbox", "Go to");
    await hand.press("Escape");
    await hand.isAt("button", "Go to anything");
    await hand.press("?");
    await hand.isAt("button", "All right");
    await hand.press("Enter");
    await hand.isAt("button", "Go to anything");
  });
});

test(
  "F53: whoever speaks to their device switches off the keys that work on their own, and they stay off",
  { tag: "@long" },
  async ({ bo }) => {
    const hand = await KeysHand.of(bo);
    await bo.saysOneSentence();
    await bo.goesTo("Promises");
    await hand.press("?");
    await hand.isAt("button", "All right");
    await hand.to("button", "The keys ? and / work on their own", true);
    await hand.press("Space");
    await expect(bo.button("The keys ? and / work on their own")).toHaveAttribute("aria-pressed", "false");
    await hand.press("Escape");
    await bo.goesTo("Agreement");
    // The list is here already, so that it would stand there with the key that asked for it.
    await hand.press("?");
    await expect(bo.page.getByRole("dialog")).toHaveCount(0);
    await bo.page.reload();
    await bo.sees(/./);
    await hand.press("?", "/");
    await expect(bo.page.getByRole("search")).toHaveCount(0);
    await expect(bo.page.getByRole("dialog")).toHaveCount(0);
    await hand.press("ControlOrMeta+k");
    await hand.isAt("textbox", "Go to");
    await bo.page.keyboard.type("keys of");
    await hand.press("Enter");
    await hand.isAt("button", "All right");
    await hand.to("button", "The keys ? and / work on their own", true);
    await hand.press("Space", "Escape");
    await hand.press("?");
    await hand.isAt("button", "All right");
  },
);
