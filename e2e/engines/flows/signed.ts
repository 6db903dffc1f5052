import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Flow } from "../flow.ts";
import { DRAWN_MS, type Partner } from "../partner.ts";

const END_OF_PDF = "%%EOF";

/** Both are comfortable, propose and sign; each saves the same file, and each engine checks it by itself. */
export const signed: Flow = {
  name: "signed",
  async walk({ ada, bo }) {
    for (const person of [ada, bo]) {
      await person.goesTo("Agreement");
      for (const nth of [0, 1]) await person.presses("button", "Comfortable", { nth });
    }
    for (const person of [ada, bo]) await person.reads({ pattern: "^You are both comfortable with 2 points" });
    await ada.presses("link", "Propose a page");
    await ada.presses("button", "Propose it");
    await ada.sees("A page is proposed");
    await bo.presses("link", "Read it");
    await bo.sees("A page is proposed");
    for (const person of [ada, bo]) {
      await person.presses("button", "Compare eight words first");
      await person.presses("button", "They match");
      await person.presses("button", "Sign");
      if (person === ada) await ada.reads({ pattern: "^You have signed it" }, DRAWN_MS);
    }
    for (const person of [ada, bo])
      await person.reads({ pattern: "^Both have signed. It rests for three days" }, DRAWN_MS);
    const files = [await saves(ada), await saves(bo)];
    const [adas, bos] = files.map((path) => readFileSync(path));
    if (adas === undefined || bos?.equals(adas) !== true)
      throw new Error("They saved two files that are not the same.");
    for (const [index, person] of [ada, bo].entries()) await checks(person, files[index] ?? "");
  },
};

/** The file itself, once the browser has put it down whole. */
async function saves(person: Partner): Promise<string> {
  const path = join(person.screen.downloads, "page-signed.pdf");
  await person.presses("button", "Save the signed page");
  await person.until("for the file", async () => existsSync(path) && readFileSync(path).includes(END_OF_PDF));
  return path;
}

/** Without an account, as anybody might. */
async function checks(person: Partner, path: string): Promise<void> {
  await person.opens("/verify");
  await person.sees("Verify a file");
  await person.screen.giveFile(path);
  await person.finds({ role: "heading", name: "Signed by both." }, DRAWN_MS);
  await person.reads({ pattern: "The whole file was built again here" });
  await person.opens("/agreement");
}
