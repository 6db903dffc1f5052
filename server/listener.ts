import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Settings } from "./settings.ts";

/** One socket for everything: pages, API, live channel, sync. */
export function createListener(settings: Settings): Server {
  // Proxies keep idle connections for two minutes (Caddy): ours must outlive them, or they write into a closed one.
  const timeouts = { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 130_000 };
  const { tls } = settings;
  if (tls === null) return createServer(timeouts);
  return createSecureServer({ ...timeouts, cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) });
}

export function portOf(listener: Server): number {
  // reason: a listener on a host and port never has a pipe's name as its address.
  return (listener.address() as AddressInfo | null)?.port ?? 0;
}

export function listen(listener: Server, settings: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.once("error", reject);
    listener.listen(settings.port, settings.host, () => {
      listener.off("error", reject);
      resolve();
    });
  });
}

/** How soon a connection is closed after its last answer, once nobody is waited for any more. */
const LOOK_AGAIN_MS = 20;

/** Stops accepting, lets answers in hand finish for a moment, then drops what is left. */
export async function stopListening(listener: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
  // Again and again: a connection whose answer is given would stay open for its next question.
  listener.closeIdleConnections();
  const looking = setInterval(() => listener.closeIdleConnections(), LOOK_AGAIN_MS);
  const impatience = setTimeout(() => listener.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(looking);
  clearTimeout(impatience);
}
