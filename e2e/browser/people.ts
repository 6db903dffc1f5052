import { type BrowserContext, type BrowserContextOptions, test as base } from "@playwright/test";
import { Person } from "./Person.ts";
import { type ServerProcess, startServerProcess } from "../serverProcess.ts";

/** Ada is on a phone, Bo on a laptop; each is a browser profile of their own, as two people are. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

interface People {
  /** Whether the browsers keep the program for offline starts: fetching it whole would slow every other test. */
  readonly hasWorker: boolean;
  readonly server: ServerProcess;
  readonly ada: Person;
  readonly bo: Person;
  /** A further browser profile, closed with the test. */
  readonly somebody: (name: string, options?: BrowserContextOptions) => Promise<Person>;
}

export const test = base.extend<People>({
  hasWorker: [false, { option: true }],
  server: async ({}, use) => {
    const server = await startServerProcess();
    await use(server);
    await server.stop();
  },
  somebody: async ({ browser, server, hasWorker }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (name, options = DESKTOP) => {
      const context = await browser.newContext({
        ...options,
        locale: "en-GB",
        serviceWorkers: hasWorker ? "allow" : "block",
      });
      contexts.push(context);
      return new Person(name, context, await context.newPage(), server.url);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  ada: async ({ somebody }, use) => use(await somebody("Ada", PHONE)),
  bo: async ({ somebody }, use) => use(await somebody("Bo", DESKTOP)),
});

export { expect } from "@playwright/test";
