/**
 * A browser may give this device another address for messages, or let go of the old one, without a page being open.
 * The new one is taken under the same server's key and said to the server with the login that lies in this browser.
 * Where that does not work (no line, signed out), the page does it when it is opened next.
 */
export async function takeNewAddress({ registration }: ServiceWorkerGlobalScope): Promise<void> {
  const { key } = await answerOf("push/key", {});
  if (typeof key !== "string") return;
  const { pushManager } = registration;
  const address =
    (await pushManager.getSubscription()) ??
    (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
  const { endpoint, keys = {} } = address.toJSON();
  await answerOf("push/subscribe", { endpoint, p256dh: keys["p256dh"], auth: keys["auth"] });
}

async function answerOf(name: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
  const said: unknown = await answer.json();
  // reason: read field by field, each of which may be missing.
  return said as Readonly<Record<string, unknown>>;
}
