import { expect, test } from "./people.ts";
import { lookOf, WALKS } from "./inspect.ts";
import { pair } from "./Person.ts";
import { looksAtTalk } from "./talkWalk.ts";

for (const walk of WALKS) {
  const { size, options, pictures } = walk;
  const look = lookOf(walk);
  const how = pictures ? `${size}, with pictures` : size;
  const detail = { tag: "@long" };

  test(`outside and alone, ${how}`, detail, async ({ somebody }) => {
    test.setTimeout(180_000);
    const ada = await somebody("Ada", options);
    for (const [path, name] of [
      ["/", "landing"],
      ["/right-for-us", "right-for-us"],
      ["/example", "example"],
      ["/help", "help"],
      ["/reads/hurt", "read"],
      ["/join", "join-without-link"],
    ]) {
      await ada.opens(path ?? "");
      await look(ada, name ?? "");
    }
    await ada.opens("/start");
    await look(ada, "closest");
    await ada.tap(ada.button("Both"));
    await ada.page.getByText("hurt", { exact: true }).first().click();
    await ada.page.getByRole("textbox", { name: "about" }).fill("about how we spoke on Sunday evening");
    await look(ada, "sentence");
    await ada.tap(ada.button("That is my sentence"));
    await ada.sees("You have said it.");
    await look(ada, "kept");
    await ada.opens("/today");
    await look(ada, "one-time-page");
    for (const place of ["Today", "Talk", "Agreement", "Promises", "Just me"] as const) {
      await ada.goesTo(place);
      await look(ada, `alone-${place.toLowerCase().replace(" ", "-")}`);
    }
    await ada.opens("/me/device");
    await ada.sees("On this device");
    await expect(ada.button("Tell me when something waits")).toBeVisible();
    await look(ada, "on-this-device");
    await ada.opens("/invite");
    await look(ada, "invite");
    await ada.invites();
    await look(ada, "link-ready");
  });

  test(`together, ${how}`, detail, async ({ somebody }) => {
    test.setTimeout(180_000);
    const ada = await somebody("Ada", options);
    const bo = await somebody("Bo", options);
    await ada.saysOneSentence();
    const link = await ada.invites();
    await bo.page.goto(link);
    await expect(bo.button("Go on to joining")).toBeVisible();
    await look(bo, "invited");
    await bo.tap(bo.button("Go on to joining"));
    await look(bo, "name");
    await bo.page.getByRole("textbox", { name: "Your name" }).fill("Bo");
    await bo.tap(bo.button("Join"));
    await bo.sees("You are here.");
    await look(bo, "joined");
    await ada.goesTo("Today");
    await look(ada, "arrived");
    await ada.opens("/words");
    await look(ada, "words");
    await ada.goesTo("Agreement");
    await bo.goesTo("Agreement");
    for (const person of [ada, bo]) await person.sees("What we ask of ourselves");
    await look(ada, "agreement-empty");
    for (let point = 1; point <= 3; point++) {
      await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
      await expect(bo.page.locator("[data-point]")).toHaveCount(point);
    }
    for (const person of [ada, bo]) await person.sheet.answers("1.1", "Comfortable");
    await bo.sheet.answers("1.2", "Let's talk");
    await expect(ada.page.getByText("You are both comfortable with this one.")).toBeVisible();
    await bo.sheet.writeIn("1.3");
    await bo.sheet.type(" I say so.");
    await look(ada, "agreement");
    await ada.opens("/agreement/read");
    await look(ada, "reading-copy");
  });

  test.describe("a talk", () => {
    // Its end comes with the server's next full minute, which is not waited for.
    test.use({ ownServer: true });
    test(`S104: from the question to the record, ${how}`, detail, async ({ somebody, server }) => {
      test.setTimeout(180_000);
      await looksAtTalk({ ada: await somebody("Ada", options), bo: await somebody("Bo", options), server, look });
    });
  });
}

test(
  "F95: the reading copy prints in light colours and a serif, without controls, its points unbroken, and can be taken along as Markdown",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await pair(ada, bo);
    await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
    await ada.link("Read or print it").click();
    const arriving = ada.page.waitForEvent("download");
    await ada
      .button(/Markdown|text file|Save/)
      .first()
      .click();
    const file = await arriving;
    expect(file.suggestedFilename()).toMatch(/\.md$/);

    await ada.page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(ada.page.getByRole("banner")).toBeHidden();
    await expect(ada.page.getByRole("navigation")).toBeHidden();
    expect(await ada.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /^rgb\(255, 255, 255\)$|rgba\(0, 0, 0, 0\)/,
    );
    const point = ada.page.getByRole("main").getByRole("listitem").first();
    expect(await point.evaluate((item) => getComputedStyle(item).breakInside)).toBe("avoid");
    expect(await point.evaluate((item) => getComputedStyle(item).fontFamily)).toMatch(/Fraunces|Georgia|serif/);
    await ada.page.screenshot({ path: "artifacts/screens/paper.png", fullPage: true });
  },
);
