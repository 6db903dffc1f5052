import { pageWords } from "../../shared/signing/words/pageWords.ts";
import { kept, run } from "../cms/programs.ts";
import { es } from "./inSpanish.ts";
import { DESKTOP, expect, PHONE, test } from "./people.ts";
import type { Person } from "./Person.ts";
import { judgeSigned } from "./signedFile.ts";
import { asShown } from "./Talk.ts";
import { ThePage } from "./ThePage.ts";

const OURS = "artifacts/screens/two-languages";

/** What Bo does where his screens are in Spanish: the same steps, by the words that he reads. */
async function joinsInSpanish(bo: Person, link: string): Promise<void> {
  await bo.page.goto(link);
  await bo.tap(bo.button(es("Go on to joining")));
  await bo.page.getByRole("textbox", { name: es("Your name") }).fill("Bo");
  await bo.tap(bo.button(es("Join")));
  await bo.sees(es("You are here."));
}

async function signsInSpanish(bo: Person): Promise<void> {
  await bo.tap(bo.page.getByRole("button", { name: es("Compare eight words first"), exact: true }));
  await bo.tap(bo.page.getByRole("button", { name: es("They match"), exact: true }));
  await bo.tap(bo.page.getByRole("button", { name: es("Sign"), exact: true }));
}

test("F181, F9: Ada proposes in English and Bo reads in Spanish: he is told so, has the same fixed words below, and both sign the same bytes", async ({
  somebody,
}) => {
  test.setTimeout(180_000);
  const ada = await somebody("Ada", DESKTOP);
  const bo = await somebody("Bo", { ...PHONE, locale: "es-MX" });
  await ada.saysOneSentence();
  await joinsInSpanish(bo, await ada.invites());
  await ada.goesTo("Agreement");
  await bo.opens("/agreement");
  await test.step("three points, each made by Ada and read by both", async () => {
    for (let point = 1; point <= 3; point++) {
      await ada
        .button(/^Take: /)
        .first()
        .click();
      await expect(bo.page.locator("[data-point]")).toHaveCount(point);
    }
    const marks = [
      [ada, "Comfortable"],
      [bo, es("Comfortable")],
    ] as const;
    for (const [{ page }, name] of marks)
      for (const mark of await page.getByRole("button", { name, exact: true }).all()) await mark.click();
    await expect(bo.page.getByText(es("You are both comfortable with this one."))).toHaveCount(3);
  });

  const adas = new ThePage(ada);
  await adas.follows("Propose a page");
  await adas.reads("Its fixed words will be in English, like your screen.");
  await adas.taps("Propose it");
  await ada.sees("A page is proposed");

  await test.step("Bo is told in which language it is, and reads the fixed words in his own", async () => {
    await bo.tap(bo.page.getByRole("link", { name: es("Read it"), exact: true }));
    await bo.sees(es("A page is proposed"));
    const told = es(
      "The fixed words of this page are in {name}, as it was proposed. What you two wrote stands as it was written.",
      { name: es("English") },
    );
    await expect(bo.page.getByText(told)).toBeVisible();
    await bo.page.screenshot({ path: `${OURS}-told.png`, fullPage: true });
    await bo.tap(bo.button(es("The fixed words in your language")));
    const [english, spanish] = [pageWords("en"), pageWords("es")];
    if (!english.ok || !spanish.ok) throw new Error("both languages have words for a page");
    await expect(bo.page.getByText(asShown(spanish.value.notContract)).first()).toBeVisible();
    await expect(bo.page.getByText(/^Lo que nos pedimos\. Escrito el .+, se vuelve a mirar el .+\.$/)).toBeVisible();
    // Beside them the page itself, as it will be signed.
    await expect(bo.page.getByText(asShown(english.value.notContract)).first()).toBeVisible();
    await bo.page.screenshot({ path: `${OURS}-below.png`, fullPage: true });
  });

  await adas.signs();
  await adas.reads(/^You have signed it\./);
  await signsInSpanish(bo);
  await expect(bo.page.getByText(/^Las dos personas han firmado\./)).toBeVisible({ timeout: 30_000 });
  await adas.reads(/^Both have signed\./);
  await bo.page.screenshot({ path: `${OURS}-rests.png`, fullPage: true });

  const his = await new ThePage(bo).saves(es("Save the signed page"));
  const hers = await adas.saves("Save the signed page");
  expect(his.bytes.equals(hers.bytes)).toBe(true);
  const clauses = await ada.page.locator("article ol li div > p:first-child").allInnerTexts();
  expect(clauses).toHaveLength(3);
  judgeSigned(his.bytes, clauses);
  const said = run("pdftotext", ["-layout", kept({ "signed.pdf": his.bytes })("signed.pdf"), "-"]).text;
  const text = said.replaceAll(/\s+/g, " ");
  const words = pageWords("en");
  if (words.ok) expect(text).toContain(words.value.notContract.replaceAll(/\s+/g, " "));
  expect(text).not.toContain("No es un contrato");
});
