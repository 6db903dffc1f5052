import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page, Request } from "@playwright/test";
import { concatBytes } from "../../shared/base/bytes.ts";
import type { Report } from "../../client/platform/signing/verify/report.ts";
import { type SignedFiles, signedFiles, verify } from "../verify/signedFiles.ts";
import { es } from "./inSpanish.ts";
import { lookOf, WALKS } from "./inspect.ts";
import { DESKTOP, expect, test } from "./people.ts";

let files: SignedFiles;
let folder: string;
test.beforeAll(async () => {
  files = await signedFiles("browser");
  folder = mkdtempSync(join(tmpdir(), "cg-verify-"));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function onDisk(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(path);
}

const reported = (page: Page, state: Report["state"]) => page.locator(`[data-report="${state}"]`);

/** Everything that the page asks of anybody, but for what it holds itself. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request: Request) => {
    if (/^(?:https?|wss?|file):/.test(request.url())) asked.push(`${request.method()} ${request.url()}`);
  });
  return asked;
}

/** What Node says of the same file is on the screen: three answers, and both people's words. */
async function showsTheThreeAnswers(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Signed by both." })).toBeVisible();
  const answer = (question: string) => page.locator(`[data-question="${question}"]`);
  await expect(answer("unchanged")).toContainText("Yes. The whole file was built again here");
  await expect(answer("same-text")).toContainText("Yes. The pages were drawn again");
  for (const { name, words, fingerprint } of (await verify(files.both)).keys) {
    const card = answer("keys").getByRole("listitem").filter({ hasText: name });
    await expect(card).toContainText(words.join(" "));
    await expect(card).toContainText(fingerprint);
  }
  await expect(page.getByText("Whether it stands today. Only the two of them can say.")).toBeVisible();
}

test("G190: without an account, and once it is loaded without a connection, nothing of the file leaves", async ({
  somebody,
}) => {
  const cleo = await somebody("Cleo", DESKTOP);
  const asked = requestsOf(cleo.page);
  const arrived: string[] = [];
  cleo.page.on("requestfinished", (request) => arrived.push(request.url()));
  await cleo.opens("/verify");
  await cleo.sees("Verify a file");
  // The letters of every script arrive by themselves, before anybody has chosen a file.
  await expect.poll(() => arrived.filter((url) => url.endsWith(".woff")).length, { timeout: 30_000 }).toBe(20);
  expect(asked.filter((request) => !/^GET [^?]*$/.test(request))).toEqual([]);
  await cleo.context.setOffline(true);
  const before = asked.length;
  await choose(cleo.page, onDisk("ours.pdf", files.both));
  await showsTheThreeAnswers(cleo.page);
  expect(asked.slice(before)).toEqual([]);
  expect(await cleo.page.evaluate(async () => [(await indexedDB.databases()).length, document.cookie])).toEqual([
    0,
    "",
  ]);
});

test("G191: each state in its own words, one file after the other, and a film is only measured", async ({ bo }) => {
  await bo.opens("/verify");
  await choose(bo.page, onDisk("one.pdf", files.one));
  await expect(reported(bo.page, "one-signed")).toContainText("Signed by one of the two: Ada.");
  await expect(reported(bo.page, "one-signed")).toContainText("Whether Bo signed as well.");
  await choose(bo.page, onDisk("changed.pdf", concatBytes(files.both, Buffer.from("x"))));
  await expect(reported(bo.page, "changed")).toContainText("Something was added after it was signed");
  await expect(bo.page.getByRole("heading", { name: "This file is not as it was signed." })).toBeFocused();
  await choose(bo.page, onDisk("words.txt", Buffer.from("Dear Ada,")));
  await expect(reported(bo.page, "refused")).toContainText("It is not a PDF.");
  const film = join(folder, "film.pdf");
  const handle = openSync(film, "w");
  ftruncateSync(handle, 200 * 1024 * 1024);
  closeSync(handle);
  await choose(bo.page, film);
  await expect(reported(bo.page, "refused")).toContainText("It is larger than any page");
  await choose(bo.page, onDisk("foreign.pdf", Buffer.from("%PDF-1.4\n%%EOF\n")));
  await expect(reported(bo.page, "not-ours")).toContainText("No agreement is attached to this file.");
});

test("G191: a file is dropped onto the page", async ({ bo }) => {
  await bo.opens("/verify");
  const transfer = await bo.page.evaluateHandle((bytes) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([Uint8Array.from(bytes)], "ours.pdf", { type: "application/pdf" }));
    return dropped;
  }, Array.from(files.both));
  // Anywhere: beside the frame a browser would leave the page.
  await bo.page.getByRole("heading", { level: 1 }).dispatchEvent("drop", { dataTransfer: transfer });
  await showsTheThreeAnswers(bo.page);
});

