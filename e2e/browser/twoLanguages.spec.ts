import { es } from "./inSpanish.ts";
import { expect, PHONE, test } from "./people.ts";
import type { Person } from "./Person.ts";

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

  await ada.opens("/me/device");
  await page.getByText("Español", { exact: true }).click();
  await ada.sees(es("On this device"));
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(
    page.getByText(es("Thoughts on what you write are there in English only. In your language nothing is read.")),
  ).toBeVisible();
  await ada.opens("/start/sentence");
  await expect(page.getByRole("textbox", { name: es("about") })).toHaveValue("when I heard about Friday");
  await page.reload();
  await expect(page.getByRole("textbox", { name: es("about") })).toHaveValue("when I heard about Friday");
  await ada.opens("/");
  await ada.sees(es("Healing begins with a conversation."));
  await page.getByRole("button", { name: "English" }).click();
  await ada.sees("Healing begins with a conversation.");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
