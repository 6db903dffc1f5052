import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { chromiumPath } from "../../scripts/chromium.ts";
import { pair, Person } from "../../e2e/browser/Person.ts";
import { startServerProcess } from "../../e2e/serverProcess.ts";
import { PHONE } from "./phone.ts";

/** Ada on a phone and Bo on a laptop in one agreement with a point of each, and an invitation that nobody used. */
export interface WebWorld {
  readonly browser: Browser;
  readonly url: string;
  readonly ada: Person;
  readonly bo: Person;
  readonly invitation: string;
  end(): Promise<void>;
}

export async function openWebWorld(): Promise<WebWorld> {
  const root = join(import.meta.dirname, "..", "..");
  execFileSync(process.execPath, ["scripts/prestart.mjs"], { cwd: root, stdio: "inherit" });
  const server = await startServerProcess();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
  const person = async (name: string, options: object): Promise<Person> => {
    const context = await browser.newContext({ ...options, locale: "en-GB", serviceWorkers: "block" });
    return new Person(name, context, await context.newPage(), server.url);
  };
  const inviter = await person("Cleo", PHONE);
  await inviter.saysOneSentence();
  const invitation = await inviter.invites();
  await inviter.context.close();
  const ada = await person("Ada", PHONE);
  const bo = await person("Bo", { viewport: { width: 1280, height: 800 } });
  await pair(ada, bo);
  await ada.sheet.add(/Openness about daily life/);
  await ada.sheet.type("I say when I am late.");
  await bo.sheet.reads("1.1", "I say when I am late.");
  await bo.sheet.add(/Openness about daily life/);
  await bo.sheet.type("So do I.");
  await ada.sheet.reads("1.2", "So do I.");
  await ada.sheet.isSaved();
  await bo.sheet.isSaved();
  return {
    browser,
    url: server.url,
    ada,
    bo,
    invitation,
    async end() {
      await browser.close();
      await server.stop();
    },
  };
}
