import { test as base } from "@playwright/test";
import { pair, type Person } from "./Person.ts";
import { expect, test } from "./people.ts";
import { judgeSigned } from "./signedFile.ts";
import { agreeOnThree, bothSign, PROPOSED, RESTS, ThePage } from "./ThePage.ts";

test("G62, G72: from three points to the signed file on both devices in at most six taps each, and every judge agrees", async ({
  ada,
  bo,
}) => {
  test.setTimeout(120_000);
  const [adas, bos] = await agreeOnThree(ada, bo);
  // Two that nobody answered: they stay open, and stand below as such.
  for (const nth of [4, 5]) {
    await ada
      .button(/^Take: /)
      .first()
      .click();
    await expect(bo.page.locator("[data-point]")).toHaveCount(nth);
  }
  ada.taps = 0;
  bo.taps = 0;

  await base.step("Ada proposes; each reads the same, and is told what it is", async () => {
    await adas.follows("Propose a page");
    await adas.reads(
      "This takes a picture of the 3 points you are both comfortable with. The others stay open. Nobody has to sign: after 7 days the proposal ends by itself.",
    );
    await adas.taps("Propose it");
    await ada.sees("A page is proposed");
    await expect(bos.place.getByText(PROPOSED)).toBeVisible();
  });
  await base.step("Ada signs; only Bo's sign screen says so", async () => {
    await adas.signs();
    await adas.reads(/^You have signed it\./);
    await expect(bo.page.getByText("has signed")).toBeHidden();
    await bos.opens();
    await bos.reads("Read it once more, on your own if you can. Sign only if you could just as well say no.");
    await bos.reads("Ada has signed it.");
    await bos.reads("Keeping it open looks like not having got round to it.");
  });
  await bos.signs();
  for (const page of [adas, bos]) await page.reads(RESTS);
  const files = [];
  for (const page of [adas, bos]) {
    files.push(await page.saves("Save the signed page"));
  }
  for (const { taps } of [ada, bo]) expect(taps).toBeLessThanOrEqual(6);

  const [adasFile, bosFile] = files;
  if (adasFile === undefined || bosFile === undefined) throw new Error("both saved one");
  expect(adasFile.name).toBe("page-signed.pdf");
  expect(adasFile.bytes.equals(bosFile.bytes)).toBe(true);
  const { page } = ada;
  const clauses = [
    ...(await page.locator("article ol li div > p:first-child").allInnerTexts()),
    ...(await page.locator("article ul li").allInnerTexts()),
  ];
  expect(clauses).toHaveLength(5);
  await base.step("what other programs say", async () => judgeSigned(adasFile.bytes, clauses));
  await base.step("what our own check says, to somebody without an account", () => checked(bo, bosFile.bytes));
});

/** In a page of its own: no space is needed for it. */
async function checked({ context, url }: Person, pdf: Buffer): Promise<void> {
  const page = await context.newPage();
  await page.goto(new URL("/verify", url).href);
  await page.locator("input[type=file]").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: pdf });
  const answer = (question: string) => page.locator(`[data-question="${question}"]`);
  await expect(answer("unchanged")).toHaveAttribute("data-answer", "yes", { timeout: 30_000 });
  await expect(answer("same-text")).toHaveAttribute("data-answer", "yes");
  await expect(answer("keys").locator("[data-signature]")).toHaveCount(2);
  for (const key of await answer("keys").locator("[data-signature]").all())
    await expect(key).toHaveAttribute("data-signature", "holds");
  await page.close();
}

test(
  "G63: signing waits for a connection and says so, and goes on by itself",
  { tag: "@long" },
  async ({ ada, bo }) => {
    const [adas] = await agreeOnThree(ada, bo);
    await adas.proposes();
    await adas.taps("Compare eight words first");
    await adas.taps("They match");
    await ada.context.setOffline(true);
    await adas.reads(/^No connection\. Signing waits for one/);
    await expect(ada.button("Sign")).toBeDisabled();
    await expect(ada.button("Keep it open")).toBeEnabled();
    await ada.context.setOffline(false);
    await expect(ada.button("Sign")).toBeEnabled({ timeout: 30_000 });
    await adas.taps("Sign");
    await adas.reads(/^You have signed it\./);
  },
);

