import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import { type AddressInfo, connect, createServer as createListener } from "node:net";
import { type ServerProcess, startServerProcess } from "../serverProcess.ts";

/**
 * A server of which a newer version is put up while people use it: everything passes through unchanged but the page,
 * which says its version, and the worker, whose list of files names that page's.
 */
export interface TwoVersions {
  readonly url: string;
  putUpNewer(): void;
  stop(): Promise<void>;
}

export async function startTwoVersions(): Promise<TwoVersions> {
  let version = 1;
  const inner = await freePort();
  const proxy = createServer((asked, answer) => {
    const { url = "/", method, headers } = asked;
    const { "if-modified-since": _since, "if-none-match": _match, ...others } = headers;
    const given = { ...others, "accept-encoding": "identity" };
    const passed = request({ port: inner, path: url, method, headers: given }, (served) => {
      const isPage = String(served.headers["content-type"]).includes("html");
      if (!isPage && url !== "/sw.js") {
        answer.writeHead(served.statusCode ?? 500, served.headers);
        return void served.pipe(answer);
      }
      void wholeText(served).then((text) => {
        const { "content-length": _length, etag: _etag, "last-modified": _when, ...kept } = served.headers;
        answer.writeHead(served.statusCode ?? 500, kept).end(versioned(text, version));
      });
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  });
  proxy.on("upgrade", (asked: IncomingMessage, socket, head) => {
    const through = connect(inner, "127.0.0.1", () => {
      const lines = Object.entries(asked.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
      through.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${lines.join("")}\r\n`);
      through.write(head);
      socket.pipe(through).pipe(socket);
    });
    for (const end of [socket, through]) end.on("error", () => end.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  // reason: a listener on a port has an address with one.
  const { port } = proxy.address() as AddressInfo;
  const url = `http://localhost:${port}`;
  const server: ServerProcess = await startServerProcess({ PORT: String(inner), PUBLIC_URL: url });
  return {
    url,
    putUpNewer: () => void (version += 1),
    async stop() {
      proxy.closeAllConnections();
      proxy.close();
      await server.stop();
    },
  };
}

function versioned(text: string, version: number): string {
  return text
    .replace("<head>", `<head><meta name="version" content="${version}">`)
    .replace(
      /("revision":")[0-9a-f]{2}([0-9a-f]{30}","url":"index\.html")/,
      (_, before: string, after: string) => `${before}0${version}${after}`,
    );
}

async function wholeText(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function freePort(): Promise<number> {
  const listener = createListener();
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  // reason: as above.
  const { port } = listener.address() as AddressInfo;
  listener.close();
  return port;
}
