import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";

/** Stands where a node would, says whether it is ready, and remembers who was sent to it. */
export interface EchoNode {
  readonly address: string;
  readonly heard: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  isReady: boolean;
  stop(): Promise<void>;
}

export async function startEchoNode(): Promise<EchoNode> {
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    response.setHeader("connection", "close");
    if (path === "/readyz") response.statusCode = node.isReady ? 200 : 503;
    else if (path !== "/healthz") node.heard.push({ path, headers: request.headers });
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("an echo without a port");
  const node: EchoNode = {
    address: `127.0.0.1:${place.port}`,
    heard: [],
    isReady: true,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return node;
}
