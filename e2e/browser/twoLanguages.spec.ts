import { es } from "./inSpanish.ts";
import { lookOf, WALKS } from "./inspect.ts";
import { STANDING_WORDS } from "../../shared/agreement/preamble.ts";
import { expect, PHONE, test } from "./people.ts";
import type { Person } from "./Person.ts";
import { asShown, Talk } from "./Talk.ts";

const MEXICO = { ...PHONE, locale: "es-MX" };
const ABOUT = "cuando supe lo de los mensajes el viernes";
const SENTENCE = "Siento dolor cuando supe lo de los mensajes el viernes, porque me importa la honestidad.";

/** The files of words that a page fetched. */
function wordsFetchedBy({ page }: Person): readonly string[] {
  const found: string[] = [];
  page.on("request", (request) => {
    const [name] = /words-[\w-]+\.js$/.exec(new URL(request.url()).pathname) ?? [];
    if (name !== undefined) found.push(name);
  });
  return found;
}

async function saysOneSentence(ada: Person): Promise<void> {
  await ada.opens("/");
  await ada.sees(es("Healing begins with a conversation."));
  await ada.tap(ada.link(es("Start")));
  await ada.tap(ada.button(es("My trust was hurt")));
  await ada.tap(ada.page.getByText("dolor", { exact: true }).first());
  await ada.page.getByRole("textbox", { name: es("about") }).fill(ABOUT);
  await ada.tap(ada.page.getByText("honestidad", { exact: true }));
  await expect(ada.page.getByText(SENTENCE)).toBeVisible();
}

test("F3, F6: a device that speaks Spanish is spoken to in Spanish from the landing to a kept sentence, and its choice travels nowhere", async ({
  somebody,
}) => {
  const ada = await somebody("Ada", MEXICO);
  const said: string[] = [];
  ada.page.on("request", (request) => said.push(`${request.url()} ${request.postData() ?? ""}`));
  await saysOneSentence(ada);
  await expect(ada.page.locator("html")).toHaveAttribute("lang", "es");
  await ada.tap(ada.button(es("That is my sentence")));
  await ada.sees(es("You have said it."));
  await expect(ada.page.getByText(SENTENCE)).toBeVisible();
  // Not one English word of the screens beside them.
  await expect(ada.page.getByRole("main")).not.toContainText(/\b(?:the|you|your|and|Kept on)\b/);
  expect(said.filter((one) => /lang=|locale|es-MX|"es"/.test(one))).toEqual([]);
});

test("F3, F4: English fetches no words of another language; a choice holds at once, loses nothing typed, and stays", async ({
  ada,
}) => {
  const { page } = ada;
  const fetched = wordsFetchedBy(ada);
  await ada.opens("/start");
  await ada.tap(ada.button("My trust was hurt"));
  const about = page.getByRole("textbox", { name: "about" });
  await about.fill("when I heard about Friday");
  await expect(page.getByText("When I heard about Friday.")).toBeVisible();
  expect(fetched).toEqual([]);

  await ada.opens("/me");
  await page.getByText("Español", { exact: true }).click();
  await ada.sees(es("Just me"));
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(
    page.getByText(es("Thoughts on what you write are there in English only. In your language nothing is read.")),
  ).toBeVisible();
  await ada.opens("/start/sentence");
  await expect(page.getByRole("textbox", { name: es("about") })).toHaveValue("when I heard about Friday");
  await page.reload();
  await expect(page.getByRole("textbox", { name: es("about") })).toHaveValue("when I heard about Friday");
});