test("G191: a part of the program that did not arrive is told, and asked for again with the next file", async ({
  bo,
}) => {
  const missing = /verifyWorker|verify-?[Ww]orker/;
  await bo.page.route(missing, (route) => route.abort());
  await bo.opens("/verify");
  await choose(bo.page, onDisk("ours.pdf", files.both));
  await expect(bo.page.getByRole("alert")).toContainText("A part of this program did not arrive");
  await bo.page.unroute(missing);
  await choose(bo.page, onDisk("ours.pdf", files.both));
  await showsTheThreeAnswers(bo.page);
});

test("G192: the same check as one file, from disk, that may reach no server", async ({ bo, somebody }) => {
  await bo.opens("/verify");
  const arriving = bo.page.waitForEvent("download");
  await bo.link("Save verify.html").click();
  const saved = join(folder, "verify.html");
  await (await arriving).saveAs(saved);

  const cleo = await somebody("Cleo", DESKTOP);
  await cleo.context.setOffline(true);
  const asked = requestsOf(cleo.page);
  await cleo.page.goto(pathToFileURL(saved).href);
  await choose(cleo.page, onDisk("ours.pdf", files.both));
  await showsTheThreeAnswers(cleo.page);
  expect(asked).toEqual([`GET ${pathToFileURL(saved).href}`]);
  // And the browser would let it reach none.
  const reached = await cleo.page.evaluate(
    (url) =>
      fetch(url).then(
        () => "reached",
        () => "refused",
      ),
    bo.url,
  );
  expect(reached).toBe("refused");
  // Straight from the server, whose policy runs no script inside a page, it says what to do.
  await bo.opens("/verify.html");
  await expect(bo.page.getByText("Save this page on your device and open it from there.")).toBeVisible();
});

test(
  "F182: that one file speaks the language of whoever opens it, with nobody to ask for words",
  { tag: "@long" },
  async ({ bo, somebody }) => {
    await bo.opens("/verify");
    const arriving = bo.page.waitForEvent("download");
    await bo.link("Save verify.html").click();
    const saved = join(folder, "verify-es.html");
    await (await arriving).saveAs(saved);
    const cleo = await somebody("Cleo", { ...DESKTOP, locale: "es-MX" });
    await cleo.context.setOffline(true);
    await cleo.page.goto(pathToFileURL(saved).href);
    await cleo.sees(es("Verify a file"));
    await expect(cleo.page.locator("html")).toHaveAttribute("lang", "es");
    await choose(cleo.page, onDisk("ours.pdf", files.both));
    await expect(cleo.page.getByRole("heading", { name: es("Signed by both.") })).toBeVisible();
    await expect(cleo.page.getByText(es("Whether it stands today. Only the two of them can say."))).toBeVisible();
    await expect(cleo.page.locator('[data-question="unchanged"]')).toContainText(
      es(
        "Yes. The whole file was built again here, and it is the same to the last byte. Nothing was added or taken away.",
      ),
    );
    await expect(cleo.page.getByRole("main")).not.toContainText(/\b(?:the|your|and|whether|signed)\b/i);
  },
);

for (const walk of WALKS) {
  const { size, options, pictures } = walk;
  const look = lookOf(walk);
  const [how, detail] = pictures ? [`${size}, with pictures`, { tag: "@long" }] : [size, {}];

  test(`G193: what can be said of a file, ${how}`, detail, async ({ somebody }) => {
    test.setTimeout(180_000);
    const ada = await somebody("Ada", options);
    await ada.opens("/verify");
    await look(ada, "verify");
    await choose(ada.page, onDisk("ours.pdf", files.both));
    await expect(reported(ada.page, "both-signed")).toBeVisible();
    await look(ada, "verify-both-signed");
    await choose(ada.page, onDisk("changed.pdf", concatBytes(files.both, Buffer.from("x"))));
    await expect(reported(ada.page, "changed")).toBeVisible();
    await look(ada, "verify-changed", "more");
    await choose(ada.page, onDisk("words.txt", Buffer.from("Dear Ada,")));
    await expect(reported(ada.page, "refused")).toBeVisible();
    await look(ada, "verify-refused", "more");
  });
}
