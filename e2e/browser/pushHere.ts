import type { Worker } from "@playwright/test";
import type { PushBrowser, PushService } from "../../server/testing/pushService.ts";
import type { Person } from "./Person.ts";

/** The tests' browser reaches no push service of its maker: ours stands in for it, with the browser's half of the keys. */
export async function takesMessagesOf(person: Person, service: PushService, keys: PushBrowser): Promise<void> {
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
