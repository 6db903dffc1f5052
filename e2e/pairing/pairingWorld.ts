import "fake-indexeddb/auto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { PrintPage } from "../../client/platform/signing/desk/printPage.ts";
import type { Stretch } from "../../client/platform/stretch/stretch.ts";
import { stretchHere } from "../../client/platform/stretch/stretchHere.ts";
import { createSpaceSession } from "../../client/platform/space/createSpaceSession.ts";
import type { SpaceSession } from "../../client/platform/space/spaceSession.ts";
import type { SpaceView } from "../../client/platform/space/spaceView.ts";
import type { Clock } from "../../shared/base/clock.ts";
import type { Random } from "../../shared/base/random.ts";
import type { Result } from "../../shared/base/result.ts";
import { type App, createApp } from "../../server/app.ts";
import { parseSettings } from "../../server/settings.ts";
import { createMovedClock, type MovedClock } from "../../server/testing/movedClock.ts";
import { printInNode } from "../signing/printInNode.ts";
import { type BrowserNetwork, browserNetwork } from "./cookieJar.ts";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
/** The same function at a small price: sixty wrong PINs would take a minute otherwise. */
const stretch: Stretch = (text, salt, cost) => stretchHere(text, salt, { ...cost, memoryKib: 256, passes: 1 });
let worlds = 0;

/** One browser profile of one person: its storage and cookies outlive the tabs. */
export interface Person {
  readonly network: BrowserNetwork;
  /** What the names of this profile's databases begin with. */
  readonly storage: string;
  /** How far this person's own clock is off; nobody else's is. */
  readonly wrongClock: { aheadMs: number };
  /** The newest tab. */
  session: SpaceSession;
  /** Another tab of the same profile; the first one stays. */
  openTab(): SpaceSession;
  /** Closes the tab and opens the page again. */
  reopen(): Promise<SpaceSession>;
  closeTab(): Promise<void>;
}

export interface World {
  readonly clock: MovedClock;
  readonly app: App;
  /** Holds everything that the server keeps. */
  readonly folder: string;
  /** Stops the server as a deployment does, and starts it again at the same address. */
  restart(): Promise<void>;
  /** Starts it again from a backup that was made before the newest record of each space. */
  forgetLastRecord(): Promise<void>;
  /** `print` is for somebody whose program draws pages in another way. */
  person(name: string, print?: PrintPage): Person;
  end(): Promise<void>;
}

/** The real server over real loopback sockets, and people whose only fakes are the clock and IndexedDB's disk. */
export async function openWorld(more: Readonly<Record<string, string>> = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-pairing-"));
  const clock = createMovedClock();
  const start = async (port: string): Promise<App> => {
    const settings = parseSettings({
      PORT: port,
      DATA_DIR: folder,
      LOG_LEVEL: "silent",
      LIMIT_REQUESTS_PER_MINUTE: "100000",
      ...more,
    });
    if (!settings.ok) throw new Error(settings.sentences.join(" "));
    const started = await createApp({ settings: settings.value, clock, random });
    await started.listen();
    return started;
  };
  let app = await start("0");
  const url = app.url();
  const world = ++worlds;
  const open = new Set<SpaceSession>();

  function person(name: string, print: PrintPage = printInNode): Person {
    const network = browserNetwork(url);
    const storage = `world-${world}-${name}`;
    const wrongClock = { aheadMs: 0 };
    const ownClock: Clock = { ...clock, now: () => clock.now() + wrongClock.aheadMs };
    const openTab = (): SpaceSession => {
      const session = createSpaceSession({
        network,
        clock: ownClock,
        random,
        name: storage,
        print,
        stretch,
      });
      open.add(session);
      return session;
    };
    const one: Person = {
      network,
      storage,
      wrongClock,
      session: openTab(),
      openTab,
      async closeTab() {
        open.delete(one.session);
        await one.session.close();
      },
      async reopen() {
        await one.closeTab();
        one.session = openTab();
        return one.session;
      },
    };
    return one;
  }

  return {
    clock,
    folder,
    get app() {
      return app;
    },
    async restart() {
      await app.close();
      app = await start(new URL(url).port);
    },
    async forgetLastRecord() {
      await app.close();
      const database = new DatabaseSync(join(folder, "common-ground.db"));
      database.exec(`DELETE FROM log_records AS old
        WHERE n = (SELECT max(n) FROM log_records AS all_of WHERE all_of.space = old.space)`);
      database.close();
      app = await start(new URL(url).port);
    },
    person,
    async end() {
      await Promise.all([...open].map((session) => session.close()));
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const PATIENCE_MS = 8_000;

/** Waits for a view, woken by its changes; no fixed sleeps. */
export function seen(session: SpaceSession, is: (view: SpaceView) => boolean): Promise<SpaceView> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const view = session.view();
      if (!is(view)) return false;
      clearTimeout(timer);
      unsubscribe();
      resolve(view);
      return true;
    };
    const unsubscribe = session.subscribe(() => void look());
    const timer = setTimeout(() => {
      unsubscribe();
      const { mine, shared, ...view } = session.view();
      reject(
        new Error(
          `never seen; the last view was ${JSON.stringify({ ...view, mine: mine !== null, shared: shared !== null })}`,
        ),
      );
    }, PATIENCE_MS);
    look();
  });
}

/** Ada invites, Bo joins, and both see it. */
export async function meet(ada: Person, bo: Person): Promise<void> {
  valueOf(await bo.session.join(fragmentOf(valueOf(await ada.session.invite("Ada")).link), "Bo"));
  await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
}

export const atStage = (session: SpaceSession, stage: SpaceView["stage"]): Promise<SpaceView> =>
  seen(session, (view) => view.stage === stage);

export function valueOf<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`not done: ${result.problem}`);
  return result.value;
}

/** The names of a profile's databases, as soon as they are what is awaited: deleting waits for closing. */
export async function databases(
  person: Person,
  are: (names: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const names = (await indexedDB.databases()).flatMap(({ name }) =>
      name?.startsWith(`${person.storage}/`) === true ? [name] : [],
    );
    if (are(names)) return names;
    if (performance.now() > deadline) throw new Error(`never so; there are ${names.join(" ")}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function fragmentOf(link: string): string {
  return link.slice(link.indexOf("#") + 1);
}
