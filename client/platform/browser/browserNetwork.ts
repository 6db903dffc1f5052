import type { Network } from "../http/network.ts";

/** The page's way to the server that it came from: there is no other one. */
export const browserNetwork: Network = {
  serverUrl: location.origin,
  fetch: (url, init) => fetch(url, init),
  WebSocket,
};
