import { createECDH, type ECDH, randomBytes } from "node:crypto";
import { once } from "node:events";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { decrypt } from "http_ece";
import { certificateHere } from "./certificateHere.ts";

/** What a browser's maker runs: takes messages over https, hands them to browsers, and can read none. */
export interface PushService {
  /** Of its certificate: whoever connects must know it. */
  readonly ca: string;
  readonly received: readonly PushReceived[];
  address(name: string): string;
  /** What it says from now on. */
  answerWith(status: number, headers?: Readonly<Record<string, string>>): void;
  stop(): Promise<void>;
}

export interface PushReceived {
  readonly name: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export async function startPushService(): Promise<PushService> {
  const { key, cert } = await certificateHere();
  const received: PushReceived[] = [];
  let answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> } = {
    status: 201,
    headers: {},
  };
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    // reason: a request without an encoding comes in buffers.
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ name: request.url?.slice(1) ?? "", headers: request.headers, body: Buffer.concat(chunks) });
    response.writeHead(answer.status, answer.headers).end();
  }
  const server = createServer({ key, cert }, (request, response) => void take(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // reason: a server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    ca: cert,
    received,
    address: (name) => `https://127.0.0.1:${port}/${name}`,
    answerWith: (status, headers = {}) => void (answer = { status, headers }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The browser's half: keys that never leave it, and what it tells a page of them. */
export interface PushBrowser {
  readonly p256dh: string;
  readonly auth: string;
  open(body: Buffer): string;
}

export function pushBrowser(): PushBrowser {
  const keys: ECDH = createECDH("prime256v1");
  const p256dh = keys.generateKeys("base64url");
  const auth = randomBytes(16).toString("base64url");
  return {
    p256dh,
    auth,
    open: (body) => decrypt(body, { version: "aes128gcm", privateKey: keys, authSecret: auth }).toString("utf8"),
  };
}
