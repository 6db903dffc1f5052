import { fromBase64url, toBase64url } from "../../../shared/base/base64url.ts";
import { registerWorker } from "../offline/keptProgram.ts";

/** What this browser can do for push messages; one that can do nothing says so, and nothing is asked of it. */
export interface PushAddressHere {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export function canBeTold(): boolean {
  return (
    typeof navigator !== "undefined" &&
    "serviceWorker" in navigator &&
    typeof PushManager === "function" &&
    typeof Notification === "function"
  );
}

export async function addressHere(): Promise<PushAddressHere | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return addressOf((await registration?.pushManager.getSubscription()) ?? null);
}

/** Asks the person, where they were not asked before. */
export async function mayTell(): Promise<boolean> {
  return (await Notification.requestPermission()) === "granted";
}

export async function takeAddress(serverKey: string): Promise<PushAddressHere | null> {
  const key = fromBase64url(serverKey);
  if (!key.ok || (await registerWorker()) === null) return null;
  const { pushManager } = await navigator.serviceWorker.ready;
  // One that was bound to another server's key is of no use.
  await (await pushManager.getSubscription())?.unsubscribe();
  // reason: the bytes are in a buffer of their own; the type allows for shared ones too.
  const applicationServerKey = key.value as Uint8Array<ArrayBuffer>;
  return addressOf(await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
}

export async function giveBackAddress(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

/** Whoever opens the app sees for themselves. */
export async function hideShown(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  for (const shown of (await registration?.getNotifications()) ?? []) shown.close();
}

function addressOf(subscription: PushSubscription | null): PushAddressHere | null {
  const [p256dh, auth] = [subscription?.getKey("p256dh"), subscription?.getKey("auth")];
  if (!subscription || !p256dh || !auth) return null;
  const text = (bytes: ArrayBuffer): string => toBase64url(new Uint8Array(bytes));
  return { endpoint: subscription.endpoint, p256dh: text(p256dh), auth: text(auth) };
}