test(
  "G64: two who sign in the same moment end with one file that both signatures are in",
  { tag: "@long" },
  async ({ ada, bo }) => {
    const [adas, bos] = await agreeOnThree(ada, bo);
    await adas.proposes();
    await bos.opens();
    for (const page of [adas, bos]) {
      await page.taps("Compare eight words first");
      await page.taps("They match");
    }
    await Promise.all([adas, bos].map((page) => page.taps("Sign")));
    for (const page of [adas, bos]) await page.reads(RESTS);
    const files = [];
    for (const page of [adas, bos]) {
      files.push((await page.saves("Save the signed page")).bytes);
    }
    expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
  },
);

test(
  "G65: a page cannot be proposed with a sign that cannot be printed, and the sign and its place are told",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await pair(ada, bo);
    await ada.sheet.add(/Openness about daily life/);
    await ada.writes("We each call 妈妈 on Sundays.");
    await bo.sheet.reads("1.1", "We each call 妈妈 on Sundays.");
    for (const person of [ada, bo]) await person.sheet.answers("1.1", "Comfortable");
    const adas = new ThePage(ada);
    await adas.follows("Propose a page");
    await adas.reads(/^The sign .?妈.? in point 1\.1 below cannot be printed yet/);
    await expect(ada.button("Propose it")).toBeDisabled();
  },
);

test(
  "G66, G73: what is proposed does not move when somebody writes on; both are told, and see it as a redline",
  { tag: "@long" },
  async ({ ada, bo }) => {
    const [adas, bos] = await agreeOnThree(ada, bo);
    await adas.proposes();
    await expect(ada.page.getByText("The agreement says something else by now")).toBeHidden();
    await bo.sheet.writeIn("1.2");
    await bo.sheet.type(" On weekdays.");
    await bo.sheet.isSaved();
    await adas.reads("The agreement says something else by now in 1 point.");
    await bos.opens();
    await adas.signs();
    await bos.signs();
    for (const page of [adas, bos]) await page.reads(RESTS);
    await expect(ada.page.getByRole("article")).not.toContainText("On weekdays.");
    await adas.follows("What is different by now");
    await expect(ada.page.locator("[data-difference=changed] ins")).toContainText("On weekdays.");
    await expect(ada.page.locator("[data-difference]")).toHaveCount(1);
  },
);

test(
  "G74: a page that takes the place of the one that somebody reads is signed only after it was asked for",
  { tag: "@long" },
  async ({ ada, bo }) => {
    const [adas, bos] = await agreeOnThree(ada, bo);
    await bos.proposes();
    await adas.opens();
    await bos.taps("Take the proposal back");
    await bos.follows("Back to the agreement");
    await bos.proposes();
    await ada.sees("Another page is proposed");
    await expect(ada.page.getByRole("button", { name: /^(?:Sign|Compare eight words first)$/ })).toBeHidden();
    await adas.taps("Read it");
    await ada.sees("A page is proposed");
    await expect(ada.button("Compare eight words first")).toBeVisible();
  },
);

test(
  "G67: one of the two takes a point back alone, at once, and the other reads it without a cause",
  { tag: "@long" },
  async ({ ada, bo }) => {
    const [adas, bos] = await agreeOnThree(ada, bo);
    await bothSign(adas, bos);
    await bos.follows("Take something back");
    await bos.reads(/If saying no could make things unsafe, let it lapse instead, or talk to an advocate\./);
    await bo.page.getByRole("checkbox").nth(1).check();
    await bos.taps("Take 1 point back");
    for (const { page } of [ada, bo])
      await expect(page.getByRole("article").getByText("Taken back. It holds no longer.")).toHaveCount(1);
    await bos.follows("Take something back");
    await bo.page.getByRole("checkbox", { name: "All of it" }).check();
    await bos.taps("Take all of it back");
    for (const page of [adas, bos])
      await page.reads(/^The page you both signed was taken back on .+ it holds no longer\.$/);
  },
);
