import { expect, test } from "./people.ts";
import { pair } from "./Person.ts";

test.describe("P: a link that is not one", () => {
  test("truncated, foreign and mangled links each have a sentence, and nobody is asked", async ({ ada, bo }) => {
    const link = await ada.invites();
    const asked: string[] = [];
    bo.page.on("request", (request) => void (request.url().includes("invitations") && asked.push(request.url())));
    const cases: [link: string, sentence: RegExp][] = [
      [link.slice(0, -7), /^This link is not complete/],
      [link.slice(0, -1), /^This link is not complete/],
      [`${link}x`, /^This link was changed on its way/],
      [link.replace("#1.", "#2."), /^This page and the server do not understand each other/],
      [`${bo.url}/join#hello`, /^This is not an invitation to this place/],
    ];
    for (const [broken, sentence] of cases) {
      await bo.page.goto("about:blank");
      await bo.page.goto(broken);
      await expect(bo.page.getByRole("main").getByText(sentence)).toBeVisible();
      await expect(bo.button("Go on to joining")).toBeHidden();
    }
    expect(asked).toEqual([]);
    expect(bo.page.url()).toBe(`${bo.url}/join`);
  });

  test("a link whose # a messenger turned into %23 is void from then on, and says so", async ({ ada, bo, server }) => {
    const link = await ada.invites();
    const mangled = link.replace("#", "%23");
    await bo.page.goto(mangled);
    await expect(bo.page.getByText(/link/i).first()).toBeVisible();
    await bo.page.goto(link);
    await bo.sees("An invitation");
    await expect(bo.button("Go on to joining")).toBeHidden();
    const secret = link.split(".").at(-2) ?? "";
    expect(secret.length).toBeGreaterThan(40);
    expect(server.printed()).not.toContain(secret);
    await ada.opens("/invite");
    await expect(ada.page.getByText("A messenger changed your link on its way", { exact: false })).toBeVisible();
  });

  test("used: a third person reads that it has been opened, and gets nowhere", async ({ ada, bo, somebody }) => {
    const link = await ada.invites();
    await bo.joins(link);
    const third = await somebody("Dan");
    await third.page.goto(link);
    await expect(
      third.page.getByText("This link has been opened. If it was not you, tell", { exact: false }),
    ).toBeVisible();
    await expect(third.button("Join")).toBeHidden();
  });

  test.describe("on a server whose clock moves", () => {
    test.use({ ownServer: true });
    test("expired after two days, taken back at once; a renewed one works", async ({ ada, bo, server }) => {
      const first = await ada.invites();
      await ada.tap(ada.button("Make a new link instead"));
      await expect(ada.page.locator("[data-invitation-link]")).not.toHaveText(first);
      const second = (await ada.page.locator("[data-invitation-link]").textContent()) ?? "";
      await bo.page.goto(first);
      await expect(bo.button("Go on to joining")).toBeHidden();
      await expect(
        bo.page
          .getByRole("main")
          .getByText(/taken back|ended|no longer/i)
          .first(),
      ).toBeVisible();
      await server.moveClock(48 * 3_600_000 + 60_000);
      await bo.page.goto("about:blank");
      await bo.page.goto(second);
      await expect(bo.page.getByText(/two days/i).first()).toBeVisible();
    });
  });

  test("opened in the inviter's own browser: says so, and how to go on", async ({ ada }) => {
    const link = await ada.invites();
    await ada.page.goto("about:blank");
    await ada.page.goto(link);
    await expect(ada.page.getByText(/private window|another browser profile/i).first()).toBeVisible();
  });

  test("somebody who shares a space already is told to use another profile", async ({ ada, bo, somebody }) => {
    await pair(ada, bo);
    const cleo = await somebody("Cleo");
    const link = await cleo.invites();
    await bo.page.goto("about:blank");
    await bo.page.goto(link);
    await expect(bo.page.getByText(/^This browser holds a space with somebody else/)).toBeVisible();
  });

  test("somebody who began alone may join, and what they wrote stays theirs", async ({ ada, somebody }) => {
    const cleo = await somebody("Cleo");
    await cleo.saysOneSentence("about the long silence");
    await cleo.invites();
    await cleo.joins(await ada.invites());
    await cleo.goesTo("Just me");
    await expect(cleo.page.getByText("about the long silence").first()).toBeVisible();
  });
});

test("a name with emoji, one right to left, an empty one and one of three hundred letters", async ({ ada }) => {
  await ada.opens("/invite");
  const name = ada.page.getByRole("textbox", { name: "Your name" });
  await ada.tap(ada.button("Make the link"));
  await expect(ada.page.locator("[data-invitation-link]")).toBeHidden();
  await expect(ada.page.getByRole("main")).toContainText(/name/i);
  await name.fill("x".repeat(300));
  await ada.tap(ada.button("Make the link"));
  await expect(ada.page.locator("[data-invitation-link]")).toBeHidden();
  await expect(name).toHaveValue("x".repeat(300));
  await name.fill("🌿 נועה");
  await ada.tap(ada.button("Make the link"));
  await expect(ada.page.locator("[data-invitation-link]")).toBeVisible();
});

test("a name right to left stands in a sentence without turning it round", async ({ somebody }) => {
  const [noa, bo] = [await somebody("נועה 🌿"), await somebody("Bo")];
  await bo.page.goto(await noa.invites());
  await bo.sees(/^\u2068נועה 🌿\u2069 would like to share a private space with you\.$/);
});

test("a cookie of another space opens nothing here", { tag: "@long" }, async ({ ada, bo, somebody }) => {
  await pair(ada, bo);
  const cleo = await somebody("Cleo");
  await cleo.invites();
  const stolen = await cleo.context.cookies();
  await bo.context.clearCookies();
  await bo.context.addCookies(stolen);
  await bo.page.reload();
  await expect(bo.page.getByRole("main").getByText(/./).first()).toBeVisible();
  await ada.sheet.add(/Openness/);
  await ada.sheet.type("For the two of us only.");
  await ada.sheet.isSaved();
  await expect(bo.page.getByText("For the two of us only.")).toBeHidden();
});

test(
  "storage that the browser wiped: the words on the server are said to be there, and nothing pretends",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await pair(ada, bo);
    await bo.page.goto("about:blank");
    const wiper = await bo.context.newPage();
    await wiper.goto(`${bo.url}/right-for-us`);
    await wiper.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
    });
    await wiper.close();
    await bo.opens("/today");
    await bo.sees("This browser let go of your space");
    await bo.tap(bo.button("Begin again here"));
    await expect(bo.page.getByRole("navigation", { name: "Places" })).toBeVisible();
    await expect(bo.page.getByText("This browser let go of your space")).toBeHidden();
  },
);

test("storage that is refused: one can still write, and the screen says what that means", async ({ somebody }) => {
  const ada = await somebody("Ada");
  await ada.context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await ada.opens("/start/sentence");
  await expect(
    ada.page
      .getByRole("status")
      .filter({ hasText: /keep|storage|kept/i })
      .first(),
  ).toBeVisible();
  await ada.page.getByRole("textbox", { name: "about" }).fill("still here");
  await expect(ada.page.getByText("Kept on this device.")).toBeHidden();
});
