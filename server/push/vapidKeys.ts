import * as z from "zod/mini";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { PushStore } from "../store/pushStore.ts";

/**
 * What tells a push service that a message comes from this server (RFC 8292): a pair of keys, made at the first start
 * and kept in the database from then on, because browsers bind a subscription to it. Nobody's words hang on it.
 */
const vapidKeys = z.strictObject({ publicKey: z.string(), privateKey: z.string() });
export type VapidKeyPair = z.infer<typeof vapidKeys>;

const NAME = "vapid";

export async function keptVapidKeys(store: PushStore): Promise<VapidKeyPair> {
  const kept = await store.serverSecret(NAME, JSON.stringify(await freshKeys()));
  if (!kept.ok) throw new Error("the keys for push messages could not be kept");
  return vapidKeys.parse(JSON.parse(kept.value));
}

async function freshKeys(): Promise<VapidKeyPair> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const { d = "" } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  return { publicKey: toBase64url(point), privateKey: d };
}
