import { request } from "node:https";
import { buildPushPayload } from "@block65/webcrypto-web-push";
import type { PushAddress } from "../store/pushStore.ts";
import type { PushReach } from "./pushReach.ts";
import type { VapidKeyPair } from "./vapidKeys.ts";

/** "gone": the address takes nothing any more, or never did. "later": it may, another time. */
export type PushSent = "sent" | "gone" | "later";

const PATIENCE_MS = 10_000;
/** A device that is off for longer has been told too late. */
const KEPT_SECONDS = 12 * 60 * 60;

/**
 * The same message for everybody and every occasion, so that neither its length nor its time in the push service's
 * books says more than that there was one. A newer one takes an older one's place there.
 */
const MESSAGE = { data: "update", options: { ttl: KEPT_SECONDS, urgency: "low", topic: "update" } } as const;

export async function sendPush(
  address: PushAddress,
  sender: { readonly keys: VapidKeyPair; readonly contact: string; readonly reach: PushReach },
): Promise<PushSent> {
  const { endpoint, p256dh, auth } = address;
  const { keys, contact, reach } = sender;
  if (!reach.mayGoTo(endpoint)) return "gone";
  try {
    const subscription = { endpoint, expirationTime: null, keys: { p256dh, auth } };
    const { headers, body } = await buildPushPayload(MESSAGE, subscription, { ...keys, subject: contact });
    return outcomeOf(await post(endpoint, headers, body, reach));
  } catch {
    return "later";
  }
}

/** Where it points instead is nobody's address: a redirect is a refusal. */
function outcomeOf(status: number): PushSent {
  if (status >= 200 && status < 300) return "sent";
  return status === 429 || status >= 500 ? "later" : "gone";
}

function post(
  endpoint: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  { lookup, ca }: PushReach,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // A connection of its own each time: one that is kept would be used for a name that means another machine by now.
    const options = { method: "POST", headers, lookup, agent: false as const, timeout: PATIENCE_MS };
    const asked = request(endpoint, ca === null ? options : { ...options, ca }, (answer) => {
      resolve(answer.statusCode ?? 0);
      // What it says is not read.
      answer.destroy();
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer")));
    asked.on("error", reject);
    asked.end(body);
  });
}
