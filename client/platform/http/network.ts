/**
 * The way to the server, as a port: a browser hands in its own, Node a fetch and a WebSocket that carry
 * a cookie jar and an Origin. Nothing below knows which of them it was given.
 */
export interface Network {
  /** Origin of the server, without a trailing slash: "https://ground.example". */
  readonly serverUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly WebSocket: typeof WebSocket;
  /** Only Node needs these: a browser sends cookie and Origin by itself and forbids setting them. */
  readonly socketHeaders?: () => Record<string, string>;
}