test("F3, F4: the first page leads to the other language, in that language, and back; a device that never chose is not asked", async ({
  ada,
}) => {
  const { page } = ada;
  await ada.opens("/");
  await ada.sees("Healing begins with a conversation.");
  await page.getByRole("button", { name: "Español" }).click();
  await ada.sees(es("Healing begins with a conversation."));
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.reload();
  await ada.sees(es("Healing begins with a conversation."));
  // Not one frame of the page that was drawn in English while it was built.
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.getByRole("button", { name: "English" }).click();
  await ada.sees("Healing begins with a conversation.");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test(
  "F9: one of the two reads Spanish and the other English: they pair, are comfortable with a point and hear a turn, and what each wrote stands as it was written",
  { tag: "@long" },
  async ({ somebody, bo }) => {
    test.setTimeout(180_000);
    const ada = await somebody("Ada", MEXICO);
    const { page } = ada;
    await saysOneSentence(ada);
    await ada.tap(ada.button(es("That is my sentence")));
    await ada.sees(es("You have said it."));
    await ada.tap(ada.link(es("Invite my partner")));
    await page.getByRole("textbox", { name: es("Your name") }).fill("Ada");
    await ada.tap(ada.button(es("Make the link")));
    const link = (await page.locator("[data-invitation-link]").textContent()) ?? "";
    await bo.joins(link);
    await bo.tap(bo.link("Look around"));
    await bo.arrivesAt("Today");

    await test.step("a point in Spanish, and both are comfortable", async () => {
      await ada.opens("/agreement");
      await ada.sees(STANDING_WORDS.es.title);
      const topic = page.getByRole("region", { name: es("Openness about daily life") });
      await topic.getByRole("button", { name: es("Add a point") }).click();
      await expect(page.locator("[data-point] [contenteditable=true]:focus")).toBeVisible();
      await ada.writes("Si llego tarde, te aviso.");
      await page.getByRole("heading", { level: 1 }).click();
      await bo.goesTo("Agreement");
      await bo.sees(STANDING_WORDS.en.title);
      await bo.sheet.reads("1.1", "Si llego tarde, te aviso.");
      await bo.sheet.answers("1.1", "Comfortable");
      await page
        .getByRole("button", { name: es("Comfortable"), exact: true })
        .first()
        .click();
      await expect(
        bo.page
          .getByText("you are both comfortable with it")
          .or(bo.page.getByText("Both are comfortable with it"))
          .first(),
      ).toBeAttached();
    });

    await test.step("a turn of talk: said in one language, said back in the other", async () => {
      const bos = new Talk(bo);
      await ada.opens("/talk");
      await ada.tap(ada.link(new RegExp(es("Hear me first"))));
      await ada.tap(ada.button(es("Bring my sentence")));
      await ada.tap(ada.button(asShown(es("Suggest it to {partner}", { partner: "Bo" }))));
      await bo.goesTo("Talk");
      await bos.taps("Yes, now");
      await ada.tap(ada.button(es("I am ready")));
      await bos.taps("I am ready");
      await ada.tap(ada.button(asShown(es("Share it with {name}", { name: "Bo" }))));
      await expect(bos.said(SENTENCE)).toBeVisible();
      await bos.saysBack("What I heard is that the messages on Friday hurt.");
      await expect(page.getByText("What I heard is that the messages on Friday hurt.")).toBeVisible();
      await ada.tap(ada.button(es("Yes, that's it")));
      await bos.sees("One question, if you like");
    });
  },
);

test.describe("where the program is kept", () => {
  test.use({ hasWorker: true });
  test(
    "F3: a Spanish device keeps its words and opens with them without a connection; an English one keeps none of another language",
    { tag: "@long" },
    async ({ somebody, bo }) => {
      const ada = await somebody("Ada", MEXICO);
      await saysOneSentence(ada);
      await ada.tap(ada.button(es("That is my sentence")));
      await ada.sees(es("You have said it."));
      await bo.saysOneSentence();
      const kept = ({ page }: Person): Promise<readonly string[]> =>
        page.evaluate(async () => {
          const names = (await caches.keys()).filter((name) => name.startsWith("cg-shell-"));
          const found = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
          return found.flat().map(({ url }) => new URL(url).pathname);
        });
      for (const { page } of [ada, bo]) {
        await page.evaluate(async () => void (await navigator.serviceWorker.ready));
        await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
      }
      expect((await kept(ada)).filter((path) => path.includes("/words-es"))).toHaveLength(2);
      expect((await kept(bo)).filter((path) => path.includes("/words-es"))).toEqual([]);
      expect((await kept(bo)).length).toBeGreaterThan(100);

      await ada.context.setOffline(true);
      await ada.page.reload();
      await ada.sees(es("You have said it."));
      await ada.opens("/me");
      await ada.sees(es("Just me"));

      // Whoever chooses it later keeps it from then on.
      await bo.opens("/me");
      await bo.page.getByText("Español", { exact: true }).click();
      await bo.sees(es("Just me"));
      await expect.poll(async () => (await kept(bo)).filter((path) => path.includes("/words-es")).length).toBe(2);
    },
  );
});

const walk = WALKS[0];
if (walk !== undefined)
  test(
    "F55: longer words fit: every screen outside and alone, in Spanish, on a phone and in the narrowest window",
    { tag: "@long" },
    async ({ somebody }) => {
      test.setTimeout(180_000);
      const look = lookOf(walk);
      const ada = await somebody("Ada", { ...walk.options, locale: "es-ES" });
      const paths = ["/", "/right-for-us", "/example", "/help", "/reads/hurt", "/join", "/verify"];
      for (const path of paths) {
        await ada.opens(path);
        await look(ada, `es${path.replaceAll("/", "-")}`);
      }
      await saysOneSentence(ada);
      await look(ada, "es-sentence");
      await ada.tap(ada.button(es("That is my sentence")));
      await ada.sees(es("You have said it."));
      await look(ada, "es-kept");
      const inside = ["/today", "/talk", "/agreement", "/agreement/read", "/promises", "/me", "/me/device", "/me/lock"];
      for (const path of [...inside, "/kit", "/devices", "/leaving", "/crossed", "/counsellor", "/invite"]) {
        await ada.opens(path);
        await look(ada, `es${path.replaceAll("/", "-")}`);
      }
    },
  );
