import { lookOf, WALKS } from "./inspect.ts";
import { expect, test } from "./people.ts";
import { confirmsKit, kitWordsOf } from "./plantWays.ts";

test("V72: Ada writes 24 words down, and a bare browser names her typo and brings her space back", async ({
  together,
  somebody,
}) => {
  const { ada, bo } = together;
  const before = await bo.page.getByRole("main").innerText();
  await ada.opens("/kit");
  await ada.tap(ada.button("Show the words"));
  await ada.sees("Your 24 words");
  const words = await kitWordsOf(ada);
  expect(words).toHaveLength(24);
  await confirmsKit(ada, words);
  await ada.tap(ada.button("I have them on paper"));
  await expect(ada.page.getByText("no device has them any longer")).toBeVisible();
  const next = await somebody("Ada");
  await next.opens("/");
  await next.tap(next.link("I have a space already"));
  await next.tap(next.link("I have no other device, and a recovery kit"));
  await next.sees("Come back with your 24 words");
  const typo = words.with(6, `${words[6] ?? ""}q`).join(" ");
  await next.page.getByRole("textbox", { name: "The 24 words" }).fill(typo);
  await next.tap(next.button("Bring my space back"));
  await expect(next.page.locator("[data-kit-typos]")).toContainText("Word 7");
  await next.tap(next.button(`Perhaps “${words[6] ?? ""}”`));
  await next.tap(next.button("Bring my space back"));
  await next.sees("Your space is back");
  await next.tap(next.link("To Today"));
  await next.arrivesAt("Today");
  await ada.opens("/today");
  await expect(ada.page.getByText("Only you read this.")).toBeVisible();
  expect(await bo.page.getByRole("main").innerText()).toBe(before);
});

for (const walk of WALKS) {
  const { size, options, pictures } = walk;
  const look = lookOf(walk);
  const how = pictures ? `${size}, with pictures` : size;

  test(`V72: every screen of the kit, ${how}`, { tag: "@long" }, async ({ somebody }) => {
    test.setTimeout(120_000);
    const ada = await somebody("Ada", options);
    // A kit is offered to whom a server knows: a page that is left before it was asked stays on its device alone.
    const told = ada.page.waitForResponse("**/api/spaces/create");
    await ada.saysOneSentence();
    await told;
    await ada.comesBackTo("Today");
    await ada.page.clock.install({ time: Date.now() + 30 * 60_000 });
    await ada.page.clock.resume();
    await ada.opens("/today");
    await expect(ada.page.getByRole("heading", { name: "A way back, on paper" })).toBeVisible();
    await look(ada, "today-kit");
    await ada.tap(ada.link("Make my recovery kit"));
    await ada.sees("Your recovery kit");
    await look(ada, "kit-before");
    await ada.tap(ada.button("Show the words"));
    await ada.sees("Your 24 words");
    await look(ada, "kit-words");
    const words = await kitWordsOf(ada);
    if (pictures)
      await ada.page.pdf({ path: `artifacts/screens/${size}-kit.pdf`, preferCSSPageSize: true, format: "A4" });
    await confirmsKit(ada, words);
    await look(ada, "kit-confirm");
    await ada.tap(ada.button("I have them on paper"));
    await expect(ada.page.getByText("no device has them any longer")).toBeVisible();
    await look(ada, "kit-kept", "more");
    const next = await somebody("Ada", options);
    await next.opens("/restore");
    await look(next, "restore");
    const field = next.page.getByRole("textbox", { name: "The 24 words" });
    await field.fill(words.with(6, "abandn").with(11, "zzzzzzz").join(" "));
    await next.tap(next.button("Bring my space back"));
    await expect(next.page.locator("[data-kit-typos]")).toBeVisible();
    await look(next, "restore-typos");
    await field.fill(
      words
        .with(0, words[1] ?? "")
        .with(1, words[0] ?? "")
        .join(" "),
    );
    await next.tap(next.button("Bring my space back"));
    await look(next, "restore-swapped", "more");
    await next.tap(next.button("I have no such page"));
    await look(next, "restore-lost", "more");
    await field.fill(words.join(" "));
    await next.tap(next.button("Bring my space back"));
    await next.sees("Your space is back");
    await look(next, "restore-back");
  });
}
