import { type Browser, type BrowserContextOptions, test as base } from "@playwright/test";
import { meet, pair, Person } from "./Person.ts";
import type { ServerProcess } from "../serverProcess.ts";
import { startServer, stopServices } from "./startServer.ts";

/** Ada is on a phone, Bo on a laptop; each is a browser profile of their own, as two people are. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

export interface People {
  /** Whether the browsers keep the program for offline starts: fetching it whole would slow every other test. */
  readonly hasWorker: boolean;
  /** Whether the server is this test's alone: to be killed, moved in time, or searched to the last byte. */
  readonly ownServer: boolean;
  readonly server: ServerProcess;
  readonly ada: Person;
  readonly bo: Person;
  /** Ada and Bo inside one space, both at Today, with nothing written yet. */
  readonly together: Couple;
  /** A further browser profile, closed with the test. */
  readonly somebody: (name: string, options?: BrowserContextOptions) => Promise<Person>;
}

export interface Machine {
  readonly sharedServer: ServerProcess;
  /**
   * Ada and Bo in one agreement for as long as the worker lives, for tests that each write in a point of their
   * own. `test.describe.configure({ mode: "default" })` keeps a file in one worker, and so to one couple.
   */
  readonly couple: Couple;
}

export interface Couple {
  readonly ada: Person;
  readonly bo: Person;
}

export const test = base.extend<People, Machine>({
  hasWorker: [false, { option: true }],
  ownServer: [false, { option: true }],
  // Every test has a space of its own, so most can share what only keeps them apart.
  sharedServer: [
    async ({}, use) => {
      const server = await startServer();
      await use({ ...server, kill: refuse, start: refuse, stop: refuse, moveClock: refuse });
      await server.stop();
      await stopServices();
    },
    { scope: "worker" },
  ],
  couple: [
    async ({ browser, sharedServer }, use) => {
      const ada = await profile(browser, sharedServer, "Ada", PHONE);
      const bo = await profile(browser, sharedServer, "Bo", DESKTOP);
      await pair(ada, bo);
      await use({ ada, bo });
      for (const { context } of [ada, bo]) await context.close();
    },
    { scope: "worker" },
  ],
  server: async ({ ownServer, sharedServer }, use) => {
    if (!ownServer) return use(sharedServer);
    const server = await startServer();
    await use(server);
    await server.stop();
  },
  somebody: async ({ browser, server, hasWorker }, use) => {
    const people: Person[] = [];
    await use(async (name, options = DESKTOP) => {
      const person = await profile(browser, server, name, {
        ...options,
        serviceWorkers: hasWorker ? "allow" : "block",
      });
      people.push(person);
      return person;
    });
    await Promise.all(people.map(({ context }) => context.close()));
  },
  ada: async ({ somebody }, use) => use(await somebody("Ada", PHONE)),
  bo: async ({ somebody }, use) => use(await somebody("Bo", DESKTOP)),
  together: async ({ ada, bo }, use) => {
    await meet(ada, bo);
    await use({ ada, bo });
  },
});

async function profile(
  browser: Browser,
  server: ServerProcess,
  name: string,
  options: BrowserContextOptions,
): Promise<Person> {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "en-GB", ...options });
  return new Person(name, context, await context.newPage(), server.url);
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("Other tests use this server too: test.use({ ownServer: true })."));
}

export { expect } from "@playwright/test";
