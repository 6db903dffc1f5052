import type { Browser, Worker } from "@playwright/test";
import { type PushBrowser, pushBrowser, type PushService, startPushService } from "../../server/testing/pushService.ts";
import { PHONE } from "./people.ts";
import { pair, Person } from "./Person.ts";
import { startServer } from "./startServer.ts";

/** Ada's phone keeps the program and takes our service's messages; Bo's browser does neither. */
export async function pairWithPush(browser: Browser) {
  const service = await startPushService();
  const server = await startServer({ PUSH_CA: service.ca });
  const keys = pushBrowser();
  const [hers, his] = await Promise.all([
    browser.newContext({ ...PHONE, serviceWorkers: "allow", locale: "en-GB" }),
    browser.newContext({ serviceWorkers: "block", locale: "en-GB" }),
  ]);
  const ada = new Person("Ada", hers, await hers.newPage(), server.url);
  const bo = new Person("Bo", his, await his.newPage(), server.url);
  await takesMessagesOf(ada, service, keys);
  await pair(ada, bo);
  const end = async (): Promise<void> => {
    await Promise.all([hers.close(), his.close()]);
    await server.stop();
    await service.stop();
  };
  return { service, server, keys, ada, bo, end };
}

/** The tests' browser reaches no push service of its maker: ours stands in for it, with the browser's half of the keys. */
async function takesMessagesOf(person: Person, service: PushService, keys: PushBrowser): Promise<void> {
  await person.context.grantPermissions(["notifications"], { origin: person.url });
  await person.context.addInitScript(
    ({ endpoint, p256dh, auth }) => {
      const bytes = (text: string): ArrayBuffer =>
        Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0)).buffer;
      const KEY = "test.push";
      const subscription = {
        endpoint,
        getKey: (name: string) => bytes(name === "auth" ? auth : p256dh),
        unsubscribe: async () => {
          localStorage.removeItem(KEY);
          return true;
        },
      };
      Object.assign(PushManager.prototype, {
        subscribe: async () => {
          localStorage.setItem(KEY, "1");
          return subscription;
        },
        getSubscription: async () => (localStorage.getItem(KEY) === null ? null : subscription),
      });
    },
    { endpoint: service.address("adas-phone"), p256dh: keys.p256dh, auth: keys.auth },
  );
}

export function workerOf(person: Person): Worker {
  const [worker] = person.context.serviceWorkers();
  if (worker === undefined) throw new Error("no worker");
  return worker;
}
