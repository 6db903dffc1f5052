import { WebSocket as NodeWebSocket } from "ws";
import type { Network } from "../../client/platform/http/network.ts";

/** What a browser does by itself: keeps the cookie, sends it and the page's origin with everything. */
export interface BrowserNetwork extends Network {
  cookies: Map<string, string>;
  /** False: nothing leaves and nothing arrives over HTTP. */
  isUp: boolean;
  /** Runs after the server has answered and before the answer arrives: true loses it. */
  losesAnswer: (path: string) => boolean;
  /** Lets a test play a server that lies, or do something while an answer is under way. */
  rewrites: (path: string, answer: unknown) => unknown;
  /** Every path that was asked, in order. */
  readonly asked: string[];
}

export function browserNetwork(serverUrl: string): BrowserNetwork {
  const cookies = new Map<string, string>();
  const asked: string[] = [];
  const headers = (): Record<string, string> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return { origin: serverUrl, ...(cookie === "" ? {} : { cookie }) };
  };
  const network: BrowserNetwork = {
    serverUrl,
    cookies,
    asked,
    isUp: true,
    losesAnswer: () => false,
    rewrites: (_path, answer) => answer,
    socketHeaders: headers,
    async fetch(url, init) {
      if (!network.isUp) throw new TypeError("fetch failed");
      const path = new URL(url).pathname;
      asked.push(path);
      const { credentials: _unused, ...rest } = init;
      const response = await fetch(url, {
        ...rest,
        headers: { ...(init.headers as Record<string, string>), ...headers() },
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (!network.losesAnswer(path)) cookies.set(name, value);
      }
      if (network.losesAnswer(path)) throw new TypeError("the answer was lost");
      const text = await response.text();
      return new Response(JSON.stringify(await network.rewrites(path, JSON.parse(text))), { status: response.status });
    },
    // reason: ws takes headers as a third argument, which the browser's type does not know.
    WebSocket: class extends NodeWebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols, { headers: headers() });
      }
    } as unknown as typeof WebSocket,
  };
  return network;
}
